import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import { formatDate, formatPercent, formatPoints } from "../../locales/format-number.js";
import { bandTitle } from "../../locales/titles.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";
import { bar, bigNumber } from "../terminal/drawing.js";
import { innerWidth, isWide, pictureOf } from "../terminal/picture.js";
import { printable } from "../terminal/screen.js";
import { cutText, padLeft, padRight, spread, textWidth, wrapItems, wrapText } from "../terminal/text.js";
import { officialSection } from "./official-section.js";
import { peersSection } from "./peers-section.js";
import { pillarName } from "./pillar-name.js";
import { lossesSection, pillarSection, unknownsSection } from "./points-sections.js";
import type { View } from "./view.js";

/** A result as a picture for the terminal, with the lines of its evidence where there are any; ends with a line break. */
export function dashboard(view: View, evidence: readonly string[] = []): string {
  const sections = [
    head(view),
    overview(view),
    peersSection(view),
    officialSection(view),
    ...pillarIds.map((pillar) => pillarSection(pillar, view)),
    lossesSection(view),
    unknownsSection(view),
    evidence,
    notes(view),
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

function bandLines({ result, locale }: View): [string, string] {
  const { phrases } = locale;
  const { band, pointsToNextBand: next } = result;
  const name = (id: string) => bandTitle(id, locale);
  return [
    band.status === "certain"
      ? fill(phrases.band, { band: name(band.id) })
      : fill(phrases.bandOpen, { low: name(band.low), high: name(band.high) }),
    next.status === "top"
      ? phrases.topBand
      : fill(phrases.toBand, { points: formatPoints(next.points, locale), band: name(next.id) }),
  ];
}

function scoreLines(view: View): string[] {
  const { result, locale, palette, glyphs } = view;
  const { phrases } = locale;
  const points = (value: number) => formatPoints(value, locale);
  const { low, high } = result.bounds;
  const [band, toBand] = bandLines(view);
  const coverage = fill(phrases.coverage, { percent: formatPercent(result.coverage, locale) });
  const score = points(result.score);
  const [top, middle, bottom] = bigNumber(score, glyphs) ?? ["", palette.bold(score), ""];
  const digits = Math.max(...[top, middle, bottom].map(textWidth));
  const width = innerWidth(view);
  const row = (digit: string, text: string, beside: string): string[] => {
    const line = `${palette.proven(padRight(digit, digits))}   ${text}`;
    return isWide(view) ? spread(line, beside, width) : [line];
  };
  const below = wrapItems([toBand, coverage], width, ` ${glyphs.dot} `);
  return [
    ...row(top, palette.bold(phrases.proven), palette.bold(band)),
    ...row(middle, fill(phrases.estimate, { points: points(result.estimate) }), toBand),
    ...row(bottom, fill(phrases.bounds, { low: points(low), high: points(high) }), coverage),
    ...(isWide(view) ? [] : ["", palette.bold(band), ...below]),
  ];
}

/** The whole scale from 0 to 100, with the estimate marked below. */
function scaleLines(view: View): string[] {
  const { result, locale, palette, glyphs } = view;
  const { phrases } = locale;
  const width = innerWidth(view);
  const { low, high } = result.bounds;
  const label = `${phrases.legendEstimate} ${formatPoints(result.estimate, locale)}`;
  const column = Math.min(width - 1, Math.round((result.estimate / 100) * width));
  const isLeft = column + 2 + label.length > width;
  const marked = isLeft ? `${label} ${glyphs.marker}` : `${glyphs.marker} ${label}`;
  const legend = [
    `${palette.proven(glyphs.proven)} ${phrases.legendProven}`,
    `${palette.possible(glyphs.possible)} ${phrases.legendPossible}`,
    `${palette.dim(glyphs.lost)} ${phrases.legendLost}`,
  ];
  return [
    bar({ low, high, max: 100 }, width, glyphs, palette),
    " ".repeat(isLeft ? column + 1 - marked.length : column) + palette.bold(marked),
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
