import type { ExportFacts, FactRow, FactTable, MessageFact } from "../facts/export-facts.js";
import type { FactSourceId } from "../files/export-files.js";
import { firstMessages } from "../measure/conversations.js";
import { dayLength } from "../measure/measured-days.js";
import { type SignalRule, signalRules } from "../measure/signal-rules.js";

/**
 * Facts as they stood at a date (ms since 1970), with only the rows that can count in the days that end there. With
 * `flowsOnly` the rows from before those days are left out everywhere, so that only what happened in them can be measured.
 */
export type FactsAt = (asOf: number, days: number, flowsOnly?: boolean) => ExportFacts;

/** Sources of which a signal counts rows older than the window. */
const stocks: ReadonlySet<FactSourceId> = new Set(
  Object.values(signalRules)
    .flatMap((rules) => Object.values<SignalRule>(rules))
    .flatMap((rule) => ("sources" in rule ? rule.sources : []))
    .filter(({ source, when }) => when !== "window" && source !== "messages")
    .map(({ source }) => source),
);

/** Sorts rows by time, keeping the order of the file within an instant; rows without a time come first. */
function byTime<Row extends FactRow>(rows: readonly Row[]): Row[] {
  const time = ({ at }: Row) => (Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at);
  return [...rows].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

/** How many of the sorted rows are not after an instant. */
function countUpTo(rows: readonly FactRow[], at: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.at ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

const cut = <Row extends FactRow>(table: FactTable<Row>, rows: readonly Row[]): FactTable<Row> => ({
  ...table,
  rows,
  doubled: 0,
});

/** The messages of a window, and before them the first of each of their conversations, which tells when and by whom it began. */
function messagesTimeline(table: FactTable<MessageFact>): (asOf: number, start: number) => FactTable<MessageFact> {
  const rows = byTime(table.rows);
  const firsts = firstMessages(table.rows, Number.POSITIVE_INFINITY);
  return (asOf, start) => {
    const inWindow = rows.slice(countUpTo(rows, start), countUpTo(rows, asOf));
    const earlier = new Set<MessageFact>();
    for (const { conversation } of inWindow) {
      const first = firsts.get(conversation);
      if (first !== undefined && first.at <= start) earlier.add(first);
    }
    return cut(table, [...earlier, ...inWindow]);
  };
}

/**
 * Prepares facts to be seen at many dates: rows are sorted once, and each date takes a slice of them. Measured at a date,
 * the slice gives the values that all rows not after that date give; only its evidence counts fewer rows.
 */
export function factsTimeline(facts: ExportFacts): FactsAt {
  const messagesAt = facts.messages === undefined ? undefined : messagesTimeline(facts.messages);
  const tables = Object.entries(facts.tables)
    .filter(([source]) => source !== "messages")
    .map(([source, table]) => {
      const isStock = stocks.has(source as FactSourceId); // the keys of the tables are source ids
      return { source, table, rows: byTime(table.rows), isStock };
    });
  return (asOf, days, flowsOnly = false) => {
    const start = asOf - days * dayLength;
    const messages = messagesAt?.(asOf, start);
    const slices = tables.map(({ source, table, rows, isStock }) => {
      const from = isStock && !flowsOnly ? 0 : countUpTo(rows, start);
      return [source, cut(table, rows.slice(from, countUpTo(rows, asOf)))] as const;
    });
    const all = messages === undefined ? slices : [...slices, ["messages", messages] as const];
    return { ...facts, messages, tables: Object.fromEntries(all) };
  };
}
