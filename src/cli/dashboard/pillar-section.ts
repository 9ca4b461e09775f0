import { fill } from "../../locales/fill.js";
import { formatPercent, formatPoints } from "../../locales/format-number.js";
import { formatValue } from "../../locales/format-value.js";
import { signalTitle } from "../../locales/titles.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";
import type { SignalResult } from "../../result/result-types.js";
import { bar } from "../terminal/bar.js";
import { spread } from "../terminal/spread.js";
import { cutText, padLeft, padRight } from "../terminal/text-width.js";
import { wrapText } from "../terminal/wrap-text.js";
import { mostToWin } from "./losses-section.js";
import { innerWidth, isWide, type View } from "./view.js";

/** One pillar: its points, and what every known signal earned and lost. */
export function pillarSection(pillar: PillarId, view: View): string[] {
  const { result, locale, palette, model } = view;
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
  const lines = spread(palette.bold(locale.pillars[pillar].title), state(), width);
  const isEven = pillarIds.every((id) => result.pillars[id].weight === weight);
  if (!isEven) lines.push(palette.dim(indent(fill(phrases.counts, { percent: formatPercent(weight, locale) }))));
  const titled = (status: SignalResult["status"]) =>
    signals.filter((signal) => signal.status === status).map(({ id }) => signalTitle(pillar, id, locale, model).title);
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

const indent = (line: string) => `  ${line}`;

function signalLine(pillar: PillarId, signal: SignalResult, view: View): string {
  const { result, locale, palette, glyphs, model } = view;
  const { title, short } = signalTitle(pillar, signal.id, locale, model);
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
