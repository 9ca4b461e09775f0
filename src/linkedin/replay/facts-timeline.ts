import { dayLength } from "../../model/time.js";
import type { ExportFacts, FactTable, MessageTable, RowSource } from "../facts/export-facts.js";
import { pickMessages } from "../facts/messages.js";
import { conversations } from "../measure/conversations.js";
import { type SignalRule, signalRules } from "../measure/signal-rules.js";

/**
 * Facts as they stood at a date (ms since 1970), with only the rows that can count in the days that end there. With
 * `flowsOnly` the rows from before those days are left out everywhere, so that only what happened in them can be measured.
 */
export type FactsAt = (asOf: number, days: number, flowsOnly?: boolean) => ExportFacts;

/** Sources of which a signal counts rows older than the window. */
const stocks: ReadonlySet<RowSource> = new Set(
  Object.values(signalRules)
    .flatMap((rules) => Object.values<SignalRule>(rules))
    .flatMap((rule) => ("sources" in rule ? rule.sources : []))
    .flatMap(({ source, when }) => (when === "window" || source === "messages" ? [] : [source])),
);

type TimeAt = (place: number) => number;

/** Places ordered by time, keeping the order of the file within an instant; what has no time comes first. */
function byTime(length: number, timeAt: TimeAt): Int32Array {
  const times = Float64Array.from({ length }, (_, place) => {
    const at = timeAt(place);
    return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
  });
  const places = Int32Array.from({ length }, (_, place) => place);
  return places.sort((a, b) => {
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

/** The messages of a window, and before them the first of each of their conversations, which tells when and by whom it began. */
function messagesTimeline(table: MessageTable): (asOf: number, start: number) => MessageTable {
  const { length } = table.messages;
  const sorted = pickMessages(
    table.messages,
    byTime(length, (place) => table.messages.at[place] ?? Number.NaN),
  );
  const { first } = conversations(sorted, Number.POSITIVE_INFINITY);
  const upTo = (at: number) => countUpTo(length, (place) => sorted.at[place] ?? Number.NaN, at);
  return (asOf, start) => {
    const from = upTo(start);
    const inWindow = Int32Array.from({ length: upTo(asOf) - from }, (_, place) => from + place);
    const earlier = new Set<number>();
    for (const place of inWindow) {
      const begun = (first[sorted.conversation[place] ?? 0] ?? 0) - 1;
      if (begun >= 0 && begun < from) earlier.add(begun);
    }
    return { ...table, messages: pickMessages(sorted, Int32Array.from([...earlier, ...inWindow])), doubled: 0 };
  };
}

/** The rows of a table up to an instant, without those up to another where one is given. */
function rowsTimeline(table: FactTable): (asOf: number, start: number | undefined) => FactTable {
  const order = byTime(table.rows.length, (place) => table.rows[place]?.at ?? Number.NaN);
  const rows = [...order].flatMap((place) => table.rows[place] ?? []);
  const upTo = (at: number) => countUpTo(rows.length, (place) => rows[place]?.at ?? Number.NaN, at);
  return (asOf, start) => ({
    ...table,
    rows: rows.slice(start === undefined ? 0 : upTo(start), upTo(asOf)),
    doubled: 0,
  });
}

/**
 * Prepares facts to be seen at many dates: rows are sorted once, and each date takes a slice of them. Measured at a date,
 * the slice gives the values that all rows not after that date give; only its evidence counts fewer rows.
 */
export function factsTimeline(facts: ExportFacts): FactsAt {
  const messagesAt = facts.messages && messagesTimeline(facts.messages);
  const tables = Object.entries(facts.tables).map(([source, table]) => ({
    source,
    at: rowsTimeline(table),
    isStock: stocks.has(source as RowSource), // the keys of the tables are source ids
  }));
  return (asOf, days, flowsOnly = false) => {
    const start = asOf - days * dayLength;
    const cut = tables.map(({ source, at, isStock }) => [source, at(asOf, isStock && !flowsOnly ? undefined : start)]);
    return { ...facts, messages: messagesAt?.(asOf, start), tables: Object.fromEntries(cut) };
  };
}
