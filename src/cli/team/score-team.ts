import type { SSI } from "../../compute-ssi.js";
import type { SSIIssue } from "../../errors/ssi-error.js";
import { pillarIds } from "../../model/model-types.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { rankTeam } from "../../peers/rank-team.js";
import type { SSIResult } from "../../result/result.js";
import { withSeat } from "../input/read-members.js";
import { csvText } from "../terminal/program-output.js";
import { printable } from "../terminal/screen.js";
import { cliEn } from "../texts/en.js";
import type { Message } from "../texts/tell.js";
import type { TeamRow } from "./read-team.js";

/** The id of the team's group among a member's ranks. */
export const teamId = "team";

/** A member that was scored. */
export interface RankedMember {
  /** One more than the number of members with a higher score; equal scores share it. */
  readonly place: number;
  readonly source: Message;
  readonly ok: true;
  readonly name: Message;
  readonly result: SSIResult;
}

/** A row that could not be scored, and why: what was wrong with its file, or issues of its activity. */
export interface FailedMember {
  readonly source: Message;
  readonly ok: false;
  readonly problem?: Message;
  readonly issues: readonly SSIIssue[];
}

/** Scores every row and ranks those that can be, highest first, ties in the order given; one bad row stops nothing. */
export function scoreTeam(
  ssi: SSI,
  rows: readonly TeamRow[],
  seat: boolean | undefined,
  minSize: number,
): {
  readonly ranked: readonly RankedMember[];
  readonly failed: readonly FailedMember[];
  /** Absent where the scores were not all made alike, so that there is no group of them. */
  readonly group: PeerGroup | undefined;
} {
  const scored: { source: Message; name: Message; result: SSIResult }[] = [];
  const failed: FailedMember[] = [];
  for (const row of rows) {
    const { source } = row;
    if ("problem" in row) {
      failed.push({ source, ok: false, problem: row.problem, issues: [] });
      continue;
    }
    const outcome = ssi.safeCompute(withSeat(row.activity, seat));
    if (outcome.success) {
      const id = printable(outcome.result.id ?? "");
      scored.push({ source, name: id === "" ? row.name : () => id, result: outcome.result });
    } else failed.push({ source, ok: false, issues: outcome.issues });
  }
  scored.sort((a, b) => b.result.score - a.result.score);
  const isAlike = new Set(scored.map(({ result }) => result.comparisonKey)).size === 1;
  const team = isAlike
    ? rankTeam(
        scored.map(({ result }) => result),
        { id: teamId, minSize },
      )
    : undefined;
  let place = 0;
  const ranked = scored.map((member, index): RankedMember => {
    if (member.result.score !== scored[index - 1]?.result.score) place = index + 1;
    return { place, ok: true, ...member, result: team?.results[index] ?? member.result };
  });
  return { ranked, failed, group: team?.group };
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
    return [place, csvText(name(cliEn)), ...numbers, asOf, windowDays, csvText(source(cliEn)), ...rankCells(result)];
  });
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}

/** The rank in the team; empty where it is withheld. */
function rankCells({ ranks }: RankedMember["result"]): (number | string)[] {
  const rank = ranks[teamId];
  return rank?.status === "ranked" ? [rank.topPercent, rank.percentile] : ["", ""];
}
