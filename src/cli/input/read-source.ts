import { open, readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { valueAt } from "../../errors/received.js";
import type { ExportFolder, NamedArchive } from "../../linkedin/archive.js";
import type { CliIO } from "../terminal/cli-io.js";
import { InputError, type Message, tell } from "../texts/tell.js";
import { readArchives } from "./read-archives.js";

/** What a path on the command line turned out to be. */
export type Source =
  | { readonly kind: "export"; readonly name: string; readonly archives: readonly (NamedArchive | ExportFolder)[] }
  | { readonly kind: "snapshot" | "changelog"; readonly name: string; readonly answers: readonly unknown[] }
  | { readonly kind: "activity"; readonly name: string; readonly value: unknown };

/**
 * Finds out what a path is: a ZIP, an analytics workbook, a folder with an export, or JSON, an activity or answers of LinkedIn's
 * portability API; `-` is JSON on stdin. Throws `InputError`.
 */
export async function readSource(path: string, io: CliIO): Promise<Source> {
  if (path === "-") return jsonSource("stdin", readJson(await readStdin(io), "stdin"));
  return withPlainFileErrors(path, async () => {
    const name = basename(path);
    if ((await stat(path)).isDirectory()) return { kind: "export", name, archives: await readArchives(path) };
    const extension = extname(name).toLowerCase();
    const start = await firstBytes(path);
    if (start.startsWith("PK") || /^\.(zip|xlsx?)$/.test(extension))
      return { kind: "export", name, archives: await readArchives(path) };
    if (extension === ".csv" || extension === ".jsonl" || extension === ".ndjson") {
      throw new InputError(
        tell(
          "{path}: expected a ZIP, a folder or an activity as JSON, received a table; to score an export, give its ZIP or folder; to score many members, use ssi team",
          { path },
        ),
      );
    }
    if (extension !== ".json" && !/^[\ufeff\s]*[{[]/.test(start))
      throw new InputError(
        tell("{path}: expected a ZIP, a folder or an activity as JSON, received something else", { path }),
      );
    return jsonSource(name, readJson(await readFile(path, "utf8"), path));
  });
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What JSON is by its content: answers of LinkedIn's portability API (one, or several in an array), or an activity. */
function jsonSource(name: string, value: unknown): Source {
  const bodies: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const body of bodies) {
    const elements = valueAt(body, ["elements"]);
    const first = Array.isArray(elements) ? elements[0] : body;
    for (const kind of ["snapshot", "changelog"] as const)
      if (valueAt(first, [marks[kind]]) !== undefined) return { kind, name, answers: bodies };
  }
  return { kind: "activity", name, value };
}

/** The fields by which the elements of the two answers of LinkedIn's portability API differ. */
const marks = { snapshot: "snapshotDomain", changelog: "resourceName" } as const;

/** The value of a text as JSON, or the message of the engine. */
type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly complaint: string };

/** Parses JSON without throwing; a byte order mark is skipped. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return { ok: false, complaint: String(error) };
  }
}

/** Parses JSON. Throws `InputError`, with line and column where the engine reports the position. */
export function readJson(text: string, name: string): unknown {
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  if (text.trim() === "") throw new InputError(tell("{name}: expected JSON, received nothing", { name }));
  const position = Number(/position (\d+)/.exec(parsed.complaint)?.[1] ?? Number.NaN);
  if (Number.isNaN(position)) throw new InputError(tell("{name} is not valid JSON", { name }));
  const before = text.replace(/^\ufeff/, "").slice(0, position);
  const where = { line: before.split("\n").length, column: position - before.lastIndexOf("\n") };
  throw new InputError(tell("{name} is not valid JSON (line {line}, column {column})", { name, ...where }));
}

/** Everything on stdin, as text. */
export async function readStdin(io: CliIO): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of io.stdin)
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** The text of a file. Throws `InputError`. */
export const readTextFile = (path: string): Promise<string> => withPlainFileErrors(path, () => readFile(path, "utf8"));

/** Runs something that touches files; an error of the file system becomes one plain sentence. */
export async function withPlainFileErrors<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new InputError(fileErrorMessage(code, path));
  }
}

const denied = (path: string) => tell("{path}: it may not be read (permission denied)", { path });

const fileErrors: { readonly [code: string]: (path: string) => Message } = {
  ENOENT: (path) => tell("{path}: there is no such file or folder", { path }),
  EACCES: denied,
  EPERM: denied,
  EISDIR: (path) => tell("{path}: it is a folder", { path }),
  ENOTDIR: (path) => tell("{path}: a part of the path is not a folder", { path }),
};

const fileErrorMessage = (code: string, path: string): Message =>
  fileErrors[code]?.(path) ?? tell("{path}: it cannot be read ({code})", { path, code });
