import type { Archive } from "./archive.js";
import { sourceEdition } from "./files/export-files.js";

/** What one of the archives given turned out to be. */
export interface ArchiveEvidence {
  /**
   * Which of LinkedIn's two archives it is by its files: `complete` with any that only the Complete one has; absent
   * where it has no file that is read.
   */
  readonly edition?: "basic" | "complete";
  /** Which it is by its name; absent where the name is not LinkedIn's. */
  readonly named?: "basic" | "complete";
  /** The day in its name, an ISO date. */
  readonly date?: string;
  /** When the newest of its files was written, an ISO instant; absent for a folder, whose files come without times. */
  readonly written?: string;
}

/** Says of an archive what it is and how old. */
export function archiveEvidence({ files, named, nameDate, entryTime }: Archive): ArchiveEvidence {
  const editions = files.flatMap((file) => ("source" in file.class ? [sourceEdition(file.class.source)] : []));
  const edition = editions.includes("complete") ? "complete" : editions[0];
  return {
    ...(edition !== undefined && { edition }),
    ...(named !== undefined && { named }),
    ...(nameDate !== undefined && { date: new Date(nameDate).toISOString().slice(0, 10) }),
    ...(entryTime !== undefined && { written: new Date(entryTime).toISOString() }),
  };
}
