import { type ActivityInput, defaultModel, pillarIds, safeComputeSSI } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { createRandom } from "../synthetic/random.js";
import { exampleMembers } from "./example-members.js";
import { maskBasic, maskComplete, randomMask } from "./masks.js";
import { makePopulation } from "./population.js";

/** The names of the signals that are left. */
const known = (activity: ActivityInput): string[] =>
  pillarIds.flatMap((pillar) => Object.keys(activity[pillar] ?? {}).map((signal) => `${pillar}.${signal}`)).sort();

/** Everything known, with a seat. */
const everything = exampleMembers.topSellerAE;

const withoutComplete = [
  "brand.focusSkillsEndorsed",
  "brand.followersGained",
  "brand.profileMedia",
  "insights.accountsSaved",
  "insights.engagementPerPost",
  "people.leadsSaved",
  "people.profileViewsMade",
  "people.profileViewsReceived",
  "people.targetAudienceShare",
];
const completeOnly = [
  "insights.formatVariety",
  "insights.groupActivity",
  "insights.pollParticipation",
  "insights.posts",
  "insights.reactionsGiven",
  "insights.reposts",
  "insights.substantiveComments",
  "people.activeDays",
  "people.influencersFollowed",
];

describe("what an export makes known", () => {
  const unknown = (masked: ActivityInput) => known(everything).filter((signal) => !known(masked).includes(signal));

  it("a Complete one: all but what no file has, what a workbook has, and what the member has to answer", () => {
    expect(unknown(maskComplete(everything))).toEqual(withoutComplete);
  });

  it("a Basic one: nor what only the files of a Complete one have", () => {
    expect(unknown(maskBasic(everything))).toEqual([...withoutComplete, ...completeOnly].sort());
  });

  it("as the model says where to find each signal", () => {
    const fromExport = (...editions: readonly string[]) =>
      defaultModel.pillars.flatMap(({ id, signals }) =>
        signals
          .filter(({ evidence }) => evidence.some((place) => editions.includes(place)) && !isAsked(evidence))
          .map((signal) => `${id}.${signal.id}`),
      );
    const isAsked = (evidence: readonly string[]) => evidence.includes("ownChoice");
    expect(known(maskBasic(everything))).toEqual(fromExport("basicExport").sort());
    expect(known(maskComplete(everything))).toEqual(fromExport("basicExport", "completeExport").sort());
  });

  it("and what is left is as it was", () => {
    const { insights, ...rest } = maskComplete(everything);
    expect(rest).toMatchObject({ id: "topSellerAE", windowDays: 90, salesNavigator: true });
    expect(insights).toEqual({
      posts: 30,
      reposts: 20,
      substantiveComments: 120,
      reactionsGiven: 250,
      formatVariety: 4,
      groupActivity: 6,
      companiesFollowed: 60,
      pollParticipation: 5,
    });
  });
});

describe("random masks", () => {
  it("are accepted, differ, and reach nothing known, all known, and empty pillars beside full ones", () => {
    const random = createRandom(3, "masks");
    const members = makePopulation(3, 3000);
    const shares = members.map((member) => {
      const masked = randomMask(random, member);
      expect(safeComputeSSI(masked).success).toBe(true);
      return pillarIds.map((pillar) => Object.keys(masked[pillar] ?? {}).length / Object.keys(member[pillar]).length);
    });
    expect(shares.some((share) => share.every((part) => part === 0))).toBe(true);
    expect(shares.some((share) => share.every((part) => part === 1))).toBe(true);
    expect(shares.some((share) => share.includes(0) && share.includes(1))).toBe(true);
    expect(new Set(shares.map(String)).size).toBeGreaterThan(1000);
  });

  it("are the same for the same seed", () => {
    const masks = () => randomMask(createRandom(5, "masks"), everything);
    expect(masks()).toEqual(masks());
  });
});
