import { dayLength } from "../../model/time.js";
import { isCovered } from "../day-span.js";
import type { AnalyticsCoverage, ExportFacts, RowSource } from "../facts/export-facts.js";
import type { PerSignal } from "../linkedin-activity.js";
import { type FactSourceId, type FlagOf, sourceFlags } from "../tables/export-tables.js";
import { type FactRow, flagPacker } from "../tables/fact-row.js";
import type { LeftReason, UnknownReason } from "./unknown-reason.js";
import type { MeasuredFacts, When } from "./window.js";

/** A test of a row, and the reason for leaving the row out when it fails. */
export type RowTest = readonly [passes: (row: FactRow, context: MeasuredFacts) => boolean, reason: LeftReason];

/** One source of a signal, and which of its rows count. */
export interface SourceRule {
  readonly source: FactSourceId;
  readonly when: When;
  readonly tests: readonly RowTest[];
  /** The signal can do without this source. */
  readonly optional?: true;
  /** The tests are about the present, not about the row's date: a title, a company, a status. */
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

/** The sources of one signal. */
export type SignalRule =
  | {
      readonly measure: Measure;
      readonly sources: readonly SourceRule[];
      /** Any one of the sources is enough. */
      readonly anyOf?: true;
      /** Sources that must be known too, since rows are compared with them when they are read. */
      readonly compares?: readonly RowSource[];
      /** The option of the caller without which nothing is known. */
      readonly asks?: keyof ExportFacts["asked"];
      /** The signal that it is a mean of, measured before it: of 0 posts there is nothing to measure. */
      readonly per?: string;
    }
  | { readonly nowhere: UnknownReason };

/** A test of a flag that the rows of a source can have. */
interface FlagTest<Flag extends string> {
  readonly flag: Flag;
  readonly isSet: boolean;
  readonly reason: LeftReason;
}

const has = <Flag extends string>(flag: Flag, reason: LeftReason): FlagTest<Flag> => ({ flag, isSet: true, reason });

const lacks = <Flag extends string>(flag: Flag, reason: LeftReason): FlagTest<Flag> => ({ flag, isSet: false, reason });

const hasPerson = (reason: LeftReason): RowTest => [({ person }) => person !== 0, reason];

/** Seven days have passed by asOf. */
const settled: RowTest = [({ at }, { asOf }) => at + 7 * dayLength <= asOf, "tooRecent"];

/** On a day that an analytics workbook covers. */
const inside = (table: keyof AnalyticsCoverage): RowTest => [
  ({ at }, { facts }) => isCovered(at, facts.covered[table]),
  "outsideWorkbook",
];

/** A rule for one source; only flags of the source can be tested. */
const from = <S extends FactSourceId>(
  source: S,
  when: When,
  ...tests: readonly (RowTest | FlagTest<FlagOf<S>>)[]
): SourceRule => ({
  source,
  when,
  tests: tests.map((test) => {
    if (!("flag" in test)) return test;
    const bit = flagPacker(sourceFlags(source))({ [test.flag]: true });
    return [({ bits }) => ((bits & bit) !== 0) === test.isSet, test.reason];
  }),
});

const asNow = (rule: SourceRule): SourceRule => ({ ...rule, asNow: true });

const measure = (name: Measure, ...sources: SourceRule[]) => ({ measure: name, sources });

const count = (...sources: SourceRule[]) => measure("rows", ...sources);

const nowhere = (reason: UnknownReason): SignalRule => ({ nowhere: reason });

/** Every signal of the default model: its sources in the export, which rows count, and how they make the value. */
export const signalRules: PerSignal<SignalRule> = /* @__PURE__ */ (() => {
  const once = lacks("double", "double");
  const sent = [
    lacks("draft", "draft"),
    lacks("spam", "spam"),
    lacks("sponsored", "sponsored"),
    has("outgoing", "incoming"),
  ] as const;
  const endorsed = asNow(from("endorsementsReceived", "stock", has("accepted", "notAccepted")));
  return {
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
        from("messages", "window", ...sent),
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
      engagementPerPost: {
        ...measure("engagement", asNow(from("topPosts", "window", inside("posts"))), {
          ...from("shares", "window", lacks("bareShare", "bareShare"), inside("posts")),
          optional: true,
        }),
        per: "posts",
      },
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
        from("invitations", "window", has("outgoing", "incoming"), settled, hasPerson("noUrl")),
        from("connections", "stock", hasPerson("hiddenMember")),
      ),
      responseRate: measure("response", from("messages", "stock")),
      activeConversations: measure("activeConversations", from("messages", "window")),
      conversationsStarted: measure("conversationsStarted", from("messages", "stock")),
      welcomeRate: measure(
        "welcome",
        from("connections", "window", hasPerson("hiddenMember"), settled),
        from("messages", "stock", ...sent),
      ),
      recurringContacts: measure("recurringContacts", from("messages", "window")),
    },
  };
})();
