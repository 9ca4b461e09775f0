import type { Curve } from "./curve.js";
import type { Unit } from "./units.js";

/** The four pillars, by id; LinkedIn's own order and, in its payload, PROFESSIONAL_BRAND, FIND_RIGHT_PEOPLE, INSIGHT_ENGAGEMENT and STRONG_RELATIONSHIP. */
export type PillarId = "brand" | "people" | "insights" | "relationships";

/** Where the reason to count a signal comes from: LinkedIn's own published lists, the founding article, or third parties. */
export type SignalSource = "linkedin" | "article" | "thirdParty";

/** Where a member finds the value of a signal. */
export type EvidenceSource =
  | "basicExport"
  | "completeExport"
  | "analyticsWorkbook"
  | "profilePage"
  | "salesNavigator"
  | "ownChoice";

/** One observable behaviour or fact: one input field, and how it earns points. */
export interface SignalDefinition {
  /** The name of the input field: a letter, then letters and digits. */
  readonly id: string;
  readonly unit: Unit;
  /** What the signal can add to its pillar; a multiple of 0.01. A pillar's points sum to 25. */
  readonly points: number;
  /** From value to level; its least level is 0, its greatest 1. */
  readonly curve: Curve;
  /** Who says that it matters. */
  readonly source: readonly SignalSource[];
  /** The greatest value that the input accepts (a count of eight formats cannot be nine). */
  readonly max?: number;
  /** The signal is not applicable to a member without a Sales Navigator seat. */
  readonly requires?: "salesNavigator";
  /** For a proportion: part / (whole + k), so that 3 of 3 is not certainty. */
  readonly k?: number;
  /** Another signal of the pillar; when that one is a known 0, this one is a known 0 too. */
  readonly zeroWhen?: string;
  /** What is counted, in one English sentence. A note: it changes no number and is not part of the model's hash. */
  readonly description?: string;
  /** Where to find the value. A note, as `description`. */
  readonly evidence?: readonly EvidenceSource[];
}

/** A pillar made of signals whose points sum to 25. */
export interface PillarDefinition<Id extends PillarId = PillarId> {
  readonly id: Id;
  readonly signals: readonly SignalDefinition[];
}

/** What one unit of an action adds to a signal; for a proportion, what it adds to the part, up to the whole. */
export interface ActionEffect {
  readonly pillar: PillarId;
  readonly signal: string;
  readonly add: number;
}

/** Something a person can do. */
export interface ActionDefinition {
  readonly id: string;
  /** Our estimate of the minutes one unit takes; a multiple of a quarter. */
  readonly minutes: number;
  readonly effects: readonly ActionEffect[];
  /** The most units in 30 days; absent where only the signal itself is the limit (up to a proportion's whole). */
  readonly limit?: number;
  /** `own`: the person decides; `shared`: others decide too. */
  readonly control: "own" | "shared";
}

/** A limit that several actions share, where a unit succeeds only with a known rate. */
export interface SharedLimit {
  readonly id: string;
  readonly actions: readonly string[];
  /** The most attempts in 30 days, of all the actions together. */
  readonly attempts: number;
  /** The proportion signal that tells how many attempts succeed, and the share to assume while it is unknown. */
  readonly successRate: { readonly pillar: PillarId; readonly signal: string; readonly ifUnknown: number };
}

/** A name for a range of scores: from `from` to the next band. */
export interface BandDefinition {
  readonly id: string;
  readonly from: number;
}

/** The whole method as data. The input schema, the scorers, the explanation and the documentation all read this value. */
export interface Model {
  readonly id: string;
  readonly version: string;
  readonly bands: readonly BandDefinition[];
  /** Each of the four pillars once; their order, and that of the signals, breaks ties. */
  readonly pillars: readonly PillarDefinition[];
  readonly actions: readonly ActionDefinition[];
  readonly sharedLimits: readonly SharedLimit[];
}

/** The four pillar ids in LinkedIn's order. */
export const pillarIds = ["brand", "people", "insights", "relationships"] as const satisfies readonly PillarId[];

/** Something for each of the four pillars, in LinkedIn's order. */
export type PerPillar<T> = { readonly [P in PillarId]: T };

/** Makes something for each of the four pillars. */
export const perPillar = <T>(make: (pillar: PillarId) => T): PerPillar<T> => ({
  brand: make("brand"),
  people: make("people"),
  insights: make("insights"),
  relationships: make("relationships"),
});
