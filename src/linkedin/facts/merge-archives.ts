import type { Archive, ArchiveFile } from "../archive.js";
import { rowHash } from "../csv/row-hash.js";
import type { TableRow } from "../csv/table-row.js";
import { parseDate } from "../dates.js";
import type { ExportTable } from "../tables/export-table.js";
import { exportTables, type SourceId, sourceEdition, sourceIds } from "../tables/export-tables.js";

/** The files of one source, archive by archive, newest first, parts in order. */
export interface SourceFiles {
  readonly source: SourceId;
  /** One list per archive that counts. */
  readonly archives: readonly (readonly ArchiveFile[])[];
  /** Files that a newer archive replaces. */
  readonly superseded: readonly ArchiveFile[];
}

/**
 * Which files to read for each source. A file that describes a state (connections, skills, the profile) is taken from the
 * archive written last: what is gone since is gone. A log (shares, messages, invitations) is taken from all archives, since
 * LinkedIn drops old rows from some of them; a row of two archives is counted once, as the newest archive has it, since that
 * has the most columns.
 */
export function mergeArchives(archives: readonly Archive[]): ReadonlyMap<SourceId, SourceFiles> {
  const bySource = new Map<SourceId, (readonly ArchiveFile[])[]>();
  for (const archive of oldestFirst(archives)) {
    const groups = new Map<SourceId, ArchiveFile[]>();
    for (const file of archive.files) {
      if ("ignored" in file.class) continue;
      const group = groups.get(file.class.source);
      if (group === undefined) groups.set(file.class.source, [file]);
      else group.push(file);
    }
    for (const [source, files] of groups) {
      files.sort((a, b) => (a.key.part ?? 0) - (b.key.part ?? 0));
      bySource.set(source, [...(bySource.get(source) ?? []), files]);
    }
  }
  const merged = new Map<SourceId, SourceFiles>();
  for (const [source, lists] of bySource) {
    const keepsAll = source !== "articles" && exportTables[source].merge === "union";
    merged.set(source, {
      source,
      archives: keepsAll ? lists.toReversed() : lists.slice(-1),
      superseded: keepsAll ? [] : lists.slice(0, -1).flat(),
    });
  }
  return merged;
}

/** Archives in the order they were written, as far as known; the Complete one comes after the Basic one. */
function oldestFirst(archives: readonly Archive[]): readonly Archive[] {
  const weigh = (archive: Archive) => [
    archive.nameDate ?? archive.entryTime ?? 0,
    archive.entryTime ?? 0,
    isComplete(archive) ? 1 : 0,
    archive.files.reduce((sum, file) => sum + file.weight, 0),
  ];
  return archives
    .map((archive) => ({ archive, weights: weigh(archive) }))
    .sort((a, b) => a.weights.reduce((order, weight, index) => order || weight - (b.weights[index] ?? 0), 0))
    .map(({ archive }) => archive);
}

const hasFile = (archive: Archive, isOne: (source: SourceId) => boolean) =>
  archive.files.some((file) => "source" in file.class && isOne(file.class.source));

const isComplete = (archive: Archive) => hasFile(archive, (source) => sourceEdition(source) === "complete");

/**
 * When the newest archive that has a source was written; for one in no archive, the newest that would have had it.
 * Absent where the time of one of them is not known.
 */
export function archivesReach(archives: readonly Archive[]): { readonly [S in SourceId]?: number } {
  const reachOf = (source: SourceId): number | undefined => {
    const having = archives.filter((archive) => hasFile(archive, (one) => one === source));
    const ofEdition = sourceEdition(source) === "complete" ? archives.filter(isComplete) : archives;
    const times = (having.length > 0 ? having : ofEdition).map(({ nameDate, entryTime }) => nameDate ?? entryTime);
    const known = times.filter((time) => time !== undefined);
    return known.length === times.length && known.length > 0 ? Math.max(...known) : undefined;
  };
  const reach = sourceIds().flatMap((source) => {
    const at = reachOf(source);
    return at === undefined ? [] : [[source, at] as const];
  });
  return Object.fromEntries(reach);
}

/** Decides which rows of several archives are new: a row with n copies in one and m in another counts max(n, m). */
export interface RowUnion {
  /** The rows that follow are of another archive. */
  nextArchive(): void;
  isNew(hash: number): boolean;
}

/** A union without rows yet. */
export function createRowUnion(): RowUnion {
  const most = new Map<number, number>();
  let current = new Map<number, number>();
  return {
    nextArchive() {
      current = new Map();
    },
    isNew(hash) {
      const times = (current.get(hash) ?? 0) + 1;
      current.set(hash, times);
      if (times <= (most.get(hash) ?? 0)) return false;
      most.set(hash, times);
      return true;
    },
  };
}

/** A hash that identifies a row of a log in other archives: by its date, in any format, and by texts that do not change. */
export function rowIdentity({ dates, sameRow = [] }: ExportTable): (row: TableRow) => number {
  // A table whose dates were once written to the minute can be compared to the minute only.
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
