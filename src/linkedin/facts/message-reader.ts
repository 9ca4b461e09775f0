import { longestHashed, type TableRow } from "../csv/table-row.js";
import type { OwnerFound } from "../evidence.js";
import { exportTables } from "../tables/export-tables.js";
import { flagPacker } from "../tables/fact-row.js";
import { createKeyIds } from "../tables/key-ids.js";
import { createFrequencies, type ReadingContext } from "../tables/reading-context.js";
import { nameKey, personKey } from "../words/links.js";
import { createMessages, type Messages, recipientsOf } from "./messages.js";

/** Reads messages; which sender is the member is known only when all have been read. */
export interface MessageReader {
  read(row: TableRow): void;
  /** Marks the member's own messages and removes the member from the recipients. */
  finish(): { readonly messages: Messages; readonly owner: OwnerFound | undefined };
}

/** Who wrote to whom in which conversation: the first columns of a row of messages. */
interface MessagePrefix {
  readonly conversation: number;
  readonly person: number;
  /** False where the export has no address of the sender, as in advertisements. */
  readonly hasAddress: boolean;
  readonly isNamesake: boolean;
  /** The index of the list of recipients. */
  readonly to: number;
}

/** The indices of the columns in a table of messages; -1 for one that it does not have. */
interface MessageColumns {
  readonly conversation: number;
  readonly from: number;
  readonly sender: number;
  readonly to: number;
  readonly recipients: number;
  readonly direction: number;
}

const columnsOf = (row: TableRow): MessageColumns => ({
  conversation: row.indexOf("conversation"),
  from: row.indexOf("from"),
  sender: row.indexOf("sender"),
  to: row.indexOf("to"),
  recipients: row.indexOf("recipients"),
  direction: row.indexOf("direction"),
});

/** The indices of the two lists without a person: no address is given, or none of a person. */
const noAddress = 0;

const noPerson = 1;

/** How many prefixes are kept, the most recent ones. */
const prefixesKept = 8;

/** How many cells are remembered before starting again, so that a forged table takes no more memory than others. */
const mostRemembered = 65_536;

/** A number for each cell, by the cell's hash, so that what many rows repeat is not made into text each time. */
class CellNumbers {
  private ids = createKeyIds();
  private numbers: number[] = [];
  private lastId = 0;

  find(hash: number): number | undefined {
    this.lastId = this.ids.idOfHash(hash);
    return this.numbers[this.lastId];
  }

  /** Remembers the number of the cell that was searched for last. */
  keep(number: number): number {
    if (this.lastId <= mostRemembered) this.numbers[this.lastId] = number;
    else {
      this.ids = createKeyIds();
      this.numbers = [];
    }
    return number;
  }
}

const isAdvertisement = (content: string) =>
  content.startsWith('<p class="spinmail') || content.includes("%FIRSTNAME%");

/** Nearly all rows begin like a recent one, and end like the one before: these cells are not read again. */
class Reader implements MessageReader {
  private readonly flags = exportTables.messages.flags;
  private readonly pack = flagPacker(this.flags);
  private readonly builder = createMessages();
  /** The same addresses are in many rows, of senders and of recipients: each list of persons is kept once. */
  private readonly lists: number[][] = [[], []];
  /** The indices of lists of persons, by the hash of their cell. */
  private readonly addressed = new CellNumbers();
  private readonly named = new CellNumbers();
  /** Whether each person has the member's name, where that was asked. */
  private readonly isNamesake: boolean[] = [];
  private hasDirection = false;
  private recipients = 0;
  /** All rows of a file are one object, and have the same columns. */
  private file: TableRow | undefined;
  private columns: MessageColumns | undefined;
  private prefixes: { readonly id: number; readonly prefix: MessagePrefix }[] = [];
  /** The bits of the last columns of the row before. */
  private suffixBits = 0;

  constructor(private readonly context: ReadingContext) {}

  read(row: TableRow): void {
    const { context } = this;
    const columns = this.columnsIn(row);
    if (!row.repeatsSuffix()) this.suffixBits = this.readSuffix(row);
    let bits = this.suffixBits;
    const prefix = this.prefixOf(row, columns, bits);
    if (!prefix.hasAddress && isAdvertisement(row.text("content", 10_000))) bits |= this.flags.sponsored;
    if (prefix.isNamesake) context.namesakes.add(prefix.person);
    this.recipients += this.lists[prefix.to]?.length ?? 0;
    const { budget } = context;
    if (this.recipients > budget.limits.maxRecipients) budget.exceeded("maxRecipients", "messages.csv");
    this.builder.add(context.instant(row), bits, prefix.person, prefix.conversation, prefix.to);
  }

  finish(): { readonly messages: Messages; readonly owner: OwnerFound | undefined } {
    const { lists } = this;
    const messages = this.builder.build(lists);
    const { how, person: owner } = findOwner(messages, this.hasDirection, this.context);
    for (let index = 0; index < messages.length; index++) {
      if (messages.person[index] === owner) messages.bits[index] = (messages.bits[index] ?? 0) | this.flags.outgoing;
    }
    for (const list of lists) {
      const index = owner === undefined ? -1 : list.indexOf(owner);
      if (index >= 0) list.splice(0, list.length, ...list.filter((person) => person !== owner));
    }
    return { messages, owner: how };
  }

  private columnsIn(row: TableRow): MessageColumns {
    if (this.file === row && this.columns !== undefined) return this.columns;
    this.file = row;
    this.columns = columnsOf(row);
    this.prefixes = [];
    if (this.columns.direction >= 0) this.hasDirection = true;
    return this.columns;
  }

  private readSuffix(row: TableRow): number {
    return this.pack({
      spam: row.text("folder").toUpperCase() === "SPAM",
      outgoing: row.text("direction").toUpperCase() === "OUTGOING",
      draft: /^yes$/i.test(row.text("draft")) || /^yes$/i.test(row.text("conversationDraft")),
    });
  }

  private prefixOf(row: TableRow, columns: MessageColumns, bits: number): MessagePrefix {
    // Without an id of the conversation, the direction decides which name stands for it, and that is no part of the prefix.
    const id = columns.conversation >= 0 ? row.prefixId() : -1;
    const known = id < 0 ? undefined : this.prefixes[id % prefixesKept];
    if (known?.id === id) return known.prefix;
    const prefix = this.readPrefix(row, columns, (bits & this.flags.outgoing) !== 0);
    if (id >= 0) this.prefixes[id % prefixesKept] = { id, prefix };
    return prefix;
  }

  private readPrefix(row: TableRow, columns: MessageColumns, isOutgoing: boolean): MessagePrefix {
    const { conversations } = this.context;
    // Before conversations had ids, the other party stands for the conversation.
    const conversation =
      columns.conversation >= 0
        ? conversations.idOfHash(row.hash(columns.conversation))
        : conversations.idOf(`with ${nameKey(row.text(isOutgoing ? "to" : "from"))}`);
    const sender = this.addressList(row, columns.sender, "sender");
    const hasAddress = sender !== noAddress;
    const person = hasAddress ? (this.lists[sender]?.[0] ?? 0) : this.personByName(row, columns, conversation);
    let to = noAddress;
    if (columns.recipients >= 0) to = this.addressList(row, columns.recipients, "recipients");
    // Tables without addresses have names, which count only where a direction shows who sent a message.
    else if (this.hasDirection) to = this.listOf([this.namedPerson(row, columns.to, "to")]);
    return { conversation, person, hasAddress, isNamesake: this.hasOwnName(person, row), to };
  }

  /** The index of the list of persons that a cell of addresses names. */
  private addressList(row: TableRow, index: number, column: "sender" | "recipients"): number {
    const known = this.addressed.find(row.hash(index));
    if (known !== undefined) return known;
    const { persons } = this.context;
    const urls = row.text(column, longestHashed);
    return this.addressed.keep(
      urls === "" ? noAddress : this.listOf(urls.split(/[,;]/).map((url) => persons.idOf(personKey(url.trim())))),
    );
  }

  /** The index of a list of persons, without ids of no person. */
  private listOf(persons: readonly number[]): number {
    const list = persons.filter((person) => person !== 0);
    return list.length === 0 ? noPerson : this.lists.push(list.slice()) - 1; // filter leaves room for 17, a copy does not
  }

  /** Without an address a name must do; "LinkedIn Member" is a different person in each conversation. */
  private personByName(row: TableRow, columns: MessageColumns, conversation: number): number {
    return columns.sender >= 0
      ? this.context.persons.idOf(`in ${conversation} ${nameKey(row.text("from"))}`)
      : this.namedPerson(row, columns.from, "from");
  }

  private namedPerson(row: TableRow, index: number, column: "from" | "to"): number {
    const known = this.named.find(row.hash(index));
    if (known !== undefined) return known;
    const name = nameKey(row.text(column, longestHashed));
    return this.named.keep(this.context.persons.idOf(name && `name ${name}`));
  }

  /** Whether a sender's name is the member's, by the name that the sender has in the first row. */
  private hasOwnName(person: number, row: TableRow): boolean {
    const { ownName } = this.context;
    const known = this.isNamesake[person];
    if (known !== undefined) return known;
    const isOwn = ownName !== "" && nameKey(row.text("from")) === ownName;
    this.isNamesake[person] = isOwn;
    return isOwn;
  }
}

/** A reader without messages yet. */
export const createMessageReader = (context: ReadingContext): MessageReader => new Reader(context);

/**
 * Which of the senders and recipients is the member, and how that was found: who sends the invitations, who writes under the
 * name of the profile, or who takes part in most conversations. Where messages have a direction, only the first two are tried.
 */
function findOwner(
  messages: Messages,
  hasDirection: boolean,
  { inviters, namesakes }: ReadingContext,
): { readonly how: OwnerFound | undefined; readonly person: number | undefined } {
  const candidates: readonly (readonly [OwnerFound, () => number | undefined])[] = [
    ["invitations", () => inviters.mode()],
    ["profileName", () => namesakes.mode()],
    ["mostConversations", () => (hasDirection ? undefined : inMostConversations(messages))],
  ];
  for (const [how, candidate] of candidates) {
    const person = candidate();
    // An inviter who takes part in no conversation is the member under an earlier address.
    const takesPart = (one: number) =>
      messages.person.includes(one) || messages.lists.some((list) => list.includes(one));
    if (person !== undefined && takesPart(person)) return { how, person };
  }
  return { how: hasDirection ? "direction" : undefined, person: undefined };
}

/** The person who takes part in more conversations than any other. */
function inMostConversations(messages: Messages): number | undefined {
  const { length, person, conversation, to, lists } = messages;
  // Sorted numbers take a fifth of the memory of a set; both parts are far below 2^26, by the limit on rows.
  const pairs = new Float64Array(to.reduce((sum, list) => sum + 1 + (lists[list]?.length ?? 0), 0));
  let filled = 0;
  for (let index = 0; index < length; index++) {
    for (const participant of [person[index] ?? 0, ...recipientsOf(messages, index)])
      pairs[filled++] = participant * 2 ** 26 + (conversation[index] ?? 0);
  }
  const frequencies = createFrequencies();
  let before = Number.NaN;
  for (const pair of pairs.sort()) {
    if (pair !== before) frequencies.add(Math.floor(pair / 2 ** 26));
    before = pair;
  }
  return frequencies.mode();
}
