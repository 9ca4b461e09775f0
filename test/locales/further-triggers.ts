import * as library from "social-selling-index";
import * as linkedin from "social-selling-index/linkedin";

const { computeSSI, createPeerGroup, createSSI, defaultModel, definePillar } = library;
const { fromOfficialPayload, fromOfficialText } = linkedin;
const at = "2026-05-04";
const plan = (options: unknown) => library.plan(createSSI(), {}, options as never);
const model = (changes: object) => library.defineModel({ ...defaultModel, ...changes } as never);
const [first, ...others] = defaultModel.pillars;
const signal = (changes: object) => () =>
  definePillar({
    id: "brand",
    signals: [
      {
        id: "skills",
        unit: "count",
        points: 25,
        curve: [
          [0, 0],
          [9, 1],
        ],
        source: [],
        ...changes,
      },
    ],
  } as never);
const group = (changes: object) =>
  library.readPeerGroup({ ...JSON.parse(JSON.stringify(createPeerGroup({ id: "it", kind: "team" }))), ...changes });

/** Values of every wrong kind, in places of every kind. */
export const furtherTriggers: readonly (readonly [string, () => unknown])[] = [
  ...[true, "500+", "many", [1], { a: 1 }, {}, new Map(), 5n, Symbol("x"), () => 1, Number.NaN].map(
    (value): readonly [string, () => unknown] => ["input", () => computeSSI({ brand: { skills: value } } as never)],
  ),
  ["input", () => computeSSI(3 as never)],
  [
    "input",
    () =>
      computeSSI({
        get brand() {
          throw new Error("boom");
        },
      } as never),
  ],
  ["input", () => computeSSI({ asOf: "soon", windowDays: 400, salesNavigator: 1, id: 3, brand: 7, xyz: 1 } as never)],
  ["input", () => computeSSI({ brand: { posts: 1 }, people: { activeDays: 95 }, salesNavigator: false } as never)],
  ["options", () => computeSSI({}, 3 as never)],
  ["options", () => computeSSI({}, { weights: 3, scorers: [] } as never)],
  ["options", () => computeSSI({}, { unknownKeys: "drop", scorers: { brand: {}, xyz: 1 } } as never)],
  ["weights", () => computeSSI({}, { weights: { xyz: 1 } } as never)],
  ["model", () => model({ id: "", version: 1, bands: [], pillars: [first], actions: {}, pools: [{}], more: 1 })],
  [
    "model",
    () =>
      model({
        bands: [
          { id: "a", from: 0 },
          { id: "a", from: 0 },
          { id: "b c", from: 0.001 },
        ],
      }),
  ],
  ["model", () => model({ pillars: [first, first, ...others.slice(1)] })],
  [
    "model",
    () =>
      model({
        actions: [
          ...defaultModel.actions,
          { ...defaultModel.actions[0], minutes: 0.3, effects: [{ pillar: "brand", signal: "x", add: 0 }] },
        ],
      }),
  ],
  [
    "model",
    () =>
      model({
        pools: [
          {
            ...defaultModel.pools[0],
            actions: ["x"],
            attempts: 1.5,
            successRate: { pillar: "brand", signal: "skills", ifUnknown: 2 },
          },
        ],
      }),
  ],
  ["model", signal({ id: "Skills", unit: "counts", points: 26, source: ["x"], max: 5, k: 2 })],
  [
    "model",
    signal({
      id: "constructor",
      points: 0.001,
      curve: [
        [3, 0.5],
        [1, 0.6],
      ],
    }),
  ],
  ["model", signal({ curve: [[0, 0]] })],
  [
    "model",
    signal({
      unit: "proportion",
      curve: [
        [0, 0],
        [1, 1],
      ],
      zeroWhen: "x",
    }),
  ],
  ["model", signal({ unit: "flow", max: 3, k: 1, zeroWhen: "x", evidence: ["x"] })],
  ["model", () => library.overrideModel(defaultModel, { id: "mine", version: "1", pillars: { xyz: {} } } as never)],
  [
    "scorer",
    () =>
      computeSSI({ brand: {} }, {
        scorers: {
          brand: {
            id: "brand",
            version: "1",
            input: library.brandInput,
            score: () => ({ score: "x", signals: [{ id: 1 }] }),
          },
        },
      } as never),
  ],
  [
    "scorer",
    () =>
      computeSSI({ brand: {} }, {
        scorers: {
          brand: {
            id: "brand",
            version: "1",
            input: library.brandInput,
            score: () => ({ score: 3, status: "notApplicable" }),
          },
        },
      } as never),
  ],
  ...[
    { earned: 9, maxPoints: 3 },
    { earned: 12, maxPoints: 26 },
  ].map((points): readonly [string, () => unknown] => [
    "scorer",
    () =>
      computeSSI({ brand: {} }, {
        scorers: {
          brand: {
            id: "brand",
            version: "1",
            input: library.brandInput,
            score: () => ({
              score: 12,
              signals: [
                { id: "a", earned: 12, maxPoints: 20 },
                { id: "b", ...points },
              ],
            }),
          },
        },
      } as never),
  ]),
  [
    "peers",
    () => createPeerGroup({ id: "", kind: 3, minSize: 0, results: 3, basis: {}, distribution: [], x: 1 } as never),
  ],
  [
    "peers",
    () => createPeerGroup({ id: "__proto__", kind: "team", distribution: [{ score: 30, count: 1.5 }], results: [] }),
  ],
  ["peers", () => createPeerGroup({ id: "it", kind: "team", results: [{}] as never })],
  ["peers", () => createPeerGroup({ id: "it", kind: "team", results: [{ pillars: {}, score: 101 }] as never })],
  [
    "peers",
    () => createPeerGroup({ id: "it", kind: "team", distribution: [{ score: 30, count: 12 }] }).rank(computeSSI({})),
  ],
  [
    "peers",
    () => createPeerGroup({ id: "it", kind: "team", distribution: [{ score: 3, count: 1 }] }).rank("x" as never),
  ],
  [
    "peers",
    () =>
      createPeerGroup({ id: "it", kind: "team", distribution: [{ score: 30, count: 12 }] }).rank(1, { self: 1.234 }),
  ],
  ["peers", () => createPeerGroup({ id: "it", kind: "team" }).quantile(2)],
  ["peers", () => createPeerGroup({ id: "it", kind: "team" }).scoreForTopPercent(0)],
  ["peers", () => library.estimateRank({ score: -1, mean: 120, sd: 0 } as never)],
  ["peers", () => library.mergePeerGroups()],
  [
    "peers",
    () =>
      library.mergePeerGroups(
        createPeerGroup({ id: "it", kind: "team", distribution: [{ score: 3, count: 1 }] }),
        createPeerGroup({ id: "it", kind: "team", results: [computeSSI({})] }),
      ),
  ],
  ["peers", () => library.readPeerGroup("{")],
  ["peers", () => group({ size: 3, total: { "5": [-1], "9": [1], x: [1], "9999": [1, 2, 3] } })],
  ["peers", () => group({ size: 3, total: { "5": [1, 1, 1], "6": [1] }, basis: {} })],
  ["peers", () => group({ size: 3, total: { "5": [1] } })],
  ["peers", () => group({ formatVersion: 2, total: 3, minSize: "x", sample: 1, label: "" })],
  ["peers", () => computeSSI({}, { peers: 3 as never })],
  ["peers", () => computeSSI({}, { peers: [3, { group: 3 }, { id: "a", kind: "team", mean: 200, sd: -1 }] as never })],
  ["peers", () => computeSSI({}, { peers: [{ group: 3 }] as never })],
  ["trend", () => library.trend([], {} as never)],
  ["trend", () => library.trend(3 as never, { timeZone: "UTC" })],
  ["trend", () => library.explainChange({} as never, computeSSI({}))],
  ["plan", () => plan(undefined)],
  [
    "plan",
    () =>
      plan({
        target: 3,
        limits: 3,
        effort: { post: 0.3 },
        exclude: "post",
        assumeUnknown: 1,
        maxActions: -1,
        startMinutes: -1,
        limit: 3,
      }),
  ],
  [
    "plan",
    () => plan({ target: { score: 20, pillar: "brands", xyz: 1 }, limits: { post: 1.5 }, exclude: ["invit", "xyz"] }),
  ],
  ["plan", () => plan({ target: { topPercent: 0, in: {} } })],
  ["plan", () => plan({ target: { topPercent: 10, in: createPeerGroup({ id: "it", kind: "team" }) } })],
  [
    "plan",
    () =>
      plan({ target: { topPercent: 10, in: createPeerGroup({ id: "it", kind: "team", results: [computeSSI({})] }) } }),
  ],
  ["plan", () => library.recommend(createSSI(), {}, { limit: -1 })],
  ["plan", () => library.recommend(createSSI(), {}, 3 as never)],
  ["plan", () => library.whatIf(createSSI(), {}, 3 as never)],
  ["official", () => fromOfficialPayload(3, { at })],
  ["official", () => fromOfficialPayload("{", { at })],
  ["official", () => fromOfficialPayload("x".repeat(2_000_000), { at })],
  ["official", () => fromOfficialPayload({}, { at })],
  [
    "official",
    () => fromOfficialPayload({ data: { data: { data: { data: { data: { data: { data: {} } } } } } } }, { at }),
  ],
  ["official", () => fromOfficialPayload({ memberScore: { overall: 33, subScores: 3 }, groupScore: 3 }, { at })],
  [
    "official",
    () =>
      fromOfficialPayload(
        {
          memberScore: { overall: 33 },
          groupScore: [
            {},
            { groupType: "INDUSTRY", rank: 1.5, industry: 3, groupSize: -1, score: {} },
            { groupType: "INDUSTRY" },
          ],
        },
        { at },
      ),
  ],
  ["official", () => fromOfficialText(3 as never, { at })],
  ["official", () => fromOfficialText("nothing of it", { at })],
  ["official", () => fromOfficialText("33 out of 100\nPeople in your industry\nTop 500%", { at, locale: "en" })],
  ["official", () => fromOfficialText("Crea relaciones 1\nCreate a professional brand 2", { at })],
  [
    "official",
    () =>
      linkedin.sideBySide([{ origin: "official", at: "x", score: 1, pillars: {}, groups: [] } as never], [], {
        timeZone: "UTC",
      }),
  ],
];
