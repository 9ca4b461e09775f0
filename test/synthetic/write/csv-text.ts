/** A file of the archive before it becomes text. */
export interface Table {
  /** Base name without member id and extension. */
  readonly stem: string;
  readonly folder: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** "backslash" is the dialect of Comments: every text quoted, inner quotes as \". */
  readonly quoting: "needed" | "all" | "backslash";
  /** Lines before the header. */
  readonly preamble: string;
  readonly finalNewline: boolean;
  /** Learning ends its header and rows with a comma. */
  readonly trailingComma: boolean;
}

const doubled = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Writes a table as CSV text; cells keep their own line breaks, `lineEnd` ends the records. */
export function csvText(table: Table, lineEnd: "\n" | "\r\n", delimiter: "," | "\t" = ","): string {
  const write = (cell: string): string => {
    if (table.quoting === "all") return doubled(cell);
    if (!/["\r\n]/.test(cell) && !cell.includes(delimiter)) return cell;
    return table.quoting === "backslash" ? `"${cell.replaceAll('"', '\\"')}"` : doubled(cell);
  };
  const tail = table.trailingComma ? delimiter : "";
  const header = table.columns.map((name) => (table.quoting === "all" ? doubled(name) : name)).join(delimiter) + tail;
  const records = table.rows.map(
    (row) => table.columns.map((name, index) => write(row[name] ?? row[String(index)] ?? "")).join(delimiter) + tail,
  );
  const lines = [header, ...records].join(lineEnd);
  return table.preamble.replaceAll("\n", lineEnd) + lines + (table.finalNewline ? lineEnd : "");
}
