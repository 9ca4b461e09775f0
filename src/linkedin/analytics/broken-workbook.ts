import { say } from "../../errors/wording.js";
import { importError } from "../import-error.js";

/** The error for a workbook that no spreadsheet program would write. */
export const brokenWorkbook = (label: string, received: string) =>
  importError(
    "import.workbookBroken",
    [label],
    say("a workbook as LinkedIn delivers it"),
    received,
    say("download the analytics again and pass the .xlsx as it came"),
  );
