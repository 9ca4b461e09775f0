import { pillarIds } from "../../model/model-types.js";
import { printable } from "../terminal/printable.js";
import type { RankedMember } from "./rank-team.js";

/** A text as a CSV cell. One that a spreadsheet would take for a formula is held back by an apostrophe. */
function textCell(text: string): string {
  const shown = printable(text);
  const safe = /^\s*[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Ranked members as CSV with a header; numbers with a decimal point, whatever the language. */
export function teamCsv(ranked: readonly RankedMember[]): string {
  const header = [
    "place",
    "id",
    "score",
    "estimate",
    "low",
    "high",
    ...pillarIds,
    "coverage",
    "asOf",
    "windowDays",
    "source",
  ];
  const rows = ranked.map(({ place, name, source, result }) => {
    const { score, estimate, bounds, coverage, asOf = "", windowDays } = result;
    const numbers = [
      score,
      estimate,
      bounds.low,
      bounds.high,
      ...pillarIds.map((id) => result.pillars[id].score),
      coverage,
    ];
    return [place, textCell(name), ...numbers, asOf, windowDays, textCell(source)];
  });
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}
