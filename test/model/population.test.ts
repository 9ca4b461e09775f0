import { createHash } from "node:crypto";
import { type ActivityInput, createSSI, pillarIds, type SignalValue, safeComputeSSI } from "social-selling-index";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Criteria, measureCriteria } from "./criteria.js";
import { type Marginal, marginals } from "./marginals.js";
import { makePopulation, type Professional } from "./population.js";
import { versionOne } from "./version-1.js";

// The population that judges the model is judged here first, by beliefs about each signal and by version 1 of the model.
// It does not change with the model: what does not hold here is repaired in the population's own numbers, before anything else.

const seed = 1;
const size = 10_000;
let members: readonly Professional[] = [];
beforeAll(() => {
  members = makePopulation(seed, size);
});
afterAll(() => {
  members = [];
});

/** The known values of one row of the marginals, in rising order. */
function valuesOf(row: string, among: readonly ActivityInput[]): number[] {
  const [pillarName, signal, kind] = row.split(".");
  const pillar = pillarIds.find((id) => id === pillarName) ?? "brand";
  const values = among.flatMap((member) => {
    const fields: Readonly<Record<string, SignalValue | "n/a" | null | undefined>> = member[pillar] ?? {};
    const value = fields[signal ?? ""];
    if (value === undefined || value === null || value === "n/a") return [];
    if (typeof value === "number") return kind === undefined ? value : [];
    if (kind === "whole") return value.whole;
    return value.whole > 0 ? value.part / value.whole : [];
  });
  return values.sort((a, b) => a - b);
}

/** The value that a share of the sorted values does not exceed. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;

const isCounted = (row: string): boolean => !/Share|Endorsed|Completeness|PerPost|rate/.test(row);

/** Within 15 percent; for a small count, within 1, since it has no value in between. */
const isNear = (row: string, value: number, expected: number): boolean =>
  Math.abs(value - expected) <= Math.max(0.15 * expected, isCounted(row) && expected < 7 ? 1 : 0);

/** What differs too much from the beliefs about one row. */
function differences(row: string, { known, zero, p50, p90 }: Marginal, among: readonly ActivityInput[]): string[] {
  const values = valuesOf(row, among);
  const shareKnown = values.length / among.length;
  const shareZero = values.filter((value) => value === 0).length / values.length;
  const checks: [string, boolean, number][] = [
    ["known", Math.abs(shareKnown - known) <= 0.03, shareKnown],
    ["zero", Math.abs(shareZero - zero) <= 0.03, shareZero],
    ["p50", isNear(row, quantile(values, 0.5), p50), quantile(values, 0.5)],
    ["p90", isNear(row, quantile(values, 0.9), p90), quantile(values, 0.9)],
  ];
  return checks.filter(([, holds]) => !holds).map(([name, , value]) => `${row}: ${name} is ${value}`);
}

describe("the population", () => {
  it("has a marginal for every signal, two for a proportion, and no other", () => {
    const expected = versionOne.pillars.flatMap(({ id, signals }) =>
      signals.flatMap((signal) =>
        signal.unit === "proportion" ? [`${id}.${signal.id}.whole`, `${id}.${signal.id}.rate`] : [`${id}.${signal.id}`],
      ),
    );
    expect(Object.keys(marginals).sort()).toEqual(expected.sort());
  });

  it.each(Object.entries(marginals))("agrees with what is believed of %s", (row, marginal) => {
    expect(differences(row, marginal, members)).toEqual([]);
  });

  it("would not agree if it posted a little more often, or endorsed a little more", () => {
    const changed = members.map((member, index) => ({
      ...member,
      brand: { ...member.brand, endorsements: 1.2 * Number(member.brand?.endorsements) },
      insights: { ...member.insights, posts: index % 10 === 0 ? 1 : member.insights?.posts },
    }));
    for (const row of ["brand.endorsements", "insights.posts"]) {
      const marginal = marginals[row];
      expect(marginal && differences(row, marginal, changed)).not.toEqual([]);
    }
  });

  it("is the one that version 1 was judged by, to the last digit", () => {
    const digest = createHash("sha256").update(JSON.stringify(members)).digest("hex");
    expect(digest).toBe("adf4f9143bf5d458da8e550726777f5af2f0b8cfd73de752a53ec448265823f7");
  });

  it("is the same for the same seed, another for another, and a longer one begins with a shorter one", () => {
    expect(makePopulation(7, 40).slice(0, 20)).toEqual(makePopulation(7, 20));
    expect(makePopulation(8, 20)).not.toEqual(makePopulation(7, 20));
  });
});

describe("a member", () => {
  it("is accepted, and all is known but what has no whole", () => {
    const ssi = createSSI({ model: versionOne });
    const refused = members.slice(0, 2000).filter((member) => !safeComputeSSI(member).success);
    expect(refused).toEqual([]);
    const unknown = members.slice(0, 2000).flatMap((member) => {
      const { pillars } = ssi.compute(member);
      return pillarIds.flatMap((pillar) => pillars[pillar].signals.filter(({ status }) => status === "unknown"));
    });
    expect(unknown.filter(({ unit }) => unit !== "proportion")).toEqual([]);
  });

  it("does not contradict itself", () => {
    expect(members.flatMap(contradictions)).toEqual([]);
  });

  it("would be found out if it did", () => {
    const [member] = makePopulation(seed, 1);
    if (member === undefined) throw new Error("a population of one has a member");
    const posting = { ...member, insights: { ...member.insights, posts: 0, formatVariety: 2, engagementPerPost: 3 } };
    expect(contradictions(posting)).toEqual(["formats of no posts", "engagement"]);
  });
});

/** What cannot be true of one member. */
function contradictions({ salesNavigator, brand, people, insights, relationships }: Professional): string[] {
  const { connections, connectionsGained, invitationAcceptance, responseRate, welcomeRate } = relationships;
  const counts = [...Object.entries(brand), ...Object.entries(people), ...Object.entries(insights)].filter(
    ([signal]) => !/Share|Endorsed|Completeness|PerPost/.test(signal),
  );
  const impossible: [string, boolean][] = [
    ["a seat", salesNavigator !== (people.leadsSaved !== undefined && insights.accountsSaved !== undefined)],
    [
      "a part above its whole",
      [invitationAcceptance, responseRate, welcomeRate].some(({ part, whole }) => part > whole),
    ],
    ["a count that is no whole number", counts.some(([, count]) => !Number.isInteger(count) || Number(count) < 0)],
    ["days", people.activeDays > 90],
    ["formats", insights.formatVariety > 8],
    ["formats of no posts", insights.formatVariety > insights.posts],
    ["engagement", insights.posts > 0 !== (insights.engagementPerPost !== undefined)],
    ["focus of no endorsements", brand.endorsements === 0 && brand.focusSkillsEndorsed > 0],
    ["operators without searches", people.advancedSearches > people.peopleSearches],
    ["more gained than there are", connectionsGained > connections],
    ["more accepted than gained", invitationAcceptance.part > connectionsGained],
    ["more welcomed than gained", welcomeRate.whole > connectionsGained],
    ["decision makers", relationships.decisionMakerConnections > connections],
    ["colleagues", relationships.colleagueConnections > connections],
    ["answers without conversations", responseRate.part > relationships.activeConversations],
    ["frequent contacts", relationships.recurringContacts > relationships.activeConversations],
  ];
  return impossible.filter(([, isSo]) => isSo).map(([what]) => what);
}

describe("version 1 of the model, on the population", () => {
  let criteria: Criteria;
  beforeAll(() => {
    criteria = measureCriteria(versionOne, members);
  });
  const about = (value: number, expected: number, tolerance: number) =>
    expect(Math.abs(value - expected), `${value} instead of ${expected}`).toBeLessThanOrEqual(tolerance);

  it("has a mean of 35 to 37 and a standard deviation of 10.7 to 11.7", () => {
    about(criteria.mean, 36, 1);
    about(criteria.sd, 11.2, 0.5);
  });

  it("has pillars with means near 11.5, 8.6, 4.7 and 11.2", () => {
    about(criteria.pillarMeans.brand, 11.5, 0.5);
    about(criteria.pillarMeans.people, 8.6, 0.5);
    about(criteria.pillarMeans.insights, 4.7, 0.5);
    about(criteria.pillarMeans.relationships, 11.2, 0.5);
  });

  it("has few at both ends", () => {
    about(criteria.atLeast52_6, 0.081, 0.01);
    about(criteria.below19_7, 0.057, 0.01);
    about(criteria.atLeast70, 0.0027, 0.0015);
  });
});
