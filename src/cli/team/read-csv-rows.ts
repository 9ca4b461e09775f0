import { createCellText } from "../../linkedin/csv/cell-text.js";
import { createCsvMachine } from "../../linkedin/csv/csv-machine.js";
import type { Model } from "../../model/model-types.js";
import { InputError } from "../errors.js";
import { tell } from "../tell.js";
import { csvActivity } from "./csv-activity.js";
import { type CsvField, csvFields } from "./csv-fields.js";
import type { TeamRow } from "./team-row.js";

/** How a table is read. */
export interface CsvReading {
  readonly name: string;
  readonly model: Model;
  readonly ignoreUnknown: boolean;
  /** A column that is no part of the activities: each row comes with its text. */
  readonly groupBy?: string | undefined;
  readonly onRow: (row: TeamRow, group: string | undefined) => void;
}

const longestCell = 2 ** 16;
const longestRow = 2 ** 20;
const tooLarge = {
  maxColumns: "{name}: a row of more than 1,024 cells; is a quote left open?",
  maxCellLength: "{name}: a cell of more than 65,536 bytes; is a quote left open?",
  maxRowLength: "{name}: a row of more than 1 MiB; is a quote left open?",
} as const;

/** Takes the text of a table in pieces cut between characters. Both throw `InputError` when the table as a whole cannot be read. */
interface CsvRows {
  push(text: string): void;
  end(): void;
}

/** The delimiter that the first line has most of: a spreadsheet may save with semicolons or tabs. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]/, 1).join("");
  const count = (delimiter: string) => line.split(delimiter).length;
  return [";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best), ",");
}

/** Reads a team table row by row, so that only one is held; rows are numbered as a spreadsheet does. */
export function createCsvRows({ name, model, ignoreUnknown, groupBy, onRow }: CsvReading): CsvRows {
  let fields: readonly CsvField[] | undefined;
  let groupColumn = -1;
  const readRow = (cells: readonly string[], number: number) => {
    if (fields === undefined) {
      fields = csvFields(cells, { table: name, model, ignoreUnknown, groupBy });
      groupColumn = fields.findIndex(({ kind }) => kind === "group");
      return;
    }
    const width = fields.length;
    const row = {
      source: tell("{file} row {number}", { file: name, number }),
      name: tell("row {number}", { number }),
    };
    const group = cells[groupColumn]?.trim();
    const isTooWide = cells.slice(width).some((cell) => cell.trim() !== "");
    const problem = tell("expected {width} cells, received {count}; quote cells that hold the delimiter", {
      width,
      count: cells.length,
    });
    onRow(isTooWide ? { ...row, problem } : { ...row, activity: csvActivity(fields, cells) }, group);
  };
  const machineFor = (start: string) =>
    createCsvMachine({
      delimiter: delimiterOf(start).charCodeAt(0),
      backslash: false,
      maxCellLength: longestCell,
      maxRowLength: longestRow,
      maxColumns: 1024,
      onRow: (cells, number) =>
        readRow(
          Array.from({ length: cells.width }, (_, column) => texts.of(cells, column, longestCell)),
          number,
        ),
      onLimit: (limit) => {
        throw new InputError(tell(tooLarge[limit], { name }));
      },
    });
  const texts = createCellText(false);
  const encoder = new TextEncoder();
  let start = "";
  let machine: ReturnType<typeof machineFor> | undefined;
  const begin = () => {
    const text = start.replace(/^\ufeff/, "");
    start = "";
    machine = machineFor(text);
    machine.push(encoder.encode(text));
    return machine;
  };
  return {
    push(text) {
      if (machine !== undefined) return machine.push(encoder.encode(text));
      start += text;
      if (/[\r\n]/.test(start) || start.length > 2 ** 20) begin();
    },
    end() {
      if ((machine ?? begin()).finish())
        throw new InputError(tell("{name}: it ends inside a quoted cell; close the quote", { name }));
      if (fields === undefined)
        throw new InputError(tell("{name}: expected a table with a header, received nothing", { name }));
    },
  };
}

/** The rows of a team table. Throws `InputError` when the table as a whole cannot be read. */
export function readCsvRows(text: string, name: string, model: Model, ignoreUnknown: boolean): TeamRow[] {
  const read: TeamRow[] = [];
  const rows = createCsvRows({ name, model, ignoreUnknown, onRow: (row) => read.push(row) });
  rows.push(text);
  rows.end();
  return read;
}
