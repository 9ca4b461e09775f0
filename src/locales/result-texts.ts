import type { PillarRank, Rank } from "../result/rank.js";
import type { NoChange, Slope } from "../result/trend-summary.js";
import type { PluralText, Texts } from "./text-types.js";

/**
 * The sentences about a result as a whole, its pillars and its signals; the reader is called "you". `{score}`,
 * `{estimate}`, `{low}`, `{high}`, `{max}` and `{points}` are points.
 */
export type ResultTexts = {
  /** The score, where nothing is left to find out; `{score}`, `{band}`: a band, or one of the next two. */
  readonly headline: string;
  /** The estimate with its range; `{estimate}`, `{low}`, `{high}`, `{band}`. */
  readonly headlineEstimate: string;
  /** The range alone, where too little is known for one number; `{low}`, `{high}`, `{band}`. */
  readonly headlineRange: string;
  /** The bands that the score may be in; `{low}`, `{high}`. */
  readonly bandOpen: string;
  /** The band of the estimate; `{band}`. */
  readonly bandLikely: string;
  /** What the change of the whole is called, as a heading. */
  readonly score: string;
  /** In place of a score, where nothing that counts applies. */
  readonly headlineNotApplicable: string;
  /** After that, in place of a summary. */
  readonly notApplicable: string;
  /** After the headline: all is known. */
  readonly complete: string;
  /** After an estimate: what it is. */
  readonly partial: string;
  /** After a range: of which pillars less than half is known; `{pillars}`. */
  readonly partialRange: string;
  /** How much is known; `{percent}`. */
  readonly coverage: string;
  /** What the confirmed score lacks to the next band; `{score}`, `{points}`, `{band}`, `{from}`: where it begins. */
  readonly nextBand: PluralText;
  /** In place of that, where there is no higher band; `{score}`. */
  readonly topBand: string;
  /** A pillar of which all is known; `{score}`, `{max}`. */
  readonly pillarKnown: string;
  /** One of which some is known; `{score}`, `{max}`, `{estimate}`, `{low}`, `{high}`. */
  readonly pillarPartial: string;
  /** One of which nothing is known; `{max}`. */
  readonly pillarUnknown: string;
  /** One that does not apply to the reader. */
  readonly pillarNotApplicable: string;
  /** Added to any of these, where the pillar's weight is 0. */
  readonly pillarUncounted: string;
  /** A signal; `{value}` with its unit, `{earned}`, `{max}`. */
  readonly signalKnown: string;
  /** The same, of a scorer that shows no value. */
  readonly signalEarned: string;
  /** The same, where nothing is lost; `{value}`, `{earned}`, `{max}`. */
  readonly signalFull: string;
  /** A signal that is unknown; its number is `{max}`. */
  readonly signalUnknown: PluralText;
  /** A signal that does not apply to the reader. */
  readonly signalNotApplicable: string;
  /** The best pillar; `{pillar}`. */
  readonly strongest: string;
  /** The pillar with most to gain, said kindly; `{pillar}`. */
  readonly weakest: string;
  /** In place of both, where too little is known to name a pillar. */
  readonly tooLittleKnown: string;
  /** The same, where they are less than a point apart. */
  readonly tooClose: string;
  /** The same, where fewer than two count. */
  readonly nothingToCompare: string;
  /** What a known signal does not earn; `{title}`, `{points}`. */
  readonly loss: PluralText;
  /** What an unknown signal could earn; `{title}`, `{points}`. */
  readonly unknown: PluralText;
  /** The title of points that no signal accounts for; `{pillar}`. */
  readonly restOf: string;
  /** What issues call all that was passed, where they concern no field of it. */
  readonly wholeValue: string;
  /** After a finding of the reader of exports, where it is about rows: the first of them; `{row}`. */
  readonly firstRow: string;
};

/** A number that went up, went down, or stayed. Down is written with a positive number: "2 points less". */
export type DirectionTexts<T> = {
  /** More than before, or than the average. */
  readonly up: T;
  /** Less. */
  readonly down: T;
  /** As much. */
  readonly same: string;
};

/** The texts of ranks and of the trend. */
export type StandingTexts = {
  /** The kinds of groups that LinkedIn shows. */
  readonly kinds: Texts<"industry" | "network" | "team">;
  /** A rank in a group, or why there is none; `{top}` percent, `{place}` of `{of}`, `{average}`, `{minimum}` others. */
  readonly ranks: Texts<Rank["status"]>;
  /** The same in half a line, after the name of a pillar: small letters, no full stop. */
  readonly pillarRanks: Texts<PillarRank["status"]>;
  /** Against the average; `{points}`, `{average}`. */
  readonly gaps: DirectionTexts<PluralText>;
  /** Once all is known; `{best}`, `{worst}`. */
  readonly rankBounds: string;
  /** The interval of a sample; `{low}`, `{high}`. */
  readonly rankInterval: string;
  /** `{points}` since last week. */
  readonly changes: DirectionTexts<PluralText>;
  /** The top percent since last week; `{points}`. `up` is nearer to the top. */
  readonly rankChanges: DirectionTexts<PluralText>;
  /** Why there is no change; `{count}` weeks. */
  readonly noChanges: Texts<NoChange["status"], PluralText>;
  /** `{points}` a week. */
  readonly slopes: DirectionTexts<PluralText>;
  /** Why there is no slope; `{count}` weeks. */
  readonly noSlopes: Texts<Exclude<Slope["status"], "known">, PluralText>;
  /** The title of the slope. */
  readonly slopeTitle: string;
};
