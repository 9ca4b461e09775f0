import type { TableShape } from "../csv/read-table.js";
import type { DateShape } from "../dates/date-shapes.js";

/** What the reader knows about one file of the export. */
export interface ExportFile extends TableShape {
  /** The name used in evidence and issues. */
  readonly name: string;
  /** Keys of the names it has gone by (see `file-key.ts`). */
  readonly keys: readonly string[];
  /** Only the Complete archive has it, or the Basic one too. */
  readonly edition: "basic" | "complete";
  /**
   * How the same file of several archives becomes one. `newest`: it describes a state, and the archive written last has
   * it. `union`: it is a log that may have lost old rows since; a row that stands n times in one and m in another counts max(n, m).
   */
  readonly merge: "newest" | "union";
  /** The ways its dates are written, over the years. */
  readonly dates: readonly DateShape[];
}

const section = (name: string, keys: readonly string[], header: readonly string[]) =>
  ({
    name,
    keys,
    edition: "basic",
    merge: "newest",
    dates: [],
    required: header.map((column) => [column]),
    columns: {},
  }) as const;

/**
 * The files that are read, as data. The order is that of reading: profile and positions come before connections, whose
 * companies are compared with them, and invitations before messages, since they name the owner.
 */
export const exportFiles = {
  profile: {
    name: "Profile.csv",
    keys: ["profile"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["First Name", "Headline"]],
    columns: {
      firstName: ["First Name"],
      lastName: ["Last Name"],
      headline: ["Headline"],
      summary: ["Summary"],
      industry: ["Industry"],
      location: ["Geo Location", "Location", "Address"],
    },
  },
  profileSummary: {
    name: "Profile Summary.csv",
    keys: ["profilesummary"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["Profile Summary"]],
    columns: { summary: ["Profile Summary"] },
  },
  positions: {
    name: "Positions.csv",
    keys: ["positions"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["Company Name", "Title"]],
    columns: { company: ["Company Name"], description: ["Description"], finished: ["Finished On"] },
  },
  education: section("Education.csv", ["education"], ["School Name"]),
  skills: {
    name: "Skills.csv",
    keys: ["skills"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["Name"]],
    columns: { name: ["Name"] },
  },
  volunteering: section(
    "Volunteering.csv",
    ["volunteering", "volunteerexperiences"],
    ["Role", "Cause", "Company Name"],
  ),
  publications: section("Publications.csv", ["publications"], ["Name", "Title"]),
  certifications: section("Certifications.csv", ["certifications"], ["Name"]),
  honors: section("Honors.csv", ["honors"], ["Title"]),
  languages: section("Languages.csv", ["languages"], ["Name"]),
  projects: section("Projects.csv", ["projects"], ["Title"]),
  courses: section("Courses.csv", ["courses"], ["Name"]),
  organizations: section("Organizations.csv", ["organizations"], ["Name", "Title"]),
  patents: section("Patents.csv", ["patents"], ["Name", "Title"]),
  testScores: section("TestScores.csv", ["testscores"], ["Name"]),
  endorsementsReceived: {
    name: "Endorsement_Received_Info.csv",
    keys: ["endorsementreceivedinfo"],
    edition: "basic",
    merge: "newest",
    dates: ["slashUtc"],
    required: [["Endorsement Date", "Skill Name"]],
    columns: { date: ["Endorsement Date"], skill: ["Skill Name"], status: ["Endorsement Status"] },
  },
  endorsementsGiven: {
    name: "Endorsement_Given_Info.csv",
    keys: ["endorsementgiveninfo"],
    edition: "basic",
    merge: "newest",
    dates: ["slashUtc"],
    required: [["Endorsement Date", "Skill Name"]],
    columns: { date: ["Endorsement Date"] },
  },
  recommendationsReceived: {
    name: "Recommendations_Received.csv",
    keys: ["recommendationsreceived"],
    edition: "basic",
    merge: "newest",
    dates: ["us12", "usDay"],
    required: [["Text", "Status"]],
    columns: {
      date: ["Creation Date"],
      firstName: ["First Name"],
      lastName: ["Last Name"],
      company: ["Company"],
      title: ["Job Title"],
      text: ["Text"],
      status: ["Status"],
    },
  },
  recommendationsGiven: {
    name: "Recommendations_Given.csv",
    keys: ["recommendationsgiven"],
    edition: "basic",
    merge: "newest",
    dates: ["us12", "usDay"],
    required: [["Text", "Status"]],
    columns: { date: ["Creation Date"] },
  },
  shares: {
    name: "Shares.csv",
    keys: ["shares"],
    edition: "complete",
    merge: "union",
    dates: ["iso"],
    required: [["Date", "ShareLink"]],
    columns: {
      date: ["Date"],
      link: ["ShareLink"],
      commentary: ["ShareCommentary"],
      url: ["SharedUrl"],
      media: ["MediaUrl"],
    },
  },
  instantReposts: {
    name: "InstantReposts.csv",
    keys: ["instantreposts"],
    edition: "complete",
    merge: "union",
    dates: ["iso"],
    required: [["Date", "Link"]],
    columns: { date: ["Date"], link: ["Link"] },
  },
  comments: {
    name: "Comments.csv",
    keys: ["comments"],
    edition: "complete",
    merge: "union",
    backslash: true,
    dates: ["iso"],
    required: [
      ["Date", "Message"],
      ["Date", "Comment"],
    ],
    columns: { date: ["Date"], link: ["Link"], message: ["Message", "Comment"] },
  },
  reactions: {
    name: "Reactions.csv",
    keys: ["reactions"],
    edition: "complete",
    merge: "union",
    dates: ["iso"],
    required: [["Date", "Type"]],
    columns: { date: ["Date"], type: ["Type"], link: ["Link"] },
  },
  votes: {
    name: "Votes.csv",
    keys: ["votes"],
    edition: "complete",
    merge: "union",
    dates: ["iso"],
    required: [["Date", "OptionText"]],
    columns: { date: ["Date"], link: ["Link"], option: ["OptionText"] },
  },
  savedItems: {
    name: "Saved_Items.csv",
    keys: ["saveditems"],
    edition: "complete",
    merge: "union",
    dates: ["iso"],
    required: [["savedItem", "CreatedTime"]],
    columns: { date: ["CreatedTime"], item: ["savedItem"] },
  },
  memberFollows: {
    name: "Member_Follows.csv",
    keys: ["memberfollows"],
    edition: "complete",
    merge: "newest",
    dates: ["iso"],
    required: [["Date", "Status"]],
    columns: { date: ["Date"], status: ["Status"] },
  },
  richMedia: {
    name: "Rich_Media.csv",
    keys: ["richmedia"],
    edition: "basic",
    merge: "union",
    dates: ["uploadSentence"],
    required: [
      ["Date/Time", "Media Link"],
      ["Type", "Link"],
    ],
    columns: { date: ["Date/Time"], link: ["Media Link", "Link"] },
  },
  searches: {
    name: "SearchQueries.csv",
    keys: ["searchqueries"],
    edition: "basic",
    merge: "union",
    dates: ["slashUtc"],
    required: [["Time", "Search Query"]],
    columns: { date: ["Time"], query: ["Search Query"] },
  },
  learning: {
    name: "Learning.csv",
    keys: ["learning"],
    edition: "basic",
    merge: "newest",
    dates: ["isoMinute"],
    required: [["Content Title", "Content Type"]],
    columns: { date: ["Content Last Watched Date (if viewed)"] },
  },
  companyFollows: {
    name: "Company Follows.csv",
    keys: ["companyfollows"],
    edition: "basic",
    merge: "newest",
    dates: ["java"],
    required: [["Organization", "Followed On"]],
    columns: { date: ["Followed On"] },
  },
  invitations: {
    name: "Invitations.csv",
    keys: ["invitations"],
    edition: "basic",
    merge: "union",
    dates: ["us12"],
    required: [["Sent At", "Direction"]],
    columns: {
      date: ["Sent At"],
      direction: ["Direction"],
      from: ["From"],
      to: ["To"],
      inviter: ["inviterProfileUrl"],
      invitee: ["inviteeProfileUrl"],
    },
  },
  connections: {
    name: "Connections.csv",
    keys: ["connections"],
    edition: "basic",
    merge: "newest",
    dates: ["dayMonthYear", "us12", "resavedDay"],
    required: [
      ["First Name", "Connected On"],
      ["Vorname", "Verbunden am"],
    ],
    columns: {
      date: ["Connected On", "Verbunden am"],
      url: ["URL"],
      company: ["Company", "Current Company", "Unternehmen"],
      title: ["Position", "Current Position"],
    },
  },
  messages: {
    name: "messages.csv",
    keys: ["messages"],
    edition: "basic",
    merge: "union",
    dates: ["isoUtc", "isoT", "us12"],
    required: [["From", "To", "Date", "Content"]],
    columns: {
      conversation: ["Conversation Id"],
      from: ["From"],
      sender: ["Sender Profile Url"],
      to: ["To"],
      recipients: ["Recipient Profile Urls"],
      date: ["Date"],
      content: ["Content"],
      direction: ["Direction"],
      folder: ["Folder"],
      draft: ["Is Message Draft"],
      conversationDraft: ["Is Conversation Draft"],
    },
  },
} as const satisfies Record<string, ExportFile>;

/** What the reader calls a table of the export. */
export type TableId = keyof typeof exportFiles;

/** A table of the export, or the folder of articles, which is none. */
export type SourceId = TableId | "articles";

/** The name of a source in evidence and issues. */
export const sourceName = (source: SourceId): string =>
  source === "articles" ? "Articles/*.html" : exportFiles[source].name;

/** Which archive has a source. */
export const sourceEdition = (source: SourceId): "basic" | "complete" =>
  source === "articles" ? "basic" : exportFiles[source].edition;

/** The table ids, in the order of reading. */
export const tableIds = Object.keys(exportFiles) as readonly TableId[]; // Object.keys forgets that the keys are those of the literal above
