import {
  type ActivityInput,
  computeSSI,
  createSSI,
  defaultModel,
  type Plan,
  type PlanTarget,
  plan as planFor,
  type SignalDefinition,
  whatIf,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { inactiveMember, typicalMember } from "../fixtures/members.js";
import { untyped } from "./issues-of.js";
import { createRandom } from "./random-model.js";

// What a plan's acts add up to over the window, laid over the activity by a way of its own: act after act, with what each of
// the default model's actions means written out here, and nothing of the planner. The result is scored by the library.

type Fields = Record<string, unknown>;

/** What acts of each kind do: to which field of which pillar, how much. The invitations are those that are accepted. */
const meaning: Readonly<Record<string, readonly (readonly [pillar: string, field: string, add: number])[]>> = {
  completeSection: [["brand", "profileCompleteness", 0.1]],
  extendSummary: [["brand", "summaryLength", 100]],
  addOptionalSection: [["brand", "optionalSections", 1]],
  addSkill: [["brand", "skills", 1]],
  askEndorsement: [["brand", "endorsements", 1]],
  askRecommendation: [["brand", "recommendations", 1]],
  addProfileMedia: [["brand", "profileMedia", 1]],
  writeArticle: [["brand", "articles", 1]],
  searchPeople: [["people", "peopleSearches", 1]],
  searchAdvanced: [
    ["people", "peopleSearches", 1],
    ["people", "advancedSearches", 1],
  ],
  viewProfile: [["people", "profileViewsMade", 1]],
  saveLead: [["people", "leadsSaved", 1]],
  saveAccount: [["insights", "accountsSaved", 1]],
  beActive: [["people", "activeDays", 1]],
  followInfluencer: [["people", "influencersFollowed", 1]],
  followCompany: [["insights", "companiesFollowed", 1]],
  post: [["insights", "posts", 1]],
  tryFormat: [["insights", "posts", 1]],
  repost: [["insights", "reposts", 1]],
  comment: [["insights", "substantiveComments", 1]],
  react: [["insights", "reactionsGiven", 1]],
  groupPost: [["insights", "groupActivity", 1]],
  poll: [["insights", "pollParticipation", 1]],
  startConversation: [["relationships", "conversationsStarted", 1]],
  keepInTouch: [["relationships", "recurringContacts", 1]],
};

const invitations = ["invite", "inviteDecisionMaker", "inviteColleague"];
const greatest: Readonly<Record<string, number>> = { profileCompleteness: 1, activeDays: 90, formatVariety: 8 };

/** The activity after three months of a plan. Multiplied, not added month by month: that would round more often. */
function replayed(member: ActivityInput, { steps }: Plan): ActivityInput {
  const after = structuredClone(member) as Record<string, Fields>;
  const raise = (pillar: string, field: string, by: number) => {
    const value = after[pillar]?.[field];
    if (typeof value === "number" && after[pillar] !== undefined)
      after[pillar][field] = Math.min(value + by, greatest[field] ?? Number.POSITIVE_INFINITY);
  };
  const unitsOf = (action: string) => steps.find((step) => step.action === action)?.units ?? 0;
  const sums = new Map<string, number>();
  for (const { action, units, rhythm } of steps) {
    const times = rhythm === "once" ? units : units * 3;
    for (const [pillar, field, add] of meaning[action] ?? []) {
      const key = `${pillar} ${field}`;
      // Tenths of a profile are whole numbers first.
      sums.set(key, (sums.get(key) ?? 0) + times * Math.round(add * 10));
    }
  }
  for (const [key, tenths] of sums) {
    const [pillar = "", field = ""] = key.split(" ");
    raise(pillar, field, tenths / 10);
  }
  raise("insights", "formatVariety", unitsOf("tryFormat"));

  const relationships = after["relationships"] ?? {};
  const acceptance = (member.relationships?.invitationAcceptance ?? { part: 0, whole: 0 }) as {
    part: number;
    whole: number;
  };
  const [part, whole] = acceptance.whole > 0 ? [acceptance.part + 1.5, acceptance.whole + 5] : [3, 10];
  const accepted = (attempts: number) => (attempts * 3 * part) / whole;
  const invited = invitations.reduce((sum, action) => sum + unitsOf(action), 0);
  raise("relationships", "connections", accepted(invited));
  raise("relationships", "connectionsGained", accepted(invited));
  raise("relationships", "decisionMakerConnections", accepted(unitsOf("inviteDecisionMaker")));
  raise("relationships", "colleagueConnections", accepted(unitsOf("inviteColleague")));
  const rate = (field: string, more: number, of: number) => {
    const value = relationships[field];
    if (typeof value !== "object" || value === null) return;
    const before = value as { part: number; whole: number };
    const all = before.whole + of;
    relationships[field] = { part: Math.min(before.part + more, all), whole: all };
  };
  rate("welcomeRate", unitsOf("welcome") * 3, accepted(invited));
  rate("responseRate", unitsOf("answerMessage") * 3, 0);
  return untyped(after);
}

/** Members around the fixtures: some numbers gone, others larger or smaller. */
function members(count: number): ActivityInput[] {
  const random = createRandom(7);
  return Array.from({ length: count }, () => {
    const base = structuredClone(random.pick([typicalMember, inactiveMember])) as unknown as Record<string, Fields>;
    for (const { id, signals } of defaultModel.pillars as readonly {
      id: string;
      signals: readonly SignalDefinition[];
    }[])
      for (const { id: name, unit } of signals) {
        const fields = base[id];
        const value = fields?.[name];
        if (fields === undefined || value === undefined || name === "posts" || name === "engagementPerPost") continue;
        if (random.chance(10)) delete fields[name];
        else if (typeof value === "number" && (unit === "count" || unit === "flow" || unit === "days"))
          fields[name] = Math.min(greatest[name] ?? 1e6, Math.round(value * random.pick([0, 0.5, 1, 2])));
        else if (unit === "proportion" && random.chance(30))
          fields[name] = random.pick([
            { part: 0, whole: 0 },
            { part: 2, whole: 2 },
            { part: 0, whole: 7 },
          ]);
      }
    return untyped({ ...base, windowDays: 90 });
  });
}

describe("the acts of a default plan, laid over the window by a way of its own", () => {
  it("reach the target, and the points that the plan promises", () => {
    const ssi = createSSI();
    for (const member of members(25)) {
      const { score } = computeSSI(member);
      const targets: readonly PlanTarget[] = [{ score: score + 5 }, { score: score + 20 }, { minutes: 240 }];
      for (const target of targets)
        for (const maxActions of [6, undefined]) {
          const plan = planFor(ssi, member, { target, maxActions });
          const after = computeSSI(replayed(member, plan));
          expect(after.score).toBe(plan.certificate.points);
          expect(after).toEqual(plan.after);
          if ("score" in target && plan.status === "optimal") expect(after.score).toBeGreaterThanOrEqual(target.score);
          const acts = Object.fromEntries(plan.steps.map(({ action, units }) => [action, units]));
          expect(whatIf(ssi, member, { acts }).after).toEqual(plan.after);
        }
    }
  });

  it("fails where the whole of the welcomes does not grow", () => {
    const member = {
      windowDays: 90,
      relationships: {
        connections: 300,
        invitationAcceptance: { part: 10, whole: 20 },
        welcomeRate: { part: 20, whole: 20 },
      },
    };
    const plan = planFor(createSSI(), member, { target: { score: 100 } });
    const { welcomeRate } = replayed(member, plan).relationships as { welcomeRate: { whole: number } };
    expect(welcomeRate.whole).toBe(20 + (30 * 3 * 11.5) / 25);
  });
});
