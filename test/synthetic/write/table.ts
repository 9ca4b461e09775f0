import type { Table } from "./csv-text.js";

/** A table with the archive's default format: at the root, quotes where needed, a newline at the end. */
export function table(
  stem: string,
  columns: readonly string[],
  rows: Table["rows"],
  extra: Partial<Table> = {},
): Table {
  return {
    stem,
    folder: "",
    columns,
    rows,
    quoting: "needed",
    preamble: "",
    finalNewline: true,
    trailingComma: false,
    ...extra,
  };
}
