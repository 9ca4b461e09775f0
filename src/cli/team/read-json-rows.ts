import { parseJson, readJson } from "../input/read-json.js";
import { tell } from "../tell.js";
import type { TeamRow } from "./team-row.js";

/** The activities of a JSON array; a single activity is a team of one. */
export function readJsonRows(text: string, name: string): TeamRow[] {
  const value = readJson(text, name);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.map((activity, place) => ({
    source: tell("{file} entry {number}", { file: name, number: place + 1 }),
    name: tell("entry {number}", { number: place + 1 }),
    activity,
  }));
}

/** A row that is a line of a file. */
export const lineRow = (file: string, number: number): Pick<TeamRow, "source" | "name"> => ({
  source: tell("{file} line {number}", { file, number }),
  name: tell("line {number}", { number }),
});

/** One activity a line; a line that is no JSON is one bad row. */
export function readJsonLines(text: string, name: string): TeamRow[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, place): TeamRow[] => {
    if (line.trim() === "") return [];
    const row = lineRow(name, place + 1);
    const parsed = parseJson(line);
    return [parsed.ok ? { ...row, activity: parsed.value } : { ...row, problem: tell("not valid JSON") }];
  });
}
