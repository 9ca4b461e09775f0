import type { ArchiveFile } from "../archive.js";
import type { OnRow } from "../csv/read-table.js";
import type { TableRow } from "../csv/table-row.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget } from "../import-limits.js";
import type { FileProgress } from "../import-progress.js";
import { exportTables, type SourceId, type TableId } from "../tables/export-tables.js";
import type { TableState } from "./export-facts.js";
import { createRowUnion, rowIdentity, type SourceFiles } from "./merge-archives.js";
import { readFile } from "./read-file.js";

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
  /** Reads the files of one table, archive by archive, and calls `onRow` with each row that no newer archive had. */
  readTable(id: TableId, onRow: OnRow): Promise<TableState>;
  /**
   * The instant of the current row, ms since 1970 UTC. A date that cannot be read is an issue; without a readable date, the
   * instant is the clock in its id, to the second; NaN without one.
   */
  instant(row: TableRow, clock?: number): number;
  /** What was found in each file so far. */
  readonly found: ReadonlyMap<ArchiveFile, FileFound>;
}

/** A reader that has not read any table yet. */
export const createTableReader = (
  merged: ReadonlyMap<SourceId, SourceFiles>,
  budget: ImportBudget,
  report: IssueReport,
  progressOf: (file: ArchiveFile) => FileProgress,
): TableReader => new Tables(merged, budget, report, progressOf);

/** What LinkedIn writes where there is no date. */
const placeholders: readonly string[] = ["", "N/A", "Not Available"];

class Tables implements TableReader {
  readonly found = new Map<ArchiveFile, FileFound>();
  private label = "";
  private unreadable = 0;
  /** Rows of the table whose instant is not known. */
  private lost = 0;

  constructor(
    private readonly merged: ReadonlyMap<SourceId, SourceFiles>,
    private readonly budget: ImportBudget,
    private readonly report: IssueReport,
    private readonly progressOf: (file: ArchiveFile) => FileProgress,
  ) {}

  instant(row: TableRow, clock?: number): number {
    const at = row.instant();
    if (!Number.isNaN(at)) return at;
    if (row.has("date") && !placeholders.includes(row.text("date"))) {
      this.unreadable++;
      if (clock === undefined) this.lost++;
      this.report.add("import.unreadableDate", this.label, row.number());
    }
    return clock === undefined ? Number.NaN : Math.floor(clock / 1000) * 1000;
  }

  async readTable(id: TableId, onRow: OnRow): Promise<TableState> {
    const columns = new Set<string>();
    let doubled = 0;
    let readable = true;
    let read = 0;
    this.lost = 0;
    const lists = this.merged.get(id)?.archives ?? [];
    const union = lists.length > 1 ? createRowUnion() : undefined;
    const identityOf = rowIdentity(exportTables[id]);
    for (const list of lists) {
      union?.nextArchive();
      for (const file of list) {
        this.label = file.label;
        this.unreadable = 0;
        let rows = 0;
        const progress = this.progressOf(file);
        const names = await readFile(file, exportTables[id], this.budget, this.report, progress.read, (row) => {
          rows++;
          if (union === undefined || union.isNew(identityOf(row))) onRow(row);
          else doubled++;
        });
        progress.finish();
        read += rows;
        for (const name of names ?? []) columns.add(name);
        if (names === undefined) readable = false;
        this.found.set(file, { rows, unreadable: this.unreadable, readable: names !== undefined });
      }
    }
    return { doubled, columns, readable, dated: this.lost * 10 <= read };
  }
}
