import type { ExportFacts } from "./export-facts.js";

/** Tells the instant of every row that has one, in no order. */
export function eachInstant({ tables, messages, received }: ExportFacts, hear: (at: number) => void): void {
  const told = (at: number) => {
    if (!Number.isNaN(at)) hear(at);
  };
  for (const { rows } of [...Object.values(tables), received ?? { rows: [] }]) for (const { at } of rows) told(at);
  messages?.messages.at.forEach(told);
}
