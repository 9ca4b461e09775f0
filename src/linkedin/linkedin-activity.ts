import type { DefaultModel } from "../model/default-model.js";
import type { PillarId } from "../model/model-types.js";
import type { Proportion } from "../model/units.js";

/** The signals of one pillar of the default model. */
type SignalsOf<P extends PillarId> = Extract<DefaultModel["pillars"][number], { readonly id: P }>["signals"][number];

/** Something for every signal of the default model, by pillar. */
export type PerSignal<T> = { readonly [P in PillarId]: { readonly [S in SignalsOf<P>["id"]]: T } };

/** The signals of each pillar that an export can tell; one that is not known is left out. */
export type LinkedInPillars = {
  readonly [P in PillarId]: {
    readonly [S in SignalsOf<P> as S["id"]]?: S["unit"] extends "proportion" ? Proportion : number;
  };
};

/** What an export shows of a member, ready for `computeSSI`. */
export interface LinkedInActivity extends LinkedInPillars {
  /** An ISO instant, the last of the window. */
  readonly asOf: string;
  readonly windowDays: number;
  readonly salesNavigator: boolean;
}
