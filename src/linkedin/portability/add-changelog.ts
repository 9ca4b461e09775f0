import { type DateShapeDefinition, dateShapes } from "../dates.js";
import type { FileEvidence } from "../evidence.js";
import type { ExportFacts, FactTable } from "../facts/export-facts.js";
import { exportTables, type TableId, tableEntries } from "../tables/export-tables.js";
import type { FactRow } from "../tables/fact-row.js";
import { changelogResource } from "./changelog-acts.js";
import type { Changelog } from "./read-changelog.js";

/** Facts, and the files that they were read from. */
export interface ReadFacts {
  readonly facts: ExportFacts;
  readonly files: readonly FileEvidence[];
}

/**
 * Adds a changelog to a snapshot. An act in both counts once: the same kind of act at the same time. What the snapshot does not
 * have stays unknown, since the changelog has only the last weeks of it; and messages stay the snapshot's, since the changelog
 * identifies people in another way.
 */
export function addChangelog(snapshot: ReadFacts, changelog: Changelog): ReadFacts {
  const tables: { -readonly [S in keyof ExportFacts["tables"]]: ExportFacts["tables"][S] } = {
    ...snapshot.facts.tables,
  };
  const { received, tables: added } = changelog.facts;
  for (const [id] of tableEntries()) {
    if (id === "messages") continue;
    const known = tables[id];
    if (known === undefined) continue;
    tables[id] = updatedTable(known, added[id] ?? emptyTable(), changelog.removed.get(id) ?? [], precisionOf(id));
  }
  const files = changelog.files.map((file) => used(file, tables));
  return { facts: { ...snapshot.facts, tables, received }, files: [...snapshot.files, ...files] };
}

const emptyTable = (): FactTable => ({ rows: [], doubled: 0, columns: new Set(), readable: true, dated: true });

/** How precise the times of a table are, in ms: a minute, where they may be written without seconds. */
const precisionOf = (source: TableId): number => {
  const shapes: readonly DateShapeDefinition[] = exportTables[source].dates.map((shape) => dateShapes[shape]);
  return shapes.every(({ parts }) => parts.includes("s")) ? 0 : 60_000;
};

/** A table without the acts that were undone since, and with those that it does not have yet. */
function updatedTable(known: FactTable, added: FactTable, removed: readonly number[], precision: number): FactTable {
  const gone = new Set(matchByTime(known.rows, removed, precision).values());
  const rows = known.rows.filter((_, index) => !gone.has(index));
  const matched = matchByTime(
    rows,
    added.rows.map(({ at }) => at),
    precision,
  );
  const fresh = added.rows.filter((_, index) => !matched.has(index));
  return { ...known, rows: [...rows, ...fresh], doubled: known.doubled + matched.size };
}

/** Two clocks that record the same act differ by less than this. */
const clockTolerance = 5_000;

/**
 * Pairs instants with rows of the same time, each with at most one: as many pairs as possible. Returns the index of the row by
 * the index of the instant. `precision` is that of the rows: a table that writes minutes cuts the seconds off.
 */
function matchByTime(
  rows: readonly FactRow[],
  instants: readonly number[],
  precision: number,
): ReadonlyMap<number, number> {
  const sorted = [...rows.entries()]
    .map(([index, { at }]) => ({ index, at }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at);
  const order = [...instants.entries()].sort(([, a], [, b]) => a - b);
  const pairs = new Map<number, number>();
  let next = 0;
  for (const [index, at] of order) {
    while ((sorted[next]?.at ?? at) < at - precision - clockTolerance) next++;
    const row = sorted[next];
    if (row === undefined || !(row.at <= at + clockTolerance)) continue;
    pairs.set(index, row.index);
    next++;
  }
  return pairs;
}

/** The evidence of a file of the changelog: it is unused where the snapshot does not have its table, or keeps its own. */
const used = (file: FileEvidence, tables: ExportFacts["tables"]): FileEvidence => {
  const source = changelogResource(file.name)?.source;
  return source === undefined || source === "messages" || tables[source] === undefined
    ? { archive: 1, name: file.name, status: "ignored", reason: "unused" }
    : { ...file, archive: 1 };
};
