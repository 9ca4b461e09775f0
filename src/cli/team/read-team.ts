import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { createCellText } from "../../linkedin/csv/cell-text.js";
import { createCsvMachine } from "../../linkedin/csv/csv-machine.js";
import type { LinkedInExportOptions } from "../../linkedin/export-options.js";
import type { Model } from "../../model/model-types.js";
import { readArchives } from "../input/read-archives.js";
import { readExport } from "../input/read-export.js";
import { parseJson, readJson, readStdin, withPlainFileErrors } from "../input/read-source.js";
import type { CliIO } from "../terminal/cli-io.js";
import type { ProgressBar } from "../terminal/drawing.js";
import { InputError, type Message, tell } from "../texts/tell.js";
import { type CsvField, csvActivity, csvFields } from "./csv-fields.js";

/** One row of a team, before scoring: an activity, or why there is none. */
export type TeamRow = {
  /** The file and the position in it: `reps.csv row 3`, `ana.json`. */
  readonly source: Message;
  /** What to call it where the activity has no id of its own. */
  readonly name: Message;
  readonly isExport?: true;
} & ({ readonly activity: unknown } | { readonly problem: Message });

/** What reading a team needs to know. */
export interface TeamReading {
  readonly io: CliIO;
  readonly model: Model;
  readonly ignoreUnknown: boolean;
  readonly exportOptions: LinkedInExportOptions;
  readonly progress: ProgressBar;
}

/** The members in a table, a list, or a folder with one file or folder for each. Throws `InputError` for the whole. */
export async function readTeam(path: string, reading: TeamReading): Promise<TeamRow[]> {
  if (path === "-") return readText(await readStdin(reading.io), "stdin", "", reading);
  return withPlainFileErrors(path, async () => {
    if ((await stat(path)).isDirectory()) return readFolder(path, reading);
    const name = basename(path);
    const extension = extname(path).toLowerCase();
    if (extension === ".zip") return [await readMember(path, reading)];
    return readText(await readFile(path, "utf8"), name, extension, reading);
  });
}

/** Each JSON file, ZIP and sub-folder is one member. */
async function readFolder(folder: string, reading: TeamReading): Promise<TeamRow[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const members = entries
    .filter((entry) => !entry.name.startsWith(".") && (entry.isDirectory() || /\.(json|zip)$/i.test(entry.name)))
    .map(({ name }) => name)
    .sort();
  if (members.length === 0)
    throw new InputError(
      tell("{path}: expected one activity.json, ZIP or folder for each member, found none", { path: folder }),
    );
  const rows: TeamRow[] = [];
  for (const member of members) rows.push(await readMember(join(folder, member), reading));
  return rows;
}

/** One member's file or folder; what is wrong with it is that row's problem only. */
async function readMember(path: string, { exportOptions, progress }: TeamReading): Promise<TeamRow> {
  const file = basename(path);
  const row = { source: () => file, name: () => file.replace(/\.(json|zip)$/i, "") };
  try {
    if (/\.json$/i.test(path)) {
      const text = await withPlainFileErrors(path, () => readFile(path, "utf8"));
      return { ...row, activity: readJson(text, file) };
    }
    const archives = await withPlainFileErrors(path, () => readArchives(path));
    const { activity } = await readExport(file, archives, exportOptions, progress);
    return { ...row, activity, isExport: true };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...row, problem: error.text };
  }
}

/** By the extension; without one, what begins like JSON is JSON or JSON Lines, and anything else a table. */
function readText(text: string, name: string, extension: string, { model, ignoreUnknown }: TeamReading): TeamRow[] {
  if (extension === ".jsonl" || extension === ".ndjson") return readJsonLines(text, name);
  if (extension === ".json") return readJsonArray(text, name);
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("[") || (start.startsWith("{") && parseJson(start).ok)) return readJsonArray(text, name);
  if (start.startsWith("{")) return readJsonLines(text, name);
  return readCsvRows(text, name, model, ignoreUnknown);
}

/** The activities of a JSON array; a single activity is a team of one. */
function readJsonArray(text: string, name: string): TeamRow[] {
  const value = readJson(text, name);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.map((activity, index) => ({
    source: tell("{file} entry {number}", { file: name, number: index + 1 }),
    name: tell("entry {number}", { number: index + 1 }),
    activity,
  }));
}

/** One activity a line; a line that is no JSON is one bad row. */
function readJsonLines(text: string, name: string): TeamRow[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index): TeamRow[] => {
    if (line.trim() === "") return [];
    const row = lineRow(name, index + 1);
    const parsed = parseJson(line);
    return [parsed.ok ? { ...row, activity: parsed.value } : { ...row, problem: tell("not valid JSON") }];
  });
}

/** A row that is a line of a file. */
export const lineRow = (file: string, number: number): Pick<TeamRow, "source" | "name"> => ({
  source: tell("{file} line {number}", { file, number }),
  name: tell("line {number}", { number }),
});

/** The rows of a team table. Throws `InputError` when the table as a whole cannot be read. */
function readCsvRows(text: string, name: string, model: Model, ignoreUnknown: boolean): TeamRow[] {
  const read: TeamRow[] = [];
  const rows = createCsvRows({ name, model, ignoreUnknown, onRow: (row) => read.push(row) });
  rows.push(text);
  rows.end();
  return read;
}

/** How a table is read. */
interface CsvReading {
  readonly name: string;
  readonly model: Model;
  readonly ignoreUnknown: boolean;
  /** A column that is no part of the activities: its text is given beside each row. */
  readonly groupBy?: string | undefined;
  readonly onRow: (row: TeamRow, group: string | undefined) => void;
}

/** Takes the text of a table in pieces cut between characters. Both throw `InputError` when the table as a whole cannot be read. */
interface CsvRows {
  push(text: string): void;
  end(): void;
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
        throw new InputError(tooLarge(name)[limit]);
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

const tooLarge = (name: string) => ({
  maxColumns: tell("{name}: a row of more than 1,024 cells; is a quote left open?", { name }),
  maxCellLength: tell("{name}: a cell of more than 65,536 bytes; is a quote left open?", { name }),
  maxRowLength: tell("{name}: a row of more than 1 MiB; is a quote left open?", { name }),
});

const longestCell = 2 ** 16;

const longestRow = 2 ** 20;

/** The delimiter that the first line has most of: a spreadsheet may save with semicolons or tabs. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]/, 1).join("");
  const count = (delimiter: string) => line.split(delimiter).length;
  return [";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best), ",");
}
