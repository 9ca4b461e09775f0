import { dayLength } from "../../model/time.js";
import type { ExportFacts, FactTable, MessageTable } from "../facts/export-facts.js";
import { pickMessages } from "../facts/messages.js";
import { conversations } from "../measure/conversations.js";
import { type SignalRule, signalRules } from "../measure/signal-rules.js";

/**
 * Facts at a date (ms since 1970), with only the rows that can count in the days that end there. With
 * `flowsOnly` the rows from before those days are left out everywhere, so that only what happened in them can be measured.
 */
export type FactsAt = (asOf: number, days: number, flowsOnly?: boolean) => ExportFacts;

/**
 * Prepares facts to be seen at many dates: rows are sorted once, and each date takes a slice of them. Measured at a date,
 * the slice gives the values that all rows not after that date give; only its evidence counts fewer rows.
 */
export function factsTimeline(facts: ExportFacts): FactsAt {
  const messagesAt = facts.messages && messagesTimeline(facts.messages);
  const isStock = stocks();
  const tables = Object.entries(facts.tables).map(([source, table]) => ({
    source,
    at: rowsTimeline(table),
    isStock: isStock.has(source),
  }));
  return (asOf, days, flowsOnly = false) => {
    const start = asOf - days * dayLength;
    const cut = tables.map(({ source, at, isStock }) => [source, at(asOf, isStock && !flowsOnly ? undefined : start)]);
    return { ...facts, messages: messagesAt?.(asOf, start), tables: Object.fromEntries(cut) };
  };
}

/** The sources of which a signal counts rows older than the window. */
const stocks = (): ReadonlySet<string> =>
  new Set(
    Object.values(signalRules)
      .flatMap((rules) => Object.values<SignalRule>(rules))
      .flatMap((rule) => ("sources" in rule ? rule.sources : []))
      .flatMap(({ source, when }) => (when === "window" ? [] : [source])),
  );

type TimeAt = (index: number) => number;

/** Indices in order of time, keeping the order of the file within an instant; rows without a time come first. */
function byTime(length: number, timeAt: TimeAt): Int32Array {
  const times = Float64Array.from({ length }, (_, index) => {
    const at = timeAt(index);
    return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
  });
  const indices = Int32Array.from({ length }, (_, index) => index);
  return indices.sort((a, b) => {
    const [one = 0, other = 0] = [times[a], times[b]];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** How many of sorted rows are not after an instant. */
function countUpTo(length: number, timeAt: TimeAt, at: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (timeAt(middle) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The messages of a window, and the first of each of their conversations, which shows when and by whom it began. */
function messagesTimeline(table: MessageTable): (asOf: number, start: number) => MessageTable {
  const { length } = table.messages;
  const sorted = pickMessages(
    table.messages,
    byTime(length, (index) => table.messages.at[index] ?? Number.NaN),
  );
  const { first } = conversations(sorted, Number.POSITIVE_INFINITY);
  const upTo = (at: number) => countUpTo(length, (index) => sorted.at[index] ?? Number.NaN, at);
  return (asOf, start) => {
    const from = upTo(start);
    const inWindow = Int32Array.from({ length: upTo(asOf) - from }, (_, index) => from + index);
    const earlier = new Set<number>();
    for (const index of inWindow) {
      const begun = (first[sorted.conversation[index] ?? 0] ?? 0) - 1;
      if (begun >= 0 && begun < from) earlier.add(begun);
    }
    return { ...table, messages: pickMessages(sorted, Int32Array.from([...earlier, ...inWindow])), doubled: 0 };
  };
}

/** The rows of a table up to an instant, without those up to another where one is given. */
function rowsTimeline(table: FactTable): (asOf: number, start: number | undefined) => FactTable {
  const order = byTime(table.rows.length, (index) => table.rows[index]?.at ?? Number.NaN);
  const rows = [...order].flatMap((index) => table.rows[index] ?? []);
  const upTo = (at: number) => countUpTo(rows.length, (index) => rows[index]?.at ?? Number.NaN, at);
  return (asOf, start) => ({
    ...table,
    rows: rows.slice(start === undefined ? 0 : upTo(start), upTo(asOf)),
    doubled: 0,
  });
}
