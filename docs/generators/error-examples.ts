import type { IssueCode } from "../../src/errors/issue-codes.js";

const ownPillar = (body: string) =>
  `const brand = { id: "brand", version: "1", input: brandInput, score: () => (${body}) };
computeSSI({ brand: {} }, { scorers: { brand } });`;

/** For a code, a piece of JavaScript that causes it; the page of errors prints it and the message it really gave. */
export const errorExamples: { readonly [C in IssueCode]?: string } = {
  "input.wrongType": 'computeSSI({ relationships: { connections: "500+" } });',
  "input.notFinite": "computeSSI({ insights: { posts: Number.NaN } });",
  "input.negative": "computeSSI({ brand: { skills: -3 } });",
  "input.tooSmall": "computeSSI({ windowDays: 7 });",
  "input.tooLarge": "computeSSI({ brand: { profileCompleteness: 80 } });",
  "input.missing": `const brand = {
  id: "brand", version: "1", input: z.object({ rating: z.number() }),
  score: ({ rating }) => ({ score: Math.min(rating * 5, 25) }),
};
computeSSI({ brand: {} }, { scorers: { brand } });`,
  "input.unknownKey": "computeSSI({ insights: { post: 4 } });",
  "input.partExceedsWhole": "computeSSI({ relationships: { responseRate: { part: 12, whole: 9 } } });",
  "input.notApplicable": "computeSSI({ salesNavigator: false, people: { leadsSaved: 20 } });",
  "input.contradiction": "computeSSI({ insights: { posts: 0, engagementPerPost: 150 } });",
  "input.refused": `const brand = {
  id: "brand", version: "1", input: z.object({ rating: z.number() }),
  score: ({ rating }) => ({ score: Math.min(rating * 5, 25) }),
};
computeSSI({ brand: { rating: "high" } }, { scorers: { brand } });`,
  "options.invalid": "computeSSI({}, { wieghts: { brand: 2 } });",
  "weights.unknownPillar": "computeSSI({}, { weights: { insight: 2 } });",
  "weights.invalid": "computeSSI({}, { weights: { insights: -1 } });",
  "weights.allZero": "computeSSI({}, { weights: { brand: 0, people: 0, insights: 0, relationships: 0 } });",
  "model.invalid": 'defineModel({ ...defaultModel, bands: [{ id: "good", from: 70 }] });',
  "model.pointsSum": `overrideModel(defaultModel, {
  id: "mine", version: "1", pillars: { insights: { posts: { points: 10 } } },
});`,
  "model.unknownTarget": `overrideModel(defaultModel, {
  id: "mine", version: "1", pillars: { insights: { post: { points: 10 } } },
});`,
  "scorer.invalid": 'computeSSI({}, { scorers: { brand: { id: "brand", input: brandInput, score: () => 12 } } });',
  "scorer.threw": `const brand = {
  id: "brand", version: "1", input: brandInput,
  score: () => { throw new Error("no connection to the CRM"); },
};
computeSSI({ brand: {} }, { scorers: { brand } });`,
  "scorer.outOfRange": ownPillar("{ score: 26 }"),
  "scorer.bounds": ownPillar("{ score: 12, bounds: { low: 15, high: 25 } }"),
  "scorer.signals": ownPillar('{ score: 12, signals: [{ id: "posts", earned: 10, maxPoints: 25 }] }'),
  "peers.invalid": 'createPeerGroup({ id: "it", kind: "industry", distribution: [{ score: 52.648, count: 3 }] });',
  "peers.incomparable": `const group = createPeerGroup({ id: "it", kind: "industry", results: [computeSSI({})] });
group.rank(computeSSI({ windowDays: 30 }));`,
  "peers.selfMissing": `const group = createPeerGroup({
  id: "it", kind: "industry", distribution: [{ score: 30, count: 12 }],
});
group.rank(31, { self: 31 });`,
  "peers.notMember": `const group = createPeerGroup({ id: "it", kind: "industry", results: [computeSSI({})] });
group.remove(computeSSI({ insights: { posts: 12 } }));`,
  "peers.notScored": `const brand = {
  id: "brand", version: "1", input: brandInput,
  score: () => ({ score: 0, bounds: { low: 0, high: 0 }, status: "notApplicable" }),
};
const weights = { people: 0, insights: 0, relationships: 0 };
const result = computeSSI({ brand: {} }, { scorers: { brand }, weights });
createPeerGroup({ id: "it", kind: "industry", results: [result] });`,
  "peers.mismatch": `mergePeerGroups(
  createPeerGroup({ id: "north", kind: "team" }),
  createPeerGroup({ id: "south", kind: "team" }),
);`,
  "peers.tooLarge": 'createPeerGroup({ id: "it", kind: "industry", distribution: [{ score: 30, count: 1e15 }] });',
  "peers.duplicate": `const group = createPeerGroup({ id: "it", kind: "industry" });
computeSSI({}, { peers: [{ group }, { group }] });`,
  "trend.asOfMissing": "toSnapshot(computeSSI({}));",
  "trend.timeZone": 'trend([], { timeZone: "Europe/Roma" });',
  "trend.invalid":
    'trend([{ origin: "official", at: "1 May", score: 30, pillars: {}, groups: [] }], { timeZone: "UTC" });',
  "trend.mixedMembers": `const snapshots = ["ann", "bob"].map((id) => toSnapshot(computeSSI({ id, asOf: "2026-05-01" })));
trend(snapshots, { timeZone: "UTC" });`,
  "trend.inconsistent": "explainChange({ ...computeSSI({}), score: 12 }, computeSSI({}));",
  "plan.target": "plan(createSSI(), {}, { target: { score: 170 } });",
  "plan.unknownAction": "plan(createSSI(), {}, { target: { score: 70 }, limits: { posts: 4 } });",
  "plan.option": "plan(createSSI(), {}, { target: { score: 70 }, assumeUnknown: 1 });",
  "plan.mismatch": `const points = [[0, 0], [30, 1]];
const people = definePillar({
  id: "people",
  signals: [{ id: "peopleSearches", unit: "flow", points: 25, curve: points, source: [] }],
});
const stuck = { id: "peopleSearches", earned: 0, maxPoints: 25, status: "known", value: 0 };
const liar = { ...people, score: () => ({ score: 0, signals: [stuck] }) };
plan(createSSI({ scorers: { people: liar } }), { people: { peopleSearches: 0 } }, { target: { score: 5 } });`,
  "official.date": "fromOfficialPayload({ memberScore: { overall: 32.506 } });",
  "official.unreadable": 'fromOfficialPayload("<html>", { at: "2026-05-04" });',
  "official.tooLarge": 'fromOfficialText("word ".repeat(5000), { at: "2026-05-04" });',
  "official.missing": 'fromOfficialPayload({ memberScore: { subScores: [] } }, { at: "2026-05-04" });',
  "official.wrongType": 'fromOfficialPayload({ memberScore: { overall: "33" } }, { at: "2026-05-04" });',
  "official.outOfRange": 'fromOfficialPayload({ memberScore: { overall: 325 } }, { at: "2026-05-04" });',
  "official.unknownPillar": `const subScores = [{ pillar: "INSIGHTS", score: 12 }];
fromOfficialPayload({ memberScore: { overall: 33, subScores } }, { at: "2026-05-04" });`,
  "official.repeated": `const subScores = [
  { pillar: "FIND_RIGHT_PEOPLE", score: 5.1 },
  { pillar: "FIND_RIGHT_PEOPLE", score: 5.2 },
];
fromOfficialPayload({ memberScore: { overall: 33, subScores } }, { at: "2026-05-04" });`,
  "official.sum": `const subScores = [
  { pillar: "PROFESSIONAL_BRAND", score: 14.2 },
  { pillar: "FIND_RIGHT_PEOPLE", score: 5.1 },
  { pillar: "INSIGHT_ENGAGEMENT", score: 0.7 },
  { pillar: "STRONG_RELATIONSHIP", score: 12.5 },
];
fromOfficialPayload({ memberScore: { overall: 50, subScores } }, { at: "2026-05-04" });`,
  "official.language": 'fromOfficialText("33 out of 100", { at: "2026-05-04", locale: "nl" });',
  "official.mixed": `const official = { origin: "official", at: "2026-05-04", score: 33, pillars: {}, groups: [] };
sideBySide([], [official], { timeZone: "UTC" });`,
  "official.ambiguous": [
    "const copied = `33 out of 100",
    "40 out of 100",
    "14.206 | Establish your professional brand",
    "5.1 | Find the right people",
    "0.7 | Engage with insights",
    "12.5 | Build relationships`;",
    'fromOfficialText(copied, { at: "2026-05-04" });',
  ].join("\n"),
};
