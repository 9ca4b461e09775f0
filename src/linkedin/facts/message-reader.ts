import { createByteCodes } from "../csv/byte-codes.js";
import type { TableRow } from "../csv/table-row.js";
import type { OwnerFound } from "../evidence.js";
import { bitsOf, rowBits } from "../tables/fact-row.js";
import { createVotes, type ReadingContext } from "../tables/reading-context.js";
import { type MessageColumns, type MessageHead, MessageHeads, messageColumns } from "./message-head.js";
import { createMessages, type Messages, recipientsOf } from "./messages.js";

/** Reads messages; who of the senders is the member is known only when all have been read. */
export interface MessageReader {
  read(row: TableRow): void;
  /** Marks the member's own messages and takes the member out of the recipients. */
  finish(): { readonly messages: Messages; readonly owner: OwnerFound | undefined };
}

const isAdvertisement = (content: string) =>
  content.startsWith('<p class="spinmail') || content.includes("%FIRSTNAME%");

/** What the last columns of a row say. */
const tailBits = (row: TableRow): number =>
  bitsOf({
    spam: row.text("folder").toUpperCase() === "SPAM",
    outgoing: row.text("direction").toUpperCase() === "OUTGOING",
    draft: /^yes$/i.test(row.text("draft")) || /^yes$/i.test(row.text("conversationDraft")),
  });

/** So many heads are at hand, the last ones, by their numbers. */
const headsKept = 8;

/** Nearly all rows begin as one did lately, and end as most do: what that says is looked up. */
class Reader implements MessageReader {
  private readonly builder = createMessages();
  private readonly heads: MessageHeads;
  private hasDirection = false;
  private recipients = 0;
  /** All rows of a file come as one object, and have the same columns. */
  private file: TableRow | undefined;
  private columns: MessageColumns | undefined;
  private known: { readonly number: number; readonly head: MessageHead }[] = [];
  private tails = createByteCodes();

  constructor(private readonly context: ReadingContext) {
    this.heads = new MessageHeads(context);
  }

  read(row: TableRow): void {
    const { context } = this;
    const columns = this.columnsOf(row);
    let bits = this.tailOf(row);
    const head = this.headOf(row, columns, bits);
    if (!head.hasAddress && isAdvertisement(row.text("content", 10_000))) bits |= rowBits.sponsored;
    if (head.isNamesake) context.namesakes.add(head.person);
    this.recipients += this.heads.lists[head.to]?.length ?? 0;
    const { budget } = context;
    if (this.recipients > budget.limits.maxRecipients) budget.exceeded("maxRecipients", "messages.csv");
    this.builder.add(context.instant(row), bits, head.person, head.conversation, head.to);
  }

  finish(): { readonly messages: Messages; readonly owner: OwnerFound | undefined } {
    const { lists } = this.heads;
    const messages = this.builder.build(lists);
    const { how, person: owner } = findOwner(messages, this.hasDirection, this.context);
    for (let place = 0; place < messages.length; place++) {
      if (messages.person[place] === owner) messages.bits[place] = (messages.bits[place] ?? 0) | rowBits.outgoing;
    }
    for (const list of lists) {
      const place = owner === undefined ? -1 : list.indexOf(owner);
      if (place >= 0) list.splice(0, list.length, ...list.filter((person) => person !== owner));
    }
    return { messages, owner: how };
  }

  private columnsOf(row: TableRow): MessageColumns {
    if (this.file === row && this.columns !== undefined) return this.columns;
    this.file = row;
    this.columns = messageColumns(row);
    this.known = [];
    this.tails = createByteCodes();
    if (this.columns.direction >= 0) this.hasDirection = true;
    return this.columns;
  }

  private tailOf(row: TableRow): number {
    const known = row.tail(this.tails);
    if (known !== undefined) return known;
    const bits = tailBits(row);
    row.keepTail(this.tails, bits);
    return bits;
  }

  private headOf(row: TableRow, columns: MessageColumns, bits: number): MessageHead {
    // Without an id of the conversation, the direction tells which name stands for it, and that is no part of the head.
    const number = columns.conversation >= 0 ? row.head() : -1;
    const known = number < 0 ? undefined : this.known[number % headsKept];
    if (known?.number === number) return known.head;
    const head = this.heads.read(row, columns, (bits & rowBits.outgoing) !== 0, this.hasDirection);
    if (number >= 0) this.known[number % headsKept] = { number, head };
    return head;
  }
}

/** A reader without messages yet. */
export const createMessageReader = (context: ReadingContext): MessageReader => new Reader(context);

/** Who takes part in more conversations than anybody else. */
function inMostConversations(messages: Messages): number | undefined {
  const { length, person, conversation, to, lists } = messages;
  // Sorted numbers take a fifth of the memory of a set; both parts are far below 2^26, by the limit on rows.
  const pairs = new Float64Array(to.reduce((sum, list) => sum + 1 + (lists[list]?.length ?? 0), 0));
  let filled = 0;
  for (let place = 0; place < length; place++) {
    for (const participant of [person[place] ?? 0, ...recipientsOf(messages, place)])
      pairs[filled++] = participant * 2 ** 26 + (conversation[place] ?? 0);
  }
  const votes = createVotes();
  let before = Number.NaN;
  for (const pair of pairs.sort()) {
    if (pair !== before) votes.add(Math.floor(pair / 2 ** 26));
    before = pair;
  }
  return votes.winner();
}

/**
 * Who of those in the messages is the member, and what told it: who sends the invitations, who writes under the name of the
 * profile, or who takes part in most conversations. Where messages tell their direction, only the first two are asked.
 */
export function findOwner(
  messages: Messages,
  hasDirection: boolean,
  { inviters, namesakes }: ReadingContext,
): { readonly how: OwnerFound | undefined; readonly person: number | undefined } {
  const candidates: readonly (readonly [OwnerFound, () => number | undefined])[] = [
    ["invitations", () => inviters.winner()],
    ["profileName", () => namesakes.winner()],
    ["mostConversations", () => (hasDirection ? undefined : inMostConversations(messages))],
  ];
  for (const [how, candidate] of candidates) {
    const person = candidate();
    // An inviter who takes part in no conversation is the member under an address used before.
    const takesPart = (one: number) =>
      messages.person.includes(one) || messages.lists.some((list) => list.includes(one));
    if (person !== undefined && takesPart(person)) return { how, person };
  }
  return { how: hasDirection ? "direction" : undefined, person: undefined };
}
