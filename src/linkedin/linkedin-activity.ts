import type { PillarId } from "../model/model-types.js";
import type { Proportion } from "../model/units.js";
import type { signalRules } from "./measure/signal-rules.js";

type ProportionSignal = "invitationAcceptance" | "responseRate" | "welcomeRate";

/** The signals of each pillar that an export can tell; one that is not known is left out. */
export type LinkedInPillars = {
  readonly [P in PillarId]: {
    readonly [S in keyof (typeof signalRules)[P]]?: S extends ProportionSignal ? Proportion : number;
  };
};

/** What an export shows of a member, ready for `computeSSI`. */
export interface LinkedInActivity extends LinkedInPillars {
  /** An ISO instant, the last of the window. */
  readonly asOf: string;
  readonly windowDays: number;
  readonly salesNavigator: boolean;
}
