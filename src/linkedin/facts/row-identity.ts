import { rowHash } from "../csv/row-hash.js";
import type { TableRow } from "../csv/table-row.js";
import { parseDate } from "../dates/parse-date.js";
import type { ExportFile } from "../files/export-file.js";

/** What the rows of a log are known by in another archive: their date, however that year wrote it, and texts that do not change. */
export function rowIdentity({ dates, sameRow = [] }: ExportFile): (row: TableRow) => number {
  // A file whose dates were once told to the minute can be compared to the minute only.
  const grain = dates.includes("us12") ? 60_000 : 1;
  return (row) =>
    rowHash(
      sameRow.map((column) => {
        const text = row.text(column);
        const at = column === "date" ? parseDate(text, dates) : undefined;
        return at === undefined ? text : String(Math.floor(at / grain));
      }),
    );
}
