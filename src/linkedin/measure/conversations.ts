import type { MessageFact } from "../facts/export-facts.js";
import { rowBits } from "../facts/row-bits.js";
import { dayLength, isInWindow, type MeasuredDays } from "./measured-days.js";

/** One conversation as it stood at asOf. */
export interface Conversation {
  /** Why it does not count: its first message is in the spam folder, or an advertisement. */
  readonly excluded: ReturnType<typeof leftAlways>;
  /** Its first message. */
  readonly first: MessageFact;
  readonly byMember: boolean;
  /** The member wrote after another's first message. */
  readonly answered: boolean;
}

export const isFromMember = ({ bits }: MessageFact): boolean => (bits & rowBits.outgoing) !== 0;

/** Why a message does not count whatever is measured. */
export function leftAlways({ bits }: MessageFact): "draft" | "spam" | "sponsored" | undefined {
  if (bits & rowBits.draft) return "draft";
  if (bits & rowBits.spam) return "spam";
  return bits & rowBits.sponsored ? "sponsored" : undefined;
}

const countsBy =
  (asOf: number) =>
  ({ at, bits }: MessageFact): boolean =>
    at <= asOf && !(bits & rowBits.draft);

/** Something for each conversation. Messages of one stand together in the export, so the last one is at hand. */
function byConversation<Kept>(make: (message: MessageFact) => Kept) {
  const all = new Map<number, Kept>();
  let number = -1;
  let kept: Kept | undefined;
  return {
    all,
    /** What is kept for the message's conversation; made when there is nothing yet. */
    of(message: MessageFact): Kept {
      if (message.conversation === number && kept !== undefined) return kept;
      number = message.conversation;
      kept = all.get(number);
      if (kept === undefined) {
        kept = make(message);
        all.set(number, kept);
      }
      return kept;
    },
  };
}

interface Begun {
  first: MessageFact;
  memberWrote: boolean;
}

/**
 * How each conversation began, by its number. The export lists the newest first: of two messages of one second,
 * the one listed later was written earlier. Drafts and undated messages begin nothing.
 */
function beginnings(messages: readonly MessageFact[], asOf: number): ReadonlyMap<number, Begun> {
  const counts = countsBy(asOf);
  const begun = byConversation((first): Begun => ({ first, memberWrote: false }));
  for (const message of messages) {
    if (!counts(message)) continue;
    const conversation = begun.of(message);
    if (message.at <= conversation.first.at) conversation.first = message;
    if (isFromMember(message)) conversation.memberWrote = true;
  }
  return begun.all;
}

/** The first message of each conversation, by its number. */
export function firstMessages(messages: readonly MessageFact[], asOf: number): ReadonlyMap<number, MessageFact> {
  return new Map([...beginnings(messages, asOf)].map(([conversation, { first }]) => [conversation, first]));
}

/** The conversations begun by asOf, by number. Drafts and undated messages are not part of them. */
export function conversations(messages: readonly MessageFact[], asOf: number): ReadonlyMap<number, Conversation> {
  const found = new Map<number, Conversation>();
  for (const [conversation, { first, memberWrote }] of beginnings(messages, asOf)) {
    const byMember = isFromMember(first);
    found.set(conversation, { excluded: leftAlways(first), first, byMember, answered: memberWrote && !byMember });
  }
  return found;
}

/** Whom the member's messages went to: the recipients, or where the export does not name them, all who write there. */
function addressees(messages: readonly MessageFact[]): (message: MessageFact) => Iterable<number> {
  let writers: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  const writersOf = () => {
    const found = byConversation(() => new Set<number>());
    for (const message of messages)
      if (!isFromMember(message) && message.person !== 0) found.of(message).add(message.person);
    return found.all;
  };
  return (message) => {
    if (message.to.length > 0) return message.to;
    writers ??= writersOf();
    return writers.get(message.conversation) ?? [];
  };
}

/** People with messages both ways in a period, by number. */
export interface Exchanges {
  readonly people: ReadonlySet<number>;
  /** Of those, the ones with messages both ways in two or more ISO weeks. */
  readonly recurring: ReadonlySet<number>;
  /** Whom a message of the member went to. */
  readonly addressed: (message: MessageFact) => Iterable<number>;
}

/** ISO weeks start on Monday; 1 January 1970 was a Thursday. */
const weekOf = (at: number) => Math.floor((Math.floor(at / dayLength) + 3) / 7);

/** Who exchanged messages with the member in the window. */
export function exchanges(messages: readonly MessageFact[], days: MeasuredDays): Exchanges {
  const addressed = addressees(messages);
  const ways = new Map<number, { wrote: Set<number>; read: Set<number> }>();
  const wayOf = (person: number) => {
    const known = ways.get(person);
    if (known !== undefined) return known;
    const fresh = { wrote: new Set<number>(), read: new Set<number>() };
    ways.set(person, fresh);
    return fresh;
  };
  for (const message of messages) {
    if (leftAlways(message) !== undefined || !isInWindow(message, days)) continue;
    const week = weekOf(message.at);
    if (!isFromMember(message)) wayOf(message.person).wrote.add(week);
    else for (const person of addressed(message)) wayOf(person).read.add(week);
  }
  const people = new Set<number>();
  const recurring = new Set<number>();
  for (const [person, { wrote, read }] of ways) {
    if (wrote.size === 0 || read.size === 0) continue;
    people.add(person);
    if ([...wrote].filter((week) => read.has(week)).length >= 2) recurring.add(person);
  }
  return { people, recurring, addressed };
}
