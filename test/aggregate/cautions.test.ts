import * as fc from "fast-check";
import {
  type CautionDefinition,
  defaultModel,
  defineModel,
  describe as describeResult,
  type Model,
} from "social-selling-index";
import { en } from "social-selling-index/locales/en";
import { it as italian } from "social-selling-index/locales/it";
import { describe, expect, it } from "vitest";
import { caseArbitrary, type Fields, type LooseActivity } from "../support/arbitraries.js";
import { computed } from "../support/implementation.js";

/** The codes that an activity raises. */
const codes = (activity: LooseActivity) => computed(activity).cautions.map(({ id }) => id);

const invited = (part: number, whole: number, windowDays = 90): LooseActivity => ({
  windowDays,
  relationships: { invitationAcceptance: { part, whole } },
});
const answered = (part: number, whole: number): LooseActivity => ({ relationships: { responseRate: { part, whole } } });
const aimed = (connections: number, targetAudienceShare: number): LooseActivity => ({
  people: { targetAudienceShare },
  relationships: { connections },
});
const posted = (posts: number, engagementPerPost: number): LooseActivity => ({
  insights: { posts, engagementPerPost },
});

describe("the cautions of the default model", () => {
  it.each<[string, LooseActivity, string[]]>([
    ["nothing known", {}, []],
    ["60 invitations in 90 days, fewer than a fifth accepted", invited(11, 60), ["invitationsIgnored"]],
    ["exactly a fifth", invited(12, 60), []],
    ["fewer invitations", invited(0, 59), []],
    ["as many in a shorter window are more", invited(3, 59, 30), ["invitationsIgnored"]],
    ["a quarter of 20 answered", answered(5, 20), []],
    ["fewer than a quarter", answered(4, 20), ["messagesUnanswered"]],
    ["19 conversations", answered(0, 19), []],
    ["500 connections, under 5 % of the audience", aimed(500, 0.049), ["audienceThin"]],
    ["exactly 5 %", aimed(500, 0.05), []],
    ["499 connections", aimed(499, 0), []],
    ["100 a week, of the 83 days whose invitations count", invited(700, 1185), []],
    ["one more", invited(700, 1186), ["paceAboveLimit"]],
    ["30,000 connections", { relationships: { connections: 30_000 } }, ["networkAtLimit"]],
    ["29,999 connections", { relationships: { connections: 29_999 } }, []],
    ["12 posts a month without an echo", posted(36, 4.99), ["postsUnheard"]],
    ["with one", posted(36, 5), []],
    ["fewer posts", posted(35, 0), []],
    ["not applicable", { relationships: { responseRate: "n/a" } }, []],
  ])("%s", (_, activity, wanted) => {
    expect(codes(activity).toSorted()).toEqual(wanted.toSorted());
  });

  it("come with the numbers that raised them, and the limit; the score is the same without them", () => {
    const activity: LooseActivity = {
      ...aimed(15_000, 0.02),
      relationships: {
        connections: 15_000,
        invitationAcceptance: { part: 256, whole: 1280 },
        responseRate: { part: 10, whole: 200 },
      },
    };
    const result = computed(activity);
    expect(result.cautions).toEqual([
      { id: "paceAboveLimit", count: 1280, days: 83, limit: 100 },
      { id: "messagesUnanswered", count: 200, value: 10, limit: 0.25 },
      { id: "audienceThin", count: 15_000, value: 0.02, limit: 0.05 },
    ]);
    const { cautions: _cautions, ...silent } = defaultModel;
    const without = computed(activity, { model: silent });
    expect(without).toEqual({ ...result, cautions: [], model: without.model });
    expect(describeResult(result, en).cautions).toEqual([
      "1,280 invitations in 83 days: LinkedIn's limit is about 100 a week.",
      "200 conversations begun by others, 10 answered: fewer than 25%.",
      "15,000 connections, 2% of them in your target audience: fewer than 5%.",
    ]);
    expect(describeResult(result, italian).cautions[1]).toBe(
      "200 conversazioni iniziate da altri, 10 con una tua risposta: meno del 25%.",
    );
  });
});

/** A caution by the words of its definition, with fractions. */
function isRaised(caution: CautionDefinition, activity: LooseActivity, days: number): boolean {
  const entry = ({ pillar, signal }: CautionDefinition["count"]) => {
    const fields: Fields = activity[pillar] ?? {};
    return fields[signal] as number | { part: number; whole: number } | undefined;
  };
  const many = entry(caution.count);
  if (many === undefined) return false;
  const amount = typeof many === "number" ? many : many.whole;
  const per =
    caution.perDays === undefined
      ? amount
      : (amount / Math.max(caution.perDays, days - (caution.lastDays ?? 0))) * caution.perDays;
  if (caution.atLeast === undefined ? per <= (caution.above ?? 0) : per < caution.atLeast) return false;
  if (caution.value === undefined) return true;
  const few = entry(caution.value);
  if (few === undefined) return false;
  const share = typeof few === "number" ? few : few.part / few.whole;
  return share < (caution.below ?? 0);
}

describe("cautions of any activity", () => {
  const counts = fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined });
  const proportion = fc.option(
    fc.tuple(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 0, max: 100 })).map(([whole, percent]) => ({
      part: Math.floor((whole * percent) / 100),
      whole,
    })),
    { nil: undefined },
  );

  it("are those whose words hold", () => {
    fc.assert(
      fc.property(
        fc.record({
          windowDays: fc.constantFrom(28, 30, 90, 365),
          people: fc.record({ targetAudienceShare: fc.integer({ min: 0, max: 20 }).map((one) => one / 100) }),
          insights: fc.record({ posts: fc.integer({ min: 1, max: 200 }), engagementPerPost: fc.nat(12) }),
          relationships: fc.record({ connections: counts, invitationAcceptance: proportion, responseRate: proportion }),
        }),
        (activity) => {
          const wanted = (defaultModel.cautions ?? []).filter((one) => isRaised(one, activity, activity.windowDays));
          expect(codes(activity)).toEqual(wanted.map(({ id }) => id));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("move nothing, whatever the model, the weights and the scorers", () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ activity, options }) => {
        const model = options.model ?? defaultModel;
        const first = model.pillars[0]?.signals[0];
        const count = { pillar: model.pillars[0]?.id ?? "brand", signal: first?.id ?? "" };
        const warning: Model = { ...model, cautions: [{ id: "many", count, atLeast: 0 }] };
        const { cautions, model: _, ...loud } = computed(activity, { ...options, model: warning });
        const { cautions: __, model: ___, ...quiet } = computed(activity, options);
        expect(loud).toEqual(quiet);
        expect(cautions.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a caution of a model of one's own", () => {
  const count = { pillar: "insights", signal: "posts" } as const;
  const withCautions = (...cautions: CautionDefinition[]): Model => ({ ...defaultModel, cautions });

  it("says nothing about a signal that the pillars do not have", () => {
    const model = withCautions({ id: "a", count: { pillar: "brand", signal: "posts" }, atLeast: 0 });
    expect(computed({ insights: { posts: 4 } }, { model }).cautions).toEqual([]);
  });

  it("is named by its id", () => {
    const model = withCautions({ id: "tooMany", count, above: 3 });
    const result = computed({ insights: { posts: 4 } }, { model });
    expect(result.cautions).toEqual([{ id: "tooMany", count: 4, limit: 3 }]);
    expect(describeResult(result, en).cautions).toEqual(["tooMany: 4 (3)"]);
  });

  it.each<[string, CautionDefinition[], string]>([
    ["neither limit", [{ id: "a", count }], "cautions.0.atLeast"],
    ["both limits", [{ id: "a", count, atLeast: 1, above: 1 }], "cautions.0.atLeast"],
    ["a value without below", [{ id: "a", count, atLeast: 1, value: count }], "cautions.0.below"],
    ["last days alone", [{ id: "a", count, atLeast: 1, lastDays: 7 }], "cautions.0.lastDays"],
    [
      "an id twice",
      [
        { id: "a", count, atLeast: 1 },
        { id: "a", count, atLeast: 2 },
      ],
      "cautions.1.id",
    ],
  ])("is refused with %s", (_, cautions, path) => {
    const issue = expect.objectContaining({
      code: "model.invalid",
      path: path.split(".").map((one) => (/^\d$/.test(one) ? Number(one) : one)),
    });
    expect(() => defineModel<Model>(withCautions(...cautions))).toThrow(
      expect.objectContaining({ issues: expect.arrayContaining([issue]) }),
    );
  });
});
