import { createByteCodes } from "./byte-codes.js";
import type { CellText } from "./cell-text.js";
import type { CsvCells } from "./csv-machine.js";

/** Gives a whole number for each text it is asked about; blanks around a text do not matter. */
export interface CellCodes {
  /** The number of a cell; `texts` is asked for those not seen lately. */
  of(cells: CsvCells, column: number, texts: CellText): number;
  /** The number of a text, which has no blanks around it. */
  readonly work: (text: string) => number;
}

/** A list of recipients is the longest text that is told apart by a number. */
export const longestId = 100_000;

class Codes implements CellCodes {
  private readonly codes = createByteCodes();

  constructor(readonly work: (text: string) => number) {}

  of(cells: CsvCells, column: number, texts: CellText): number {
    const start = cells.starts[column] ?? 0;
    const end = cells.ends[column] ?? 0;
    const known = this.codes.find(cells.view, start, end);
    if (known !== undefined) return known;
    const code = this.work(texts.of(cells, column, longestId).trim());
    this.codes.keep(cells.bytes, start, end, code);
    return code;
  }
}

/**
 * Works a number out once for each text, told apart by its bytes, so that what stands in thousands of rows (addresses, names)
 * is not made into text each time.
 *
 * @param work - Gives a 32-bit integer, and always the same for the same text.
 */
export const createCellCodes = (work: (text: string) => number): CellCodes => new Codes(work);
