import { dayLength } from "../../model/time.js";
import { isCovered } from "../day-span.js";
import type { AnalyticsCoverage, ExportFacts, FactRow, RowSource } from "../facts/export-facts.js";
import type { PerSignal } from "../linkedin-activity.js";
import type { FactSourceId } from "../tables/export-tables.js";
import { type RowBit, rowBits } from "../tables/fact-row.js";
import type { MeasureContext } from "./measure-context.js";
import type { LeftReason, UnknownReason } from "./unknown-reason.js";

/** A question to a row, and the reason to leave the row out when the answer is no. */
export type RowTest = readonly [passes: (row: FactRow, context: MeasureContext) => boolean, reason: LeftReason];

/** One source of a signal, and which of its rows count. */
export interface SourceRule {
  readonly source: FactSourceId;
  /** `ever`: all rows; `stock`: those not after asOf, undated ones too; `window`: those in the window. */
  readonly when: "ever" | "stock" | "window";
  readonly tests: readonly RowTest[];
  /** The signal can do without this source. */
  readonly optional?: true;
  /** What the tests ask is told as it is today, not as it was at the row's date: a title, a company, a status. */
  readonly asNow?: true;
}

/** How the counted rows of a signal's sources become its value. */
export type Measure =
  | "rows"
  | "kinds"
  | "days"
  | "formats"
  | "sections"
  | "summaryLength"
  | "focusShare"
  | "audienceShare"
  | "acceptance"
  | "response"
  | "conversationsStarted"
  | "activeConversations"
  | "recurringContacts"
  | "welcome"
  | "followers"
  | "engagement";

/** Where one signal comes from. */
export type SignalRule =
  | {
      readonly measure: Measure;
      readonly sources: readonly SourceRule[];
      /** Any one of the sources is enough. */
      readonly anyOf?: true;
      /** What else must be known: rows are compared with it when they are read. */
      readonly compares?: readonly RowSource[];
      /** The question to the caller without which nothing is known. */
      readonly asks?: keyof ExportFacts["asked"];
    }
  | { readonly nowhere: UnknownReason };

const has = (bit: RowBit, reason: LeftReason): RowTest => [({ bits }) => (bits & rowBits[bit]) !== 0, reason];

const lacks = (bit: RowBit, reason: LeftReason): RowTest => [({ bits }) => (bits & rowBits[bit]) === 0, reason];

const known = (reason: LeftReason): RowTest => [({ person }) => person !== 0, reason];

/** Seven days have passed by asOf. */
const settled: RowTest = [({ at }, { asOf }) => at + 7 * dayLength <= asOf, "tooRecent"];

/** On a day that an analytics workbook tells about. */
const inside = (table: keyof AnalyticsCoverage): RowTest => [
  ({ at }, { facts }) => isCovered(at, facts.covered[table]),
  "outsideWorkbook",
];

const once = lacks("double", "double");

const ownMessage = [
  lacks("draft", "draft"),
  lacks("spam", "spam"),
  lacks("sponsored", "sponsored"),
  has("outgoing", "incoming"),
];

const from = (source: FactSourceId, when: SourceRule["when"], ...tests: RowTest[]): SourceRule => ({
  source,
  when,
  tests,
});

const asNow = (rule: SourceRule): SourceRule => ({ ...rule, asNow: true });

const measure = (name: Measure, ...sources: SourceRule[]) => ({ measure: name, sources });

const count = (...sources: SourceRule[]) => measure("rows", ...sources);

const nowhere = (reason: UnknownReason): SignalRule => ({ nowhere: reason });

const endorsed = asNow(from("endorsementsReceived", "stock", has("accepted", "notAccepted")));

/** Every signal of the default model: its sources in the export, which rows count, and how they make the value. */
export const signalRules = {
  brand: {
    profileCompleteness: measure(
      "sections",
      from("profile", "ever"),
      { ...from("profileSummary", "ever"), optional: true },
      from("positions", "ever", once, has("current", "past"), has("described", "noDescription")),
      from("education", "ever", once),
      from("skills", "ever", once),
    ),
    summaryLength: {
      ...measure("summaryLength", from("profile", "ever"), from("profileSummary", "ever")),
      anyOf: true,
    },
    optionalSections: measure(
      "kinds",
      from("volunteering", "ever", once),
      from("publications", "ever"),
      from("certifications", "ever"),
      from("honors", "ever"),
      from("languages", "ever"),
      from("projects", "ever", once),
      from("courses", "ever"),
      from("organizations", "ever"),
      from("patents", "ever"),
      from("testScores", "ever"),
    ),
    skills: count(from("skills", "ever", once)),
    endorsements: count(endorsed),
    focusSkillsEndorsed: { ...measure("focusShare", endorsed), asks: "focusSkills" },
    recommendations: count(asNow(from("recommendationsReceived", "stock", has("visible", "notVisible"), once))),
    profileMedia: nowhere("profilePage"),
    articles: count(from("articles", "window", lacks("draft", "draft"))),
    followersGained: measure("followers", from("followers", "window", inside("followers"))),
  },
  people: {
    peopleSearches: count(from("searches", "window")),
    advancedSearches: count(from("searches", "window", has("operator", "noOperator"))),
    profileViewsMade: nowhere("ownRecord"),
    profileViewsReceived: nowhere("profilePage"),
    leadsSaved: nowhere("salesNavigator"),
    activeDays: measure(
      "days",
      from("shares", "window"),
      from("instantReposts", "window"),
      from("comments", "window"),
      from("reactions", "window"),
      from("votes", "window"),
      from("savedItems", "window"),
      from("memberFollows", "window"),
      from("companyFollows", "window"),
      from("searches", "window"),
      from("messages", "window", ...ownMessage),
      from("invitations", "window", has("outgoing", "incoming")),
      from("endorsementsGiven", "window"),
      from("recommendationsGiven", "window"),
      from("richMedia", "window"),
      from("articles", "window", lacks("draft", "draft")),
      from("learning", "window"),
    ),
    targetAudienceShare: {
      ...measure("audienceShare", asNow(from("connections", "stock", has("titled", "hiddenMember")))),
      asks: "audience",
    },
    influencersFollowed: count(asNow(from("memberFollows", "stock", has("active", "notActive")))),
  },
  insights: {
    posts: count(from("shares", "window", lacks("bareShare", "bareShare"))),
    reposts: count(from("shares", "window", has("bareShare", "ownContent")), from("instantReposts", "window")),
    substantiveComments: count(from("comments", "window", has("substantive", "fewWords"))),
    reactionsGiven: count(from("reactions", "window")),
    formatVariety: measure(
      "formats",
      from("shares", "window", lacks("bareShare", "bareShare")),
      from("richMedia", "window", has("feed", "notFeed")),
      from("articles", "window", lacks("draft", "draft")),
    ),
    engagementPerPost: measure("engagement", asNow(from("topPosts", "window", inside("posts"))), {
      ...from("shares", "window", lacks("bareShare", "bareShare"), inside("posts")),
      optional: true,
    }),
    groupActivity: count(
      from("shares", "window", has("group", "notInGroup")),
      from("comments", "window", has("group", "notInGroup")),
    ),
    companiesFollowed: count(from("companyFollows", "stock")),
    pollParticipation: count(from("votes", "window")),
    accountsSaved: nowhere("salesNavigator"),
  },
  relationships: {
    connections: count(from("connections", "stock")),
    connectionsGained: count(from("connections", "window")),
    decisionMakerConnections: count(asNow(from("connections", "stock", has("decisionMaker", "otherTitle")))),
    colleagueConnections: {
      ...count(asNow(from("connections", "stock", has("colleague", "otherCompany")))),
      compares: ["positions"],
    },
    invitationAcceptance: measure(
      "acceptance",
      from("invitations", "window", has("outgoing", "incoming"), settled, known("noUrl")),
      from("connections", "stock", known("hiddenMember")),
    ),
    responseRate: measure("response", from("messages", "stock")),
    activeConversations: measure("activeConversations", from("messages", "window")),
    conversationsStarted: measure("conversationsStarted", from("messages", "stock")),
    welcomeRate: measure(
      "welcome",
      from("connections", "window", known("hiddenMember"), settled),
      from("messages", "stock", ...ownMessage),
    ),
    recurringContacts: measure("recurringContacts", from("messages", "window")),
  },
} as const satisfies PerSignal<SignalRule>;
