import type { PerPillar } from "../model/model-types.js";

/** LinkedIn's names of the four pillars in its payload. */
export const payloadPillars: PerPillar<string> = {
  brand: "PROFESSIONAL_BRAND",
  people: "FIND_RIGHT_PEOPLE",
  insights: "INSIGHT_ENGAGEMENT",
  relationships: "STRONG_RELATIONSHIP",
};

/** The groups that LinkedIn compares a member with, in the order of a snapshot. */
export const groupKinds = ["industry", "network", "team"] as const;

/** One of the groups that LinkedIn compares a member with. */
export type GroupKind = (typeof groupKinds)[number];

/** LinkedIn's names of the groups in its payload. */
export const payloadGroups: { readonly [K in GroupKind]: string } = {
  industry: "INDUSTRY",
  network: "NETWORK",
  team: "TEAM",
};
