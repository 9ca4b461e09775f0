import { createCsvMachine } from "../../linkedin/csv/csv-machine.js";
import type { Model } from "../../model/model-types.js";
import { InputError } from "../errors.js";
import { csvActivity } from "./csv-activity.js";
import { csvFields } from "./csv-fields.js";
import type { TeamRow } from "./team-row.js";

/** The delimiter that the first line has most of: a spreadsheet may save with semicolons or tabs. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]/, 1).join("");
  const count = (delimiter: string) => line.split(delimiter).length;
  return [";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best), ",");
}

/** The records of a table with their numbers, counted as a spreadsheet does. */
function recordsOf(text: string, name: string): { readonly cells: readonly string[]; readonly number: number }[] {
  const records: { cells: readonly string[]; number: number }[] = [];
  const machine = createCsvMachine({
    delimiter: delimiterOf(text),
    backslash: false,
    keeps: () => true,
    maxCellLength: 2 ** 16,
    maxColumns: 1024,
    onRow: (cells, width, number) => records.push({ cells: cells.slice(0, width), number }),
    onLimit: (limit) => {
      const what = limit === "maxColumns" ? "a row of more than 1,024 cells" : "a cell of more than 65,536 characters";
      throw new InputError(`${name}: ${what}; is a quote left open?`);
    },
  });
  machine.push(text);
  if (machine.end()) throw new InputError(`${name}: it ends inside a quoted cell; close the quote`);
  return records;
}

/** The rows of a team table. Throws `InputError` when the table as a whole cannot be read. */
export function readCsvRows(text: string, name: string, model: Model, ignoreUnknown: boolean): TeamRow[] {
  const [header, ...records] = recordsOf(text.replace(/^\ufeff/, ""), name);
  if (header === undefined) throw new InputError(`${name}: expected a table with a header, received nothing`);
  const fields = csvFields(header.cells, name, model, ignoreUnknown);
  return records.map(({ cells, number }): TeamRow => {
    const row = { source: `${name} row ${number}`, name: `row ${number}` };
    const isTooWide = cells.slice(fields.length).some((cell) => cell.trim() !== "");
    if (isTooWide)
      return {
        ...row,
        problem: `expected ${fields.length} cells, received ${cells.length}; quote cells that hold the delimiter`,
      };
    return { ...row, activity: csvActivity(fields, cells) };
  });
}
