import type { Table } from "./csv-text.js";

type Change = (table: Table) => Table;

const cells =
  (change: (text: string, column: string) => string): Change =>
  (table) => ({
    ...table,
    rows: table.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, text]) => [column, change(text, column)])),
    ),
  });
const only =
  (stem: string, change: Change): Change =>
  (table) =>
    table.stem === stem ? change(table) : table;
/** The same cells under other names of columns. */
const renamed =
  (names: Readonly<Record<string, string>>): Change =>
  (table) => ({
    ...table,
    columns: table.columns.map((column) => names[column] ?? column),
    rows: table.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, text]) => [names[column] ?? column, text])),
    ),
  });

/** A row for columns whose names repeat. */
const byPosition = (cells: readonly string[]) => Object.fromEntries(cells.map((cell, index) => [String(index), cell]));

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const isAddress = (text: string): boolean => /^(https?:|www\.|urn:)/.test(text);

/** What LinkedIn, a spreadsheet or a hand did to the tables of some archives. None of it changes what they say. */
export const quirks = {
  /** The note above Connections was taken out by hand. */
  noNote: (table) => ({ ...table, preamble: "" }),
  /** The header comes late, but within thirty rows. */
  longNote: only("Connections", (table) => ({ ...table, preamble: "Somebody's notes,\n".repeat(28) })),
  /** 8:03 AM with a narrow no-break space. */
  narrowSpaces: cells((text) => text.replace(/(?<=\d:\d\d) (?=[AP]M)/, "\u202f")),
  /** Signs of HTML written out in every text. */
  entities: cells((text) => (isAddress(text) ? text : text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign))),
  /** No date but the clock in the post's own number; a number in a group has none. */
  blankShareDates: only("Shares", (table) => ({
    ...table,
    rows: table.rows.map((row) => (row["ShareLink"]?.includes("groupPost") ? row : { ...row, Date: "" })),
  })),
  germanConnections: only(
    "Connections",
    renamed({
      "First Name": "Vorname",
      "Last Name": "Nachname",
      "Email Address": "E-Mail-Adresse",
      Company: "Unternehmen",
      "Connected On": "Verbunden am",
    }),
  ),
  currentCompany: only("Connections", renamed({ Company: "Current Company", Position: "Current Position" })),
  /** Names of columns that are there twice; the second one has other content. */
  repeatedColumns: only("Connections", (table) => ({
    ...table,
    columns: [...table.columns, "Company", "Position"],
    rows: table.rows.map((row) =>
      byPosition([...table.columns.map((name) => row[name] ?? ""), "Halvorsen Bryte", "CEO"]),
    ),
  })),
  /** Addresses of persons as a browser shows them. */
  sharedAddresses: only(
    "Connections",
    cells((text, column) =>
      column === "URL" && text !== ""
        ? `${text.replace("https://www.linkedin.com/in/", "http://it.linkedin.com/IN/").replace(/\?.*|\/$/, "")}/?utm_source=share`
        : text,
    ),
  ),
  /** Links of posts as a browser shows them. */
  sharedLinks: cells((text) =>
    text
      .replace(
        /^(.+)\/feed\/update\/urn%3Ali%3A(share|activity|ugcPost)%3A(\d+)$/,
        "$1/posts/somebody_some-words-$2-$3-AbCd",
      )
      .replace(/(?<=\/feed\/update\/)urn%3Ali%3AgroupPost%3A/, "urn:li:groupPost:"),
  ),
  semicolonRecipients: only(
    "messages",
    cells((text, column) => (column === "RECIPIENT PROFILE URLS" ? text.replaceAll(",", ";") : text)),
  ),
  /** `4-Apr-21`, as a spreadsheet rewrites `04 Apr 2021`. */
  resavedDays: only(
    "Connections",
    cells((text) => text.replace(/^0?(\d+) (\w{3}) \d\d(\d\d)$/, "$1-$2-$3")),
  ),
} as const satisfies Readonly<Record<string, Change>>;

export type Quirk = keyof typeof quirks;
