import { open, readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { CliIO } from "../cli-io.js";
import { InputError } from "../errors.js";
import { tell } from "../tell.js";
import { withPlainFileErrors } from "./file-error.js";
import { jsonSource } from "./json-source.js";
import { readArchives } from "./read-archives.js";
import { readJson } from "./read-json.js";
import { readStdin } from "./read-stdin.js";
import type { Source } from "./source.js";

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
