import { describeReceived } from "../errors/received.js";
import { say } from "../errors/wording.js";
import { openWorkbook, refuseOldWorkbook } from "./analytics/read-workbook.js";
import type { Archive, ArchiveFile, LinkedInExportInput, Workbook } from "./archive.js";
import { instantOfDate } from "./dates.js";
import type { IssueReport } from "./import-issue.js";
import { type ImportBudget, importError } from "./import-limits.js";
import { classifyFile, fileKey, reportName } from "./tables/classify.js";
import {
  type ByteSource,
  byteSource,
  type ExportBytes,
  isExportBytes,
  type OnChunk,
  pieces,
} from "./zip/byte-source.js";
import { inflateEntry } from "./zip/inflate-entry.js";
import { readZipDirectory } from "./zip/zip-directory.js";

/** Opens the input of the caller, without reading any file yet. */
export async function openArchives(
  input: LinkedInExportInput,
  budget: ImportBudget,
  report: IssueReport,
): Promise<readonly Archive[]> {
  const given: readonly unknown[] = Array.isArray(input) ? input : [input];
  if (given.length === 0) throw refuse(0, say("an empty array"));
  if (given.length > budget.limits.maxArchives) budget.exceeded("maxArchives", "the input");
  const archives: Archive[] = [];
  for (const [index, one] of given.entries()) {
    if (typeof one !== "object" || one === null) throw refuse(index, inputKind(one));
    if (isExportBytes(one)) archives.push(await openZip(one, nameOf(one), index, budget, report));
    else if ("bytes" in one && isExportBytes(one.bytes) && "name" in one && typeof one.name === "string") {
      archives.push(await openZip(one.bytes, one.name, index, budget, report));
    } else {
      const files: [string, ExportBytes][] = [];
      for (const [path, bytes] of one instanceof Map ? one : Object.entries(one)) {
        if (typeof path !== "string" || !isExportBytes(bytes))
          throw refuse(index, say("an object whose values are not all bytes"));
        files.push([path, bytes]);
      }
      archives.push(await openFolder(files, budget, index, report));
    }
  }
  return archives;
}

type Read = (label: string, onChunk: OnChunk, onRead: (bytes: number) => void) => Promise<void>;

type Found = { path: string; weight: number; modified: number | undefined; read: Read };

const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

const linkedInName = /(Basic|Complete)_LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})(?!\d)/i;

/**
 * Reads the first of some names that is one of LinkedIn's: which archive it is, and the end of its day. A day that does not
 * exist is an issue, and left out.
 */
function readName(names: readonly string[], report: IssueReport): Pick<Archive, "named" | "nameDate"> {
  const match = linkedInName.exec(names.find((name) => linkedInName.test(name)) ?? "");
  if (match === null) return { named: undefined, nameDate: undefined };
  const [month = 0, day = 0, year = 0] = match.slice(2).map(Number);
  const nameDate = instantOfDate(year, month, day, 23, 59, 59);
  if (nameDate === undefined) report.add("import.archiveDate");
  return { named: match[1]?.toLowerCase() === "basic" ? "basic" : "complete", nameDate };
}

/** Classifies the files. Of the same name twice, the one listed last counts, as it does for other readers of ZIP. */
function archiveOf(found: readonly Found[], name: string, report: IssueReport): Archive {
  const files: ArchiveFile[] = [];
  const taken = new Map<string, number>();
  for (const { path, weight, modified, read } of found) {
    const key = fileKey(path);
    const fileClass = classifyFile(path);
    const label = reportName(path);
    const file: ArchiveFile = {
      label,
      path,
      key,
      class: fileClass,
      weight,
      modified,
      read: (onChunk, onRead) => read(label, onChunk, onRead),
    };
    const slot =
      "source" in fileClass && fileClass.source !== "articles" ? `${fileClass.source} ${key.part}` : `path ${path}`;
    const before = taken.get(slot);
    if (before === undefined) {
      taken.set(slot, files.length);
      files.push(file);
    } else {
      report.add("import.duplicateEntry", label);
      files[before] = file;
    }
  }
  const times = files.flatMap((file) =>
    file.modified === undefined || "ignored" in file.class ? [] : [file.modified],
  );
  return {
    files,
    workbooks: [],
    // Its own name, or that of a folder it was unpacked to and packed again with.
    ...readName([name, ...found.map(({ path }) => folderOf(path))], report),
    entryTime: times.length === 0 ? undefined : times.reduce((newest, time) => Math.max(newest, time)),
  };
}

const readDirectory = (source: ByteSource, index: number, budget: ImportBudget) =>
  readZipDirectory(source, [index], budget.limits.maxEntries, () => budget.exceeded("maxEntries", `archive ${index}`));

async function openZip(
  bytes: ExportBytes,
  name: string,
  index: number,
  budget: ImportBudget,
  report: IssueReport,
): Promise<Archive> {
  const source = byteSource(bytes, [index]);
  await refuseOldWorkbook(source, index);
  const entries = await readDirectory(source, index, budget);
  const workbook = openWorkbook(source, entries, budget);
  if (workbook !== undefined)
    return { files: [], workbooks: [workbook], named: undefined, nameDate: undefined, entryTime: undefined };
  const found = entries.map(
    (entry): Found => ({
      path: entry.name,
      weight: entry.compressedSize,
      modified: entry.modified,
      read: (label, onChunk, onRead) => inflateEntry(source, entry, label, budget, onChunk, onRead),
    }),
  );
  return archiveOf(found, name, report);
}

/** Calls `onChunk` with the bytes of an unpacked file. */
async function readWhole(
  source: ByteSource,
  label: string,
  budget: ImportBudget,
  onChunk: OnChunk,
  onRead: (bytes: number) => void,
): Promise<void> {
  let size = 0;
  for await (const piece of pieces(source, 0, source.size, onRead)) {
    size += piece.length;
    budget.takeBytes(label, piece.length, size);
    if (!onChunk(piece)) return;
  }
}

async function openFolder(
  files: readonly (readonly [string, ExportBytes])[],
  budget: ImportBudget,
  index: number,
  report: IssueReport,
): Promise<Archive> {
  if (files.length > budget.limits.maxEntries) budget.exceeded("maxEntries", `archive ${index}`);
  const found: Found[] = [];
  const workbooks: Workbook[] = [];
  for (const [path, bytes] of files) {
    const source = byteSource(bytes, [index, reportName(path)]);
    const workbook = /\.xlsx$/i.test(path)
      ? openWorkbook(source, await readDirectory(source, index, budget), budget)
      : undefined;
    if (workbook !== undefined) workbooks.push(workbook);
    else
      found.push({
        path,
        weight: source.size,
        modified: undefined,
        read: (label, onChunk, onRead) => readWhole(source, label, budget, onChunk, onRead),
      });
  }
  return { ...archiveOf(found, "", report), workbooks };
}

const refuse = (index: number, received: string) =>
  importError(
    "import.input",
    [index],
    say(
      "the bytes of a ZIP or an analytics workbook (Uint8Array, ArrayBuffer, Blob), { name, bytes }, or an object of file names and bytes",
    ),
    received,
    say("pass the archive's bytes, an array of archives, or the unpacked files"),
  );

/** The kind of a value, never its content: a text may be the content of a file. */
const inputKind = (value: unknown): string => (typeof value === "string" ? say("a text") : describeReceived(value));

const nameOf = (value: object) => ("name" in value && typeof value.name === "string" ? value.name : "");
