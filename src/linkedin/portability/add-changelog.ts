import { type DateShapeDefinition, dateShapes } from "../dates.js";
import type { FileEvidence } from "../evidence.js";
import type { ExportFacts, FactTable } from "../facts/export-facts.js";
import { exportFiles, type TableId, tableIds } from "../tables/export-tables.js";
import { changelogResource } from "./changelog-acts.js";
import { matchByTime } from "./match-by-time.js";
import type { Changelog } from "./read-changelog.js";

/** Facts with what was done with each file they came from. */
export interface ReadFacts {
  readonly facts: ExportFacts;
  readonly files: readonly FileEvidence[];
}

/** How much of the time a table leaves away: a minute, where it may be written without seconds. */
const precisionOf = (source: TableId): number => {
  const shapes: readonly DateShapeDefinition[] = exportFiles[source].dates.map((shape) => dateShapes[shape]);
  return shapes.every(({ parts }) => parts.includes("s")) ? 0 : 60_000;
};

/** A table without what was taken back since, with the acts that it does not tell yet. */
function joined(known: FactTable, added: FactTable, removed: readonly number[], precision: number): FactTable {
  const gone = new Set(matchByTime(known.rows, removed, precision).values());
  const rows = known.rows.filter((_, place) => !gone.has(place));
  const told = matchByTime(
    rows,
    added.rows.map(({ at }) => at),
    precision,
  );
  const fresh = added.rows.filter((_, place) => !told.has(place));
  return { ...known, rows: [...rows, ...fresh], doubled: known.doubled + told.size };
}

const nothing: FactTable = { rows: [], doubled: 0, columns: new Set(), readable: true, dated: true };

/** What was done with a file of the changelog: one whose table the snapshot does not have, or keeps, is not used. */
const used = (file: FileEvidence, tables: ExportFacts["tables"]): FileEvidence => {
  const source = changelogResource(file.name)?.source;
  return source === undefined || source === "messages" || tables[source] === undefined
    ? { archive: 1, name: file.name, status: "ignored", reason: "unused" }
    : { ...file, archive: 1 };
};

/**
 * Adds a changelog to a snapshot. An act that both tell counts once: the same kind of act at the same time. What the snapshot
 * does not have stays unknown, since the changelog tells only the last weeks of it; and messages stay the snapshot's, since
 * the changelog names people in another way than it.
 */
export function addChangelog(snapshot: ReadFacts, changelog: Changelog): ReadFacts {
  const tables: { -readonly [S in keyof ExportFacts["tables"]]: ExportFacts["tables"][S] } = {
    ...snapshot.facts.tables,
  };
  const { received, tables: added } = changelog.facts;
  for (const id of tableIds) {
    if (id === "messages") continue;
    const known = tables[id];
    if (known === undefined) continue;
    tables[id] = joined(known, added[id] ?? nothing, changelog.removed.get(id) ?? [], precisionOf(id));
  }
  const files = changelog.files.map((file) => used(file, tables));
  return { facts: { ...snapshot.facts, tables, received }, files: [...snapshot.files, ...files] };
}
