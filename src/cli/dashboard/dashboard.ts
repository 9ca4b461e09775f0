import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import { cautionText } from "../../locales/describe.js";
import { formatDate, formatNumber, formatPercent, formatPoints } from "../../locales/format-number.js";
import { bandTitle } from "../../locales/titles.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";
import { bar, bigNumber } from "../terminal/drawing.js";
import { innerWidth, isWide, pictureOf } from "../terminal/picture.js";
import { printable } from "../terminal/screen.js";
import { cutText, padLeft, padRight, spread, textWidth, wrapItems, wrapText } from "../terminal/text.js";
import { nextSection } from "./next-section.js";
import { officialSection } from "./official-section.js";
import { pastSection } from "./past-section.js";
import { peersSection } from "./peers-section.js";
import { pillarName } from "./pillar-name.js";
import { lossesSection, pillarSection, unknownsSection } from "./points-sections.js";
import type { View } from "./view.js";

/** A result as a picture for the terminal, with the lines of its evidence where there are any; ends with a line break. */
export function dashboard(view: View, evidence: readonly string[] = []): string {
  const sections = [
    head(view),
    pastSection(view),
    overview(view),
    peersSection(view),
    officialSection(view),
    ...pillarIds.map((pillar) => pillarSection(pillar, view)),
    lossesSection(view),
    unknownsSection(view),
    evidence,
    notes(view),
    nextSection(view),
    foot(view),
  ];
  return pictureOf(sections);
}

/** Whose score, of which time; the score in large digits with its estimate, bounds and band; and both as a bar. */
function head(view: View): string[] {
  if (view.result.status === "notApplicable")
    return [...titleLines(view), "", ...wrapText(view.locale.results.notApplicable, innerWidth(view))];
  return [...titleLines(view), "", ...scoreLines(view), "", ...scaleLines(view)];
}

function titleLines(view: View): string[] {
  const { result, locale, palette, subject, glyphs } = view;
  const { phrases } = locale;
  const width = innerWidth(view);
  const date = result.asOf === undefined ? "" : formatDate(result.asOf, locale);
  const days = String(result.windowDays);
  const window = date === "" ? fill(phrases.windowOnly, { days }) : fill(phrases.window, { days, date });
  const lines = spread(palette.bold(phrases.index), palette.dim(window), width);
  return subject === "" ? lines : [...lines, palette.dim(cutText(printable(subject), width, glyphs.more))];
}

function bandText({ result, locale }: View): string {
  const { phrases } = locale;
  const { band } = result;
  const name = (id: string) => bandTitle(id, locale);
  if (band.status === "certain") return fill(phrases.band, { band: name(band.id) });
  if (band.likely !== undefined) return fill(phrases.bandLikely, { band: name(band.likely) });
  return fill(phrases.bandOpen, { low: name(band.low), high: name(band.high) });
}

/** What is confirmed, and how far that is from the next band, whose limit is shown. */
function confirmedText({ result, locale }: View): string {
  const { phrases } = locale;
  const { score, bands, pointsToNextBand: next } = result;
  const confirmed = formatPoints(score, locale);
  if (next.status === "top") return fill(phrases.topBand, { score: confirmed });
  const from = bands.find(({ id }) => id === next.id)?.from ?? 0;
  const points = formatPoints(next.points, locale);
  const limit = formatNumber(from, locale);
  return fill(phrases.toBand, { score: confirmed, points, band: bandTitle(next.id, locale), from: limit });
}

/** The headline in large digits: one number, or the two ends of a range. */
function scoreLines(view: View): string[] {
  const { result, locale, palette, glyphs } = view;
  const { phrases } = locale;
  const { headline } = result;
  const points = (value: number) => formatPoints(value, locale);
  const { low, high } = result.bounds;
  const isRange = headline.status === "range";
  const ends = { low: points(low), high: points(high) };
  const great = headline.status === "estimate" || headline.status === "exact" ? points(headline.value) : ends.low;
  const width = innerWidth(view);
  const drawn = isRange ? bigRange(ends.low, ends.high, view) : bigNumber(great, glyphs);
  const [top, middle, bottom] = drawn ?? [
    palette.bold(isRange ? `${ends.low} ${phrases.to} ${ends.high}` : great),
    "",
    "",
  ];
  const digits = Math.max(...[top, middle, bottom].map(textWidth));
  const beside = {
    estimate: [phrases.ofEstimate, fill(phrases.bounds, ends)],
    range: [phrases.ofRange, ""],
    exact: [phrases.ofExact, ""],
    none: ["", ""],
  }[headline.status];
  const coverage = fill(phrases.coverage, { percent: formatPercent(result.coverage, locale) });
  const row = (digit: string, text: string, right: string): string[] => {
    const line = `${palette.proven(padRight(digit, digits))}   ${text}`.trimEnd();
    return isWide(view) ? spread(line, right, width) : [line];
  };
  const band = palette.bold(bandText(view));
  return [
    ...row(top, palette.bold(beside[0] ?? ""), band),
    ...row(middle, beside[1] ?? "", coverage),
    ...(drawn === undefined ? [] : row(bottom, "", "")),
    "",
    ...(isWide(view) ? [] : wrapItems([bandText(view), coverage], width, ` ${glyphs.dot} `).map(palette.bold)),
    ...wrapText(confirmedText(view), width),
    ...(isRange ? wrapText(phrases.addMore, width) : []),
    ...cautionLines(view),
  ];
}

/** Both ends of a range in large digits, with the word between them on the middle line; undefined where there is no room. */
function bigRange(low: string, high: string, view: View): [string, string, string] | undefined {
  const { locale, glyphs } = view;
  const [first, second] = [bigNumber(low, glyphs), bigNumber(high, glyphs)];
  if (first === undefined || second === undefined) return undefined;
  const word = ` ${locale.phrases.to} `;
  const blank = " ".repeat(textWidth(word));
  if (textWidth(first[0] + blank + second[0]) + 3 + textWidth(locale.phrases.ofRange) > innerWidth(view))
    return undefined;
  return [first[0] + blank + second[0], first[1] + word + second[1], first[2] + blank + second[2]];
}

/** What to mention beside the score, two at most, in no color. */
function cautionLines(view: View): string[] {
  const { result, locale, glyphs } = view;
  const width = innerWidth(view);
  const shown = result.cautions.slice(0, 2).map((caution) => wrapText(cautionText(caution, locale), width - 2));
  return shown.flatMap((lines) => lines.map((line, index) => `${index === 0 ? glyphs.dot : " "} ${line}`));
}

/** The whole scale from 0 to 100, with the estimate marked below where it is the headline. */
function scaleLines(view: View): string[] {
  const { result, locale, palette, glyphs } = view;
  const { phrases } = locale;
  const width = innerWidth(view);
  const { low, high } = result.bounds;
  const label = `${phrases.legendEstimate} ${formatPoints(result.estimate, locale)}`;
  const column = Math.min(width - 1, Math.round((result.estimate / 100) * width));
  const isLeft = column + 2 + label.length > width;
  const marked = isLeft ? `${label} ${glyphs.marker}` : `${glyphs.marker} ${label}`;
  const marker = " ".repeat(isLeft ? column + 1 - marked.length : column) + palette.bold(marked);
  const legend = [
    `${palette.proven(glyphs.proven)} ${phrases.legendProven}`,
    `${palette.possible(glyphs.possible)} ${phrases.legendPossible}`,
    `${palette.dim(glyphs.lost)} ${phrases.legendLost}`,
  ];
  return [
    bar({ low, high, max: 100 }, width, glyphs, palette),
    ...(result.headline.status === "estimate" ? [marker] : []),
    ...wrapItems(legend, width, "   "),
  ];
}

/** The four pillars as bars from 0 to 25. */
function overview(view: View): string[] {
  const { result, locale, palette, glyphs } = view;
  const { phrases } = locale;
  const title = (id: PillarId) => pillarName(id, view, isWide(view) ? "title" : "short");
  const titles = Math.max(...pillarIds.map((id) => textWidth(title(id))));
  const standout = (id: string): string => {
    const { strongest, weakest } = result;
    if (strongest.status === "found" && strongest.pillar === id) return palette.good(phrases.strongest);
    if (weakest.status === "found" && weakest.pillar === id) return palette.bad(phrases.weakest);
    return "";
  };
  const tags = Math.max(...pillarIds.map((id) => textWidth(standout(id))));
  const earnedOf = (id: PillarId): string => {
    const { status, score } = result.pillars[id];
    if (status === "notApplicable") return phrases.pillarNotApplicable;
    return fill(phrases.ofPoints, { points: formatPoints(score, locale), max: "25" });
  };
  const points = Math.max(11, ...pillarIds.map((id) => textWidth(earnedOf(id))));
  const width = innerWidth(view) - titles - points - 3 - (tags === 0 ? 0 : tags + 2);
  return pillarIds.map((id) => {
    const { status, bounds } = result.pillars[id];
    const isOut = status === "notApplicable";
    const drawn = isOut ? " ".repeat(width) : bar({ ...bounds, max: 25 }, width, glyphs, palette);
    const line = `${padRight(title(id), titles)} ${drawn}  ${padLeft(earnedOf(id), points)}`;
    return `${line}  ${standout(id)}`.trimEnd();
  });
}

function notes(view: View): string[] {
  const { notes: found, locale, palette } = view;
  if (found.length === 0) return [];
  const lines = found.flatMap((note) => wrapText(note, innerWidth(view) - 2));
  return [palette.bold(locale.phrases.notes), ...lines.map((line) => `  ${line}`)];
}

/** Which model the score is from, and the legal notice. */
function foot(view: View): string[] {
  const { result, locale, palette } = view;
  const ours = fill(locale.phrases.ourModel, { model: result.model.id, version: result.model.version });
  return [ours, legalNotice].flatMap((text) => wrapText(text, innerWidth(view))).map(palette.dim);
}
