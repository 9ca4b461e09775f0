import { dayLength } from "../../model/time.js";
import { type Messages, recipientsOf } from "../facts/messages.js";
import { rowBits } from "../tables/fact-row.js";
import { leftByTime } from "./tally-rows.js";
import type { LeftReason } from "./unknown-reason.js";
import { isInWindow, type MeasuredDays } from "./window.js";

export const isFromMember = (bits: number): boolean => (bits & rowBits.outgoing) !== 0;

/** Why a message does not count whatever is measured. */
export function leftAlways(bits: number): "draft" | "spam" | "sponsored" | undefined {
  if (bits & rowBits.draft) return "draft";
  if (bits & rowBits.spam) return "spam";
  return bits & rowBits.sponsored ? "sponsored" : undefined;
}

/** The conversations begun by some date, in columns, by their numbers. */
export interface Conversations {
  /** The place of the first message, plus one; 0 for a conversation that was not begun by then. */
  readonly first: Int32Array;
  /** 1 where the member wrote in it. */
  readonly memberWrote: Uint8Array;
}

/**
 * How conversations began. The export lists the newest message first: of two of one second, the one listed later was
 * written earlier. Drafts and undated messages begin nothing, and are not part of one.
 */
export function conversations(messages: Messages, asOf: number): Conversations {
  const { length, at, bits, conversation } = messages;
  const first = new Int32Array(messages.conversations + 1);
  const memberWrote = new Uint8Array(first.length);
  for (let place = 0; place < length; place++) {
    const time = at[place] ?? 0;
    const told = bits[place] ?? 0;
    if (!(time <= asOf) || told & rowBits.draft) continue;
    const number = conversation[place] ?? 0;
    const before = (first[number] ?? 0) - 1;
    if (before < 0 || time <= (at[before] ?? 0)) first[number] = place + 1;
    if (isFromMember(told)) memberWrote[number] = 1;
  }
  return { first, memberWrote };
}

/** More than LinkedIn lets into one conversation (50); without an end, a forged one would take the square of its length. */
const mostWriters = 100;

/** Whom a message of the member went to: the recipients, or where the export does not name them, all who write there. */
function addressees(messages: Messages): (place: number) => Iterable<number> {
  let writers: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  const writersOf = () => {
    const found = new Map<number, Set<number>>();
    for (let place = 0; place < messages.length; place++) {
      const person = messages.person[place] ?? 0;
      if (isFromMember(messages.bits[place] ?? 0) || person === 0) continue;
      const number = messages.conversation[place] ?? 0;
      const writing = found.get(number) ?? new Set();
      if (writing.size < mostWriters) writing.add(person);
      found.set(number, writing);
    }
    return found;
  };
  return (place) => {
    const recipients = recipientsOf(messages, place);
    if (recipients.length > 0) return recipients;
    writers ??= writersOf();
    return writers.get(messages.conversation[place] ?? 0) ?? [];
  };
}

/** People with messages both ways in a period, by number. */
export interface Exchanges {
  readonly people: ReadonlySet<number>;
  /** Of those, the ones with messages both ways in two or more ISO weeks. */
  readonly recurring: ReadonlySet<number>;
  /** Whom the message of the member at a place went to. */
  readonly addressed: (place: number) => Iterable<number>;
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
  for (let place = 0; place < messages.length; place++) {
    const at = messages.at[place] ?? 0;
    const bits = messages.bits[place] ?? 0;
    if (!isInWindow(at, days) || leftAlways(bits) !== undefined) continue;
    if (isFromMember(bits)) sent.push(place);
    else {
      const person = messages.person[place] ?? 0;
      writers.add(person);
      wrote.add(inWeek(person, at));
    }
  }
  const people = new Set<number>();
  const recurring = new Set<number>();
  const bothWays = new Map<number, number>();
  for (const place of sent) {
    for (const person of addressed(place)) {
      if (!writers.has(person)) continue;
      people.add(person);
      const week = inWeek(person, messages.at[place] ?? 0);
      const before = bothWays.get(person);
      if (before !== undefined && before !== week && wrote.has(week)) recurring.add(person);
      else if (wrote.has(week)) bothWays.set(person, week);
    }
  }
  return { people, recurring, addressed };
}

/** What a message can be to a window: one that counts, or left out for one of these reasons. */
const reasons = [undefined, "draft", "spam", "sponsored", "undated", "afterAsOf", "beforeWindow"] as const;

/** For each message a code of why it does not count in the window, worked out once for all signals that ask. */
export type MessageStandings = Uint8Array;

/** How all messages stand to a window. */
export function messageStandings({ length, bits, at }: Messages, days: MeasuredDays): MessageStandings {
  const codes = new Map<LeftReason | undefined, number>(reasons.map((reason, code) => [reason, code]));
  const standings = new Uint8Array(length);
  // Most are alike: the code of the last one is looked up once.
  let last: LeftReason | undefined;
  let code = 0;
  for (let place = 0; place < length; place++) {
    const left = leftAlways(bits[place] ?? 0) ?? leftByTime(at[place] ?? Number.NaN, "window", days);
    if (left !== last) {
      last = left;
      code = codes.get(left) ?? 0;
    }
    standings[place] = code;
  }
  return standings;
}

/** Why the message at a place does not count in the window; undefined where it does. */
export const leftInWindow = (standings: MessageStandings, place: number): LeftReason | undefined =>
  reasons[standings[place] ?? 0];
