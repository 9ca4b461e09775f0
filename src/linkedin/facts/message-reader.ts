import { createCellCodes } from "../csv/cell-codes.js";
import type { TableRow } from "../csv/read-table.js";
import { nameKey, personKey } from "../words/person-key.js";
import type { MessageFact, OwnerFound } from "./export-facts.js";
import type { ReadingContext } from "./reading-context.js";
import { rowBits } from "./row-bits.js";
import { createVotes } from "./votes.js";

/** Reads messages; who of the senders is the member is known only when all have been read. */
export interface MessageReader {
  read(row: TableRow): void;
  /** Marks the member's own messages and takes the member out of the recipients. */
  finish(): { readonly rows: readonly MessageFact[]; readonly owner: OwnerFound | undefined };
}

const isAdvertisement = (content: string) =>
  content.startsWith('<p class="spinmail') || content.includes("%FIRSTNAME%");

/** Who takes part in more conversations than anybody else. */
function inMostConversations(rows: readonly MessageFact[]): number | undefined {
  const votes = createVotes();
  const seen = new Set<number>();
  for (const { person, to, conversation } of rows) {
    for (const participant of [person, ...to]) {
      const vote = participant * 2 ** 26 + conversation; // both are far below 2^26, by the limit on rows
      if (!seen.has(vote)) votes.add(participant);
      seen.add(vote);
    }
  }
  return votes.winner();
}

/** What stands for the sender where the export has no address of one. */
const noAddress = -1;

/** A reader without messages yet. */
export function createMessageReader(context: ReadingContext): MessageReader {
  const { persons, conversations, namesakes, ownName, budget } = context;
  const rows: { -readonly [K in keyof MessageFact]: MessageFact[K] }[] = [];
  /** The same recipients stand in many rows: each list of them is kept once. */
  const lists: number[][] = [];
  let hasDirection = false;
  let recipients = 0;

  const flag = (bit: number, isSet: (text: string) => boolean) => createCellCodes((text) => (isSet(text) ? bit : 0));
  const spam = flag(rowBits.spam, (folder) => folder.toUpperCase() === "SPAM");
  const draft = flag(rowBits.draft, (told) => /^yes$/i.test(told));
  const outgoing = flag(rowBits.outgoing, (direction) => direction.toUpperCase() === "OUTGOING");
  const namesake = flag(1, (name) => ownName !== "" && nameKey(name) === ownName);
  const personOf = (url: string) => persons.numberOf(personKey(url));
  const sender = createCellCodes((url) => (url === "" ? noAddress : personOf(url)));
  const named = createCellCodes((name) => persons.numberOf(nameKey(name) && `name ${nameKey(name)}`));
  const conversationOf = createCellCodes((id) => conversations.numberOf(`id ${id}`));
  const recipientList = createCellCodes(
    (urls) =>
      lists.push(
        urls
          .split(/[,;]/)
          .map((url) => personOf(url.trim()))
          .filter((person) => person !== 0),
      ) - 1,
  );

  const columnsOf = (row: TableRow) => ({
    row,
    conversation: row.place("conversation"),
    from: row.place("from"),
    sender: row.place("sender"),
    to: row.place("to"),
    recipients: row.place("recipients"),
    direction: row.place("direction"),
    folder: row.place("folder"),
    draft: row.place("draft"),
    conversationDraft: row.place("conversationDraft"),
  });
  let columns: ReturnType<typeof columnsOf> | undefined;

  return {
    read(row) {
      // All rows of a file come as one object.
      if (columns?.row !== row) columns = columnsOf(row);
      const { direction, folder } = columns;
      if (direction >= 0) hasDirection = true;
      let bits = row.code(direction, outgoing) | row.code(folder, spam);
      bits |= row.code(columns.draft, draft) | row.code(columns.conversationDraft, draft);
      // Before conversations had ids, the other party stands for the conversation.
      const conversation =
        columns.conversation >= 0
          ? row.code(columns.conversation, conversationOf)
          : conversations.numberOf(`with ${nameKey(row.text(bits & rowBits.outgoing ? "to" : "from"))}`);
      let person = row.code(columns.sender, sender);
      if (person === noAddress) {
        if (isAdvertisement(row.text("content", 10_000))) bits |= rowBits.sponsored;
        // Without a URL a name must do; "LinkedIn Member" is a different person in each conversation.
        person =
          columns.sender >= 0
            ? persons.numberOf(`in ${conversation} ${nameKey(row.text("from"))}`)
            : row.code(columns.from, named);
      }
      if (row.code(columns.from, namesake) === 1) namesakes.add(person);
      const to =
        columns.recipients >= 0
          ? (lists[row.code(columns.recipients, recipientList)] ?? [])
          : hasDirection
            ? (lists[lists.push([row.code(columns.to, named)]) - 1] ?? [])
            : [];
      recipients += to.length;
      if (recipients > budget.limits.maxRecipients) budget.exceeded("maxRecipients", "messages.csv");
      rows.push({ at: context.instant(row), bits, person, conversation, to });
    },
    finish() {
      const candidates: readonly (readonly [OwnerFound, () => number | undefined])[] = [
        ["invitations", context.inviters.winner],
        ["profileName", context.namesakes.winner],
        ["mostConversations", () => (hasDirection ? undefined : inMostConversations(rows))],
      ];
      let found: OwnerFound | undefined = hasDirection ? "direction" : undefined;
      let owner: number | undefined;
      for (const [how, candidate] of candidates) {
        const person = candidate();
        // An inviter who takes part in no conversation is the member under an address used before.
        if (person === undefined || !rows.some((row) => row.person === person || row.to.includes(person))) continue;
        found = how;
        owner = person;
        break;
      }
      for (const message of rows) if (message.person === owner) message.bits |= rowBits.outgoing;
      for (const list of lists) {
        const others = list.filter((person) => person !== 0 && person !== owner);
        list.splice(0, list.length, ...others);
      }
      return { rows, owner: found };
    },
  };
}
