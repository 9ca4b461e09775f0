// Where a team stands: each member in the industry, and among each other.
//
//     npx tsx examples/peer-ranks.ts
import { createPeerGroup, createSSI, type GroupRank, rankTeam, readPeerGroup } from "social-selling-index";

const ssi = createSSI();

// The industry: 400 members measured over the last years (made up here). A group is a histogram without names. It is stored
// as JSON, read back with every count checked, and grows with `add`.
const scoresOfOthers = Array.from({ length: 400 }, (_, n) =>
  ssi.compute({
    brand: { profileCompleteness: (n % 11) / 10, skills: n % 30 },
    people: { activeDays: (n * 3) % 50 },
    insights: { posts: (n * 7) % 15, substantiveComments: (n * 13) % 40 },
    relationships: { connections: (n * n) % 700 },
  }),
);
const stored = JSON.stringify(createPeerGroup({ id: "software", kind: "industry", results: scoresOfOthers }));
const industry = readPeerGroup(JSON.parse(stored));

// The team is not in that group: its members are ranked there as outsiders.
const activities = [
  { id: "Ada", brand: { skills: 30 }, people: { activeDays: 40 }, insights: { posts: 18, substantiveComments: 60 } },
  { id: "Ben", brand: { skills: 12 }, people: { activeDays: 12 }, relationships: { connections: 210 } },
  { id: "Cleo", brand: { profileCompleteness: 1, skills: 45 }, relationships: { connections: 700 } },
  { id: "Dan", brand: { profileCompleteness: 0.4 }, insights: { posts: 9, substantiveComments: 24 } },
  { id: "Eve", brand: { profileCompleteness: 0.7 }, people: { activeDays: 64 }, insights: { posts: 9 } },
];
const results = activities.map((activity) => ssi.compute(activity, { peers: [{ group: industry }] }));

// Within the team, each member is compared with the four others. By default, groups of fewer than ten give no ranks; a team
// that agreed to share its scores may choose a smaller number.
const { group: team, results: ranked } = rankTeam(results, { id: "sales", minSize: 4 });

const words = (rank: GroupRank | undefined): string =>
  rank?.status === "ranked"
    ? `top ${rank.top} %, place ${rank.place} of ${rank.of}`
    : (rank?.status ?? "no such group");
for (const { id, score, ranks } of ranked)
  console.log(`${id}: ${score} (industry: ${words(ranks["software"])}; team: ${words(ranks["sales"])})`);

// Much of what Ada did is unknown. The bounds of the rank show what that could change.
const ada = ranked[0]?.ranks["software"];
if (ada?.status === "ranked" && ada.bounds !== undefined) {
  console.log(`\nAda: ${ada.gap} points against the average of ${ada.average}`);
  console.log(`once all is known, between the top ${ada.bounds.high.top} % and the top ${ada.bounds.low.top} %`);
  for (const [pillar, rank] of Object.entries(ada.pillars ?? {}))
    if (rank.status === "ranked") console.log(`  ${pillar}: top ${rank.top} %, ${rank.gap} against the average`);
}

console.log("\nto be in the industry's top 10 %:", industry.scoreForTopPercent(10));
console.log("the team's median:", team.quantile(0.5));
