import { en } from "../../locales/en.js";
import { pillarIds } from "../../model/model-types.js";
import { csvText } from "../csv-text.js";
import { type RankedMember, teamId } from "./rank-team.js";

/** The rank in the team; empty where it is withheld. */
function rankCells({ ranks }: RankedMember["result"]): (number | string)[] {
  const rank = ranks[teamId];
  return rank?.status === "ranked" ? [rank.topPercent, rank.percentile] : ["", ""];
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
    "topPercent",
    "percentile",
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
    return [place, csvText(name(en)), ...numbers, asOf, windowDays, csvText(source(en)), ...rankCells(result)];
  });
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}
