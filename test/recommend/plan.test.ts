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
  const plan = planFor(ssi, typicalMember, { target: { score: 60 } });

  it("reaches 60, and no plan a quarter of a minute cheaper does", () => {
    expect(plan).toMatchObject({ status: "optimal", reachedAfterDays: 90 });
    expect(plan.after.score).toBeGreaterThanOrEqual(60);
    expect(plan.certificate.points).toBe(plan.after.score);
    expect(plan.certificate.pointsForLess).toBeLessThan(60);
    expect(planFor(ssi, typicalMember, { target: { minutes: plan.minutes - 0.25 } }).after.score).toBeLessThan(60);
    expect(planFor(ssi, typicalMember, { target: { minutes: plan.minutes } })).toMatchObject({
      minutes: plan.minutes,
      after: { score: plan.after.score },
    });
  });

  it("has minutes per week, codes, and steps that add up", () => {
    expect(plan.minutesPerWeek).toBeCloseTo((plan.minutes * 7) / 30, 2);
    expect(plan.assumptions).toEqual([
      "effortEstimated",
      "currentActivityGoesOn",
      "outcomesHeld",
      "othersDecide",
      "acceptanceRateHeld",
    ]);
    const gain = plan.steps.reduce((sum, step) => sum + step.gainInPlan, 0);
    expect(gain).toBeCloseTo(plan.after.score - plan.before.score, 6);
    expect(plan.steps.at(-1)?.runningScore).toBe(plan.after.score);
  });

  it("cannot reach 100, since outcomes do not change; a budget of all minutes confirms the best reachable score", () => {
    const best = planFor(ssi, typicalMember, { target: { score: 100 } });
    expect(best.status).toBe("infeasible");
    expect(best.certificate.pointsForLess).toBeUndefined();
    expect(best.after.score).toBe(best.certificate.bestReachable);
    expect(planFor(ssi, typicalMember, { target: { minutes: 43_200 } }).after.score).toBe(
      best.certificate.bestReachable,
    );
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

  it("invites no more than are accepted of 428 sent, all three kinds together", () => {
    const { steps } = planFor(ssi, typicalMember, { target: { pillar: "relationships", score: 25 } });
    const invited = steps.filter(({ action }) => action.startsWith("invite"));
    const accepted = Math.floor((428 * 4) / (12 + 5));
    expect(invited.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(accepted);
    const open = {
      ...typicalMember,
      relationships: { ...typicalMember.relationships, connections: 0, invitationAcceptance: null },
    };
    const unknown = planFor(ssi, open, { target: { pillar: "relationships", score: 25 } });
    const units = unknown.steps.filter(({ action }) => action.startsWith("invite")).map((step) => step.units);
    expect(units.reduce((sum, one) => sum + one, 0)).toBe(Math.floor(428 * 0.3));
    expect(unknown.assumptions).toContain("acceptanceRateAssumed");
  });

  it("uses invitations of colleagues only where colleagues count: any connection earns as much for the rest, at the same cost", () => {
    const invited = (relationships: object, options: object = {}) => {
      const { steps, minutes, after } = planFor(ssi, untyped({ relationships }), {
        target: { pillar: "relationships", score: 25 },
        ...options,
      });
      const units = (action: string) => steps.find((step) => step.action === action)?.units ?? 0;
      return { any: units("invite"), colleagues: units("inviteColleague"), minutes, score: after.score };
    };
    // Colleagues are unknown, or there are as many as count: none of the 128 accepted invitations has to be a colleague's.
    const unknown = invited({ connections: 100 });
    expect(unknown).toMatchObject({ any: 128, colleagues: 0, minutes: 384 });
    expect(invited({ connections: 100, colleagueConnections: 25 })).toMatchObject({ any: 128, colleagues: 0 });
    expect(invited({ connections: 100, colleagueConnections: 20 })).toMatchObject({ any: 123, colleagues: 5 });
    // Colleagues are invited where no others may be, or where they take fewer minutes.
    expect(invited({ connections: 100 }, { exclude: ["invite"] })).toEqual({ ...unknown, any: 0, colleagues: 128 });
    expect(invited({ connections: 100 }, { limits: { invite: 100 } })).toEqual({
      ...unknown,
      any: 100,
      colleagues: 28,
    });
    expect(invited({ connections: 100 }, { effort: { inviteColleague: 2 } })).toMatchObject({
      any: 0,
      colleagues: 128,
    });
  });

  it("keeps to limits, efforts, exclusions and a ceiling of minutes, and the certificate repeats them", () => {
    const options = {
      limits: { react: 10, comment: 0, post: undefined },
      effort: { searchAdvanced: 9.5 },
      exclude: ["viewProfile"],
    };
    const { steps, certificate, minutes } = planFor(
      ssi,
      typicalMember,
      untyped({ target: { score: 100 }, ...options, maxMinutes: 200 }),
    );
    expect(minutes).toBeLessThanOrEqual(200);
    expect(steps.map(({ action }) => action)).not.toContain("comment");
    expect(steps.map(({ action }) => action)).not.toContain("viewProfile");
    expect(steps.find(({ action }) => action === "react")?.units).toBe(10);
    const advanced = steps.find(({ action }) => action === "searchAdvanced");
    if (advanced !== undefined) expect(advanced.minutes).toBe(advanced.units * 9.5);
    expect(certificate).toMatchObject({
      limits: { react: 10, comment: 0 },
      effort: { searchAdvanced: 9.5 },
      exclude: ["viewProfile"],
      maxMinutes: 200,
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
    expect(low).toMatchObject({ status: "alreadyReached", minutes: 0, reachedAfterDays: 0, steps: [] });
  });

  it("stocks alone are done in a month", () => {
    const plan30 = planFor(ssi, { brand: { optionalSections: 0 } }, { target: { score: 0.5 } });
    expect(plan30).toMatchObject({
      status: "optimal",
      reachedAfterDays: 30,
      steps: [{ action: "addOptionalSection", units: 1 }],
    });
  });

  it("does not change its arguments", () => {
    const input = structuredClone(typicalMember);
    planFor(ssi, input, { target: { score: 60 }, assumeUnknown: 0 });
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

  it("counts as 0 on request: numbers only, and nothing that needs a seat unless there is one", () => {
    const plan = planFor(ssi, {}, { target: { score: 60 }, assumeUnknown: 0 });
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
    expect(steps).toMatchObject([{ action: "tryFormat", units: 1, gainAlone: 0.5 }]);
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
