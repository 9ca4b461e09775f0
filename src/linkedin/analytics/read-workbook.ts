import type { ImportBudget } from "../import-budget.js";
import { brokenWorkbook } from "./broken-workbook.js";
import type { Workbook } from "./open-workbook.js";
import { readSharedStrings, readSheet, type SheetRow } from "./read-sheet.js";
import { walkXml } from "./walk-xml.js";

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
    if (xml === undefined) throw brokenWorkbook(label, "a workbook without one of its parts");
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
