import type { FactRow } from "../facts/export-facts.js";
import { sourceName } from "../files/export-files.js";
import type { MeasureContext } from "./measure-context.js";
import type { MeasuredDays } from "./measured-days.js";
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

/** Tells how many rows a rule counts, and how many it leaves for which reason; `onCounted` hears of each it counts. */
export function evidenceBy<Row extends FactRow>(
  name: string,
  rows: readonly Row[],
  doubled: number,
  leave: (row: Row) => LeftReason | undefined,
  onCounted?: (row: Row) => void,
): SourceEvidence {
  const left = new Map<LeftReason, number>();
  if (doubled > 0) left.set("otherArchive", doubled);
  let counted = 0;
  // Rows left for one reason stand together, most of them: a reason is noted where its run ends.
  let last: LeftReason | undefined;
  let run = 0;
  const note = () => last !== undefined && left.set(last, (left.get(last) ?? 0) + run);
  for (const row of rows) {
    const reason = leave(row);
    if (reason === undefined) {
      counted++;
      onCounted?.(row);
    } else if (reason === last) run++;
    else {
      note();
      last = reason;
      run = 1;
    }
  }
  note();
  return {
    name,
    rows: rows.length + doubled,
    counted,
    left: [...left].map(([reason, number]) => ({ reason, rows: number })),
  };
}

/** Why a row's time leaves it out. */
export function leftByTime(
  at: number,
  when: SourceRule["when"],
  { asOf, before }: MeasuredDays,
): LeftReason | undefined {
  if (when === "ever") return undefined;
  if (Number.isNaN(at)) return when === "window" ? "undated" : undefined;
  if (at > asOf) return "afterAsOf";
  return when === "window" && at <= before ? "beforeWindow" : undefined;
}

/** Applies a rule to the rows of its source; a source that is absent has none. */
export function tallyRows(rule: SourceRule, context: MeasureContext): Tally {
  const table = context.facts.tables[rule.source];
  const counted: FactRow[] = [];
  const leave = (row: FactRow) =>
    leftByTime(row.at, rule.when, context) ?? rule.tests.find(([passes]) => !passes(row, context))?.[1];
  const evidence = evidenceBy(sourceName(rule.source), table?.rows ?? [], table?.doubled ?? 0, leave, (row) =>
    counted.push(row),
  );
  return { counted, evidence };
}
