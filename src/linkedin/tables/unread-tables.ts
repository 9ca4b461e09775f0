/** A table of LinkedIn's export, or a domain of its API, that is known and not read. */
export interface UnreadTable {
  /**
   * `private`: never opened (logins, devices, addresses, advertising, inferences, payments, jobs, address books, notes, chats with
   * AI). `unused`: harmless, and not needed for any signal.
   */
  readonly treatment: "private" | "unused";
  /** The keys of its file names (see `fileKey`). */
  readonly keys: readonly string[];
  /** Its domains of the Member Data Portability API. */
  readonly domains: readonly string[];
  /** Its file name alone does not identify it: it is recognised by its folder. */
  readonly inFolder?: true;
}

const entry = (treatment: UnreadTable["treatment"], keys: string, domains: string): UnreadTable => ({
  treatment,
  keys: keys === "" ? [] : keys.split(" "),
  domains: domains === "" ? [] : domains.split(" "),
});

const inFolder = (table: UnreadTable): UnreadTable => ({ ...table, inFolder: true });

/** The tables that are known and not read. */
export const unreadTables: readonly UnreadTable[] = /* @__PURE__ */ (() => [
  entry("private", "logins", "LOGIN"),
  entry("private", "securitychallenges", "SECURITY_CHALLENGE_PIPE"),
  entry("private", "emailaddresses", "EMAIL_ADDRESSES"),
  entry("private", "phonenumbers", "PHONE_NUMBERS"),
  entry("private", "whatsappphonenumbers", "WHATSAPP_NUMBERS"),
  entry("private", "registration", "REGISTRATION"),
  entry("private", "accountstatushistory", "ACCOUNT_HISTORY"),
  entry("private", "privateidentityasset", "IDENTITY_CREDENTIALS_AND_ASSETS"),
  entry("private", "adtargeting", "AD_TARGETING"),
  entry("private", "adsclicked", "ADS_CLICKED"),
  entry("private", "lanadsengagement", "ADS_LAN"),
  entry("private", "inferencesaboutyou", "INFERENCE_TAKEOUT"),
  entry("private", "receipts receiptsv2", "RECEIPTS RECEIPTS_LBP"),
  entry("private", "causesyoucareabout", "CAUSES_YOU_CARE_ABOUT"),
  entry("private", "contacts importedcontacts", "CONTACTS"),
  entry("private", "notes", ""),
  entry("private", "", "TRUSTED_GRAPH"),
  entry("private", "guidemessages coachmessages", "LEARNING_COACH_AI_TAKEOUT"),
  entry("private", "learningcoachmessages", "LEARNING_COACH_INBOX"),
  entry("private", "learningroleplaymessages", "LEARNING_ROLEPLAY_INBOX"),
  entry("private", "savedjobs", "SAVED_JOBS"),
  entry("private", "savedjobalerts", "SAVED_JOB_ALERTS"),
  entry("private", "jobapplications", "JOB_APPLICATIONS"),
  entry("private", "jobapplicantsavedanswers", "JOB_APPLICANT_SAVED_ANSWERS"),
  entry("private", "jobapplicantsavedscreeningquestionresponses", "TALENT_QUESTION_SAVED_RESPONSE"),
  entry("private", "jobseekerpreferences", "JOB_SEEKER_PREFERENCES"),
  entry("private", "", "EASYAPPLY_BLOCKING"),
  inFolder(entry("private", "onlinejobpostings", "JOB_POSTINGS")),
  entry("unused", "events", "EVENTS"),
  entry("unused", "reviews", "REVIEWS"),
  entry("unused", "groups", "GROUPS"),
  entry("unused", "hashtagfollows", "MEMBER_HASHTAG"),
  entry("unused", "verifications", ""),
  // The API does not say which recommendations were received, and no public source names the columns of articles.
  entry("unused", "", "RECOMMENDATIONS"),
  entry("unused", "", "ARTICLES"),
  inFolder(entry("unused", "engagements", "MARKETPLACE_ENGAGEMENTS")),
  inFolder(entry("unused", "providers", "MARKETPLACE_PROVIDERS")),
  inFolder(entry("unused", "opportunities opprtunities", "MARKETPLACE_OPPORTUNITIES")),
])();
