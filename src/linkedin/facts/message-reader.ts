import { createByteCodes } from "../csv/byte-codes.js";
import { createCellCodes } from "../csv/cell-codes.js";
import type { TableRow } from "../csv/read-table.js";
import { nameKey, personKey } from "../words/person-key.js";
import { findOwner } from "./find-owner.js";
import { createMessages, type Messages } from "./messages.js";
import type { OwnerFound } from "./owner-found.js";
import type { ReadingContext } from "./reading-context.js";
import { bitsOf, rowBits } from "./row-bits.js";

/** Reads messages; who of the senders is the member is known only when all have been read. */
export interface MessageReader {
  readonly read: (row: TableRow) => void;
  /** Marks the member's own messages and takes the member out of the recipients. */
  readonly finish: () => { readonly messages: Messages; readonly owner: OwnerFound | undefined };
}

/** Who wrote to whom in which conversation. */
interface Head {
  readonly conversation: number;
  readonly person: number;
  /** Where the export has an address of the sender; advertisements have none. */
  readonly hasAddress: boolean;
  readonly isNamesake: boolean;
  /** The place of the list of recipients. */
  readonly to: number;
}

const isAdvertisement = (content: string) =>
  content.startsWith('<p class="spinmail') || content.includes("%FIRSTNAME%");

/** What stands for the sender where the export has no address of one. */
const noAddress = -1;

/** Of the heads of rows, the last ones are at hand, by their numbers. */
const headsKept = 8;

/** Where the columns stand in the table that is read. */
const placesOf = (row: TableRow) => ({
  conversation: row.place("conversation"),
  from: row.place("from"),
  sender: row.place("sender"),
  to: row.place("to"),
  recipients: row.place("recipients"),
  direction: row.place("direction"),
});

type Places = ReturnType<typeof placesOf>;

/** A reader without messages yet. */
export function createMessageReader(context: ReadingContext): MessageReader {
  const { persons, conversations, namesakes, ownName, budget } = context;
  const builder = createMessages();
  /** The same recipients stand in many rows: each list of them is kept once. */
  const lists: number[][] = [[]];
  let hasDirection = false;
  let recipients = 0;

  /** What the last columns say: these few texts stand in nearly all rows. */
  const readTail = (row: TableRow): number => {
    const isDraft = /^yes$/i.test(row.text("draft")) || /^yes$/i.test(row.text("conversationDraft"));
    return bitsOf({
      spam: row.text("folder").toUpperCase() === "SPAM",
      outgoing: row.text("direction").toUpperCase() === "OUTGOING",
      draft: isDraft,
    });
  };
  const tailOf = (row: TableRow): number => {
    const known = row.tail(tails);
    if (known !== undefined) return known;
    const bits = readTail(row);
    row.keepTail(tails, bits);
    return bits;
  };
  const namesake = createCellCodes((name) => (ownName !== "" && nameKey(name) === ownName ? 1 : 0));
  const personOf = (url: string) => persons.numberOf(personKey(url));
  const sender = createCellCodes((url) => (url === "" ? noAddress : personOf(url)));
  const named = createCellCodes((name) => persons.numberOf(nameKey(name) && `name ${nameKey(name)}`));
  const listOf = (list: number[]) => (list.length === 0 ? 0 : lists.push(list) - 1);
  const recipientList = createCellCodes((urls) => {
    const list = urls.split(/[,;]/).map((url) => personOf(url.trim()));
    return listOf(list.filter((person) => person !== 0).slice()); // filter leaves room for 17, a copy does not
  });

  /** All rows of a file come as one object. */
  let current: TableRow | undefined;
  let places: Places | undefined;
  let heads: { readonly number: number; readonly head: Head }[] = [];
  let tails = createByteCodes();

  /** Without a URL a name must do; "LinkedIn Member" is a different person in each conversation. */
  const personByName = (row: TableRow, at: Places, conversation: number) =>
    at.sender >= 0 ? persons.numberOf(`in ${conversation} ${nameKey(row.text("from"))}`) : row.code(at.from, named);

  const readHead = (row: TableRow, at: Places, isOutgoing: boolean): Head => {
    // Before conversations had ids, the other party stands for the conversation.
    const conversation =
      at.conversation >= 0
        ? conversations.numberOfHash(row.hash(at.conversation))
        : conversations.numberOf(`with ${nameKey(row.text(isOutgoing ? "to" : "from"))}`);
    const address = row.code(at.sender, sender);
    const hasAddress = address !== noAddress;
    let to = 0;
    if (at.recipients >= 0) to = row.code(at.recipients, recipientList);
    else if (hasDirection) to = listOf([row.code(at.to, named)]);
    return {
      conversation,
      person: hasAddress ? address : personByName(row, at, conversation),
      hasAddress,
      isNamesake: row.code(at.from, namesake) === 1,
      to,
    };
  };

  return {
    read(row) {
      if (current !== row || places === undefined) {
        current = row;
        places = placesOf(row);
        heads = [];
        tails = createByteCodes();
      }
      if (places.direction >= 0) hasDirection = true;
      let bits = tailOf(row);
      const number = places.conversation >= 0 ? row.head() : -1;
      const known = number < 0 ? undefined : heads[number % headsKept];
      const head = known?.number === number ? known.head : readHead(row, places, (bits & rowBits.outgoing) !== 0);
      if (number >= 0 && known?.number !== number) heads[number % headsKept] = { number, head };
      if (!head.hasAddress && isAdvertisement(row.text("content", 10_000))) bits |= rowBits.sponsored;
      if (head.isNamesake) namesakes.add(head.person);
      recipients += lists[head.to]?.length ?? 0;
      if (recipients > budget.limits.maxRecipients) budget.exceeded("maxRecipients", "messages.csv");
      builder.add(context.instant(row), bits, head.person, head.conversation, head.to);
    },
    finish() {
      const messages = builder.build(lists);
      const { how, person: owner } = findOwner(messages, hasDirection, context);
      for (let place = 0; place < messages.length; place++) {
        if (messages.person[place] === owner) messages.bits[place] = (messages.bits[place] ?? 0) | rowBits.outgoing;
      }
      for (const list of lists) {
        const others = list.filter((person) => person !== 0 && person !== owner);
        if (others.length < list.length) list.splice(0, list.length, ...others);
      }
      return { messages, owner: how };
    },
  };
}
