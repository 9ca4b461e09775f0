import type { DefaultModel } from "../model/default-model.js";
import type { PillarId } from "../model/model-types.js";
import type { Proportion } from "../model/units.js";

/** The signals of one pillar of the default model. */
type SignalsOf<P extends PillarId> = Extract<DefaultModel["pillars"][number], { readonly id: P }>["signals"][number];

/** Something for every signal of the default model, by pillar. */
export type PerSignal<T> = { readonly [P in PillarId]: { readonly [S in SignalsOf<P>["id"]]: T } };

/** The signals of one pillar that an export can show; one that is not known is left out. */
export type LinkedInPillar<P extends PillarId> = {
  readonly [S in SignalsOf<P> as S["id"]]?: S["unit"] extends "proportion" ? Proportion : number;
};

/** The signals of each pillar that an export can show. */
export type LinkedInPillars = { readonly [P in PillarId]: LinkedInPillar<P> };

/** What an export shows of a member, ready for `computeSSI`. */
export interface LinkedInActivity {
  /** An ISO instant, the last of the window. */
  readonly asOf: string;
  /** The length of the window, as given or 90. */
  readonly windowDays: number;
  /** Whether there is a seat, as given or `false`. */
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
