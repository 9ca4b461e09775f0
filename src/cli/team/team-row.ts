import type { Told } from "../tell.js";

/** One row of a team, before scoring: an activity, or why there is none. */
export type TeamRow = {
  /** Where it stands, in the user's words: `reps.csv row 3`, `ana.json`. */
  readonly source: Told;
  /** What to call it where the activity has no id of its own. */
  readonly name: Told;
  readonly isExport?: true;
} & ({ readonly activity: unknown } | { readonly problem: Told });
