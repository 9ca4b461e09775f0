import type { Replay, ReplayPoint } from "../../linkedin/replay/replay.js";
import { formatDate, formatNumber, formatPoints } from "../../locales/format-number.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";
import { explainChange } from "../../trend/explain-change.js";
import { toSnapshot } from "../../trend/snapshot.js";
import { trend } from "../../trend/trend.js";
import { signedPoints } from "../terminal/drawing.js";
import { innerWidth } from "../terminal/picture.js";
import type { Screen } from "../terminal/screen.js";
import { padLeft, padRight, textWidth, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";

/** The last dates as a table: score, change since the date before, and what was done in between. */
export function recentSection({ points }: Replay, isWeekly: boolean, screen: Screen, locale: CliLocale): string[] {
  const { palette, glyphs } = screen;
  const { phrases } = locale;
  const width = innerWidth(screen);
  const shown = points.slice(-most);
  const since = changes(points.slice(-most - 1), isWeekly);
  const signals = fitting(width - 26, locale);
  const cells = (date: string, score: string, change: string, counts: readonly string[]) =>
    padRight(date, 11) +
    padLeft(score, 7) +
    padLeft(change, 8) +
    counts.map((count, index) => padLeft(count, textWidth(signals[index]?.title ?? "") + 2)).join("");
  const header = cells(
    phrases.replayDate,
    phrases.score,
    phrases.replayChange,
    signals.map(({ title }) => title),
  );
  const rows = shown.map(({ asOf, result, counts }) => {
    const change = since.get(asOf);
    const done = signals.map(({ pillar, signal }) => {
      const count = counts[pillar][signal];
      return count === undefined ? glyphs.dot : formatNumber(count, locale);
    });
    const points = change === undefined ? glyphs.dot : signedPoints(change, screen, locale);
    return cells(formatDate(asOf, locale), formatPoints(result.score, locale), points, done);
  });
  return [...wrapText(phrases.replayRecent, width).map(palette.bold), palette.dim(header), ...rows];
}

const most = 12;

/** Points gained since the date before: by weeks from the trend, else of two results; absent where there is none. */
function changes(points: readonly ReplayPoint[], isWeekly: boolean): Map<string, number> {
  if (isWeekly) {
    const { weeks } = trend(
      points.map(({ result }) => toSnapshot(result)),
      { timeZone: "UTC" },
    ).model;
    return new Map(
      weeks.flatMap(({ snapshot, change }) =>
        change.score.status === "known" ? [[snapshot.at, change.score.points] as const] : [],
      ),
    );
  }
  return new Map(
    points.flatMap(({ asOf, result }, index) => {
      const before = points[index - 1]?.result;
      return before === undefined ? [] : [[asOf, explainChange(before, result).change] as const];
    }),
  );
}

/** The columns of signals that fit into the width. */
function fitting(room: number, locale: CliLocale) {
  const titled = columns.map(([pillar, signal]) => {
    const titles: Readonly<Record<string, { readonly short: string }>> = locale.signals[pillar];
    return { pillar, signal, title: titles[signal]?.short ?? signal };
  });
  let left = room;
  return titled.filter(({ title }) => {
    left -= textWidth(title) + 2;
    return left >= 0;
  });
}

/** What was done, the most important first; as many columns as there is room for. */
const columns: readonly (readonly [PillarId, string])[] = [
  ["insights", "posts"],
  ["insights", "substantiveComments"],
  ["insights", "reactionsGiven"],
  ["relationships", "connectionsGained"],
  ["relationships", "activeConversations"],
  ["relationships", "conversationsStarted"],
  ["people", "peopleSearches"],
  ["people", "activeDays"],
  ["brand", "articles"],
];

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

/** The signals that any date has a count of, in the order of the model. */
function countedSignals(points: readonly ReplayPoint[]): { readonly pillar: PillarId; readonly signal: string }[] {
  return pillarIds.flatMap((pillar) =>
    [...new Set(points.flatMap(({ counts }) => Object.keys(counts[pillar])))].map((signal) => ({ pillar, signal })),
  );
}
