import { dayLength } from "../../model/time.js";
import { type Messages, recipientsOf } from "../facts/messages.js";
import { activityTables } from "../tables/activity-tables.js";
import type { LeftReason } from "./unknown-reason.js";
import { isInWindow, leftByTime, type MeasuredDays } from "./window.js";

/** Whether the member sent a message with these flags. */
export const isFromMember = (bits: number): boolean => (bits & activityTables.messages.flags.outgoing) !== 0;

/** Why a message is never counted, whatever is measured. */
export function leftAlways(bits: number): "draft" | "spam" | "sponsored" | undefined {
  const { flags } = activityTables.messages;
  if (bits & flags.draft) return "draft";
  if (bits & flags.spam) return "spam";
  return bits & flags.sponsored ? "sponsored" : undefined;
}

/** The conversations begun by some date, in columns, by their ids. */
export interface Conversations {
  /** The index of the first message, plus one; 0 for a conversation that was not begun by then. */
  readonly first: Int32Array;
  /** 1 where the member wrote in it. */
  readonly memberWrote: Uint8Array;
}

/**
 * How conversations began. The export lists the newest message first: of two in the same second, the one listed later was
 * written earlier. Drafts and undated messages belong to no conversation.
 */
export function conversations(messages: Messages, asOf: number): Conversations {
  const { length, at, bits, conversation } = messages;
  const first = new Int32Array(messages.conversations + 1);
  const memberWrote = new Uint8Array(first.length);
  const { draft } = activityTables.messages.flags;
  for (let index = 0; index < length; index++) {
    const time = at[index] ?? 0;
    const flags = bits[index] ?? 0;
    if (!(time <= asOf) || flags & draft) continue;
    const number = conversation[index] ?? 0;
    const before = (first[number] ?? 0) - 1;
    if (before < 0 || time <= (at[before] ?? 0)) first[number] = index + 1;
    if (isFromMember(flags)) memberWrote[number] = 1;
  }
  return { first, memberWrote };
}

/** More than LinkedIn permits in one conversation (50); without a limit, a forged one would take quadratic time. */
const mostWriters = 100;

/** The recipients of a message of the member; where the export does not name them, all who write in its conversation. */
function addressees(messages: Messages): (index: number) => Iterable<number> {
  let writers: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  const writersOf = () => {
    const found = new Map<number, Set<number>>();
    for (let index = 0; index < messages.length; index++) {
      const person = messages.person[index] ?? 0;
      if (isFromMember(messages.bits[index] ?? 0) || person === 0) continue;
      const number = messages.conversation[index] ?? 0;
      const writing = found.get(number) ?? new Set();
      if (writing.size < mostWriters) writing.add(person);
      found.set(number, writing);
    }
    return found;
  };
  return (index) => {
    const recipients = recipientsOf(messages, index);
    if (recipients.length > 0) return recipients;
    writers ??= writersOf();
    return writers.get(messages.conversation[index] ?? 0) ?? [];
  };
}

/** People with messages both ways in a period, by number. */
export interface Exchanges {
  readonly people: ReadonlySet<number>;
  /** Of those, the ones with messages both ways in two or more ISO weeks. */
  readonly recurring: ReadonlySet<number>;
  /** The recipients of the member's message at an index. */
  readonly addressed: (index: number) => Iterable<number>;
}

/** ISO weeks start on Monday; 1 January 1970 was a Thursday. */
const weekOf = (at: number) => Math.floor((Math.floor(at / dayLength) + 3) / 7);

/** Who exchanged messages with the member in the window. */
export function exchanges(messages: Messages, days: MeasuredDays): Exchanges {
  const addressed = addressees(messages);
  const sent: number[] = [];
  // One number for a person and a week: a set for each person would take a hundred times the memory of a message.
  const inWeek = (person: number, at: number) => person * 2 ** 20 + weekOf(at);
  const writers = new Set<number>();
  const wrote = new Set<number>();
  for (let index = 0; index < messages.length; index++) {
    const at = messages.at[index] ?? 0;
    const bits = messages.bits[index] ?? 0;
    if (!isInWindow(at, days) || leftAlways(bits) !== undefined) continue;
    if (isFromMember(bits)) sent.push(index);
    else {
      const person = messages.person[index] ?? 0;
      writers.add(person);
      wrote.add(inWeek(person, at));
    }
  }
  const people = new Set<number>();
  const recurring = new Set<number>();
  const bothWays = new Map<number, number>();
  for (const index of sent) {
    for (const person of addressed(index)) {
      if (!writers.has(person)) continue;
      people.add(person);
      const week = inWeek(person, messages.at[index] ?? 0);
      const before = bothWays.get(person);
      if (before !== undefined && before !== week && wrote.has(week)) recurring.add(person);
      else if (wrote.has(week)) bothWays.set(person, week);
    }
  }
  return { people, recurring, addressed };
}

/** Why a message may not count in a window, by code; the first one counts. */
const reasons = [undefined, "draft", "spam", "sponsored", "undated", "afterAsOf", "beforeWindow"] as const;

/** For each message the code of the reason why it does not count in the window. */
export type MessageReasons = Uint8Array;

/** The reasons of all messages, computed once for all signals. */
export function messageReasons({ length, bits, at }: Messages, days: MeasuredDays): MessageReasons {
  const codes = new Map<LeftReason | undefined, number>(reasons.map((reason, code) => [reason, code]));
  const found = new Uint8Array(length);
  // Most have the reason of the one before, whose code is known.
  let last: LeftReason | undefined;
  let code = 0;
  for (let index = 0; index < length; index++) {
    const left = leftAlways(bits[index] ?? 0) ?? leftByTime(at[index] ?? Number.NaN, "window", days);
    if (left !== last) {
      last = left;
      code = codes.get(left) ?? 0;
    }
    found[index] = code;
  }
  return found;
}

/** Why the message at an index does not count in the window; undefined where it does. */
export const leftInWindow = (codes: MessageReasons, index: number): LeftReason | undefined =>
  reasons[codes[index] ?? 0];
