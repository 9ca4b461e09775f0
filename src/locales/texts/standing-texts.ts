import type { PillarRank, Rank } from "../../result/rank-types.js";
import type { NoChange, Slope } from "../../result/trend-types.js";
import type { PluralText } from "../locale.js";

/** More, less, or as much. */
export interface DirectionTexts<T> {
  readonly up: T;
  readonly down: T;
  readonly same: string;
}

/** The words of ranks and of the trend. */
export interface StandingTexts {
  /** The kinds of groups that LinkedIn shows. */
  readonly kinds: { readonly [K in "industry" | "network" | "team"]: string };
  /** `{top}`, `{place}`, `{of}`, `{average}`, `{minimum}`. */
  readonly ranks: { readonly [S in Rank["status"]]: string };
  readonly pillarRanks: { readonly [S in PillarRank["status"]]: string };
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
  readonly noChanges: { readonly [S in NoChange["status"]]: PluralText };
  /** `{points}` a week. */
  readonly slopes: DirectionTexts<PluralText>;
  /** Why there is no slope; `{count}` weeks. */
  readonly noSlopes: { readonly [S in Exclude<Slope["status"], "known">]: PluralText };
  /** The title of the slope. */
  readonly slopeTitle: string;
}
