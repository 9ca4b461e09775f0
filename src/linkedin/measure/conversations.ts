import { type Messages, recipientsOf } from "../facts/messages.js";
import { rowBits } from "../facts/row-bits.js";
import { dayLength, isInWindow, type MeasuredDays } from "./measured-days.js";

/** One conversation as it stood at asOf. */
export interface Conversation {
  /** Its first message, by its place. */
  readonly first: number;
  /** When that was sent. */
  readonly at: number;
  /** Why it does not count: its first message is in the spam folder, or an advertisement. */
  readonly excluded: ReturnType<typeof leftAlways>;
  readonly byMember: boolean;
  /** The member wrote after another's first message. */
  readonly answered: boolean;
}

export const isFromMember = (bits: number): boolean => (bits & rowBits.outgoing) !== 0;

/** Why a message does not count whatever is measured. */
export function leftAlways(bits: number): "draft" | "spam" | "sponsored" | undefined {
  if (bits & rowBits.draft) return "draft";
  if (bits & rowBits.spam) return "spam";
  return bits & rowBits.sponsored ? "sponsored" : undefined;
}

/** Something for each conversation. Messages of one stand together in the export, so the last one is at hand. */
function byConversation<Kept>({ conversation }: Messages, make: (place: number) => Kept) {
  const all = new Map<number, Kept>();
  let number = -1;
  let kept: Kept | undefined;
  return {
    all,
    /** What is kept for the conversation of the message at a place; made when there is nothing yet. */
    of(place: number): Kept {
      const asked = conversation[place] ?? 0;
      if (asked === number && kept !== undefined) return kept;
      number = asked;
      kept = all.get(number);
      if (kept === undefined) {
        kept = make(place);
        all.set(number, kept);
      }
      return kept;
    },
  };
}

interface Begun {
  first: number;
  at: number;
  memberWrote: boolean;
}

/**
 * How each conversation began, by its number. The export lists the newest first: of two messages of one second,
 * the one listed later was written earlier. Drafts and undated messages begin nothing.
 */
function beginnings(messages: Messages, asOf: number): ReadonlyMap<number, Begun> {
  const begun = byConversation(
    messages,
    (first): Begun => ({ first, at: messages.at[first] ?? 0, memberWrote: false }),
  );
  for (let place = 0; place < messages.length; place++) {
    const at = messages.at[place] ?? 0;
    const bits = messages.bits[place] ?? 0;
    if (!(at <= asOf) || bits & rowBits.draft) continue;
    const conversation = begun.of(place);
    if (at <= conversation.at) {
      conversation.first = place;
      conversation.at = at;
    }
    if (isFromMember(bits)) conversation.memberWrote = true;
  }
  return begun.all;
}

/** The place of the first message of each conversation, by its number. */
export function firstMessages(messages: Messages): ReadonlyMap<number, number> {
  const begun = beginnings(messages, Number.POSITIVE_INFINITY);
  return new Map([...begun].map(([conversation, { first }]) => [conversation, first]));
}

/** The conversations begun by asOf, by number. Drafts and undated messages are not part of them. */
export function conversations(messages: Messages, asOf: number): ReadonlyMap<number, Conversation> {
  const found = new Map<number, Conversation>();
  for (const [conversation, { first, at, memberWrote }] of beginnings(messages, asOf)) {
    const bits = messages.bits[first] ?? 0;
    const byMember = isFromMember(bits);
    found.set(conversation, { first, at, excluded: leftAlways(bits), byMember, answered: memberWrote && !byMember });
  }
  return found;
}

/** More than LinkedIn lets into one conversation (50); without an end, a forged one would take the square of its length. */
const mostWriters = 100;

/** Whom a message of the member went to: the recipients, or where the export does not name them, all who write there. */
function addressees(messages: Messages): (place: number) => Iterable<number> {
  let writers: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  const writersOf = () => {
    const found = byConversation(messages, () => new Set<number>());
    for (let place = 0; place < messages.length; place++) {
      const person = messages.person[place] ?? 0;
      if (isFromMember(messages.bits[place] ?? 0) || person === 0) continue;
      const writing = found.of(place);
      if (writing.size < mostWriters) writing.add(person);
    }
    return found.all;
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
