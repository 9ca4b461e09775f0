import type { FileEvidence } from "../../linkedin/evidence.js";
import type { SignalEvidence } from "../../linkedin/measure/measure-facts.js";
import type { LeftRows, SourceEvidence } from "../../linkedin/measure/tally-rows.js";
import type { ExportEvidence, LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import type { Model } from "../../model/model-types.js";
import type { SSIResult } from "../../result/result.js";
import type { UnknownGroup } from "../dashboard/shortfalls.js";
import type { Screen } from "../terminal/screen.js";
import type { CliLocale } from "../texts/cli-texts.js";

/** An export to be looked at, and what with. */
export interface DoctorView extends Screen {
  readonly imported: LinkedInExport;
  readonly result: SSIResult;
  readonly model: Model;
  /** What is unknown, by where it can be found. */
  readonly missing: readonly UnknownGroup[];
  readonly locale: CliLocale;
  /** What the archives are called, in the order given. */
  readonly names: readonly string[];
}

/** A table that was read, with its parts and those of other archives. */
export interface TableRead {
  readonly name: string;
  readonly rows: number;
  /** Rows that count, for the signal that counts most of them; none where no signal is read from it. */
  readonly counted: number;
  /** Why that signal leaves the others. */
  readonly left: readonly LeftRows[];
}

/** The tables that were read, in the order of the archives. */
export function tablesRead(evidence: ExportEvidence): TableRead[] {
  const uses = widestUse(evidence);
  const rowsOf = new Map<string, number>();
  for (const { status, source, name, rows = 0 } of evidence.files) {
    const table = source ?? name;
    if (status === "read") rowsOf.set(table, (rowsOf.get(table) ?? 0) + rows);
  }
  return [...rowsOf].flatMap(([name, rows]) => {
    // A workbook is listed by its tables, "*.xlsx FOLLOWERS" and others; no other file has tables of its own.
    const parts = [...uses.values()].filter((use) => use.rows > 0 && use.name.startsWith(`${name} `));
    if (parts.length > 0) return parts.map(({ name, rows, counted, left }) => ({ name, rows, counted, left }));
    const { counted, left } = uses.get(name) ?? { counted: 0, left: [] };
    return [{ name, rows, counted, left }];
  });
}

/** The evidence of each source, by its name: that of the signal which counts most rows. */
function widestUse({ signals }: ExportEvidence): Map<string, SourceEvidence> {
  const widest = new Map<string, SourceEvidence>();
  for (const pillar of Object.values(signals))
    for (const { files } of Object.values<SignalEvidence>(pillar))
      for (const source of files) {
        const known = widest.get(source.name);
        if (known === undefined || source.counted > known.counted) widest.set(source.name, source);
      }
  return widest;
}

/** The sources that are not there, where signals that rest on them are known all the same: they count as empty. */
export function takenAsEmpty({ signals, files }: ExportEvidence): string[] {
  const there = new Set(files.map(({ source }) => source));
  const inferred = Object.values(signals)
    .flatMap((pillar) => Object.values<SignalEvidence>(pillar))
    .filter(({ status }) => status === "inferred")
    .flatMap((signal) => signal.files.map(({ name }) => name));
  return [...new Set(inferred)].filter((name) => !there.has(name));
}

/**
 * The workbooks that were opened and turned out not to be the account's analytics. In the evidence they have the same status
 * as one that was not opened inside an archive, but workbooks are listed last, and an issue counts those that were opened.
 */
export function otherWorkbooks({ evidence, issues }: LinkedInExport): FileEvidence[] {
  const opened = issues.filter(({ code }) => code === "import.unknownWorkbook");
  return opened.flatMap(({ file, count }) =>
    evidence.files.filter(({ name, reason }) => name === file && reason === "unknown").slice(-count),
  );
}
