import * as z from "zod";
import { valueAt } from "../../errors/received.js";
import { SSIError } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { cellText } from "../facts/read-file.js";
import { exportTables, type TableId } from "../tables/export-tables.js";
import { decodePercent, instantOfComment, instantOfPost } from "../words/links.js";

/** The acts in a changelog, each once. */
export interface ChangelogActs {
  readonly acts: readonly Act[];
  /** The instants of the member's acts that were undone, by table, where they are known. */
  readonly removed: ReadonlyMap<TableId, readonly number[]>;
  /** The first instant that it is known to cover; Infinity where it has no events. */
  readonly from: number;
}

/** One act after all events about it. */
export interface Act {
  readonly resource: string;
  /** The resource's id, or what replaces it. */
  readonly id: string;
  readonly uri: string;
  readonly actor: string;
  /** The member did it. */
  readonly isOwn: boolean;
  /** ms since 1970. */
  readonly at: number;
  /** What was done, from the last event with a text; not checked. */
  readonly activity: unknown;
}

/**
 * The acts that remain after all events: each act that was done and not undone, once, however often it was edited. An edit of
 * something older than the events is no act, and `ACTION` neither makes nor removes one.
 *
 * @throws SSIError `import.differentMembers` where the events have several owners.
 */
export function changelogActs(events: readonly ChangelogEvent[], subject: string): ChangelogActs {
  const owners = new Set(events.map(({ owner }) => owner));
  if (owners.size > 1) {
    throw new SSIError(subject, [
      {
        code: "import.differentMembers",
        path: ["owner"],
        expected: say("events of one member"),
        received: say("events of {count} members", { count: owners.size }),
        repair: say("read each member's events on their own"),
      },
    ]);
  }
  const acts = new Map<string, Act>();
  const removed = new Map<TableId, number[]>();
  let from = Number.POSITIVE_INFINITY;
  for (const event of eventsInOrder(events)) {
    const act = actOf(event);
    const key = keyOf(act);
    const known = acts.get(key);
    from = Math.min(from, captured(event) || from);
    if (event.method === "CREATE") {
      acts.set(key, { ...act, at: known?.at ?? act.at });
      from = Math.min(from, act.at || from);
    } else if (event.method === "DELETE") {
      acts.delete(key);
      const source = changelogResource(act.resource)?.source;
      const at = known?.at ?? instantOfResource(act.id);
      if (act.isOwn && source !== undefined && at !== undefined)
        removed.set(source, [...(removed.get(source) ?? []), at]);
    } else if (
      known !== undefined &&
      event.method !== "ACTION" &&
      (messageOf(act.activity) || commentaryOf(act.activity))
    ) {
      acts.set(key, { ...known, activity: act.activity });
    }
  }
  return { acts: [...acts.values()], removed, from };
}

const latest = 8.64e15;

const isInstant = (value: unknown): value is number => typeof value === "number" && value > 0 && value <= latest;

const captured = ({ capturedAt, processedAt }: ChangelogEvent): number =>
  [capturedAt, processedAt].find(isInstant) ?? Number.NaN;

/** When an act was done: by its own time, else by that of its event. */
function instantOfAct(event: ChangelogEvent): number {
  const times = [["created", "time"], ["created"], ["createdAt"], ["sentAt"]].map((path) =>
    valueAt(event.activity, path),
  );
  return times.find(isInstant) ?? captured(event);
}

/** The act of an event. */
function actOf(event: ChangelogEvent): Act {
  const { resourceName, resourceId, resourceUri, activity, actor, owner } = event;
  const uri = /urn:li:[^/]+/.exec(decodePercent(resourceUri ?? ""))?.[0] ?? "";
  const id = [resourceId, cellText(valueAt(activity, ["id"])), uri, event.id].find((one) => one != null && one !== "");
  return {
    resource: resourceName,
    id: String(id),
    uri,
    actor,
    isOwn: actor === owner,
    at: instantOfAct(event),
    activity,
  };
}

/** A key of all events about the same thing: a reaction is identified by its author and its target, others by their id. */
const keyOf = (act: Act): string =>
  act.resource === "socialActions/likes" ? `${act.actor} likes ${targetOf(act)}` : `${act.resource} ${act.id}`;

/** Events in the order they happened, each once, without those that failed. */
function eventsInOrder(events: readonly ChangelogEvent[]): readonly ChangelogEvent[] {
  const byId = new Map<string, ChangelogEvent>();
  for (const event of events) {
    if (changelogResource(event.resourceName) !== undefined && event.activityStatus !== "FAILURE")
      byId.set(String(event.id), event);
  }
  const order = ({ id }: ChangelogEvent) => String(id);
  return [...byId.values()].sort((a, b) => (captured(a) || 0) - (captured(b) || 0) || (order(a) < order(b) ? -1 : 1));
}

/** The schema of one event of the Member Changelog API, as far as it is read. */
export const changelogEvent = () => {
  const id = z.union([z.string(), z.number()]);
  return z.object({
    id,
    owner: z.string(),
    actor: z.string(),
    resourceName: z.string(),
    /** CREATE, UPDATE, PARTIAL_UPDATE, DELETE, ACTION. */
    method: z.string(),
    resourceId: id.nullish(),
    resourceUri: z.string().nullish(),
    /** ms since 1970. */
    capturedAt: z.number().nullish(),
    processedAt: z.number().nullish(),
    activityStatus: z.string().nullish(),
    activity: z.unknown().optional(),
  });
};

/** One event, checked. */
type ChangelogEvent = z.output<ReturnType<typeof changelogEvent>>;

/** The cells of a row, by the columns of its table entry. */
type Cells = Readonly<Record<string, string>>;

/** How the acts on one kind of resource become rows of a table of the export. */
interface ChangelogResource {
  readonly source: TableId;
  /** The cells besides the date; undefined where the act makes no row. */
  readonly cells: (act: Act) => Cells | undefined;
  /** Others can do it to the member's posts, which is engagement received. */
  readonly onPosts?: true;
}

const textAt = (value: unknown, ...path: string[]): string => {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : "";
};

/** What was commented on, reacted to or reposted. */
export const targetOf = ({ activity, uri }: Pick<Act, "activity" | "uri">): string =>
  textAt(activity, "root") ||
  textAt(activity, "object") ||
  textAt(activity, "repostedContent", "ugcPost") ||
  textAt(activity, "repostedContent", "share") ||
  uri;

/** A comment's text, which may be inside of an object. */
const messageOf = (activity: unknown): string => textAt(activity, "message", "text") || textAt(activity, "message");

const shareContent = "com.linkedin.ugc.ShareContent";

/** The cells that the table of shares reads the format of a post from, by the category in the event. */
const media: Readonly<Record<string, Cells>> = {
  ARTICLE: { url: "link" },
  IMAGE: { media: "/image" },
  VIDEO: { media: "/video" },
  LIVE_VIDEO: { media: "/video" },
  NATIVE_DOCUMENT: { media: "/document" },
};

/** A post's text; edits of a post have it too. */
const commentaryOf = (activity: unknown): string =>
  textAt(activity, "specificContent", shareContent, "shareCommentary", "text");

const postResource: ChangelogResource = {
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
  ugcPosts: postResource,
  shares: postResource,
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

/**
 * How a resource is read, by its name in events; undefined for one that is not read. Names, addresses and texts of messages are
 * left out.
 */
export const changelogResource = (name: string): ChangelogResource | undefined =>
  Object.hasOwn(resources, name) ? resources[name] : undefined;

/** A row of a table of the export, with the column names of its entry. */
export function rowOf(source: TableId, cells: Cells): Readonly<Record<string, string>> {
  const columns: Readonly<Record<string, readonly string[]>> = exportTables[source].columns;
  return Object.fromEntries(Object.entries(cells).map(([column, text]) => [columns[column]?.[0] ?? column, text]));
}

/** When a post or comment was made, by the time in its own id. */
const instantOfResource = (id: string): number | undefined =>
  id.includes("comment:") ? instantOfComment(id) : instantOfPost(/^\d+$/.test(id) ? `activity:${id}` : id);
