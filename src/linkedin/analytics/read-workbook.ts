import { say } from "../../errors/wording.js";
import type { Workbook } from "../archive.js";
import { type ImportBudget, importError } from "../import-limits.js";
import type { ByteSource } from "../zip/byte-source.js";
import { inflateEntry } from "../zip/inflate-entry.js";
import type { ZipEntry } from "../zip/zip-directory.js";
import { brokenWorkbook, readSharedStrings, readSheet, type SheetRow, walkXml } from "./read-sheet.js";

/** The sheets of a workbook, in its order. Their names are localised, and not needed. */
export interface WorkbookContent {
  readonly sheets: readonly (readonly SheetRow[])[];
  /** Days count from 1904, as old spreadsheet programs on the Mac had it. */
  readonly from1904: boolean;
}

/** LinkedIn's workbooks have five or six. */
const mostSheets = 32;

/** Reads the sheets of a workbook. Throws `import.workbookBroken`, `import.limit` and the codes of a broken ZIP. */
export async function readWorkbook(workbook: Workbook, budget: ImportBudget): Promise<WorkbookContent> {
  const { label } = workbook;
  const required = async (path: string) => {
    const xml = await workbook.part(path);
    if (xml === undefined) throw brokenWorkbook(label, say("a workbook without one of its parts"));
    return xml;
  };

  const relations: string[] = [];
  let from1904 = false;
  walkXml(await required("xl/workbook.xml"), label, {
    open(name, attribute) {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attribute("date1904"));
      else if (name === "sheet") relations.push(attribute("r:id"));
    },
  });
  const targets = new Map<string, string>();
  walkXml(await required("xl/_rels/workbook.xml.rels"), label, {
    open(name, attribute) {
      if (name === "Relationship") targets.set(attribute("Id"), attribute("Target"));
    },
  });
  const strings = await workbook.part("xl/sharedStrings.xml");
  const sharedStrings = strings === undefined ? [] : readSharedStrings(strings, label);

  const sheets: (readonly SheetRow[])[] = [];
  for (const relation of relations.slice(0, mostSheets)) {
    const target = targets.get(relation) ?? "";
    const xml = await required(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    sheets.push(readSheet(xml, sharedStrings, label, budget));
  }
  return { sheets, from1904 };
}

const workbookLabel = "*.xlsx";

/** A workbook among the ZIP files, recognised by its main part, whatever its name. Undefined for any other archive. */
export function openWorkbook(
  source: ByteSource,
  entries: readonly ZipEntry[],
  budget: ImportBudget,
): Workbook | undefined {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  if (!parts.has("xl/workbook.xml")) return undefined;
  return {
    label: workbookLabel,
    async part(path) {
      const entry = parts.get(path);
      if (entry === undefined) return undefined;
      const decoder = new TextDecoder();
      let text = "";
      let size = 0;
      await inflateEntry(source, entry, workbookLabel, budget, (chunk) => {
        size += chunk.length;
        if (size > budget.limits.maxWorkbookPartBytes) budget.exceeded("maxWorkbookPartBytes", workbookLabel);
        text += decoder.decode(chunk, { stream: true });
        return true;
      });
      return text + decoder.decode();
    },
  };
}

/** The first bytes of Office files before 2007, and of all that are locked with a password. */
const oldSignature = [0xd0, 0xcf, 0x11, 0xe0];

/** Refuses a workbook in the binary format of before 2007. Throws `import.oldWorkbook`. */
export async function refuseOldWorkbook(source: ByteSource, index: number): Promise<void> {
  const start = await source.read(0, Math.min(oldSignature.length, source.size));
  if (start.length < oldSignature.length || oldSignature.some((byte, at) => start[at] !== byte)) return;
  throw importError(
    "import.oldWorkbook",
    [index],
    say("a ZIP archive or an .xlsx workbook"),
    say("an .xls workbook, or one locked with a password"),
    say("download the analytics again, or open the file and save it as .xlsx without a password"),
  );
}
