import type { FactRow } from "../facts/export-facts.js";
import { sourceName } from "../files/export-files.js";
import type { MeasureContext } from "./measure-context.js";
import type { SourceRule } from "./signal-rules.js";
import type { LeftReason } from "./unknown-reason.js";

/** How many rows were left out for one reason. */
export interface LeftRows {
  /** Why. */
  readonly reason: LeftReason;
  /** How many. */
  readonly rows: number;
}

/** How the rows of one file came into a signal: `rows` is `counted` plus all that were left. */
export interface SourceEvidence {
  /** The file, without its member id. */
  readonly name: string;
  /** All its rows. */
  readonly rows: number;
  /** Those that the signal counts. */
  readonly counted: number;
  /** Those left out, by reason. */
  readonly left: readonly LeftRows[];
}

/** The rows of a source that count, and why the others do not. */
export interface Tally {
  readonly counted: readonly FactRow[];
  readonly evidence: SourceEvidence;
}

/** Sorts rows by a rule that gives the reason to leave a row, or undefined to count it. */
export function tallyBy<Row extends FactRow>(
  name: string,
  rows: readonly Row[],
  doubled: number,
  leave: (row: Row) => LeftReason | undefined,
): { readonly counted: readonly Row[]; readonly evidence: SourceEvidence } {
  const counted: Row[] = [];
  const left = new Map<LeftReason, number>();
  if (doubled > 0) left.set("otherArchive", doubled);
  for (const row of rows) {
    const reason = leave(row);
    if (reason === undefined) counted.push(row);
    else left.set(reason, (left.get(reason) ?? 0) + 1);
  }
  return {
    counted,
    evidence: {
      name,
      rows: rows.length + doubled,
      counted: counted.length,
      left: [...left].map(([reason, number]) => ({ reason, rows: number })),
    },
  };
}

/** Why a row's time leaves it out. */
export function leftByTime(
  at: number,
  when: SourceRule["when"],
  { asOf, before }: MeasureContext,
): LeftReason | undefined {
  if (when === "ever") return undefined;
  if (Number.isNaN(at)) return when === "window" ? "undated" : undefined;
  if (at > asOf) return "afterAsOf";
  return when === "window" && at <= before ? "beforeWindow" : undefined;
}

/** Applies a rule to the rows of its source; a source that is absent has none. */
export function tallyRows(rule: SourceRule, context: MeasureContext): Tally {
  const table = context.facts.tables[rule.source];
  return tallyBy(sourceName(rule.source), table?.rows ?? [], table?.doubled ?? 0, (row) => {
    const late = leftByTime(row.at, rule.when, context);
    return late ?? rule.tests.find(([passes]) => !passes(row, context))?.[1];
  });
}
