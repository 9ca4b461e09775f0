import type { PluralText } from "../locale.js";

/** The sentences about a result as a whole. */
export interface ResultTexts {
  /** `{score}`, `{band}`. */
  readonly headline: string;
  /** `{score}`, `{low}`, `{high}`: two bands. */
  readonly headlineOpen: string;
  /** What the change of the whole is called. */
  readonly score: string;
  readonly headlineNotApplicable: string;
  /** All is known. */
  readonly complete: string;
  /** `{estimate}`, `{low}`, `{high}`. */
  readonly partial: string;
  /** `{percent}`. */
  readonly coverage: string;
  /** `{points}`, `{band}`. */
  readonly nextBand: PluralText;
  readonly topBand: string;
  /** `{score}`, `{max}`. */
  readonly pillarKnown: string;
  /** `{score}`, `{max}`, `{estimate}`, `{low}`, `{high}`. */
  readonly pillarPartial: string;
  /** `{max}`. */
  readonly pillarUnknown: string;
  readonly pillarNotApplicable: string;
  /** A pillar of weight 0. */
  readonly pillarUncounted: string;
  /** `{value}`, `{earned}`, `{max}`. */
  readonly signalKnown: string;
  /** The same, of a scorer that shows no value. */
  readonly signalEarned: string;
  /** `{value}`, `{max}`: nothing lost. */
  readonly signalFull: string;
  /** `{max}`. */
  readonly signalUnknown: PluralText;
  readonly signalNotApplicable: string;
  /** `{pillar}`. */
  readonly strongest: string;
  readonly weakest: string;
  readonly tooLittleKnown: string;
  /** `{title}`, `{points}`. */
  readonly loss: PluralText;
  readonly unknown: PluralText;
  /** A pillar without signals; `{pillar}`. */
  readonly restOf: string;
  /** The path of an issue about all that was passed. */
  readonly wholeValue: string;
}
