import { expect } from "vitest";
import { SSIError, type SSIIssue } from "../../src/errors/ssi-error.js";

/** All values here are invented; none is a person's. Noise and rounding are of the kind that LinkedIn's floats have. */
export const at = "2026-05-04";

export const subScores = (brand: number, people: number, insights: number, relationships: number) => [
  { score: brand, pillar: "PROFESSIONAL_BRAND" },
  { score: people, pillar: "FIND_RIGHT_PEOPLE" },
  { score: insights, pillar: "INSIGHT_ENGAGEMENT" },
  { score: relationships, pillar: "STRONG_RELATIONSHIP" },
];

/** A payload like those of a member with a seat in a team. */
export const payload = () => ({
  activeSeat: false,
  memberScore: { overall: 32.506, subScores: subScores(14.206001, 5.1, 0.70000005, 12.5) },
  groupScore: [
    {
      groupType: "INDUSTRY",
      rank: 42,
      score: { overall: 31.27, subScores: subScores(11.4, 5.02, 1.85, 13.0) },
      groupSize: 48210,
      industry: "Imaginary Widgets",
    },
    { groupType: "NETWORK", rank: 47, score: { overall: 33.9, subScores: subScores(12.11, 5.3, 2.4, 14.09) } },
    { groupType: "TEAM", rank: 3, score: { overall: 54.6 } },
  ],
});

/** The issues of a refusal, and that it is an `SSIError`. */
export function issuesOf(read: () => unknown): readonly SSIIssue[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SSIError) return error.issues;
    throw error;
  }
  return expect.unreachable("nothing was refused");
}

/** The lines of a refusal's message, as a user sees them. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SSIError) return error.message;
    throw error;
  }
  return expect.unreachable("nothing was refused");
}
