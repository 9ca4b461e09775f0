import type { FactRow } from "../facts/export-facts.js";
import { messageRow } from "../facts/messages.js";
import { sourceName } from "../tables/export-tables.js";
import type { MeasureContext } from "./measure-context.js";
import type { SourceRule } from "./signal-rules.js";
import type { LeftReason } from "./unknown-reason.js";
import type { MeasuredDays } from "./window.js";

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

/** Tells how many of `rows` rows a rule counts, and how many it leaves for which reason; it hears of each by its place, once. */
export function evidenceBy(
  name: string,
  rows: number,
  doubled: number,
  leave: (place: number) => LeftReason | undefined,
): SourceEvidence {
  const left = new Map<LeftReason, number>();
  if (doubled > 0) left.set("otherArchive", doubled);
  let counted = 0;
  // Rows left for one reason stand together, most of them: a reason is noted where its run ends.
  let last: LeftReason | undefined;
  let run = 0;
  const note = () => last !== undefined && left.set(last, (left.get(last) ?? 0) + run);
  for (let place = 0; place < rows; place++) {
    const reason = leave(place);
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

/** Why a row's time leaves it out. */
export function leftByTime(
  at: number,
  when: SourceRule["when"],
  { asOf, before }: MeasuredDays,
): LeftReason | undefined {
  // Most rows are older than the window.
  if (when === "window" && at <= before) return "beforeWindow";
  if (when === "ever" || at <= asOf) return undefined;
  if (at > asOf) return "afterAsOf";
  return when === "window" ? "undated" : undefined;
}

const firstFailed = (row: FactRow, { tests }: SourceRule, context: MeasureContext): LeftReason | undefined =>
  tests.find(([passes]) => !passes(row, context))?.[1];

/** The same of messages, of which a row is made only where the window has it. */
function tallyMessages(rule: SourceRule, context: MeasureContext): Tally {
  const { messages, doubled } = context.messages;
  const { at, length } = messages;
  const counted: FactRow[] = [];
  const leave = (place: number) => {
    const left = leftByTime(at[place] ?? Number.NaN, rule.when, context);
    if (left !== undefined) return left;
    const row = messageRow(messages, place);
    const failed = firstFailed(row, rule, context);
    if (failed === undefined) counted.push(row);
    return failed;
  };
  return { evidence: evidenceBy(sourceName("messages"), length, doubled, leave), counted };
}

/** Applies a rule to the rows of its source; a source that is absent has none. */
export function tallyRows(rule: SourceRule, context: MeasureContext): Tally {
  if (rule.source === "messages") return tallyMessages(rule, context);
  const { rows, doubled } = context.facts.tables[rule.source] ?? { rows: [], doubled: 0 };
  const counted: FactRow[] = [];
  const leave = (place: number) => {
    const row = rows[place] ?? noRow;
    const left = leftByTime(row.at, rule.when, context) ?? firstFailed(row, rule, context);
    if (left === undefined) counted.push(row);
    return left;
  };
  return { evidence: evidenceBy(sourceName(rule.source), rows.length, doubled, leave), counted };
}

const noRow: FactRow = { at: Number.NaN, bits: 0, person: 0 };
