import { deepFreeze } from "../model/deep-freeze.js";
import { asWritten } from "./catalogue.js";
import { advice, plans } from "./en/advice.js";
import { importIssues, issues, leftReasons } from "./en/issues.js";
import { explanations, pillars, signals } from "./en/names.js";
import { results, standing } from "./en/results.js";
import type { Locale } from "./locale.js";
import { sentences } from "./sentences.js";

/**
 * English. Pillar titles are those of LinkedIn's own page.
 *
 * @example
 * ```ts
 * import { computeSSI, describe } from "social-selling-index";
 * import { en } from "social-selling-index/locales/en";
 * console.log(describe(computeSSI({}), en).pillars[0]?.title);
 * // Establish your professional brand
 * ```
 */
export const en: Locale = /* @__PURE__ */ deepFreeze({
  tag: "en",
  pillars,
  signals,
  bands: { starting: "Starting", building: "Building", good: "Good" },
  cautions: {
    paceAboveLimit: "{count} invitations in {days} days: LinkedIn's limit is about {limit} a week.",
    networkAtLimit: "{count} connections: LinkedIn's limit is {limit}.",
    invitationsIgnored:
      "{count} invitations sent, {value} accepted: fewer than {percent}. Invite fewer people, and say what you have in common.",
    messagesUnanswered: "{count} conversations begun by others, {value} answered: fewer than {percent}.",
    audienceThin: "{count} connections, {share} of them in your target audience: fewer than {percent}.",
    postsUnheard: "{count} posts, with {value} responses each on average: fewer than {limit}.",
  },
  values: {
    count: { other: "{value}" },
    flow: { other: "{value} ({rate} a month)" },
    days: { one: "{value} day ({rate} a month)", other: "{value} days ({rate} a month)" },
    ratio: { other: "{percent}" },
    mean: { other: "{value} on average" },
    characters: { one: "{value} character", other: "{value} characters" },
    proportion: { other: "{part} of {whole}" },
  },
  places: {
    basicExport: {
      title: "Your data archive",
      how: "ask for it at linkedin.com: Settings, Data privacy, Get a copy of your data",
    },
    completeExport: {
      title: "Your complete data archive",
      how: "ask for the larger archive at linkedin.com: Settings, Data privacy, Get a copy of your data",
    },
    snapshotDomain: {
      title: "The rest of your portability data",
      how: "ask LinkedIn's API for the missing domain again later: posts come last, 7 to 24 hours after the consent, and a few domains never",
    },
    analyticsWorkbook: {
      title: "Your analytics",
      how: "at linkedin.com: your profile, Analytics, Export; then give the .xlsx beside the archive",
    },
    profilePage: { title: "Your profile page", how: "count it there, or read it in the profile's analytics" },
    salesNavigator: { title: "Sales Navigator", how: "in its usage report" },
    ownChoice: { title: "Your own aims", how: "say which skills you want to be known for and whom you sell to" },
    ownRecord: { title: "Your own count", how: "LinkedIn's export does not tell it; an app or CRM that counts it can" },
    "option:audience": { title: "Your audience", how: "say whom you sell to" },
    "option:focusSkills": { title: "Your focus skills", how: "say which skills you want to be known for" },
    "option:salesNavigator": { title: "Sales Navigator", how: "say whether you have a seat" },
    noUrlColumns: {
      title: "A newer data archive",
      how: "the columns that join invitations, contacts and messages are missing",
    },
    unreadableDates: {
      title: "A data archive as LinkedIn wrote it",
      how: "the file is there, but its dates were written by another program, and cannot be read",
    },
    unreadableFile: { title: "An unchanged data archive", how: "the file is there, but its header was not found" },
    noOwner: { title: "A full data archive", how: "nothing tells which sender of the messages is you" },
    archivePeriod: {
      title: "A new data archive",
      how: "the one you have ends too long before the window does: ask LinkedIn for it again",
    },
    workbookPeriod: {
      title: "Your analytics over a longer period",
      how: "the workbook leaves out too many days of the window: choose the past 365 days, export again, and give the .xlsx beside the archive",
    },
    workbookPosts: {
      title: "Your analytics over a shorter period",
      how: "the workbook lists the best posts only: choose the past 90 days, export again, and give that .xlsx beside the archive too",
    },
    nothingToMeasure: { title: "Nothing to measure", how: "the files are there, and hold nothing to take a share of" },
  },
  importIssues,
  leftReasons,
  dateSources: {
    option: "To {date}, as you said",
    archiveName: "To {date}, the date in the archive's name",
    entryTime: "To {date}, the newest file in the archive",
    newestActivity: "To {date}, the newest activity",
    analyticsWorkbook: "To {date}, the end of the analytics",
  },
  explanations,
  results,
  standing,
  advice,
  plans,
  issues,
  wordings: /* @__PURE__ */ asWritten(sentences),
});
