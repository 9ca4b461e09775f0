import { messageRow } from "../facts/messages.js";
import { undatedFact } from "../tables/export-table.js";
import { type FactSourceId, sourceName } from "../tables/export-tables.js";
import type { FactRow } from "../tables/fact-row.js";
import type { MeasureContext } from "./measure-context.js";
import type { SourceRule } from "./signal-rules.js";
import type { LeftReason } from "./unknown-reason.js";
import { leftByTime } from "./window.js";

/** How many rows were left out for one reason. */
export interface LeftRows {
  /** Why. */
  readonly reason: LeftReason;
  /** How many. */
  readonly rows: number;
}

/** How many rows of one file a signal counts: `rows` is `counted` plus all that were left out. */
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
  readonly source: FactSourceId;
  readonly counted: readonly FactRow[];
  readonly evidence: SourceEvidence;
}

/** Applies a rule to the rows of its source; an absent source has none. */
export function tallyRows(rule: SourceRule, context: MeasureContext): Tally {
  if (rule.source === "messages") return tallyMessages(rule, context);
  const { rows, doubled } = context.facts.tables[rule.source] ?? { rows: [], doubled: 0 };
  const counted: FactRow[] = [];
  const leave = (index: number) => {
    const row = rows[index] ?? noRow;
    const left = leftByTime(row.at, rule.when, context) ?? firstFailed(row, rule, context);
    if (left === undefined) counted.push(row);
    return left;
  };
  return { source: rule.source, evidence: evidenceBy(sourceName(rule.source), rows.length, doubled, leave), counted };
}

const noRow = /* @__PURE__ */ undatedFact();

/** The same for messages; a row is made only of those whose time counts. */
function tallyMessages(rule: SourceRule, context: MeasureContext): Tally {
  const { messages, doubled } = context.messages;
  const { at, length } = messages;
  const counted: FactRow[] = [];
  const leave = (index: number) => {
    const left = leftByTime(at[index] ?? Number.NaN, rule.when, context);
    if (left !== undefined) return left;
    const row = messageRow(messages, index);
    const failed = firstFailed(row, rule, context);
    if (failed === undefined) counted.push(row);
    return failed;
  };
  return { source: "messages", evidence: evidenceBy(sourceName("messages"), length, doubled, leave), counted };
}

const firstFailed = (row: FactRow, { tests }: SourceRule, context: MeasureContext): LeftReason | undefined =>
  tests.find(([passes]) => !passes(row, context))?.[1];

/** Counts, of so many rows, those that a rule counts and those it leaves out, by reason; `leave` is called once with each index. */
export function evidenceBy(
  name: string,
  rows: number,
  doubled: number,
  leave: (index: number) => LeftReason | undefined,
): SourceEvidence {
  const left = new Map<LeftReason, number>();
  if (doubled > 0) left.set("otherArchive", doubled);
  let counted = 0;
  // Most rows left for one reason follow one another: a run of them is added at once.
  let last: LeftReason | undefined;
  let run = 0;
  const note = () => last !== undefined && left.set(last, (left.get(last) ?? 0) + run);
  for (let index = 0; index < rows; index++) {
    const reason = leave(index);
    if (reason === undefined) counted++;
    else if (reason === last) run++;
    else {
      note();
      last = reason;
      run = 1;
    }
  }
  note();
  return {
    name,
    rows: rows + doubled,
    counted,
    left: [...left].map(([reason, number]) => ({ reason, rows: number })),
  };
}
