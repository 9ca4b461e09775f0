import { type CellCodes, createCellCodes } from "../csv/byte-codes.js";
import type { TableRow } from "../csv/table-row.js";
import type { ReadingContext } from "../tables/reading-context.js";
import { nameKey, personKey } from "../words/links.js";

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

/** The places of two lists without a person: no address is told, or one that is not a person's. */
const untold = 0;

const nobody = 1;

/** Reads heads, and keeps the lists of recipients that they name. */
export class MessageHeads {
  /** The same addresses stand in many rows, of senders and of recipients: each list of persons is kept once. */
  readonly lists: number[][] = [[], []];
  private readonly addressed: CellCodes;
  private readonly named: CellCodes;
  /** Whether each person has the member's name, where that was asked. */
  private readonly isNamesake: boolean[] = [];

  constructor(private readonly context: ReadingContext) {
    const { persons } = context;
    this.addressed = createCellCodes((urls) =>
      urls === "" ? untold : this.listOf(urls.split(/[,;]/).map((url) => persons.numberOf(personKey(url.trim())))),
    );
    this.named = createCellCodes((name) => persons.numberOf(nameKey(name) && `name ${nameKey(name)}`));
  }

  /** The head of a row; `hasDirection` says whether messages tell who sent them, as those without recipients do. */
  read(row: TableRow, columns: MessageColumns, isOutgoing: boolean, hasDirection: boolean): MessageHead {
    const { conversations } = this.context;
    // Before conversations had ids, the other party stands for the conversation.
    const conversation =
      columns.conversation >= 0
        ? conversations.numberOfHash(row.hash(columns.conversation))
        : conversations.numberOf(`with ${nameKey(row.text(isOutgoing ? "to" : "from"))}`);
    const sender = row.code(columns.sender, this.addressed);
    const hasAddress = sender !== untold;
    const person = hasAddress ? (this.lists[sender]?.[0] ?? 0) : this.personByName(row, columns, conversation);
    let to = untold;
    if (columns.recipients >= 0) to = row.code(columns.recipients, this.addressed);
    else if (hasDirection) to = this.listOf([row.code(columns.to, this.named)]);
    return { conversation, person, hasAddress, isNamesake: this.hasOwnName(person, row), to };
  }

  /** The place of a list of persons, nobody left out. */
  private listOf(persons: readonly number[]): number {
    const list = persons.filter((person) => person !== 0);
    return list.length === 0 ? nobody : this.lists.push(list.slice()) - 1; // filter leaves room for 17, a copy does not
  }

  /** Without a URL a name must do; "LinkedIn Member" is a different person in each conversation. */
  private personByName(row: TableRow, columns: MessageColumns, conversation: number): number {
    return columns.sender >= 0
      ? this.context.persons.numberOf(`in ${conversation} ${nameKey(row.text("from"))}`)
      : row.code(columns.from, this.named);
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
