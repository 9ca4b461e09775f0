import type { PerPillar } from "../../model/model-types.js";
import type { GroupKind } from "../payload-names.js";

/** Wordings of one thing on LinkedIn's page; the present one first. Case and kind of space do not matter. */
export type Wordings = readonly [string, ...string[]];

/**
 * The words of linkedin.com/sales/ssi in one language. `{n}` never stands in them: a number is looked for beside a
 * wording, before or after it. A wording marked "ours" in a table was translated by us and not seen on the page.
 */
export interface PageLabels {
  /** The titles of the four pillars. */
  readonly pillars: PerPillar<Wordings>;
  /** Headings of the blocks about the member. */
  readonly own: Wordings;
  /** What follows a total: "33 out of 100". */
  readonly outOf: Wordings;
  /** Headings of the blocks about a group; also how its sentence begins, where that names no industry. */
  readonly groups: { readonly [K in GroupKind]: Wordings };
  /** What stands at a rank. */
  readonly ranks: { readonly [K in GroupKind]: Wordings };
  /** What stands before a rank's number, or after it. */
  readonly top: Wordings;
  /** How the sentence begins that names the industry; the name follows, and then `average`. */
  readonly industryNamed: Wordings;
  /** What stands before a group's average. */
  readonly average: Wordings;
  /** The last row of the hidden tables: 100 less the total, which is of no use. */
  readonly remaining: Wordings;
}
