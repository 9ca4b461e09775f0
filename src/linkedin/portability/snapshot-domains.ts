import { exportFiles, type TableId, tableIds } from "../tables/export-tables.js";

const sources = new Map(tableIds.flatMap((id) => exportFiles[id].domains.map((domain) => [domain as string, id])));

/** Never looked into, as the files of the same content in an archive. */
const privateDomains = new Set(
  (
    "CONTACTS TRUSTED_GRAPH LEARNING_COACH_AI_TAKEOUT LEARNING_COACH_INBOX LEARNING_ROLEPLAY_INBOX JOB_APPLICATIONS JOB_POSTINGS JOB_SEEKER_PREFERENCES " +
    "SAVED_JOBS SAVED_JOB_ALERTS JOB_APPLICANT_SAVED_ANSWERS TALENT_QUESTION_SAVED_RESPONSE EASYAPPLY_BLOCKING ADS_CLICKED ADS_LAN AD_TARGETING " +
    "INFERENCE_TAKEOUT RECEIPTS RECEIPTS_LBP REGISTRATION LOGIN SECURITY_CHALLENGE_PIPE PHONE_NUMBERS WHATSAPP_NUMBERS EMAIL_ADDRESSES ACCOUNT_HISTORY " +
    "IDENTITY_CREDENTIALS_AND_ASSETS CAUSES_YOU_CARE_ABOUT"
  ).split(" "),
);

/**
 * Known, harmless and of no use: `RECOMMENDATIONS` does not say which were received, and of `ARTICLES` no public source
 * names the columns.
 */
const unusedDomains = new Set(
  (
    "RECOMMENDATIONS ARTICLES GROUPS EVENTS REVIEWS MARKETPLACE_ENGAGEMENTS MARKETPLACE_PROVIDERS MARKETPLACE_OPPORTUNITIES " +
    "MEMBER_HASHTAG"
  ).split(" "),
);

/** What is done with a domain: read as a table, or left alone, and why. */
export type DomainClass = { readonly source: TableId } | { readonly ignored: "private" | "unused" | "unknown" };

/** The domain as it is asked for: answers write it in any case, and some with `-`. */
export const foldDomain = (domain: string): string => domain.trim().toUpperCase().replaceAll("-", "_");

/** Tells a domain, folded, by its name alone. */
export function classifyDomain(domain: string): DomainClass {
  const source = sources.get(domain);
  if (source !== undefined) return { source };
  if (privateDomains.has(domain)) return { ignored: "private" };
  return { ignored: unusedDomains.has(domain) ? "unused" : "unknown" };
}
