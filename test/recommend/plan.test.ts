import {
  computeSSI,
  createPeerGroup,
  createSSI,
  defaultModel,
  type PlanOptions,
  plan as planFor,
  recommend,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { typicalMember } from "../fixtures/members.js";
import { issuesOf, untyped } from "./issues-of.js";

const ssi = createSSI();

describe("the typical member", () => {
  const plan = planFor(ssi, typicalMember, { target: { score: 50 } });

  it("reaches 50, and no plan with less effort does", () => {
    expect(plan).toMatchObject({ status: "optimal", reachedAfterDays: 90 });
    expect(plan.after.score).toBeGreaterThanOrEqual(50);
    expect(plan.certificate.points).toBe(plan.after.score);
    expect(plan.certificate.pointsForLess).toBeLessThan(50);
    expect(plan.certificate).not.toHaveProperty("bestReachable");
  });

  it("has minutes once and monthly apart, codes, and steps that add up", () => {
    const minutes = (rhythm: string) =>
      plan.steps.reduce((sum, step) => sum + (step.rhythm === rhythm ? step.minutes : 0), 0);
    expect(plan).toMatchObject({ minutesOnce: minutes("once"), minutesPerMonth: minutes("monthly") });
    expect(plan.certificate.objective).toEqual({
      minutesOnce: plan.minutesOnce,
      minutesPerMonth: plan.minutesPerMonth,
      kinds: plan.steps.length,
      windowDays: 90,
      startMinutes: 10,
    });
    expect(plan.assumptions).toEqual([
      "effortEstimated",
      "currentActivityGoesOn",
      "keptUp",
      "growthFromPlanOnly",
      "outcomesHeld",
      "othersDecide",
    ]);
    const gain = plan.steps.reduce((sum, step) => sum + step.gainInPlan, 0);
    expect(gain).toBeCloseTo(plan.after.score - plan.before.score, 6);
    expect(plan.steps.at(-1)?.runningScore).toBe(plan.after.score);
  });

  it("has as few kinds of action as one asks for, or more of them without a price for beginning one", () => {
    const kindsOf = (options: object) =>
      planFor(ssi, typicalMember, { target: { score: 45 }, ...options }).steps.length;
    expect(kindsOf({ maxActions: 3 })).toBeLessThanOrEqual(3);
    expect(kindsOf({ startMinutes: 0 })).toBeGreaterThan(kindsOf({}));
    const few = planFor(ssi, typicalMember, { target: { score: 60 }, maxActions: 2 });
    expect(few).toMatchObject({ status: "infeasible", certificate: { maxActions: 2 } });
    expect(few.steps.length).toBeLessThanOrEqual(2);
    const { bestReachable = 0, bestWithoutMaxActions = 0 } = few.certificate;
    expect(bestWithoutMaxActions).toBeGreaterThan(bestReachable);
  });

  it("cannot reach 100, since outcomes do not change; the next stage is in reach, and planned where no target is given", () => {
    const best = planFor(ssi, typicalMember, { target: { score: 100 } });
    expect(best.status).toBe("infeasible");
    expect(best.certificate.pointsForLess).toBeUndefined();
    expect(best.after.score).toBe(best.certificate.bestReachable);
    expect(best.nextStage).toBe(10 * Math.ceil((best.before.score + 2) / 10));
    const next = planFor(ssi, typicalMember, {});
    expect(next).toMatchObject({ status: "optimal", certificate: { target: { score: best.nextStage } } });
    expect(next).not.toHaveProperty("nextStage");
    const insights = planFor(ssi, typicalMember, { target: { pillar: "insights", score: 25 } });
    expect(insights).toMatchObject({ status: "infeasible", nextStage: 5 });
  });

  it("a budget spreads what is done once over the window, and each step is worth a quarter of a point", () => {
    const spent = planFor(ssi, typicalMember, { target: { minutes: 120 } });
    expect((spent.minutesOnce * 30) / 90 + spent.minutesPerMonth).toBeLessThanOrEqual(120);
    expect(spent.minutesOnce + spent.minutesPerMonth).toBeGreaterThan(120);
    expect(spent).toMatchObject({ reachedAfterDays: 90, certificate: { objective: { pointsPerKind: 0.25 } } });
    for (const { gainInPlan } of spent.steps) expect(gainInPlan).toBeGreaterThanOrEqual(0.25);
  });

  it("never raises an outcome or an acquired rate", () => {
    const { pillars } = planFor(ssi, typicalMember, { target: { score: 100 } }).after;
    const held: [keyof typeof pillars, string][] = [
      ["brand", "followersGained"],
      ["brand", "focusSkillsEndorsed"],
      ["people", "profileViewsReceived"],
      ["people", "targetAudienceShare"],
      ["insights", "engagementPerPost"],
      ["relationships", "invitationAcceptance"],
      ["relationships", "activeConversations"],
    ];
    const before = computeSSI(typicalMember).pillars;
    for (const [pillar, signal] of held) {
      const valueIn = (result: typeof pillars) => result[pillar].signals.find(({ id }) => id === signal)?.value;
      expect(valueIn(pillars)).toEqual(valueIn(before));
    }
  });

  it("asks for attempts within the pool: a tenth of the network, more where one raises it, never more than LinkedIn allows", () => {
    const attempts = (relationships: object, options: object = {}) => {
      const target = { pillar: "relationships", score: 25 } as const;
      const { certificate } = planFor(ssi, untyped({ relationships }), { target, ...options });
      return certificate.pools[0];
    };
    const known = { connectionsGained: 0, invitationAcceptance: { part: 4, whole: 12 } };
    const rate = { rate: 5.5 / 17, isRateKnown: true };
    expect(attempts({ ...known, connections: 400 })).toEqual({ id: "invitations", attempts: 40, most: 40, ...rate });
    expect(attempts({ ...known, connections: 20 })).toMatchObject({ most: 10 });
    expect(attempts(known)).toMatchObject({ most: 10 });
    expect(attempts({ ...known, connections: 5000 })).toMatchObject({ most: 107 });
    expect(attempts({ ...known, connections: 400 }, { limits: { invitations: 60 } })).toMatchObject({ most: 60 });
    expect(attempts({ ...known, connections: 400 }, { limits: { invitations: 900 } })).toMatchObject({ most: 428 });
    expect(attempts({ ...known, connections: 30_000 })).toBeUndefined();
    expect(attempts({ connections: 400 })).toMatchObject({ rate: 0.3, isRateKnown: false });
  });

  it("says how many attempts succeed, what they lower, and welcomes whom they bring", () => {
    const relationships = {
      connections: 300,
      invitationAcceptance: { part: 10, whole: 20 },
      welcomeRate: { part: 20, whole: 20 },
    };
    const { steps, assumptions, certificate } = planFor(ssi, { relationships }, { target: { score: 100 } });
    expect(steps.map(({ action }) => action)).toEqual(["invite", "welcome"]);
    expect(steps[0]).toMatchObject({ units: 30, successes: 13.8 });
    expect(steps[0]?.lowers).toEqual([{ pillar: "relationships", signal: "welcomeRate", points: expect.any(Number) }]);
    expect(certificate.held).toEqual([{ pillar: "relationships", signal: "invitationAcceptance" }]);
    expect(assumptions).toContain("acceptanceRateHeld");
  });

  it("invites colleagues only where three are known, up to as many, or to the size of the company", () => {
    const colleagues = (relationships: object, options: object = {}) => {
      const { steps } = planFor(ssi, untyped({ relationships }), {
        target: { pillar: "relationships", score: 25 },
        ...options,
      });
      return steps.find(({ action }) => action === "inviteColleague")?.units ?? 0;
    };
    const own = { connections: 3000, invitationAcceptance: { part: 0, whole: 0 } };
    expect(colleagues({ ...own })).toBe(0);
    expect(colleagues({ ...own, colleagueConnections: 2 })).toBe(0);
    // In 90 days three times the monthly attempts, of which three in ten are accepted.
    expect(colleagues({ ...own, colleagueConnections: 3 })).toBe(Math.floor(3 / 0.9));
    expect(colleagues({ ...own, colleagueConnections: 3 }, { companySize: 6 })).toBe(Math.floor(2 / 0.9));
  });

  it("keeps to limits, efforts and exclusions, and the certificate repeats them", () => {
    const options = {
      limits: { react: 10, comment: 0, post: undefined },
      effort: { searchAdvanced: 9.5 },
      exclude: ["viewProfile"],
      companySize: 40,
    };
    const { steps, certificate } = planFor(ssi, typicalMember, untyped({ target: { score: 100 }, ...options }));
    expect(steps.map(({ action }) => action)).not.toContain("comment");
    expect(steps.map(({ action }) => action)).not.toContain("viewProfile");
    expect(steps.find(({ action }) => action === "react")?.units).toBe(10);
    const advanced = steps.find(({ action }) => action === "searchAdvanced");
    if (advanced !== undefined) expect(advanced.minutes).toBe(advanced.units * 9.5);
    expect(certificate).toMatchObject({
      limits: { react: 10, comment: 0 },
      effort: { searchAdvanced: 9.5 },
      exclude: ["viewProfile"],
      companySize: 40,
      maxActions: null,
    });
    expect(certificate.limits).not.toHaveProperty("post");
  });

  it("does not assume estimates where all efforts are the person's own", () => {
    const effort = Object.fromEntries(defaultModel.actions.map(({ id }) => [id, 1]));
    expect(planFor(ssi, typicalMember, { target: { score: 40 }, effort }).assumptions).not.toContain("effortEstimated");
  });

  it("with custom weights, too", () => {
    const weighted = createSSI({ weights: { brand: 0, people: 0.3, insights: 3 } });
    const { steps, after } = planFor(weighted, typicalMember, { target: { score: 50 } });
    expect(after.score).toBeGreaterThanOrEqual(50);
    const ofBrand = defaultModel.actions.filter(({ effects }) => effects[0]?.pillar === "brand").map(({ id }) => id);
    expect(steps.filter(({ action }) => ofBrand.includes(action))).toEqual([]);
    const brand = planFor(weighted, typicalMember, { target: { pillar: "brand", score: 20 } });
    expect(brand).toMatchObject({
      status: "infeasible",
      steps: [],
      certificate: { bestReachable: brand.before.pillars.brand.score },
    });
    const low = planFor(weighted, typicalMember, { target: { pillar: "brand", score: 5 } });
    expect(low).toMatchObject({
      status: "alreadyReached",
      minutesOnce: 0,
      minutesPerMonth: 0,
      reachedAfterDays: 0,
      steps: [],
    });
  });

  it("what is done once is done in a month", () => {
    const plan30 = planFor(ssi, { brand: { optionalSections: 0 } }, { target: { score: 0.5 } });
    expect(plan30).toMatchObject({
      status: "optimal",
      reachedAfterDays: 30,
      steps: [{ action: "addOptionalSection", units: 1 }],
    });
  });

  it("does not change its arguments", () => {
    const input = structuredClone(typicalMember);
    planFor(ssi, input, { target: { score: 50 }, assumeUnknown: 0 });
    expect(input).toEqual(typicalMember);
  });
});

describe("what is unknown or does not apply", () => {
  it("is left out, which the assumptions list", () => {
    const plan = planFor(ssi, { insights: { reposts: 0 } }, { target: { score: 100 } });
    expect(plan.steps.map(({ action }) => action)).toEqual(["repost"]);
    expect(plan.assumptions).toContain("unknownLeftOut");
    expect(planFor(ssi, {}, { target: { score: 1 } })).toMatchObject({ status: "infeasible", steps: [] });
  });

  it("is to be found out first where less than half is known, or where the estimate is at the target", () => {
    const first = (activity: object, options: PlanOptions) =>
      planFor(ssi, untyped(activity), options).findOutFirst?.map(({ signal }) => signal);
    expect(first({ insights: { posts: 3 } }, { target: { score: 20 } })).toHaveLength(3);
    expect(first({ insights: { posts: 3 } }, { target: { pillar: "insights", score: 5 } })).toEqual([
      "substantiveComments",
      "reactionsGiven",
      "accountsSaved",
    ]);
    expect(first(typicalMember, { target: { score: 45 } })).toBeUndefined();
    const { profileCompleteness: _, ...brand } = typicalMember.brand;
    const without = { ...typicalMember, brand };
    const { score, estimate } = computeSSI(without);
    expect(first(without, { target: { score: Math.floor(estimate) } })).toEqual(["profileCompleteness"]);
    expect(first(without, { target: { score: Math.ceil(estimate) + 1 } })).toBeUndefined();
    expect(first(without, { target: { score: score - 1 } })).toBeUndefined();
  });

  it("counts as 0 on request: numbers only, and nothing that needs a seat unless there is one", () => {
    const plan = planFor(ssi, {}, { target: { score: 30 }, assumeUnknown: 0 });
    expect(plan).toMatchObject({ status: "optimal", certificate: { assumeUnknown: 0 } });
    expect(plan.assumptions).toContain("unknownTakenAsZero");
    expect(plan.assumptions).toContain("unknownLeftOut");
    const most = (salesNavigator: boolean | undefined) =>
      planFor(ssi, salesNavigator === undefined ? {} : { salesNavigator }, { target: { score: 100 }, assumeUnknown: 0 })
        .steps;
    expect(most(undefined).some(({ action }) => action.startsWith("save"))).toBe(false);
    expect(most(false).some(({ action }) => action.startsWith("save"))).toBe(false);
    expect(most(true).filter(({ action }) => action.startsWith("save"))).toHaveLength(2);
    expect(most(true).some(({ action }) => action === "answerMessage" || action === "welcome")).toBe(false);
  });

  it("an action counts for the known signals that it raises, and the unknown ones stay unknown", () => {
    const { steps, after } = planFor(ssi, { insights: { formatVariety: 1 } }, { target: { score: 1 } });
    expect(steps).toMatchObject([{ action: "tryFormat", units: 1, gainAlone: 0.45 }]);
    expect(after.pillars.insights.signals.find(({ id }) => id === "posts")?.status).toBe("unknown");
  });

  it("a first post makes the engagement of no posts unknown, which earns 0 as before", () => {
    const { after } = planFor(ssi, { insights: { posts: 0 } }, { target: { score: 1 } });
    expect(after.pillars.insights.signals.find(({ id }) => id === "engagementPerPost")?.status).toBe("unknown");
  });

  it("nothing applies: there is nothing to plan", () => {
    const signals = (pillar: number) =>
      Object.fromEntries(defaultModel.pillars[pillar]!.signals.map(({ id }) => [id, "n/a"]));
    const nothing = untyped({ brand: signals(0), people: signals(1), insights: signals(2), relationships: signals(3) });
    expect(planFor(ssi, nothing, { target: { score: 10 } })).toMatchObject({ status: "infeasible", steps: [] });
    expect(planFor(ssi, nothing, { target: { score: 0 } })).toMatchObject({ status: "alreadyReached" });
    expect(recommend(ssi, nothing)).toEqual([]);
  });
});

describe("a rank in a group", () => {
  const others = Array.from({ length: 20 }, (_, index) =>
    computeSSI({ ...typicalMember, brand: { ...typicalMember.brand, profileCompleteness: index / 20 } }),
  );
  const group = createPeerGroup({ id: "team", kind: "team", results: others });

  it("is a score to reach", () => {
    const plan = planFor(ssi, typicalMember, { target: { topPercent: 10, in: group } });
    expect(plan.status).toBe("optimal");
    expect(plan.certificate.target).toEqual({ topPercent: 10, score: expect.any(Number) });
    expect(group.rank(plan.after)).toMatchObject({ status: "ranked" });
    const own = createPeerGroup({ id: "team", kind: "team", results: [...others, computeSSI(typicalMember)] });
    const target = { topPercent: 10, in: own, self: true } as const;
    expect(planFor(ssi, typicalMember, { target }).certificate.target).toEqual(plan.certificate.target);
  });

  it("may be out of reach for every score", () => {
    const plan = planFor(ssi, typicalMember, { target: { topPercent: 1, in: group } });
    expect(plan).toMatchObject({ status: "infeasible", certificate: { target: { topPercent: 1 } } });
    expect(plan.after.score).toBe(plan.certificate.bestReachable);
  });

  it("is refused where the group is too small, or was measured otherwise", () => {
    const small = createPeerGroup({ id: "few", kind: "team", results: others.slice(0, 3) });
    const at = (target: PlanOptions["target"], one = ssi) => issuesOf(() => planFor(one, typicalMember, { target }));
    expect(at({ topPercent: 10, in: small })).toMatchObject([{ code: "plan.target", path: "target.in" }]);
    const codes = issuesOf(() =>
      planFor(createSSI({ weights: { brand: 2 } }), typicalMember, { target: { topPercent: 10, in: group } }),
    );
    expect(codes[0]).toMatchObject({ code: "peers.incomparable" });
  });
});

it("a target between two hundredths is reached by the one above", () => {
  const { status, steps } = planFor(ssi, { brand: { skills: 0 } }, { target: { score: 0.151 } });
  expect(status).toBe("optimal");
  expect(steps.map(({ action, units }) => [action, units])).toEqual([["addSkill", 2]]);
});
