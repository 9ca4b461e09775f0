import { valueAt } from "../../errors/received.js";
import { SSIError } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { cellText } from "../csv/read-json-rows.js";
import type { TableId } from "../files/export-files.js";
import { decodePercent } from "../words/person-key.js";
import type { Act, ChangelogEvent } from "./changelog-event.js";
import { changelogResource, commentaryOf, instantOfResource, messageOf, targetOf } from "./changelog-resources.js";

/** What a changelog tells, each act once. */
export interface ChangelogActs {
  readonly acts: readonly Act[];
  /** When the member's acts were done that were taken back, by table, where that is known. */
  readonly removed: ReadonlyMap<TableId, readonly number[]>;
  /** The first instant that it is known to cover; later than any where it has no events. */
  readonly from: number;
}

const latest = 8.64e15;
const isInstant = (value: unknown): value is number => typeof value === "number" && value > 0 && value <= latest;

const captured = ({ capturedAt, processedAt }: ChangelogEvent): number =>
  [capturedAt, processedAt].find(isInstant) ?? Number.NaN;

/** When an act was done: as it says itself, else when its event was captured. */
function instantOfAct(event: ChangelogEvent): number {
  const told = [["created", "time"], ["created"], ["createdAt"], ["sentAt"]].map((path) =>
    valueAt(event.activity, path),
  );
  return told.find(isInstant) ?? captured(event);
}

/** An event with what it is about. */
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

/** The same for all events about one thing: a reaction is told by its author and its target, the others by their id. */
const keyOf = (act: Act): string =>
  act.resource === "socialActions/likes" ? `${act.actor} likes ${targetOf(act)}` : `${act.resource} ${act.id}`;

/** Events in the order they happened, each once, without those that LinkedIn says came to nothing. */
function inOrder(events: readonly ChangelogEvent[]): readonly ChangelogEvent[] {
  const byId = new Map<string, ChangelogEvent>();
  for (const event of events) {
    if (changelogResource(event.resourceName) !== undefined && event.activityStatus !== "FAILURE")
      byId.set(String(event.id), event);
  }
  const order = ({ id }: ChangelogEvent) => String(id);
  return [...byId.values()].sort((a, b) => (captured(a) || 0) - (captured(b) || 0) || (order(a) < order(b) ? -1 : 1));
}

/**
 * What the events come to: an act that was done and not taken back, once, however often it was edited. An edit of something
 * older than the events is no act, and `ACTION` makes and takes nothing.
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
  for (const event of inOrder(events)) {
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
