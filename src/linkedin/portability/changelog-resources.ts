import { valueAt } from "../../errors/received.js";
import { exportFiles, type TableId } from "../files/export-files.js";
import { instantOfComment, instantOfPost } from "../words/post-link.js";
import type { Act } from "./changelog-event.js";

/** The cells of a row, by what the file table calls its columns. */
export type Cells = Readonly<Record<string, string>>;

/** How the acts on one kind of resource become rows of a table of the export. */
export interface ChangelogResource {
  readonly source: TableId;
  /** The cells besides the date; undefined where the act tells no row. */
  readonly cells: (act: Act) => Cells | undefined;
  /** Others do it to the member's posts: theirs is engagement received. */
  readonly onPosts?: true;
}

const textAt = (value: unknown, ...path: string[]): string => {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : "";
};

/** What somebody commented on, reacted to or passed on. */
export const targetOf = ({ activity, uri }: Pick<Act, "activity" | "uri">): string =>
  textAt(activity, "root") ||
  textAt(activity, "object") ||
  textAt(activity, "repostedContent", "ugcPost") ||
  textAt(activity, "repostedContent", "share") ||
  uri;

/** A comment's text, which stands alone or in an object. */
export const messageOf = (activity: unknown): string =>
  textAt(activity, "message", "text") || textAt(activity, "message");

const shareContent = "com.linkedin.ugc.ShareContent";

/** Where the reader of shares looks for what a post shows, by the category that the event names. */
const media: Readonly<Record<string, Cells>> = {
  ARTICLE: { url: "link" },
  IMAGE: { media: "/image" },
  VIDEO: { media: "/video" },
  LIVE_VIDEO: { media: "/video" },
  NATIVE_DOCUMENT: { media: "/document" },
};

/** A post's text; edits of a post bring it along. */
export const commentaryOf = (activity: unknown): string =>
  textAt(activity, "specificContent", shareContent, "shareCommentary", "text");

const share: ChangelogResource = {
  source: "shares",
  cells: ({ activity, id }) => ({
    link: textAt(activity, "containerEntity") === "" ? id : id.replace(/^urn:li:\w+:/, "urn:li:groupPost:"),
    commentary: commentaryOf(activity),
    url: "",
    media: "",
    ...media[textAt(activity, "specificContent", shareContent, "shareMediaCategory")],
  }),
};

const resources: Readonly<Record<string, ChangelogResource>> = {
  ugcPosts: share,
  shares: share,
  "socialActions/comments": {
    source: "comments",
    onPosts: true,
    cells: (act) => ({ link: targetOf(act), message: messageOf(act.activity) }),
  },
  "socialActions/likes": {
    source: "reactions",
    onPosts: true,
    cells: (act) => ({ link: targetOf(act), type: textAt(act.activity, "reactionType") }),
  },
  instantReposts: { source: "instantReposts", onPosts: true, cells: (act) => ({ link: targetOf(act) }) },
  invitations: { source: "invitations", cells: ({ isOwn }) => ({ direction: isOwn ? "OUTGOING" : "INCOMING" }) },
  messages: {
    source: "messages",
    cells({ activity, isOwn, actor }) {
      const conversation = textAt(activity, "thread") || textAt(activity, "thread", "urn");
      if (conversation === "") return undefined;
      const direction = isOwn ? "OUTGOING" : "INCOMING";
      return { conversation, sender: `/in/${encodeURIComponent(actor)}`, from: "", to: "", content: "", direction };
    },
  },
};

const byName = new Map(Object.entries(resources));

/**
 * What is done with a resource, by the name that events give it; undefined for one that is not read. Names, addresses and
 * texts of messages are not taken over.
 */
export const changelogResource = (name: string): ChangelogResource | undefined => byName.get(name);

/** A row of a table of the export, under the column names of the file table. */
export function rowOf(source: TableId, cells: Cells): Readonly<Record<string, string>> {
  const columns: Readonly<Record<string, readonly string[]>> = exportFiles[source].columns;
  return Object.fromEntries(Object.entries(cells).map(([column, text]) => [columns[column]?.[0] ?? column, text]));
}

/** When a post or comment was made, by the clock in its own id. */
export const instantOfResource = (id: string): number | undefined =>
  id.includes("comment:") ? instantOfComment(id) : instantOfPost(/^\d+$/.test(id) ? `activity:${id}` : id);
