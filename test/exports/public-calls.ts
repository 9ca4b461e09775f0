import type { PeerGroup, SSIResult } from "social-selling-index";
import * as library from "social-selling-index";
import * as linkedin from "social-selling-index/linkedin";
import { en } from "social-selling-index/locales/en";
import { it } from "social-selling-index/locales/it";
import * as z from "zod";

/** A public function, and arguments that it takes: some for each parameter, made anew for every call. */
export interface PublicCall {
  /** The names of the exports that this calls. */
  readonly covers: readonly string[];
  readonly call: (...values: unknown[]) => unknown;
  readonly takes: readonly (readonly (() => unknown)[])[];
}

/** Functions as they are to somebody without types. */
type Untyped = (...values: unknown[]) => unknown;
const untyped = (value: unknown): Untyped => value as Untyped;

const activity = () => ({
  id: "anna",
  asOf: "2026-05-10",
  windowDays: 90,
  salesNavigator: true,
  brand: { profileCompleteness: 0.8, skills: 15 },
  people: { peopleSearches: 20, leadsSaved: "n/a" },
  insights: { posts: 12, engagementPerPost: 30 },
  relationships: { connections: 400, responseRate: { part: 9, whole: 12 } },
});

const posts = (count: number): SSIResult => library.computeSSI({ asOf: "2026-05-03", insights: { posts: count } });
const group = (): PeerGroup =>
  library.createPeerGroup({ id: "team", kind: "team", minSize: 2, results: [3, 6, 9, 12].map(posts) });
const scores = (): PeerGroup =>
  library.createPeerGroup({ id: "scores", kind: "industry", distribution: [{ score: 30.5, count: 12 }] });
const history = () => [1, 2].map((count) => library.toSnapshot(posts(count)));
const compared = (): SSIResult =>
  library.computeSSI(
    { ...activity(), people: { peopleSearches: 20 } },
    {
      peers: [{ group: group() }, { id: "all", kind: "network", mean: 5.5, origin: "model" }],
      history: history(),
      timeZone: "Europe/Rome",
    },
  );
const json = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));
const model = () => json(library.defaultModel);
const options = () => ({ weights: { insights: 2 }, unknownKeys: "ignore", model: model(), scorers: {} });
const compare = () => ({
  peers: [
    { group: group(), self: posts(6).score },
    { id: "all", kind: "network", mean: 5.5, origin: "model", sd: 12 },
  ],
  history: history(),
  timeZone: "Europe/Rome",
});
const definition = () => json(library.defaultModel.pillars[0]);
const result = () => json(compared());
const advice = (kind: string) => () =>
  json(library.recommend(library.createSSI(), activity0, { limit: 40 }).find((one) => one.kind === kind));
const activity0 = { insights: { posts: 3, engagementPerPost: 5 } };
const plan = () => json(library.plan(library.createSSI(), activity0, { target: { minutes: 90 } }));
const official = () => ({
  origin: "official",
  at: "2026-05-04",
  score: 33,
  pillars: { brand: 14.2 },
  groups: [{ kind: "industry", topPercent: 9, average: 22, averagePillars: { brand: 3 }, name: "Software", size: 12 }],
});
const subScores = () => [
  { pillar: "PROFESSIONAL_BRAND", score: 14.206001 },
  { pillar: "FIND_RIGHT_PEOPLE", score: 5.1 },
  { pillar: "INSIGHT_ENGAGEMENT", score: 0.70000005 },
  { pillar: "STRONG_RELATIONSHIP", score: 12.5 },
];
const payload = () => ({
  data: {
    memberScore: { overall: 32.506, subScores: subScores() },
    groupScore: [{ groupType: "INDUSTRY", rank: 9, score: { overall: 32.506, subScores: subScores() }, groupSize: 12 }],
  },
});
const page = () =>
  "Current Social Selling Index\n33 out of 100\n14.206 | Establish your professional brand\n5.1 | Find the right people\n" +
  "0.7 | Engage with insights\n12.5 | Build relationships";
const issue = (input: unknown) => () => {
  const safe = library.safeComputeSSI(input);
  return safe.success ? undefined : json(safe.issues[0]);
};
const finding = () => ({ code: "import.raggedRow", count: 2, file: "Shares.csv", row: 3 });
const text = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));
const folder = () => ({ "Reactions.csv": text("Date,Type,Link", "2026-05-01 10:00:00,LIKE,") });
const reading = () => ({
  asOf: "2026-05-07",
  windowDays: 60,
  salesNavigator: false,
  audience: { titles: ["buyer"] },
  focusSkills: ["Sales"],
  limits: { maxRows: 1000 },
  onProgress: () => undefined,
});
const snapshotPage = () => ({
  paging: { start: 0, count: 10, links: [], total: 1 },
  elements: [{ snapshotDomain: "ALL_LIKES", snapshotData: [{ Link: "", Type: "LIKE", Date: "2026-05-01 10:00:00" }] }],
});
const event = () => ({
  id: 1,
  owner: "urn:li:person:a",
  actor: "urn:li:person:a",
  method: "CREATE",
  resourceName: "socialActions/likes",
  capturedAt: Date.UTC(2026, 4, 1),
  activity: { object: "urn:li:activity:1", reactionType: "LIKE" },
});

const exported: Readonly<Record<string, unknown>> = { ...library, ...linkedin };

const of = (name: keyof typeof library, ...takes: PublicCall["takes"]): PublicCall => ({
  covers: [name],
  call: (...values) => untyped(exported[name])(...values),
  takes,
});

const from = (name: keyof typeof linkedin, ...takes: PublicCall["takes"]): PublicCall => ({
  covers: [name],
  call: (...values) => untyped(exported[name])(...values),
  takes,
});

/** A method of what an export makes. */
const method = (make: () => object, name: string, ...takes: PublicCall["takes"]): PublicCall => ({
  covers: [],
  call: (...values) => untyped(Reflect.get(make(), name))(...values),
  takes,
});

const none = () => undefined;
const locales = [() => en, () => it];

/** Every public function but those that plan, each with arguments it takes. */
export const publicCalls: readonly PublicCall[] = [
  of("computeSSI", [activity], [none, options, compare]),
  of("safeComputeSSI", [activity], [none, options, compare]),
  of("createSSI", [none, options]),
  method(() => library.createSSI(), "compute", [activity], [none, compare]),
  method(() => library.createSSI(), "safeCompute", [activity], [none, compare]),
  method(() => library.createSSI(), "computeMany", [() => [activity(), activity()]], [none, compare]),
  of("defineModel", [model]),
  of(
    "overrideModel",
    [model],
    [() => ({ id: "writers", version: "1", pillars: { insights: { posts: { points: 10 } } }, rescale: true })],
  ),
  of("hashModel", [model]),
  of("definePillar", [definition]),
  of("defineScorer", [
    () => ({ id: "brand", version: "1", input: z.strictObject({}), score: () => ({ score: 1 }) }),
    () => library.definePillar({ id: "brand", signals: library.defaultModel.pillars[0].signals }),
  ]),
  of("basisOf", [result]),
  of("createPeerGroup", [
    () => ({ id: "g", kind: "team", label: "G", minSize: 2, sample: true, results: [posts(1), posts(2)] }),
    () => ({ id: "g", kind: "team", distribution: [{ score: 1, count: 3 }], basis: library.basisOf(posts(1)) }),
  ]),
  of("readPeerGroup", [() => json(group()), () => JSON.stringify(group()), () => json(scores())]),
  of("mergePeerGroups", [group, () => [group(), group()]], [group]),
  method(group, "add", [() => posts(4), result]),
  method(group, "remove", [() => posts(3), () => json(posts(3))]),
  method(group, "replace", [() => posts(3)], [() => posts(4), result]),
  method(group, "mean"),
  method(group, "quantile", [() => 0.5]),
  method(group, "rank", [() => 3, () => posts(3), result], [none, () => ({ self: true }), () => ({ self: posts(3) })]),
  method(group, "scoreForTopPercent", [() => 10], [none, () => ({ self: posts(3) }), () => ({ self: posts(6).score })]),
  method(group, "toJSON"),
  of("estimateRank", [() => ({ score: 52.6, mean: 34.4, origin: "official", sd: 13 })]),
  of("rankTeam", [() => [posts(1), posts(2), posts(3)]], [() => ({ id: "sales", minSize: 2, label: "Sales" })]),
  of("toSnapshot", [result]),
  of("trend", [history, () => [official(), ...history()]], [() => ({ timeZone: "Europe/Rome" })]),
  of(
    "explainChange",
    [result],
    [() => json(posts(9)), result],
    [none, () => ({ peers: [{ before: group(), after: group(), self: { before: posts(6).score, after: posts(6) } }] })],
  ),
  of("describe", [result], locales, [none, () => ({ model: model(), above: [] })]),
  of("describeRecommendation", [advice("action"), advice("measure"), advice("habit")], locales, [
    none,
    () => ({ model: model(), above: [advice("action")()] }),
  ]),
  of("describePlan", [plan], locales),
  of("describeIssue", [issue({ brand: { skills: -3 } }), issue({ insights: { post: 1 } }), finding], locales),
  from("readLinkedInExport", [folder, () => [folder(), folder()]], [none, reading]),
  from(
    "fromMemberSnapshot",
    [() => [snapshotPage(), { status: 404, message: "No data found for this memberId" }]],
    [reading, () => ({ asOf: "2026-05-07", changelog: [event()] })],
  ),
  from("fromChangelog", [() => [event()]], [() => ({ asOf: "2026-05-07", windowDays: 28 })]),
  from("replay", [folder], [() => ({ asOf: "2026-05-07", every: "month", from: "2026-04-01", to: "2026-05-01" })]),
  from("fromOfficialPayload", [payload, () => JSON.stringify(payload())], [() => ({ at: "2026-05-04" })]),
  from("fromOfficialText", [page], [() => ({ at: "2026-05-04", locale: "en" })]),
  from("shownOfficial", [official]),
  from("sideBySide", [() => [official()]], [history], [() => ({ timeZone: "Europe/Rome" })]),
];

/** The exports that are functions to call; a class and the schemas are not. */
export const publicFunctions = (): string[] =>
  Object.entries(exported)
    .filter(([name, value]) => typeof value === "function" && name !== "SSIError")
    .map(([name]) => name);
