/**
 * The name this library is published under on npm.
 *
 * @example
 * ```ts
 * import { packageName } from "social-selling-index";
 * console.log(packageName);
 * // social-selling-index
 * ```
 */
export const packageName = "social-selling-index";

/**
 * The sentence to show wherever a score is shown: that this score is not LinkedIn's, and whose trademarks are named.
 *
 * @example
 * ```ts
 * import { legalNotice } from "social-selling-index";
 * console.log(legalNotice.slice(0, 43));
 * // Not affiliated with or endorsed by LinkedIn
 * ```
 */
export const legalNotice =
  "Not affiliated with or endorsed by LinkedIn. LinkedIn and Sales Navigator are trademarks of LinkedIn Corporation. An open, SSI-like model.";
