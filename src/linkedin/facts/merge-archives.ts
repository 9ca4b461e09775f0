import type { Archive, ArchiveFile } from "../archive.js";
import { rowHash } from "../csv/row-hash.js";
import type { TableRow } from "../csv/table-row.js";
import { parseDate } from "../dates.js";
import type { ExportFile } from "../tables/export-table.js";
import { exportFiles, type SourceId, sourceEdition, sourceIds } from "../tables/export-tables.js";

/** The files of one source, archive by archive, newest first, parts in order. */
export interface SourceFiles {
  readonly source: SourceId;
  /** One list per archive that counts. */
  readonly archives: readonly (readonly ArchiveFile[])[];
  /** Files that a newer archive stands for. */
  readonly superseded: readonly ArchiveFile[];
}

const hasFile = (archive: Archive, isOne: (source: SourceId) => boolean) =>
  archive.files.some((file) => "source" in file.class && isOne(file.class.source));

const isComplete = (archive: Archive) => hasFile(archive, (source) => sourceEdition(source) === "complete");

/** Archives in the order they were written, as far as they tell; the Complete one comes after the Basic one. */
export function inOrder(archives: readonly Archive[]): readonly Archive[] {
  const weigh = (archive: Archive) => [
    archive.nameDate ?? archive.entryTime ?? 0,
    archive.entryTime ?? 0,
    isComplete(archive) ? 1 : 0,
    archive.files.reduce((sum, file) => sum + file.weight, 0),
  ];
  return archives
    .map((archive) => ({ archive, weights: weigh(archive) }))
    .sort((a, b) => a.weights.reduce((order, weight, place) => order || weight - (b.weights[place] ?? 0), 0))
    .map(({ archive }) => archive);
}

/**
 * Which files to read for each source. A file that describes a state (connections, skills, the profile) is taken from the
 * archive written last: what is gone since is gone. A log (shares, messages, invitations) is taken from all archives, since
 * LinkedIn drops old rows from some of them; rows told twice are counted once while they are read, as the newest archive
 * tells them, which has the most columns.
 */
export function mergeArchives(archives: readonly Archive[]): ReadonlyMap<SourceId, SourceFiles> {
  const bySource = new Map<SourceId, (readonly ArchiveFile[])[]>();
  for (const archive of inOrder(archives)) {
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
    const keepsAll = source !== "articles" && exportFiles[source].merge === "union";
    merged.set(source, {
      source,
      archives: keepsAll ? lists.toReversed() : lists.slice(-1),
      superseded: keepsAll ? [] : lists.slice(0, -1).flat(),
    });
  }
  return merged;
}

/**
 * When the newest archive was written that tells a source; of one that is in no archive, the newest that would have had it.
 * Absent where one of them does not say when it was written.
 */
export function archivesReach(archives: readonly Archive[]): { readonly [S in SourceId]?: number } {
  const reachOf = (source: SourceId): number | undefined => {
    const having = archives.filter((archive) => hasFile(archive, (one) => one === source));
    const ofEdition = sourceEdition(source) === "complete" ? archives.filter(isComplete) : archives;
    const times = (having.length > 0 ? having : ofEdition).map(({ nameDate, entryTime }) => nameDate ?? entryTime);
    const known = times.filter((time) => time !== undefined);
    return known.length === times.length && known.length > 0 ? Math.max(...known) : undefined;
  };
  const reach = sourceIds.flatMap((source) => {
    const at = reachOf(source);
    return at === undefined ? [] : [[source, at] as const];
  });
  return Object.fromEntries(reach);
}

/** Tells which rows of several archives are new: a row that stands n times in one and m in another counts max(n, m). */
export interface RowUnion {
  /** From here on, the rows are another archive's. */
  nextArchive(): void;
  isNew(hash: number): boolean;
}

/** A union of which nothing is known yet. */
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
