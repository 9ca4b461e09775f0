import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Archives } from "./requests.js";

/** The archives at two paths: LinkedIn's, and one with too many rows. */
export function readArchives(path: string, manyRows: string): Archives {
  const read = (file: string) => new Uint8Array(readFileSync(file));
  return { name: basename(path), bytes: read(path), manyRows: read(manyRows) };
}
