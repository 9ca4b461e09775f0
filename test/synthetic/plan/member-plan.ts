import type { Instant } from "../instant.js";

/** What happened to one invented member in two years: the only source of both the files and the ledger. */
export interface MemberPlan {
  readonly seed: number;
  readonly memberId: string;
  /** The date in the archive's name, YYYY-MM-DD, and its last second. */
  readonly exportDate: string;
  readonly asOf: Instant;
  /** When the archive was put together: some seconds after asOf in UTC, still the evening before on the Pacific coast. */
  readonly compiledAt: Instant;
  readonly owner: Person;
  readonly profile: Profile;
  readonly connections: readonly Connection[];
  readonly invitations: readonly Invitation[];
  readonly conversations: readonly Conversation[];
  readonly shares: readonly Share[];
  readonly instantReposts: readonly LinkedAct[];
  readonly comments: readonly Comment[];
  readonly reactions: readonly (LinkedAct & { readonly type: string })[];
  readonly votes: readonly (LinkedAct & { readonly option: string })[];
  readonly saved: readonly LinkedAct[];
  readonly uploads: readonly Upload[];
  readonly articles: readonly Article[];
  readonly searches: readonly Search[];
  readonly companyFollows: readonly { readonly at: Instant; readonly name: string }[];
  readonly memberFollows: readonly { readonly at: Instant; readonly name: string; readonly active: boolean }[];
  readonly endorsementsReceived: readonly Endorsement[];
  readonly endorsementsGiven: readonly Endorsement[];
  readonly recommendationsReceived: readonly Recommendation[];
  readonly recommendationsGiven: readonly Recommendation[];
  readonly courses: readonly WatchedCourse[];
  /** Files that no signal reads, by base name. */
  readonly ignored: readonly IgnoredFile[];
}

export interface Person {
  readonly first: string;
  readonly last: string;
  /** The last part of the profile address, not percent-encoded. */
  readonly slug: string;
  readonly company: string;
  readonly title: string;
  readonly decisionMaker: boolean;
  readonly colleague: boolean;
}

/** A connection; a hidden or closed member keeps only the date. */
export interface Connection {
  readonly person: Person | undefined;
  /** Number of the UTC day. */
  readonly day: number;
}

export interface Invitation {
  readonly at: Instant;
  readonly direction: "INCOMING" | "OUTGOING";
  readonly person: Person;
  readonly note: string;
}

export type ConversationKind = "direct" | "group" | "sponsored" | "spam" | "deletedMember";

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly title: string;
  readonly others: readonly Person[];
  /** A conversation that was never sent: IS CONVERSATION DRAFT. */
  readonly draft: boolean;
  readonly folder: string;
  readonly messages: readonly Message[];
}

export interface Message {
  readonly at: Instant;
  readonly from: Person;
  readonly subject: string;
  readonly content: string;
  readonly attachments: readonly string[];
  readonly draft: boolean;
}

export type LinkType = "share" | "ugcPost" | "activity" | "groupPost";

export interface LinkedAct {
  readonly at: Instant;
  readonly link: PostLink;
}

/** A post: its number holds its own clock (number >> 22 = milliseconds); a group post carries the group too. */
export interface PostLink {
  readonly type: LinkType;
  readonly id: string;
  readonly group: string;
  /** A shortened address, used instead of the long one. */
  readonly short: string;
}

export interface Share extends LinkedAct {
  readonly commentary: string;
  readonly sharedUrl: string;
  readonly media: UploadKind | undefined;
  readonly visibility: string;
}

export interface Comment {
  /** Undefined where the archive leaves the date blank. */
  readonly at: Instant | undefined;
  readonly link: PostLink;
  readonly text: string;
  readonly words: number;
}

export type UploadKind = "photo" | "video" | "document";

export interface Upload {
  readonly at: Instant;
  readonly place: "feed" | "profile" | "background" | "message";
  readonly kind: UploadKind;
  readonly description: string;
}

export interface Article {
  readonly title: string;
  readonly slug: string;
  readonly created: Instant;
  /** Undefined for a draft. */
  readonly published: Instant | undefined;
}

export interface Search {
  readonly at: Instant;
  readonly query: string;
  readonly advanced: boolean;
}

export interface Endorsement {
  readonly at: Instant;
  readonly skill: string;
  readonly person: Person;
  readonly status: "ACCEPTED" | "PENDING" | "HIDDEN";
}

export interface Recommendation {
  readonly at: Instant;
  readonly person: Person;
  readonly text: string;
  readonly status: "VISIBLE" | "HIDDEN" | "PENDING";
  /** An exact double of the row before it. */
  readonly double: boolean;
}

export interface WatchedCourse {
  readonly title: string;
  readonly watched: Instant | undefined;
  readonly completed: Instant | undefined;
  readonly saved: boolean;
}

/** A row for one fact; `double` marks the same fact in the profile's second language. */
export interface ProfileRow {
  readonly double: boolean;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Profile {
  readonly headline: string;
  readonly summary: string;
  readonly industry: string;
  readonly location: string;
  readonly positions: readonly (ProfileRow & { readonly current: boolean })[];
  readonly education: readonly ProfileRow[];
  readonly skills: readonly ProfileRow[];
  /** Optional sections by base name of their file; an empty list is a file with its header only. */
  readonly sections: readonly {
    readonly stem: string;
    readonly columns: readonly string[];
    readonly rows: readonly ProfileRow[];
  }[];
}

export interface IgnoredFile {
  readonly stem: string;
  readonly folder: string;
  /** Also part of the Basic archive. */
  readonly basic: boolean;
  /** Private by nature, an assistant's chat, or a file that no reader knows yet. */
  readonly reason: "private" | "unused" | "chat" | "unknown";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly quoteAll: boolean;
}
