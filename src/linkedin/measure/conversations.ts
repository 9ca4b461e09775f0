import type { MessageFact } from "../facts/export-facts.js";
import { rowBits } from "../facts/row-bits.js";
import { dayLength, isInWindow, type MeasureContext } from "./measure-context.js";

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

/**
 * The first message of each conversation, by its number. The export lists the newest first: of two messages of one second,
 * the one listed later was written earlier. Drafts and undated messages begin nothing.
 */
export function firstMessages(messages: readonly MessageFact[], asOf: number): ReadonlyMap<number, MessageFact> {
  const counts = countsBy(asOf);
  const firsts = new Map<number, MessageFact>();
  for (const message of messages) {
    const known = firsts.get(message.conversation);
    if (counts(message) && (known === undefined || message.at <= known.at)) firsts.set(message.conversation, message);
  }
  return firsts;
}

/** The conversations begun by asOf, by number. Drafts and undated messages are not part of them. */
export function conversations(
  messages: readonly MessageFact[],
  { asOf }: MeasureContext,
): ReadonlyMap<number, Conversation> {
  const counts = countsBy(asOf);
  const found = new Map<number, { -readonly [K in keyof Conversation]: Conversation[K] }>();
  for (const [conversation, first] of firstMessages(messages, asOf)) {
    const left = leftAlways(first);
    found.set(conversation, { excluded: left, first, byMember: isFromMember(first), answered: false });
  }
  for (const message of messages) {
    const conversation = found.get(message.conversation);
    if (conversation !== undefined && !conversation.byMember && isFromMember(message) && counts(message)) {
      conversation.answered = true;
    }
  }
  return found;
}

/** More than LinkedIn lets into one conversation (50); without an end, a forged one would take the square of its length. */
const mostWriters = 100;

/** Whom the member's messages went to: the recipients, or where the export does not name them, all who write there. */
export function addressees(messages: readonly MessageFact[]): (message: MessageFact) => Iterable<number> {
  const writers = new Map<number, Set<number>>();
  for (const message of messages) {
    if (isFromMember(message) || message.person === 0) continue;
    const known = writers.get(message.conversation);
    if (known === undefined) writers.set(message.conversation, new Set([message.person]));
    else if (known.size < mostWriters) known.add(message.person);
  }
  return (message) => (message.to.length > 0 ? message.to : (writers.get(message.conversation) ?? []));
}

/** People with messages both ways in a period, by number. */
export interface Exchanges {
  readonly people: ReadonlySet<number>;
  /** Of those, the ones with messages both ways in two or more ISO weeks. */
  readonly recurring: ReadonlySet<number>;
}

/** ISO weeks start on Monday; 1 January 1970 was a Thursday. */
const weekOf = (at: number) => Math.floor((Math.floor(at / dayLength) + 3) / 7);

/** Who exchanged messages with the member in the window. */
export function exchanges(messages: readonly MessageFact[], context: MeasureContext): Exchanges {
  const addressed = addressees(messages);
  const exchanged = messages.filter((message) => leftAlways(message) === undefined && isInWindow(message, context));
  // One number for a person and a week: a set for each person would take a hundred times the memory of a message.
  const inWeek = (person: number, at: number) => person * 2 ** 20 + weekOf(at);
  const writers = new Set<number>();
  const wrote = new Set<number>();
  for (const message of exchanged) {
    if (isFromMember(message)) continue;
    writers.add(message.person);
    wrote.add(inWeek(message.person, message.at));
  }
  const people = new Set<number>();
  const recurring = new Set<number>();
  const bothWays = new Map<number, number>();
  for (const message of exchanged) {
    if (!isFromMember(message)) continue;
    for (const person of addressed(message)) {
      if (!writers.has(person)) continue;
      people.add(person);
      const week = inWeek(person, message.at);
      const before = bothWays.get(person);
      if (before !== undefined && before !== week && wrote.has(week)) recurring.add(person);
      else if (wrote.has(week)) bothWays.set(person, week);
    }
  }
  return { people, recurring };
}
