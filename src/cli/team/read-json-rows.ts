import { parseJson, readJson } from "../input/read-json.js";
import type { TeamRow } from "./team-row.js";

/** The activities of a JSON array; a single activity is a team of one. */
export function readJsonRows(text: string, name: string): TeamRow[] {
  const value = readJson(text, name);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.map((activity, place) => ({
    source: `${name} entry ${place + 1}`,
    name: `entry ${place + 1}`,
    activity,
  }));
}

/** One activity a line; a line that is no JSON is one bad row. */
export function readJsonLines(text: string, name: string): TeamRow[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, place): TeamRow[] => {
    if (line.trim() === "") return [];
    const row = { source: `${name} line ${place + 1}`, name: `line ${place + 1}` };
    const parsed = parseJson(line);
    return [parsed.ok ? { ...row, activity: parsed.value } : { ...row, problem: "not valid JSON" }];
  });
}
