import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import type { Replay } from "../../linkedin/replay/replay.js";
import { formatDate, formatNumber, formatPoints } from "../../locales/format-number.js";
import { shortfallTitle, signalTitle } from "../../locales/titles.js";
import { pillarIds } from "../../model/model-types.js";
import { type ChangePart, explainChange } from "../../trend/explain-change.js";
import { toSnapshot } from "../../trend/snapshot.js";
import { trend } from "../../trend/trend.js";
import { importNotes } from "../dashboard/evidence-section.js";
import { signedPoints, sparkline } from "../terminal/drawing.js";
import { innerWidth, pictureOf } from "../terminal/picture.js";
import { printable, type Screen } from "../terminal/screen.js";
import { cutText, padLeft, padRight, spread, textWidth, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";
import { recentSection } from "./replay-table.js";

/** What is drawn, and with what. */
interface ReplayView extends Screen {
  readonly replay: Replay;
  /** Whether there are earlier dates, which were not asked for. */
  readonly isCut: boolean;
  readonly isWeekly: boolean;
  readonly locale: CliLocale;
  readonly subject: string;
}

/** A replay as a picture for the terminal: lines over the years, the last dates, why the last one changed. */
export function replayPicture(view: ReplayView): string {
  const { replay, isWeekly, locale, palette } = view;
  const sections = [
    titleLines(view),
    lines(view),
    recentSection(replay, isWeekly, view, locale),
    whySection(view),
    notes(view),
    wrapText(legalNotice, innerWidth(view)).map(palette.dim),
  ];
  return pictureOf(sections);
}

function titleLines({ replay, isCut, locale, palette, subject, glyphs, ...screen }: ReplayView): string[] {
  const { points } = replay;
  const width = innerWidth({ ...screen, palette, glyphs });
  const date = (asOf = replay.asOf) => formatDate(asOf, locale);
  const dates = fill(locale.phrases.replayDates, { first: date(points[0]?.asOf), last: date(points.at(-1)?.asOf) });
  return [
    ...spread(palette.bold(locale.phrases.replay), palette.dim(dates), width),
    palette.dim(cutText(printable(subject), width, glyphs.more)),
    ...(isCut ? wrapText(locale.phrases.replayCut, width).map(palette.dim) : []),
  ];
}

/** The score and the pillars as one line each, and the slope of the last weeks. */
function lines(view: ReplayView): string[] {
  const { replay, locale, palette, glyphs } = view;
  const { phrases } = locale;
  const { points } = replay;
  const estimates = points.map(({ result }) => result.estimate);
  const series = [
    // The headline of the last date first: what is confirmed may rise where only more became known.
    ...(points.at(-1)?.result.headline.status === "estimate"
      ? [{ title: phrases.estimateShort, values: estimates }]
      : []),
    { title: phrases.score, values: points.map(({ result }) => result.score) },
    ...pillarIds.map((id) => ({
      title: locale.pillars[id].short,
      values: points.map(({ result }) => result.pillars[id].score),
    })),
  ].map(({ title, values }) => {
    const range = fill(phrases.replayRange, {
      now: formatPoints(values.at(-1) ?? 0, locale),
      most: formatPoints(Math.max(0, ...values), locale),
    });
    return { title, values, range };
  });
  const titles = Math.max(...series.map(({ title }) => textWidth(title)));
  const ranges = Math.max(...series.map(({ range }) => textWidth(range)));
  const width = innerWidth(view);
  const room = width - titles - ranges - 4;
  const drawn = series.map(({ title, values, range }, index) => {
    const line = padRight(sparkline(values, room, glyphs.sparks), Math.min(room, values.length));
    const name = padRight(title, titles);
    return `${index === 0 ? palette.bold(name) : name}  ${palette.proven(line)}  ${palette.dim(padLeft(range, ranges))}`;
  });
  const count = formatNumber(points.length, locale);
  const { slope } = trend(
    points.map(({ result }) => toSnapshot(result)),
    { timeZone: "UTC" },
  ).model;
  const slopeLines =
    slope.status === "known"
      ? [
          fill(phrases.replaySlope, {
            points: signedPoints(slope.pointsPerWeek, view, locale),
            weeks: String(slope.weeks),
          }),
        ]
      : [];
  return [...drawn, ...wrapText(fill(phrases.replayScale, { count }), width).map(palette.dim), ...slopeLines];
}

/** Why the score of the last date differs from the one before: the largest parts; nothing where there is one date only. */
function whySection(view: ReplayView): string[] {
  const { replay, locale, palette } = view;
  const { phrases } = locale;
  const [before, after] = replay.points.slice(-2);
  if (before === undefined || after === undefined) return [];
  const { change, parts } = explainChange(before.result, after.result);
  if (parts.length === 0) return [phrases.replaySame];
  const line = (part: ChangePart): string => {
    const { kind, points } = part;
    const turn = kind === "learned" || kind === "forgotten" ? ` ${phrases[kind]}` : "";
    return `${padLeft(signedPoints(points, view, locale), 7)}  ${shortfallTitle(part, locale)}${palette.dim(turn)}`;
  };
  return [
    palette.bold(fill(phrases.replayWhy, { points: signedPoints(change, view, locale) })),
    ...parts.slice(0, most).map(line),
  ];
}

const most = 5;

function notes({ replay, locale, palette, ...screen }: ReplayView): string[] {
  const width = innerWidth({ ...screen, palette });
  const titles = replay.asNow.map(({ pillar, signal }) => signalTitle(pillar, signal, locale).title).join(", ");
  const asNow = wrapText(fill(locale.phrases.replayAsNow, { titles }), width);
  const found = importNotes(replay, locale).flatMap((note) => wrapText(note, width - 2).map((line) => `  ${line}`));
  return [...asNow, ...(found.length === 0 ? [] : ["", palette.bold(locale.phrases.notes), ...found])];
}
