/** The tables whose columns changed over the years. */
export type ChangingTable =
  | "Connections"
  | "Invitations"
  | "messages"
  | "Shares"
  | "Comments"
  | "Rich_Media"
  | "Profile";

/** How an archive of one time is written, as far as other times wrote it otherwise. */
export interface Era {
  readonly columns: Readonly<Record<ChangingTable, readonly string[]>>;
  readonly connectionDates: "us12" | "dayMonthYear";
  readonly messageDates: "us12" | "isoT" | "isoUtc";
  /** Connections begins with a note. */
  readonly note: boolean;
  /** The seven files of the Complete archive carry the member's number. */
  readonly memberIds: boolean;
  /** Every field of messages is in quotes, the header too. */
  readonly quotedMessages: boolean;
  /** Endorsements name an address. */
  readonly endorsementUrls: boolean;
  /** The date of an article is in the name of its file and nowhere else. */
  readonly datedArticleNames: boolean;
  /** Other names of files, by the default one. */
  readonly names: Readonly<Record<string, string>>;
}

const list = (names: string): readonly string[] => names.split(",");
const shares = list("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility");
const profile = list(
  "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
);
const urls = {
  Connections: list("First Name,Last Name,URL,Email Address,Company,Position,Connected On"),
  Invitations: list("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"),
};

const of2026: Era = {
  columns: {
    ...urls,
    messages: list(
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT",
    ),
    Shares: shares,
    Comments: list("Date,Link,Message"),
    Rich_Media: list("Date/Time,Media Description,Media Link"),
    Profile: profile,
  },
  connectionDates: "dayMonthYear",
  messageDates: "isoUtc",
  note: true,
  memberIds: true,
  quotedMessages: true,
  endorsementUrls: true,
  datedArticleNames: false,
  names: {},
};
const of2025: Era = {
  ...of2026,
  columns: {
    ...of2026.columns,
    messages: list(
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT",
    ),
  },
  memberIds: false,
  quotedMessages: false,
};
const of2024: Era = {
  ...of2025,
  columns: {
    ...of2025.columns,
    messages: list(
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
    ),
  },
};
const of2022: Era = {
  ...of2024,
  columns: {
    ...of2024.columns,
    Connections: list("First Name,Last Name,Email Address,Company,Position,Connected On"),
    Invitations: list("From,To,Sent At,Message,Direction"),
    messages: list("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"),
    Rich_Media: list("Type,Link"),
  },
  endorsementUrls: false,
};
const of2021: Era = {
  ...of2022,
  columns: { ...of2022.columns, Shares: shares.slice(0, -1) },
  note: false,
  names: { Rich_Media: "Rich Media" },
};
const of2019: Era = {
  ...of2021,
  columns: {
    ...of2021.columns,
    Shares: list("Date,ShareLink,ShareCommentary,SharedURL,MediaURL"),
    messages: list("FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER"),
  },
  messageDates: "isoT",
};
const of2017: Era = {
  ...of2019,
  columns: {
    ...of2019.columns,
    Connections: list(
      "First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers",
    ),
    messages: list("From,To,Date,Subject,Content,Direction,Folder"),
    Comments: list("Date,Link,Comment"),
    Profile: list(
      "First Name,Last Name,Maiden Name,Created Date,Address,Birth Date,Contact Instructions,Marital Status,Headline,Summary,Industry,Association",
    ),
  },
  connectionDates: "us12",
  messageDates: "us12",
  datedArticleNames: true,
  names: {
    messages: "Messages",
    Rich_Media: "Rich Media",
    "Company Follows": "Company_Follows",
    Endorsement_Received_Info: "Endorsement Received Info",
    Recommendations_Received: "Recommendations Received",
    Volunteering: "Volunteer Experiences",
  },
};

/**
 * LinkedIn's archives over the years, newest first, each with what the next one does not have. 2022: before mid-2023,
 * without any address of a person. 2019 and before: messages without conversations, only names and directions.
 */
export const eras = {
  "2026": of2026,
  "2025": of2025,
  "2024": of2024,
  "2022": of2022,
  "2021": of2021,
  "2019": of2019,
  "2017": of2017,
} as const satisfies Readonly<Record<string, Era>>;

export type EraName = keyof typeof eras;
