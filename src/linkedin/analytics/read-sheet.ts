import { Parser } from "saxen";
import { SSIError } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { type ImportBudget, importError } from "../import-limits.js";

/** A cell: a number where it has that type in the file, else its text without blanks around it; undefined where it is empty. */
export type Cell = string | number | undefined;

/** One row of a sheet that has anything in its first columns. */
export interface SheetRow {
  /** As a spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/**
 * The rows of a sheet. Cells are placed by their own references, so that nothing is allocated for what a sheet claims to
 * be; of a formula only the stored value is read. Throws `import.workbookBroken`, `import.limit`.
 */
export function readSheet(
  xml: string,
  sharedStrings: readonly string[],
  label: string,
  budget: ImportBudget,
): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let number = 0;
  let cells: Cell[] = [];
  let column = -1;
  let type = "";
  let content = "";
  let inContent = false;
  const cell = (): Cell => {
    const text = (type === "s" ? (sharedStrings[Number(content)] ?? "") : content).trim();
    if (text === "") return undefined;
    return type === "" || type === "n" ? Number(text) : text;
  };
  walkXml(xml, label, {
    open(name, attribute) {
      if (name === "row") {
        budget.takeRow(label);
        number = Number(attribute("r")) || number + 1;
        cells = [];
        column = -1;
      } else if (name === "c") {
        column = columnOf(attribute("r")) ?? column + 1;
        type = attribute("t");
        content = "";
      } else if (name === "v" || name === "t") inContent = true;
    },
    close(name) {
      if (name === "v" || name === "t") inContent = false;
      else if (name === "c") {
        if (column < columnsKept) cells[column] = cell();
      } else if (name === "row" && cells.some((one) => one !== undefined)) rows.push({ number, cells });
    },
    text(text) {
      if (inContent) content = shortened(content, text);
    },
  });
  return rows;
}

/** The strings that cells refer to by number; rich text is put together, phonetic guides are left out. */
export function readSharedStrings(xml: string, label: string): readonly string[] {
  const strings: string[] = [];
  let string = "";
  let inText = false;
  let inGuide = false;
  walkXml(xml, label, {
    open(name) {
      if (name === "si") string = "";
      else if (name === "rPh") inGuide = true;
      else if (name === "t") inText = !inGuide;
    },
    close(name) {
      if (name === "si") strings.push(string);
      else if (name === "rPh") inGuide = false;
      else if (name === "t") inText = false;
    },
    text(text) {
      if (inText) string = shortened(string, text);
    },
  });
  return strings;
}

/**
 * Walks through the XML of one part. A document type declaration is refused: SpreadsheetML has none, and entities could be
 * declared there. Throws `import.workbookBroken`.
 */
export function walkXml(xml: string, label: string, visitor: XmlVisitor): void {
  const parser = new Parser();
  parser.on("openTag", (name, attributes) => visitor.open?.(localName(name), (key) => attributes()[key] ?? ""));
  parser.on("closeTag", (name) => visitor.close?.(localName(name)));
  parser.on("text", (text, decode) => visitor.text?.(decode(text)));
  parser.on("cdata", (text) => visitor.text?.(text));
  parser.on("attention", () => {
    throw brokenWorkbook(label, say("XML with a document type declaration"));
  });
  try {
    parser.parse(xml);
  } catch (error) {
    throw error instanceof SSIError ? error : brokenWorkbook(label, say("XML that is not well-formed"));
  }
}

/** Callbacks for the elements of a document, by their local names: whatever prefix a program writes, `x:row` is `row`. */
export interface XmlVisitor {
  open?(name: string, attribute: (name: string) => string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The widest table, the posts, ends in column G. */
const columnsKept = 8;

/** Longer than any link or heading of LinkedIn's. */
const longestCell = 500;

/** The column of a cell by its reference, from 0: A1 is 0, AA7 is 26; undefined without one. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const shortened = (before: string, text: string) => (before.length < longestCell ? before + text : before);

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** The error for a workbook that no spreadsheet program would write. */
export const brokenWorkbook = (label: string, received: string) =>
  importError(
    "import.workbookBroken",
    [label],
    say("a workbook as LinkedIn delivers it"),
    received,
    say("download the analytics again and pass the .xlsx as it came"),
  );
