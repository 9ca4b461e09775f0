import type { Shortfall } from "../../aggregate/losses.js";
import { fill } from "../../locales/fill.js";
import { formatPoints } from "../../locales/format-number.js";
import type { Locale } from "../../locales/locale.js";
import { padLeft } from "../terminal/text-width.js";
import { wrapItems } from "../terminal/wrap-items.js";
import { wrapText } from "../terminal/wrap-text.js";
import { shortfallTitle } from "./losses-section.js";
import { innerWidth, type View } from "./view.js";

type Place = keyof Locale["places"] | undefined;

interface Group {
  readonly place: Place;
  readonly members: readonly Shortfall[];
  readonly points: number;
}

/** What the command line offers to make something known. */
const flags: { readonly [P in NonNullable<Place>]?: string } = {
  "option:audience": '--audience "VP Sales,Head of Marketing"',
  "option:focusSkills": '--focus-skills "Negotiation,CRM"',
  "option:salesNavigator": "--seat or --no-seat",
};

const sum = (members: readonly Shortfall[]) =>
  members.reduce((total, { points }) => total + Math.round(points * 100), 0) / 100;

/** What is unknown, by where it can be found: the reader's reason where an export was read, else the model's note. */
function groupsOf({ result, model, reasons }: View): Group[] {
  const groups = new Map<Place, Shortfall[]>();
  for (const unknown of result.unknowns) {
    const signals = model.pillars.flatMap(({ id, signals }) => (id === unknown.pillar ? signals : []));
    const source = signals.find(({ id }) => id === unknown.signal)?.evidence?.[0];
    const place = (unknown.signal === undefined ? undefined : reasons[unknown.signal]) ?? source;
    groups.set(place, [...(groups.get(place) ?? []), unknown]);
  }
  return [...groups]
    .map(([place, members]) => ({ place, members, points: sum(members) }))
    .sort((a, b) => b.points - a.points);
}

function groupLines({ place, members, points }: Group, view: View): string[] {
  const { locale, palette, glyphs } = view;
  const { title, how } =
    place === undefined ? { title: locale.phrases.unknownsElsewhere, how: "" } : locale.places[place];
  const flag = place === undefined ? undefined : flags[place];
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
  const points = formatPoints(sum(result.unknowns), locale);
  return [
    palette.bold(fill(locale.phrases.unknowns, { points })),
    ...groupsOf(view).flatMap((group) => groupLines(group, view)),
  ];
}
