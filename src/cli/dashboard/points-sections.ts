import type { Shortfall } from "../../aggregate/losses.js";
import { fill } from "../../errors/wording.js";
import { formatPercent, formatPoints } from "../../locales/format-number.js";
import { formatValue } from "../../locales/plural-text.js";
import { signalTitle } from "../../locales/titles.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";
import type { SignalResult, SSIResult } from "../../result/result.js";
import { bar } from "../terminal/drawing.js";
import { indent, innerWidth, isWide } from "../terminal/picture.js";
import { cutText, padLeft, padRight, spread, textWidth, wrapItems, wrapText } from "../terminal/text.js";
import { pillarName } from "./pillar-name.js";
import { flagOf, signalOrPillarTitle, sumOfPoints, type UnknownGroup, unknownGroups } from "./shortfalls.js";
import type { View } from "./view.js";

/** One pillar: its points, and what every known signal earned and lost. */
export function pillarSection(pillar: PillarId, view: View): string[] {
  const { result, locale, palette } = view;
  const { phrases } = locale;
  const { status, score, estimate, bounds, weight, signals } = result.pillars[pillar];
  const points = (value: number) => formatPoints(value, locale);
  const state = (): string => {
    if (status === "notApplicable") return phrases.pillarNotApplicable;
    if (status === "unknown") return fill(phrases.pillarUnknown, { max: points(bounds.high) });
    if (bounds.low === bounds.high) return fill(phrases.pillarKnown, { score: points(score), max: "25" });
    return fill(phrases.pillarPoints, { score: points(score), estimate: points(estimate), high: points(bounds.high) });
  };
  const width = innerWidth(view);
  const lines = spread(palette.bold(pillarName(pillar, view, "title")), state(), width);
  const isEven = pillarIds.every((id) => result.pillars[id].weight === weight);
  if (!isEven) lines.push(palette.dim(indent(fill(phrases.counts, { percent: formatPercent(weight, locale) }))));
  const titled = (status: SignalResult["status"]) =>
    signals.filter((signal) => signal.status === status).map(({ id }) => signalTitle(pillar, id, locale, view).title);
  const listed = (phrase: string, titles: readonly string[]) =>
    titles.length === 0
      ? []
      : wrapText(fill(phrase, { titles: titles.join(", ") }), width - 2).map((line) => palette.dim(indent(line)));
  return [
    ...lines,
    ...signals.filter((signal) => signal.status === "known").map((signal) => signalLine(pillar, signal, view)),
    ...(status === "unknown" ? [] : listed(phrases.notKnownHere, titled("unknown"))),
    ...listed(phrases.notApplicableHere, titled("notApplicable")),
  ];
}

function signalLine(pillar: PillarId, signal: SignalResult, view: View): string {
  const { result, locale, palette, glyphs } = view;
  const { title, short } = signalTitle(pillar, signal.id, locale, view);
  const points = (value: number) => formatPoints(value, locale);
  const { earned, maxPoints, lost } = signal;
  const value = formatValue(signal, result.windowDays, locale);
  const earnedOf = padLeft(fill(locale.phrases.ofPoints, { points: points(earned), max: points(maxPoints) }), 14);
  const width = innerWidth(view);
  const cell = (text: string, columns: number) => padRight(cutText(text, columns, glyphs.more), columns);
  if (!isWide(view)) {
    const room = width - 14 - 14 - 4;
    return indent(`${cell(short, 14)} ${cell(value, room)} ${earnedOf}`);
  }
  const isLarge = mostToWin(result).some((loss) => loss.pillar === pillar && loss.signal === signal.id);
  const missing =
    lost === 0 ? palette.good(padLeft(locale.phrases.full, 6)) : padLeft(`${glyphs.minus}${points(lost)}`, 6);
  const bars = Math.min(20, width - 70);
  const titles = width - 2 - 1 - 22 - 1 - bars - 14 - 1 - 6;
  const drawn = bar({ low: earned, high: earned, max: maxPoints }, bars, glyphs, palette);
  return indent(
    `${cell(title, titles)} ${cell(value, 22)} ${drawn}${earnedOf} ${isLarge ? palette.bad(missing) : missing}`,
  );
}

/** Where most points of the score are to be won. */
export function lossesSection(view: View): string[] {
  const { result, locale, palette } = view;
  const losses = mostToWin(result);
  if (losses.length === 0) return [];
  const rows = losses.map((loss) => ({ ...loss, title: signalOrPillarTitle(loss, view) }));
  const width = Math.max(...rows.map(({ title }) => textWidth(title)));
  return [
    `${palette.bold(locale.phrases.losses)} ${palette.dim(`(${locale.phrases.lossesNote})`)}`,
    ...rows.map(({ pillar, points, title }) => {
      const amount = palette.bad(padLeft(formatPoints(points, locale), 7));
      return `${amount}  ${padRight(title, width)}  ${palette.dim(pillarName(pillar, view, "short"))}`;
    }),
  ];
}

/** The largest losses among the known signals. */
const mostToWin = (result: SSIResult): readonly Shortfall[] => result.losses.slice(0, 5);

/** What is not known yet: how much it is worth and where to get it. */
export function unknownsSection(view: View): string[] {
  const { result, locale, palette } = view;
  if (result.unknowns.length === 0) return [];
  const points = formatPoints(sumOfPoints(result.unknowns), locale);
  return [
    palette.bold(fill(locale.phrases.unknowns, { points })),
    ...unknownGroups(view).flatMap((group) => groupLines(group, view)),
  ];
}

function groupLines({ place, members, points }: UnknownGroup, view: View): string[] {
  const { locale, palette, glyphs } = view;
  const { title, how } =
    place === undefined ? { title: locale.phrases.unknownsElsewhere, how: "" } : locale.places[place];
  const flag = flagOf(place);
  const blanks = " ".repeat(9);
  const width = innerWidth(view) - blanks.length;
  const items = members.map((member) => `${signalOrPillarTitle(member, view)} ${formatPoints(member.points, locale)}`);
  return [
    `${palette.possible(padLeft(formatPoints(points, locale), 7))}  ${palette.bold(title)}`,
    ...(how === "" ? [] : wrapText(how, width).map((line) => blanks + palette.dim(line))),
    ...(flag === undefined ? [] : [blanks + palette.dim(flag)]),
    ...wrapItems(items, width, ` ${glyphs.dot} `).map((line) => blanks + line),
  ];
}
