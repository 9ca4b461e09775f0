import { type CellCodes, createCellCodes } from "../csv/cell-codes.js";
import type { TableRow } from "../csv/table-row.js";
import { nameKey, personKey } from "../words/person-key.js";
import type { ReadingContext } from "./reading-context.js";

/** Who wrote to whom in which conversation: what the first columns of a row of messages say. */
export interface MessageHead {
  readonly conversation: number;
  readonly person: number;
  /** Where the export has an address of the sender; advertisements have none. */
  readonly hasAddress: boolean;
  readonly isNamesake: boolean;
  /** The place of the list of recipients. */
  readonly to: number;
}

/** Where the columns stand in a table of messages; -1 for one that it does not have. */
export interface MessageColumns {
  readonly conversation: number;
  readonly from: number;
  readonly sender: number;
  readonly to: number;
  readonly recipients: number;
  readonly direction: number;
}

/** The columns of the table that a row is in. */
export const messageColumns = (row: TableRow): MessageColumns => ({
  conversation: row.place("conversation"),
  from: row.place("from"),
  sender: row.place("sender"),
  to: row.place("to"),
  recipients: row.place("recipients"),
  direction: row.place("direction"),
});

/** What stands for the sender where the export has no address of one. */
const noAddress = -1;

/** Reads heads, and keeps the lists of recipients that they name. */
export class MessageHeads {
  /** The same recipients stand in many rows: each list of them is kept once. The first is empty. */
  readonly lists: number[][] = [[]];
  private readonly namesake: CellCodes;
  private readonly sender: CellCodes;
  private readonly named: CellCodes;
  private readonly recipients: CellCodes;

  constructor(private readonly context: ReadingContext) {
    const { persons, ownName } = context;
    const personOf = (url: string) => persons.numberOf(personKey(url));
    this.namesake = createCellCodes((name) => (ownName !== "" && nameKey(name) === ownName ? 1 : 0));
    this.sender = createCellCodes((url) => (url === "" ? noAddress : personOf(url)));
    this.named = createCellCodes((name) => persons.numberOf(nameKey(name) && `name ${nameKey(name)}`));
    this.recipients = createCellCodes((urls) => {
      return this.listOf(urls.split(/[,;]/).map((url) => personOf(url.trim())));
    });
  }

  /** The head of a row; `hasDirection` says whether messages tell who sent them, as those without recipients do. */
  read(row: TableRow, columns: MessageColumns, isOutgoing: boolean, hasDirection: boolean): MessageHead {
    const { conversations } = this.context;
    // Before conversations had ids, the other party stands for the conversation.
    const conversation =
      columns.conversation >= 0
        ? conversations.numberOfHash(row.hash(columns.conversation))
        : conversations.numberOf(`with ${nameKey(row.text(isOutgoing ? "to" : "from"))}`);
    const address = row.code(columns.sender, this.sender);
    const hasAddress = address !== noAddress;
    let to = 0;
    if (columns.recipients >= 0) to = row.code(columns.recipients, this.recipients);
    else if (hasDirection) to = this.listOf([row.code(columns.to, this.named)]);
    return {
      conversation,
      person: hasAddress ? address : this.personByName(row, columns, conversation),
      hasAddress,
      isNamesake: row.code(columns.from, this.namesake) === 1,
      to,
    };
  }

  /** The place of a list of persons, nobody left out. */
  private listOf(persons: readonly number[]): number {
    const list = persons.filter((person) => person !== 0);
    return list.length === 0 ? 0 : this.lists.push(list.slice()) - 1; // filter leaves room for 17, a copy does not
  }

  /** Without a URL a name must do; "LinkedIn Member" is a different person in each conversation. */
  private personByName(row: TableRow, columns: MessageColumns, conversation: number): number {
    return columns.sender >= 0
      ? this.context.persons.numberOf(`in ${conversation} ${nameKey(row.text("from"))}`)
      : row.code(columns.from, this.named);
  }
}
