import type { ImportLimits } from "../import-limits.js";
import { createCellText } from "./cell-text.js";
import { createCsvMachine } from "./csv-machine.js";

/** The row that names the columns of a table. */
export interface Header {
  readonly delimiter: string;
  /** The row as a spreadsheet counts it. */
  readonly record: number;
  /** Folded. */
  readonly names: readonly string[];
}

/** A header is looked for in so many bytes. */
export const headLength = 2 ** 15;

const delimiters = [",", ";", "\t"];
const headerWithin = 30;
const longestName = 500;

/** A header name without case, blanks and punctuation: `Date/Time`, `date_time` and `DateTime` are one. */
export const foldHeader = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Finds the header among the first rows, trying each delimiter: a preamble above it is passed over. It is the first row that
 * holds all names of one of the sets.
 */
export function findHeader(
  head: Uint8Array,
  isWhole: boolean,
  required: readonly (readonly string[])[],
  { maxColumns }: ImportLimits,
): Header | undefined {
  const wanted = required.map((set) => set.map(foldHeader));
  for (const delimiter of delimiters) {
    let header: Header | undefined;
    const text = createCellText(false);
    const machine = createCsvMachine({
      delimiter: delimiter.charCodeAt(0),
      backslash: false,
      maxCellLength: headLength,
      maxRowLength: headLength,
      maxColumns,
      onRow(cells, record) {
        if (header !== undefined || record > headerWithin) return;
        const names = Array.from({ length: cells.width }, (_, column) =>
          foldHeader(text.of(cells, column, longestName)),
        );
        if (wanted.some((set) => set.every((name) => names.includes(name)))) header = { delimiter, record, names };
      },
      // Not a table with this delimiter, then.
      onLimit: () => {
        throw new RangeError("no header");
      },
    });
    try {
      machine.push(head);
      if (isWhole) machine.finish();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    if (header !== undefined) return header;
  }
  return undefined;
}
