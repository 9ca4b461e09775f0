import { type SSIIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { deepFreeze } from "../model/identity.js";
import type { OfficialSnapshot } from "../trend/snapshot.js";
import { officialIssue, officialLimits, readAt } from "./official-issue.js";
import { type OfficialLocale, pageLanguages } from "./page-labels.js";
import { pageInLanguage, plainPageText } from "./page-tokens.js";
import { readPage } from "./read-page.js";
import { snapshotParts } from "./snapshot-parts.js";

/** What the page's text does not say about itself. */
export interface OfficialTextOptions {
  /** When the page was seen: an ISO date or date-time. Kept as given. */
  readonly at: string;
  /** The language of the page; found from its words where absent. */
  readonly locale?: OfficialLocale | undefined;
}

function readText(issues: SSIIssue[], text: unknown, locale: unknown): Omit<OfficialSnapshot, "origin" | "at"> {
  const nothing = { score: Number.NaN, pillars: {}, groups: [] };
  if (typeof text !== "string") {
    const repair = say("pass what was copied from the page; LinkedIn's JSON goes to fromOfficialPayload");
    issues.push(officialIssue("official.wrongType", [], say("the text of linkedin.com/sales/ssi"), text, repair));
    return nothing;
  }
  if (text.length > officialLimits.pageText) {
    const expected = say("page text of at most {most} characters", { most: officialLimits.pageText });
    const received = say("{count} characters", { count: text.length });
    issues.push({
      code: "official.tooLarge",
      path: [],
      expected,
      received,
      repair: say("copy the page alone, as plain text"),
    });
    return nothing;
  }
  const plain = plainPageText(text);
  const page = pageInLanguage(issues, plain, locale);
  if (page === undefined) return nothing;
  return snapshotParts(issues, readPage(page.tokens, plain), pageLanguages[page.locale]);
}

/**
 * Reads LinkedIn's own index from the text of linkedin.com/sales/ssi, selected and copied as a whole, in English, Italian,
 * Portuguese, French, German or Spanish. Numbers may stand before or after their titles, with a decimal point or comma.
 *
 * The score is the total as the page shows it, an integer; it must agree with the four pillars, which show at most three
 * decimals. Averages, average pillars and ranks are kept where the page has them, and the industry's name where its
 * sentence is there. Nothing is filled in and nothing is guessed: what can be read in two ways is refused.
 *
 * Throws one `SSIError` with an issue for each part that is missing, wrong or unclear: `official.*`.
 *
 * @example
 * ```ts
 * import { fromOfficialText } from "social-selling-index/linkedin";
 * const copied = `Current Social Selling Index
 * 33 out of 100
 * 14.206 | Establish your professional brand
 * 5.1 | Find the right people
 * 0.7 | Engage with insights
 * 12.5 | Build relationships`;
 * const seen = fromOfficialText(copied, { at: "2026-05-04" });
 * console.log(seen.score, seen.pillars.brand);
 * // 33 14.206
 * ```
 */
export function fromOfficialText(text: string, options: OfficialTextOptions): OfficialSnapshot {
  const issues: SSIIssue[] = [];
  const at = readAt(issues, options);
  const parts = readText(issues, text, options?.locale);
  throwIfAny("fromOfficialText", issues);
  return deepFreeze({ origin: "official", at, ...parts });
}
