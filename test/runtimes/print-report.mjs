// node print-report.mjs archive.zip; Bun and Deno run the same file.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import process from "node:process";
import { archiveReport } from "./archive-report.mjs";

const path = process.argv[2];
console.log(await archiveReport(basename(path), new Uint8Array(await readFile(path))));
