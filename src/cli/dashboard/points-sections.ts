import type { Shortfall } from "../../aggregate/losses.js";
import { fill } from "../../errors/wording.js";
import type { UnknownReason } from "../../linkedin/measure/unknown-reason.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { formatPercent, formatPoints } from "../../locales/format-number.js";
import { formatValue } from "../../locales/plural-text.js";
import { signalTitle } from "../../locales/titles.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";
import type { SignalResult, SSIResult } from "../../result/result.js";
import { bar } from "../terminal/drawing.js";
import { cutText, padLeft, padRight, spread, textWidth, wrapItems, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";
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

/** The largest losses among the known signals. */
export const mostToWin = (result: SSIResult): readonly Shortfall[] => result.losses.slice(0, 5);

/** The title of what a shortfall names: a signal, or a pillar that shows none. */
export function shortfallTitle(
  { pillar, signal }: Shortfall,
  { locale, model }: Pick<View, "locale" | "model">,
): string {
  return signal === undefined ? locale.pillars[pillar].title : signalTitle(pillar, signal, locale, model).title;
}

/** Where most points of the score are to be won. */
export function lossesSection(view: View): string[] {
  const { result, locale, palette } = view;
  const losses = mostToWin(result);
  if (losses.length === 0) return [];
  const rows = losses.map((loss) => ({ ...loss, title: shortfallTitle(loss, view) }));
  const width = Math.max(...rows.map(({ title }) => textWidth(title)));
  return [
    `${palette.bold(locale.phrases.losses)} ${palette.dim(`(${locale.phrases.lossesNote})`)}`,
    ...rows.map(({ pillar, points, title }) => {
      const amount = palette.bad(padLeft(formatPoints(points, locale), 7));
      return `${amount}  ${padRight(title, width)}  ${palette.dim(locale.pillars[pillar].short)}`;
    }),
  ];
}

function groupLines({ place, members, points }: UnknownGroup, view: View): string[] {
  const { locale, palette, glyphs } = view;
  const { title, how } =
    place === undefined ? { title: locale.phrases.unknownsElsewhere, how: "" } : locale.places[place];
  const flag = flagOf(place);
  const indent = " ".repeat(9);
  const width = innerWidth(view) - indent.length;
  const items = members.map((member) => `${shortfallTitle(member, view)} ${formatPoints(member.points, locale)}`);
  return [
    `${palette.possible(padLeft(formatPoints(points, locale), 7))}  ${palette.bold(title)}`,
    ...(how === "" ? [] : wrapText(how, width).map((line) => indent + palette.dim(line))),
    ...(flag === undefined ? [] : [indent + palette.dim(flag)]),
    ...wrapItems(items, width, ` ${glyphs.dot} `).map((line) => indent + line),
  ];
}

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

/** Where something can be found: a reason of the reader's, or a note of the model's; undefined where neither says. */
type Place = keyof CliLocale["places"] | undefined;

/** What is unknown and can be found in one place. */
export interface UnknownGroup {
  readonly place: Place;
  readonly members: readonly Shortfall[];
  readonly points: number;
}

/** What one types to make something known. */
const flags: { readonly [P in NonNullable<Place>]?: string } = {
  "option:audience": '--audience "VP Sales,Head of Marketing"',
  "option:focusSkills": '--focus-skills "Negotiation,CRM"',
  "option:salesNavigator": "--seat | --no-seat",
  analyticsWorkbook: "ssi score export.zip analytics.xlsx",
};

/** The option or the command that makes known what can be found in a place, where there is one. */
export const flagOf = (place: Place): string | undefined => (place === undefined ? undefined : flags[place]);

/** Points in all, exact to the hundredth. */
export const sumOfPoints = (members: readonly Pick<Shortfall, "points">[]): number =>
  members.reduce((total, { points }) => total + Math.round(points * 100), 0) / 100;

/**
 * What is unknown, by where it can be found, most points first: the reader's reason where an export was read, else the
 * model's note.
 */
export function unknownGroups({ result, model, reasons }: Pick<View, "result" | "model" | "reasons">): UnknownGroup[] {
  const groups = new Map<Place, Shortfall[]>();
  for (const unknown of result.unknowns) {
    const signals = model.pillars.flatMap(({ id, signals }) => (id === unknown.pillar ? signals : []));
    const source = signals.find(({ id }) => id === unknown.signal)?.evidence?.[0];
    const place = (unknown.signal === undefined ? undefined : reasons[unknown.signal]) ?? source;
    groups.set(place, [...(groups.get(place) ?? []), unknown]);
  }
  return [...groups]
    .map(([place, members]) => ({ place, members, points: sumOfPoints(members) }))
    .sort((a, b) => b.points - a.points);
}

/** Why each signal that an export could not tell is unknown; nothing without an export. */
export function unknownReasons(imported: LinkedInExport | undefined): Readonly<Record<string, UnknownReason>> {
  const signals = Object.values(imported?.evidence.signals ?? {}).flatMap((pillar) => Object.entries(pillar));
  return Object.fromEntries(signals.flatMap(([id, { reason }]) => (reason === undefined ? [] : [[id, reason]])));
}
