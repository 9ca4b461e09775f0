import type { PillarId } from "../model/model-types.js";
import type { Proportion } from "../model/units.js";
import type { signalRules } from "./measure/signal-rules.js";

type ProportionSignal = "invitationAcceptance" | "responseRate" | "welcomeRate";

/** The signals of one pillar that an export can tell; one that is not known is left out. */
export type LinkedInPillar<P extends PillarId> = {
  readonly [S in keyof (typeof signalRules)[P]]?: S extends ProportionSignal ? Proportion : number;
};

/** The signals of each pillar that an export can tell. */
export type LinkedInPillars = { readonly [P in PillarId]: LinkedInPillar<P> };

/** What an export shows of a member, ready for `computeSSI`. */
export interface LinkedInActivity {
  /** An ISO instant, the last of the window. */
  readonly asOf: string;
  /** The length of the window, as told or 90. */
  readonly windowDays: number;
  /** Whether there is a seat, as told or `false`. */
  readonly salesNavigator: boolean;
  /** What is known of the professional brand. */
  readonly brand: LinkedInPillar<"brand">;
  /** What is known of finding people. */
  readonly people: LinkedInPillar<"people">;
  /** What is known of engaging with insights. */
  readonly insights: LinkedInPillar<"insights">;
  /** What is known of relationships. */
  readonly relationships: LinkedInPillar<"relationships">;
}
