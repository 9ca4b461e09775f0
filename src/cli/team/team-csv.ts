import { pillarIds } from "../../model/model-types.js";
import { csvText } from "../csv-text.js";
import type { RankedMember } from "./rank-team.js";

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
    return [place, csvText(name), ...numbers, asOf, windowDays, csvText(source)];
  });
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}
