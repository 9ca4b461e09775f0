import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { LinkedInExportOptions } from "../../linkedin/export-options.js";
import type { Model } from "../../model/model-types.js";
import type { CliIO } from "../cli-io.js";
import { InputError } from "../errors.js";
import { withPlainFileErrors } from "../input/file-error.js";
import { readArchives } from "../input/read-archives.js";
import { readExport } from "../input/read-export.js";
import { parseJson, readJson } from "../input/read-json.js";
import { readStdin } from "../input/read-stdin.js";
import { tell } from "../tell.js";
import type { ProgressBar } from "../terminal/progress-bar.js";
import { readCsvRows } from "./read-csv-rows.js";
import { readJsonLines, readJsonRows } from "./read-json-rows.js";
import type { TeamRow } from "./team-row.js";

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

/** By the extension; without one, what begins like JSON is JSON or JSON Lines, and anything else a table. */
function readText(text: string, name: string, extension: string, { model, ignoreUnknown }: TeamReading): TeamRow[] {
  if (extension === ".jsonl" || extension === ".ndjson") return readJsonLines(text, name);
  if (extension === ".json") return readJsonRows(text, name);
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("[") || (start.startsWith("{") && parseJson(start).ok)) return readJsonRows(text, name);
  if (start.startsWith("{")) return readJsonLines(text, name);
  return readCsvRows(text, name, model, ignoreUnknown);
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
    return { ...row, problem: error.told };
  }
}
