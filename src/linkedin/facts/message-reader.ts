import { createByteCodes } from "../csv/byte-codes.js";
import type { TableRow } from "../csv/table-row.js";
import { findOwner } from "./find-owner.js";
import { type MessageColumns, type MessageHead, MessageHeads, messageColumns } from "./message-head.js";
import { createMessages, type Messages } from "./messages.js";
import type { OwnerFound } from "./owner-found.js";
import type { ReadingContext } from "./reading-context.js";
import { bitsOf, rowBits } from "./row-bits.js";

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
