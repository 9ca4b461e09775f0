import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { isRecord } from "../../errors/received.js";
import { parseJson, withPlainFileErrors } from "../input/read-source.js";
import { createCsvRows, lineRow, readTeam, type TeamReading, type TeamRow } from "../team/read-team.js";
import { tell } from "../texts/tell.js";

/** Called with one row at a time, and the value it is grouped by. */
type OnRow = (row: TeamRow, group: string | undefined) => void;

/** Passes the rows that `ssi team` would read, one at a time: of tables and JSON Lines only one row is held in memory. */
export async function eachRow(
  path: string,
  reading: TeamReading & { readonly groupBy: string | undefined },
  onRow: OnRow,
): Promise<void> {
  const { model, ignoreUnknown, groupBy } = reading;
  const extension = extname(path).toLowerCase();
  const isFile = path !== "-" && (await withPlainFileErrors(path, () => stat(path))).isFile();
  const isLines = extension === ".jsonl" || extension === ".ndjson";
  if (isFile && (isLines || extension === ".csv" || extension === ".tsv")) {
    const name = basename(path);
    const rows = isLines
      ? jsonRows(name, (row) => grouped(row, groupBy, onRow))
      : createCsvRows({ name, model, ignoreUnknown, groupBy, onRow });
    await withPlainFileErrors(path, async () => {
      for await (const text of textOf(createReadStream(path))) rows.push(text);
      rows.end();
    });
    return;
  }
  if (path !== "-") {
    for (const row of await readTeam(path, reading)) grouped(row, groupBy, onRow);
    return;
  }
  const byLine = jsonRows("stdin", (row) => grouped(row, groupBy, onRow));
  const byRecord = createCsvRows({ name: "stdin", model, ignoreUnknown, groupBy, onRow });
  let rows: typeof byLine | undefined;
  for await (const text of textOf(reading.io.stdin)) {
    rows ??= text.trimStart().startsWith("{") ? byLine : byRecord;
    rows.push(text);
  }
  rows?.end();
}

/** A row of JSON without the field it is grouped by. */
function grouped(row: TeamRow, groupBy: string | undefined, onRow: OnRow): void {
  if (groupBy === undefined || !("activity" in row) || !isRecord(row.activity)) {
    onRow(row, undefined);
    return;
  }
  const fields: Readonly<Record<string, unknown>> = { ...row.activity };
  const { [groupBy]: value, ...activity } = fields;
  const isText = typeof value === "string" || typeof value === "number";
  onRow({ ...row, activity }, isText ? String(value).trim() : undefined);
}

async function* textOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** JSON Lines in pieces cut anywhere; a line that is no JSON is one bad row. */
function jsonRows(name: string, onRow: (row: TeamRow) => void): { push(text: string): void; end(): void } {
  let held = "";
  let number = 0;
  const line = (text: string) => {
    number++;
    if (text.trim() === "") return;
    const row = lineRow(name, number);
    const parsed = parseJson(text);
    onRow(parsed.ok ? { ...row, activity: parsed.value } : { ...row, problem: tell("not valid JSON") });
  };
  return {
    push(text) {
      const lines = (held + text).split("\n");
      held = lines.pop() ?? "";
      lines.forEach(line);
    },
    end: () => line(held),
  };
}
