import type { TableShape } from "../csv/read-table.js";
import type { TableRow } from "../csv/table-row.js";
import type { FactRow, Flags } from "./fact-row.js";
import type { ReadingContext } from "./reading-context.js";

/**
 * One table of LinkedIn's export: its names, its columns, how several archives of it become one, and how a row is read. All
 * that is known of a table is in its entry.
 */
export interface ExportTable<Column extends string = string, Flag extends string = string> extends TableShape<Column> {
  /** The name used in evidence and issues. */
  readonly name: string;
  /** The keys of its file names over the years (see `fileKey`). */
  readonly keys: readonly string[];
  /**
   * The domains of the Member Data Portability API with the same rows; none where the API does not have them, or mixes them
   * with others (it does not say which recommendations were received).
   */
  readonly domains: readonly string[];
  /** `complete` where only the Complete archive has it, `basic` where both have it. */
  readonly edition: "basic" | "complete";
  /**
   * How the same table of several archives becomes one. `newest`: it describes a state, and the archive written last has it.
   * `union`: it is a log that may have lost old rows since; a row with n copies in one archive and m in another counts max(n, m).
   */
  readonly merge: "newest" | "union";
  /**
   * The columns that identify a row of a log in another archive: those that the table had in all years and that do not change,
   * unlike a folder, an edited text or a link that expires.
   */
  readonly sameRow?: readonly NoInfer<Column>[];
  /**
   * The columns that identify an entry of the profile: a profile in two languages has each entry once per language, with the
   * same company and dates. A later row with the same cells and flags gets the flag `double`.
   */
  readonly sameEntry?: readonly NoInfer<Column>[];
  /** What a row can show besides its time and person. */
  readonly flags: Flags<Flag>;
  /** Reads one row. Absent for messages, which are read into columns. */
  readonly read?: (
    row: TableRow<NoInfer<Column>>,
    context: ReadingContext,
    bits: (conditions: Readonly<Record<Exclude<Flag, "double">, boolean>>) => number,
  ) => FactRow;
  /** Which rows are no doubles of earlier ones, where that is known only after the last row. */
  readonly distinct?: (context: ReadingContext) => readonly boolean[];
}

/** An entry with its columns and flags checked against each other. */
export const table = <const Column extends string, const Flag extends string>(
  entry: ExportTable<Column, Flag>,
): ExportTable<Column, Flag> => entry;

/** A row that names a person only where one is given. */
export const fact = (at: number, bits = 0, person = 0): FactRow => ({ at, bits, person });

/** Reads a row of which only the time is needed. */
export const datedFact = (row: TableRow, context: ReadingContext): FactRow => fact(context.instant(row));

/** Reads a row that is only counted. */
export const undatedFact = (): FactRow => fact(Number.NaN);

/** Longer than LinkedIn permits any post, comment or recommendation to be. */
export const longestText = 10_000;
