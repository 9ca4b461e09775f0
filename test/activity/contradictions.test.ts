import * as fc from "fast-check";
import {
  computeSSI,
  createSSI,
  defaultModel,
  defineModel,
  insights,
  type Model,
  pillarIds,
  plan,
  recommend,
  type SSIIssue,
  safeComputeSSI,
  whatIf,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { withValues } from "../../src/activity/read-activity.js";
import { engineOf } from "../../src/compute-ssi.js";
import { caseArbitrary, type Fields, signalsOf, valueArbitrary, withField } from "../support/arbitraries.js";
import { inside } from "../support/comparing.js";
import { computed } from "../support/implementation.js";
import { runs } from "../support/runs.js";

// Where one signal's 0 makes another one 0 (`zeroWhen`: 0 posts, 0 engagement per post), a value above 0 beside it is a
// contradiction: an issue, in every way to read an input. What the library itself hands on never is one.

const issuesOf = (activity: unknown, options?: object): readonly SSIIssue[] => {
  const safe = safeComputeSSI(activity, options as never);
  return safe.success ? [] : safe.issues;
};
const engaged = (posts: unknown, engagementPerPost: unknown) => ({ insights: { posts, engagementPerPost } });
const signalIn = (activity: object) =>
  computeSSI(activity as never).pillars.insights.signals.find(({ id }) => id === "engagementPerPost");

const expected = {
  code: "input.contradiction",
  path: ["insights", "engagementPerPost"],
  expected: "0, since posts is 0",
  received: "150",
  repair: "correct one of the two, or leave it out when it is unknown",
};

describe("no posts, and engagement per post", () => {
  it.each<[string, object]>([
    ["0", engaged(0, 150)],
    ["a negative 0", engaged(-0, 150)],
    ["beside unknown signals", { insights: { ...engaged(0, 150).insights, reposts: null } }],
  ])("is a contradiction: %s", (_, activity) => {
    expect(issuesOf(activity)).toMatchObject([expected]);
    expect(issuesOf(activity, { unknownKeys: "ignore" })).toMatchObject([expected]);
    expect(createSSI().input.safeParse(activity).error?.issues).toMatchObject([
      { path: ["insights", "engagementPerPost"], message: "0, since posts is 0" },
    ]);
  });

  it("is reported beside other issues, and a value that is wrong in itself is reported once", () => {
    expect(issuesOf({ ...engaged(0, 150), windowDays: 3 }).map(({ code }) => code)).toEqual([
      "input.tooSmall",
      "input.contradiction",
    ]);
    for (const wrong of [Number.POSITIVE_INFINITY, Number.NaN, -1, "150"])
      expect(issuesOf(engaged(0, wrong))).toHaveLength(1);
  });

  it.each([
    [0, 0],
    [0, null],
    [0, undefined],
    [0, "n/a"],
    [null, 150],
    [Number.MIN_VALUE, 150],
    ["n/a", 150],
  ])("is none: %o posts, %o per post", (posts, perPost) => expect(issuesOf(engaged(posts, perPost))).toEqual([]));

  it("does not apply where posts do not, whatever is given", () => {
    for (const given of [undefined, null, 0, 150, "n/a"])
      expect(signalIn(engaged("n/a", given))).toMatchObject({ status: "notApplicable", maxPoints: 0, earned: 0 });
    expect(signalIn(engaged(0, undefined))).toMatchObject({ status: "known", earned: 0 });
    expect(signalIn(engaged(0, "n/a"))).toMatchObject({ status: "notApplicable" });
  });

  it("is one for a scorer with a function of its own, too", () => {
    const own = { ...insights, version: "own" };
    expect(issuesOf(engaged(0, 150), { scorers: { insights: own } })).toMatchObject([{ code: "input.contradiction" }]);
  });

  it("is one in a model of one's own, by its `zeroWhen`", () => {
    const base: Model = defaultModel;
    const pillars = base.pillars.map((pillar) =>
      pillar.id === "people"
        ? {
            ...pillar,
            signals: pillar.signals.map((one) => (one.id === "leadsSaved" ? { ...one, zeroWhen: "activeDays" } : one)),
          }
        : pillar,
    );
    const model = defineModel<Model>({ ...base, id: "own", pillars });
    const activity = { salesNavigator: true, people: { activeDays: 0, leadsSaved: 2 } };
    expect(issuesOf(activity, { model })).toMatchObject([
      { path: ["people", "leadsSaved"], expected: "0, since activeDays is 0" },
    ]);
    expect(issuesOf({ ...activity, people: { activeDays: 0, leadsSaved: 0 } }, { model })).toEqual([]);
  });
});

describe("a repair proposes only what the field takes in this very input", () => {
  const wrongType = "send a value of the expected type, or leave the field out when it is unknown";

  it.each<[string, object, string, string]>([
    ["a text beside no posts", engaged(0, "150"), "insights.engagementPerPost", wrongType],
    ["no posts as text beside engagement", engaged("0", 150), "insights.posts", wrongType],
    ["posts as text beside engagement", engaged("3", 150), "insights.posts", "send 3"],
    ["0 beside no posts", engaged(0, "0"), "insights.engagementPerPost", "send 0"],
    ["without a seat", { salesNavigator: false, people: { leadsSaved: "20" } }, "people.leadsSaved", wrongType],
    ["more days than the window", { windowDays: 30, people: { activeDays: "60" } }, "people.activeDays", wrongType],
    [
      "a window below the days, which are reported",
      { windowDays: "30", people: { activeDays: 60 } },
      "windowDays",
      "send 30",
    ],
    ["a window above the days", { windowDays: "60", people: { activeDays: 60 } }, "windowDays", "send 60"],
    [
      "a part above its whole",
      { relationships: { responseRate: { part: "5", whole: 4 } } },
      "relationships.responseRate.part",
      "check the unit and the period of the value",
    ],
    [
      "a whole below its part",
      { relationships: { responseRate: { part: 5, whole: "4" } } },
      "relationships.responseRate.whole",
      "check the unit and the period of the value",
    ],
    ["a text beyond all numbers", { brand: { skills: "9".repeat(400) } }, "brand.skills", wrongType],
    [
      "a proportion beyond all numbers",
      { relationships: { responseRate: `${"9".repeat(400)}/${"9".repeat(400)}` } },
      "relationships.responseRate",
      wrongType,
    ],
  ])("%s", (_, activity, path, repair) => {
    expect(issuesOf(activity).find((issue) => issue.path.join(".") === path)?.repair).toBe(repair);
  });

  it("whatever the input: what is proposed is taken", () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        0,
        1,
        30,
        60,
        90,
        "0",
        "1",
        "30",
        "60",
        "90",
        "150",
        "n/a",
        undefined,
        "5/4",
        "4/5",
        80,
        "80",
      ),
      fc.record({ part: fc.constantFrom<unknown>(3, "3", 9, "9"), whole: fc.constantFrom<unknown>(5, "5", 9, "9") }),
    );
    const field = fc.constantFrom(
      ...signalsOf({}).filter(({ signal }) =>
        [
          "activeDays",
          "leadsSaved",
          "posts",
          "engagementPerPost",
          "formatVariety",
          "responseRate",
          "targetAudienceShare",
        ].includes(signal.id),
      ),
    );
    const head = fc.record({
      windowDays: fc.constantFrom<unknown>(undefined, 30, "30", "60", 28),
      salesNavigator: fc.constantFrom(undefined, true, false),
    });
    let proposed = 0;
    fc.assert(
      fc.property(head, fc.array(fc.tuple(field, value), { maxLength: 5 }), (base, given) => {
        let activity = base as Record<string, unknown>;
        for (const [{ pillar, signal }, one] of given)
          activity = withField(activity as never, pillar, signal.id, one) as Record<string, unknown>;
        for (const issue of issuesOf(activity)) {
          const found = /^send (?:(\d[\d.]*)|\{ part: (\d+), whole: (\d+) \})$/.exec(issue.repair);
          if (found === null) continue;
          proposed++;
          const sent = found[1] === undefined ? { part: Number(found[2]), whole: Number(found[3]) } : Number(found[1]);
          const repaired = structuredClone(activity);
          const [last = "", ...way] = [...issue.path].reverse();
          const parent = way.reverse().reduce<Record<string, unknown>>((at, key) => at[key] as never, repaired);
          parent[last] = sent;
          const paths = issuesOf(repaired).map(({ path }) => path.join("."));
          expect(paths).not.toContain(issue.path.join("."));
          const before = issuesOf(activity).map(({ path }) => path.join("."));
          expect(before).toEqual(expect.arrayContaining(paths));
        }
      }),
      { numRuns: runs(1_000, 50_000) },
    );
    expect(proposed).toBeGreaterThan(100);
  });
});

describe("what the library hands on is never a contradiction", () => {
  /** The numbers of a result as an input. */
  const handedOn = (result: ReturnType<typeof computed>, activity: object) => ({
    ...activity,
    ...Object.fromEntries(
      pillarIds.map((id) => [
        id,
        Object.fromEntries(
          result.pillars[id].signals.map(({ id: signal, status, value }) => [
            signal,
            status === "notApplicable" ? "n/a" : value,
          ]),
        ),
      ]),
    ),
  });
  const made = caseArbitrary({ definedOnly: true });
  const whole = { numRuns: runs(500, 20_000) };

  it("whatIf: signals that are set to 0", () => {
    const changed = made.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.constantFrom(...signalsOf(given.options).filter(({ signal }) => signal.unit !== "proportion")),
      ),
    );
    fc.assert(
      fc.property(changed, ([{ activity, options }, { pillar, signal }]) => {
        if (signal.requires !== undefined && activity.salesNavigator === false) return;
        const before = JSON.stringify(activity);
        const { after } = whatIf(
          createSSI(options as never),
          activity as never,
          { [pillar]: { [signal.id]: 0 } } as never,
        );
        expect(JSON.stringify(activity)).toBe(before);
        expect(issuesOf(handedOn(after as never, activity), options)).toEqual([]);
      }),
      whole,
    );
  });

  it("whatIf: no posts end what they received, and only where nothing else is asked", () => {
    const asked = (insights: object) => whatIf(createSSI(), engaged(6, 150) as never, { insights } as never);
    const { after, difference } = asked({ posts: 0 });
    expect(after.pillars.insights.signals.find(({ id }) => id === "engagementPerPost")).toMatchObject({
      status: "known",
      value: 0,
    });
    expect(difference.signals.map(({ signal }) => signal)).toEqual(["posts", "engagementPerPost"]);
    expect(() => asked({ posts: 0, engagementPerPost: 3 })).toThrow("0, since posts is 0");
    expect(asked({ posts: 0, engagementPerPost: undefined }).after.score).toBe(after.score);
    expect(asked({ posts: 0, engagementPerPost: null }).after.score).toBe(after.score);
    expect(asked({ posts: 3 }).after.score).toBeGreaterThan(after.score);
  });

  it("plans and advice, with and without `assumeUnknown: 0`", () => {
    fc.assert(
      fc.property(made, fc.constantFrom(0 as const, undefined), ({ activity, options }, assumeUnknown) => {
        const ssi = createSSI(options as never);
        const { after, before } = plan(ssi, activity as never, {
          target: { minutes: 600 },
          ...(assumeUnknown === 0 ? { assumeUnknown } : {}),
        });
        for (const result of [before, after])
          if (result !== undefined) expect(issuesOf(handedOn(result as never, activity), options)).toEqual([]);
        recommend(ssi, activity as never);
      }),
      whole,
    );
  });

  it("`assumeUnknown: 0` takes posts as 0, and what they received with them", () => {
    const { before } = plan(createSSI(), engaged(undefined, 150) as never, {
      target: { minutes: 10 },
      assumeUnknown: 0,
    });
    expect(before.pillars.insights.signals.find(({ id }) => id === "engagementPerPost")).toMatchObject({
      value: 0,
      earned: 0,
    });
  });

  it("a reading with other values: also for a scorer with a function of its own", () => {
    const own = { ...insights, version: "own" };
    for (const options of [{}, { scorers: { insights: own } }]) {
      const ssi = createSSI(options);
      const { reader, scorers, explain } = engineOf("test", ssi);
      for (const given of [150, "n/a", null] as const) {
        const reading = reader.read(engaged(3, given));
        const before = JSON.stringify(reading);
        const after = explain(withValues(reading, scorers.insights, new Map([[0, 0]])));
        expect(JSON.stringify(reading)).toBe(before);
        expect(issuesOf(handedOn(after as never, {}), options)).toEqual([]);
        expect(after.pillars.insights.signals.find(({ id }) => id === "engagementPerPost")?.status).toBe(
          given === "n/a" ? "notApplicable" : "known",
        );
      }
    }
  });
});

describe("whatever is learned", () => {
  const learned = caseArbitrary({ definedOnly: true }).chain((given) => {
    const open = signalsOf(given.options).filter(({ pillar, signal }) => {
      const value = (given.activity[pillar] as Fields | null | undefined)?.[signal.id];
      return value === undefined || value === null;
    });
    if (open.length === 0) return fc.constant({ ...given, after: given.activity });
    return fc.constantFrom(...open).chain(({ pillar, signal }) =>
      fc
        .oneof(
          valueArbitrary(signal, given.activity.windowDays ?? 90),
          fc.constant(signal.unit === "proportion" ? null : 0),
        )
        .map((value) => ({
          ...given,
          after: withField(given.activity, pillar, signal.id, value),
        })),
    );
  });

  it("is refused, or the score stays within the former bounds and the bounds become no wider", () => {
    let refused = 0;
    fc.assert(
      fc.property(learned, ({ activity, options, after }) => {
        const before = computed(activity, options);
        const safe = safeComputeSSI(after, options as never);
        if (!safe.success) {
          refused++;
          for (const { code } of safe.issues) expect(["input.contradiction", "input.notApplicable"]).toContain(code);
          return;
        }
        inside(safe.result.score, before.bounds);
        inside(safe.result.bounds.low, before.bounds);
        inside(safe.result.bounds.high, before.bounds);
        for (const id of pillarIds) inside(safe.result.pillars[id].bounds.high, before.pillars[id].bounds);
      }),
      { numRuns: runs(2_000, 100_000) },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
