import type { Shortfall } from "../../aggregate/losses.js";
import { fill } from "../../locales/fill.js";
import { formatPoints } from "../../locales/format-number.js";
import type { PlaceText } from "../../locales/locale.js";
import { padLeft } from "../terminal/text-width.js";
import { wrapText } from "../terminal/wrap-text.js";
import { shortfallTitle } from "./losses-section.js";
import { innerWidth, type View } from "./view.js";

interface Group {
  readonly place: PlaceText;
  readonly members: readonly Shortfall[];
  readonly points: number;
}

const sum = (members: readonly Shortfall[]) =>
  members.reduce((total, { points }) => total + Math.round(points * 100), 0) / 100;

/** What is unknown, by where it can be found. */
function groupsOf(view: View): Group[] {
  const { result, model, locale } = view;
  const groups = new Map<string, { place: PlaceText; members: Shortfall[] }>();
  for (const unknown of result.unknowns) {
    const signals = model.pillars.find(({ id }) => id === unknown.pillar)?.signals ?? [];
    const source = signals.find(({ id }) => id === unknown.signal)?.evidence?.[0];
    const reason = unknown.signal === undefined ? undefined : view.reasons[unknown.signal];
    const known = source === undefined ? { title: locale.phrases.unknownsElsewhere, how: "" } : locale.evidence[source];
    const place = reason === undefined ? known : { title: known.title, how: reason };
    const key = `${place.title}\n${place.how}`;
    const group = groups.get(key) ?? { place, members: [] };
    group.members.push(unknown);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, points: sum(group.members) }))
    .sort((a, b) => b.points - a.points);
}

/** What is not known yet: how much it is worth and where to get it. */
export function unknownsSection(view: View): string[] {
  const { result, locale, palette, glyphs } = view;
  const { phrases } = locale;
  if (result.unknowns.length === 0) return [];
  const points = (value: number) => formatPoints(value, locale);
  const indent = " ".repeat(9);
  const width = innerWidth(view) - indent.length;
  const lines = groupsOf(view).flatMap(({ place, members, points: worth }) => [
    `${palette.possible(padLeft(points(worth), 7))}  ${palette.bold(place.title)}`,
    ...(place.how === "" ? [] : wrapText(place.how, width).map((line) => indent + palette.dim(line))),
    ...wrapItems(
      members.map((member) => `${shortfallTitle(member, view)} ${points(member.points)}`),
      width,
      ` ${glyphs.dot} `,
    ).map((line) => indent + line),
  ]);
  return [palette.bold(fill(phrases.unknowns, { points: points(sum(result.unknowns)) })), ...lines];
}

/** Items in lines of at most so many columns, never broken inside. */
function wrapItems(items: readonly string[], width: number, separator: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || last.length + separator.length + item.length > width) lines.push(item);
    else lines[lines.length - 1] = last + separator + item;
  }
  return lines;
}
