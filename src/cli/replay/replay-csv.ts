import type { ReplayPoint } from "../../linkedin/replay/replay.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";

/** The signals that any date has a count of, in the order of the model. */
function countedSignals(points: readonly ReplayPoint[]): { readonly pillar: PillarId; readonly signal: string }[] {
  return pillarIds.flatMap((pillar) =>
    [...new Set(points.flatMap(({ counts }) => Object.keys(counts[pillar])))].map((signal) => ({ pillar, signal })),
  );
}

/** One line a date: the score with its estimate and bounds, the pillars, and what was done since the date before. */
export function replayCsv(points: readonly ReplayPoint[]): string {
  const counted = countedSignals(points);
  const header = ["date", "score", "estimate", "low", "high", ...pillarIds, "coverage"];
  const rows = points.map(({ asOf, result, counts }) => {
    const { score, estimate, bounds, coverage, pillars } = result;
    const own = counted.map(({ pillar, signal }) => counts[pillar][signal] ?? "");
    const perPillar = pillarIds.map((id) => pillars[id].score);
    return [asOf.slice(0, 10), score, estimate, bounds.low, bounds.high, ...perPillar, coverage, ...own];
  });
  const names = counted.map(({ pillar, signal }) => `${pillar}.${signal}`);
  return `${[[...header, ...names], ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}
