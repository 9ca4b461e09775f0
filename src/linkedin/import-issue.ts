import type { IssueCode } from "../errors/issue-codes.js";

/** The codes of findings that do not stop an import. */
export type ImportIssueCode = Extract<
  IssueCode,
  | "import.unreadableDate"
  | "import.raggedRow"
  | "import.openQuote"
  | "import.resavedFile"
  | "import.otherEncoding"
  | "import.cellType"
  | "import.headerNotFound"
  | "import.unknownFile"
  | "import.duplicateEntry"
  | "import.archiveDate"
  | "import.unknownWorkbook"
  | "import.workbookSheet"
  | "import.workbookDates"
  | "import.workbookSum"
  | "import.unreadableNumber"
>;

/** A finding that did not stop the import: what, in which file, and where first. It never contains the content of a cell. */
export interface ImportIssue {
  /** What was found; [the page of errors](../../docs/errors.md#import) has the meaning. */
  readonly code: ImportIssueCode;
  /** The file's name, without a member id; absent where the finding is about an archive as a whole. */
  readonly file?: string;
  /** The first row concerned, counted as a spreadsheet does, with header and preamble. */
  readonly row?: number;
  /** How many rows or files the finding concerns. */
  readonly count: number;
}

/** Collects findings: one per code and file, with the first row and a count. */
export interface IssueReport {
  add(code: ImportIssueCode, file?: string, row?: number): void;
  readonly list: () => readonly ImportIssue[];
}

/** An empty report. */
export function createIssueReport(): IssueReport {
  const found = new Map<string, { -readonly [K in keyof ImportIssue]: ImportIssue[K] }>();
  return {
    add(code, file, row) {
      const key = `${code}\n${file}`;
      const known = found.get(key);
      if (known !== undefined) known.count++;
      else found.set(key, { code, ...(file !== undefined && { file }), ...(row !== undefined && { row }), count: 1 });
    },
    list: () => [...found.values()],
  };
}
