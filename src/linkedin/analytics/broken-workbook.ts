import { importError } from "../import-error.js";

/** The error for a workbook that no spreadsheet program would write. */
export const brokenWorkbook = (label: string, received: string) =>
  importError(
    "import.workbookBroken",
    [label],
    "a workbook as LinkedIn delivers it",
    received,
    "download the analytics again and pass the .xlsx as it came",
  );
