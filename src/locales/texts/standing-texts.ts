import type { PillarRank, Rank } from "../../result/rank-types.js";
import type { NoChange, Slope } from "../../result/trend-types.js";
import type { PluralText, Texts } from "../locale.js";

/** A number that went up, went down, or stayed. Down is said with a positive number: "2 points less". */
export interface DirectionTexts<T> {
  /** More than before, or than the average. */
  readonly up: T;
  /** Less. */
  readonly down: T;
  /** As much. */
  readonly same: string;
}

/** The words of ranks and of the trend. */
export interface StandingTexts {
  /** The kinds of groups that LinkedIn shows. */
  readonly kinds: Texts<"industry" | "network" | "team">;
  /** A place in a group, or why there is none; `{top}` percent, `{place}` of `{of}`, `{average}`, `{minimum}` others. */
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
}
