import type { ArchiveFile } from "../archive.js";
import { readFile } from "../csv/read-file.js";
import type { TableRow } from "../csv/read-table.js";
import { exportFiles, type SourceId, type TableId } from "../files/export-files.js";
import type { ImportBudget } from "../import-budget.js";
import type { IssueReport } from "../import-issue.js";
import type { FileProgress } from "../import-progress.js";
import type { TableState } from "./export-facts.js";
import type { SourceFiles } from "./merge-archives.js";
import { rowIdentity } from "./row-identity.js";
import { createRowUnion } from "./row-union.js";

/** What was found in one file that was read. */
export interface FileFound {
  readonly rows: number;
  /** Rows whose date could not be read. */
  readonly unreadable: number;
  /** False where no header was found. */
  readonly readable: boolean;
}

/** Reads the tables of some archives, one after the other. */
export interface TableReader {
  /** Reads the files of one table, archive by archive; each row that no other archive told before goes to `onRow`. */
  readTable(id: TableId, onRow: (row: TableRow) => void): Promise<TableState>;
  /**
   * The instant of a row that is being read, ms since 1970 UTC. Where its date cannot be read there is an issue, and where it
   * has none the clock in its id tells it, to the second; NaN without one.
   */
  readonly instant: (row: TableRow, clock?: number) => number;
  /** What was found in each file so far. */
  readonly found: ReadonlyMap<ArchiveFile, FileFound>;
}

/** What LinkedIn writes where there is no date: none is told, but nothing is wrong either. */
const placeholders: ReadonlySet<string> = new Set(["", "N/A", "Not Available"]);

/** A reader that has not read anything yet. */
export function createTableReader(
  merged: ReadonlyMap<SourceId, SourceFiles>,
  budget: ImportBudget,
  report: IssueReport,
  progressOf: (file: ArchiveFile) => FileProgress,
): TableReader {
  const found = new Map<ArchiveFile, FileFound>();
  let label = "";
  let unreadable = 0;
  /** Rows of the table whose instant nothing tells. */
  let lost = 0;
  return {
    found,
    instant(row, clock) {
      const at = row.instant();
      if (!Number.isNaN(at)) return at;
      if (row.has("date") && !placeholders.has(row.text("date"))) {
        unreadable++;
        if (clock === undefined) lost++;
        report.add("import.unreadableDate", label, row.number());
      }
      return clock === undefined ? Number.NaN : Math.floor(clock / 1000) * 1000;
    },
    async readTable(id, onRow) {
      const columns = new Set<string>();
      let doubled = 0;
      let readable = true;
      let read = 0;
      lost = 0;
      const lists = merged.get(id)?.archives ?? [];
      const union = lists.length > 1 ? createRowUnion() : undefined;
      const identityOf = rowIdentity(exportFiles[id]);
      for (const list of lists) {
        union?.nextArchive();
        for (const file of list) {
          label = file.label;
          unreadable = 0;
          let rows = 0;
          const progress = progressOf(file);
          const names = await readFile(file, exportFiles[id], budget, report, progress.read, (row) => {
            rows++;
            if (union === undefined || union.isNew(identityOf(row))) onRow(row);
            else doubled++;
          });
          progress.finish();
          for (const name of names ?? []) columns.add(name);
          if (names === undefined) readable = false;
          read += rows;
          found.set(file, { rows, unreadable, readable: names !== undefined });
        }
      }
      return { doubled, columns, readable, dated: lost * 10 <= read };
    },
  };
}
