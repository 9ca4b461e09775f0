import { fill } from "../../locales/fill.js";
import { formatPoints } from "../../locales/format-number.js";
import { padLeft } from "../terminal/text-width.js";
import { wrapItems } from "../terminal/wrap-items.js";
import { wrapText } from "../terminal/wrap-text.js";
import { shortfallTitle } from "./losses-section.js";
import { flagOf, sumOfPoints, type UnknownGroup, unknownGroups } from "./unknown-groups.js";
import { innerWidth, type View } from "./view.js";

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
