import * as library from "social-selling-index";
import {
  computeSSI,
  createPeerGroup,
  createSSI,
  defaultModel,
  defineModel,
  overrideModel,
  plan,
  recommend,
  SSIError,
  type SSIIssue,
  safeComputeSSI,
  trend,
  whatIf,
} from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { runs } from "../support/runs.js";

type Fields = Record<string, unknown>;

const ssi = createSSI();
const result = computeSSI({});
const group = createPeerGroup({ id: "team", kind: "team", minSize: 1, results: [result] });
const override = (overrides: Fields) => overrideModel(defaultModel, { id: "own", version: "1", ...overrides });
const planned = (options: Fields) => plan(ssi, {}, { target: { score: 30 }, ...options });

/** Every place where names are looked up: a call with the names as the keys of an object. */
const doors: [name: string, call: (fields: never) => unknown][] = [
  ["fields of an activity", (fields) => computeSSI(fields)],
  ["fields of a pillar", (fields) => computeSSI({ brand: fields })],
  [
    "fields of a proportion",
    (fields: Fields) =>
      computeSSI({ people: {}, relationships: { responseRate: { part: 1, whole: 2, ...fields } } } as never),
  ],
  [
    "fields of a pillar, in the second of two rows",
    (fields) => {
      for (const row of ssi.computeMany([{}, { brand: fields }])) if ("error" in row) throw row.error;
    },
  ],
  [
    "fields of a plug-in",
    (fields) =>
      computeSSI({ brand: fields }, {
        scorers: { brand: { id: "brand", version: "1", input: z.strictObject({}), score: () => ({ score: 0 }) } },
      } as never),
  ],
  [
    "values of a plug-in",
    (fields) =>
      computeSSI({ brand: fields }, {
        scorers: {
          brand: { id: "brand", version: "1", input: z.record(z.string(), z.string()), score: () => ({ score: 0 }) },
        },
      } as never),
  ],
  ["options of computeSSI", (fields) => computeSSI({}, fields)],
  ["options of createSSI", (fields) => createSSI(fields)],
  ["weights", (fields) => computeSSI({}, { weights: fields })],
  ["weights of createSSI", (fields) => createSSI({ weights: fields })],
  ["scorers", (fields) => computeSSI({}, { scorers: fields } as never)],
  ["options of a comparison", (fields) => ssi.compute({}, fields)],
  ["fields of a model", (fields: Fields) => defineModel({ ...defaultModel, ...fields })],
  ["overrides", (fields) => override(fields)],
  ["overrides of pillars", (fields) => override({ pillars: fields })],
  ["overrides of a pillar", (fields) => override({ pillars: { brand: fields } })],
  ["overrides of a signal", (fields) => override({ pillars: { brand: { skills: fields } } })],
  ["options of a plan", (fields) => planned(fields)],
  ["a target", (fields: Fields) => planned({ target: { score: 30, ...fields } })],
  ["limits", (fields) => planned({ limits: fields })],
  ["efforts", (fields) => planned({ effort: fields })],
  ["excluded actions", (fields) => planned({ exclude: Object.keys(fields) })],
  ["options of recommend", (fields) => recommend(ssi, {}, fields)],
  ["changes", (fields) => whatIf(ssi, {}, { brand: fields })],
  ["options of a rank", (fields) => group.rank(result, fields)],
  ["options of a group", (fields: Fields) => createPeerGroup({ id: "team", kind: "team", ...fields })],
  [
    "a stored group",
    (fields: Fields) => library.readPeerGroup({ ...JSON.parse(JSON.stringify(group)), ...fields } as never),
  ],
  ["snapshots", (fields) => trend(Object.keys(fields) as never, { timeZone: "UTC" })],
  ["options of a reader", (fields) => readLinkedInExport(new Uint8Array(1), fields)],
];

const named = (count: number, name: string): Fields =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, 1]));

async function errorOf(call: () => unknown): Promise<SSIError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof SSIError) return error;
    throw error;
  }
  throw new Error("not refused");
}

const textsOf = ({ path, expected, received, repair }: SSIIssue) => [...path.map(String), expected, received, repair];

describe("very many issues of one kind", () => {
  it.each(doors)("%s: 20 of them, and one that counts the rest", async (_, call) => {
    const { issues, message } = await errorOf(() => call(named(300, "wrong") as never));
    expect(issues).toHaveLength(21);
    expect(issues.at(-1)).toEqual({
      code: issues[0].code,
      path: [],
      expected: "none of this kind",
      received: "280 more",
      repair: "fix those that are listed; the next ones are listed then",
      message: expect.stringMatching(/^the value passed: expected none of this kind, received 280 more; /),
    });
    expect(message).toContain(": 300 issues\n- ");
    expect(message.length).toBeLessThanOrEqual(2000);
  });

  it("is counted by code: in several places, and beside others", () => {
    const safe = safeComputeSSI({
      ...named(30, "a"),
      brand: named(15, "b"),
      people: named(25, "c"),
      insights: { posts: -1 },
    });
    const codes = safe.success ? [] : safe.issues.map(({ code, received }) => `${code} ${received}`);
    expect(codes).toHaveLength(22);
    expect(codes).toContain("input.negative -1");
    expect(codes.at(-1)).toBe("input.unknownKey 50 more");
  });

  it("as many as are listed are not counted", () => {
    expect(safeComputeSSI({ brand: named(20, "b") })).toMatchObject({ issues: { length: 20 } });
    expect(safeComputeSSI({ brand: named(21, "b") })).toMatchObject({
      issues: { length: 21, 20: { received: "1 more" } },
    });
  });

  it("the same as with few keys: values are checked, what is missing is not", () => {
    const many = safeComputeSSI({ brand: { ...named(5000, "b"), skills: -1, articles: 2 } });
    const codes = many.success ? [] : many.issues.map(({ code, received }) => `${code} ${received}`);
    expect(codes).toContain("input.negative -1");
    expect(codes.at(-1)).toBe("input.unknownKey 4980 more");
    const taken = { brand: { ...named(5000, "b"), skills: 30 } };
    expect(computeSSI(taken as never, { unknownKeys: "ignore" }).pillars.brand.score).toBe(1.5);
  });

  it("a scorer with a schema of its own is given all keys", () => {
    const brand = {
      id: "brand",
      version: "1",
      input: z.record(z.string(), z.number()),
      score: (fields: Fields) => ({ score: Object.keys(fields).length / 1000 }),
    };
    const activity = { brand: named(5000, "b"), people: new (class {})() };
    expect(computeSSI(activity as never, { scorers: { brand } } as never).score).toBe(5);
  });
});

describe("very long texts", () => {
  it.each(doors)("%s", async (_, call) => {
    const { issues, message } = await errorOf(() => call(named(2, "x".repeat(1e5)) as never));
    for (const issue of issues) expect(issue.message.length).toBeLessThanOrEqual(1800);
    for (const issue of issues) for (const text of textsOf(issue)) expect(text.length).toBeLessThanOrEqual(501);
    for (const issue of issues) for (const key of issue.path) expect(String(key).length).toBeLessThanOrEqual(101);
    expect(message.length).toBeLessThanOrEqual(2000);
  });

  it.each<[string, unknown]>([
    ["digits in groups", `1${",111".repeat(1.5e6)}`],
    ["digits", "9".repeat(1e6)],
    ["spaces", `1${" ".repeat(1e6)}x`],
    ["digits and points", "1.".repeat(1e6)],
  ])("as a number: %s", (_, text) => {
    for (const input of [{ brand: { skills: text } }, { relationships: { responseRate: text } }, { windowDays: text }])
      expect(safeComputeSSI(input)).toMatchObject({ success: false, issues: [{ code: "input.wrongType" }] });
  });

  it("of an exception, of an id", async () => {
    const score = () => {
      throw new Error("x".repeat(1e5));
    };
    const brand = { id: "brand", version: "1", input: z.any(), score };
    const { message } = await errorOf(() => computeSSI({ brand: 1 } as never, { scorers: { brand } } as never));
    expect(message.length).toBeLessThanOrEqual(2000);
    const id = "x".repeat(1e5);
    const twice = await errorOf(() =>
      computeSSI(
        {},
        { peers: [{ group: createPeerGroup({ id, kind: "team" }) }, { group: createPeerGroup({ id, kind: "team" }) }] },
      ),
    );
    expect(twice.message.length).toBeLessThanOrEqual(2000);
  });
});

describe("the memory of a refusal", () => {
  it("holds the words for some hundred unknown keys: the last of a thousand is explained as the first", () => {
    const [first, ...others] = ssi.computeMany(Array.from({ length: 1000 }, (_, index) => ({ [`skils${index}`]: 1 })));
    const repair = 'did you mean "brand.skills"? (or pass unknownKeys: "ignore")';
    expect(first).toMatchObject({ success: false, issues: [{ path: ["skils0"], repair }] });
    expect(others.at(-1)).toMatchObject({ success: false, issues: [{ path: ["skils999"] }] });
  });
});

describe("the time of a refusal", () => {
  /** How many texts are folded, as words are before they are compared. */
  const foldsIn = async (work: () => unknown): Promise<number> => {
    const fold = vi.spyOn(String.prototype, "toLowerCase");
    try {
      await work();
      return fold.mock.calls.length;
    } finally {
      fold.mockRestore();
    }
  };

  it.each(doors)("compares words for the keys that are reported alone: %s", async (_, call) => {
    const folds = await foldsIn(() => errorOf(() => call(named(50_000, "conection") as never)));
    // Compared for each of them, they would be 50,000 and more.
    expect(folds).toBeLessThan(10_000);
  });

  it.each(["k", "x".repeat(56)])("of very many keys is at most twice that of walking them: %s…", async (name) => {
    const body = named(300_000, name);
    for (const input of [body, { brand: body }]) {
      expect(await foldsIn(() => safeComputeSSI(input))).toBeLessThan(10_000);
      if (runs(0, 1) === 1) expect(timeOf(() => safeComputeSSI(input))).toBeLessThan(2 * timeOf(() => walk(body)));
    }
  });

  /** The least time of seven; on a machine with nothing else to do, so in the long run only. */
  const timeOf = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 7 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    );

  const walk = (body: Readonly<Record<string, unknown>>): number => {
    let sum = 0;
    for (const key in body) sum += Number(body[key]);
    return sum;
  };

  it("compares words once for the columns of many rows", async () => {
    const rows = (count: number, name: string) =>
      Array.from({ length: count }, () => ({ brand: named(15, name), [name]: 1 }));
    const once = await foldsIn(() => ssi.computeMany(rows(1, "endorsmets")));
    expect(once).toBeGreaterThan(0);
    expect(await foldsIn(() => ssi.computeMany(rows(50, "endorsmets")))).toBe(0);
    expect(await foldsIn(() => ssi.computeMany(rows(50, "skils")))).toBeGreaterThan(0);
  });
});
