import { legalNotice } from "../../about.js";
import { fill } from "../../locales/fill.js";
import { formatNumber, formatPercent, formatPoints } from "../../locales/format-number.js";
import type { Locale } from "../../locales/locale.js";
import { pillarIds } from "../../model/model-types.js";
import { innerWidth, isWide, margin } from "../dashboard/view.js";
import { bar } from "../terminal/bar.js";
import type { Screen } from "../terminal/screen.js";
import { cutText, padLeft, padRight, textWidth } from "../terminal/text-width.js";
import { wrapText } from "../terminal/wrap-text.js";
import type { RankedMember } from "./rank-team.js";

const longestName = 24;
const longestBar = 20;

/** Ranked members as a table for the terminal; narrow ones leave the pillars out. */
export function teamTable(ranked: readonly RankedMember[], screen: Screen, locale: Locale): string {
  const { palette, glyphs } = screen;
  const { phrases } = locale;
  const width = innerWidth(screen);
  const pillars = isWide(screen) ? pillarIds : [];
  const points = (value: number) => formatPoints(value, locale);
  const placeWidth = Math.max(2, String(ranked.length).length);
  const ranges = ranked.map(({ result }) => `${points(result.bounds.low)}${glyphs.to}${points(result.bounds.high)}`);
  const rangeWidth = 2 + Math.max(...[phrases.possible, ...ranges].map(textWidth));
  const fixed = placeWidth + 2 + 7 + 7 + rangeWidth + pillars.length * 7 + 6;
  const names = ranked.map(({ name }) => name);
  const room = width - fixed;
  const nameWidth = Math.min(room, longestName, Math.max(textWidth(phrases.member), ...names.map(textWidth)));
  const barWidth = room - nameWidth - 2 >= 8 ? Math.min(longestBar, room - nameWidth - 2) : 0;
  const line = (cells: { place: string; name: string; bar: string; score: string; rest: string[] }) => {
    const [estimate = "", bounds = "", known = "", ...perPillar] = cells.rest;
    const drawn = barWidth === 0 ? "" : `  ${cells.bar}`;
    const name = padRight(cutText(cells.name, nameWidth, glyphs.more), nameWidth);
    const shown = [
      padLeft(estimate, 7),
      padLeft(bounds, rangeWidth),
      ...perPillar.map((one) => padLeft(one, 7)),
      padLeft(known, 6),
    ];
    return `${padLeft(cells.place, placeWidth)}  ${name}${drawn}${padLeft(cells.score, 7)}${shown.join("")}`;
  };
  const short = (title: string) => cutText(title, 6, ".");
  const header = line({
    place: "#",
    name: phrases.member,
    bar: " ".repeat(barWidth),
    score: phrases.score,
    rest: [
      phrases.estimateShort,
      phrases.possible,
      phrases.known,
      ...pillars.map((id) => short(locale.pillars[id].short)),
    ],
  });
  const rows = ranked.map(({ place, result }, index) => {
    const { low, high } = result.bounds;
    return line({
      place: String(place),
      name: names[index] ?? "",
      bar: bar({ low, high, max: 100 }, Math.max(1, barWidth), glyphs, palette),
      score: palette.bold(points(result.score)),
      rest: [
        points(result.estimate),
        ranges[index] ?? "",
        formatPercent(result.coverage, locale),
        ...pillars.map((id) => points(result.pillars[id].score)),
      ],
    });
  });
  const isMixed = new Set(ranked.map(({ result }) => result.comparisonKey)).size > 1;
  const sections = [
    [palette.bold(fill(phrases.team, { count: formatNumber(ranked.length, locale) }))],
    [palette.dim(header), ...rows],
    isMixed ? wrapText(phrases.mixedWindows, width) : [],
    wrapText(legalNotice, width).map(palette.dim),
  ];
  const drawn = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((one) => margin + one).join("\n"));
  return `\n${drawn.join("\n\n")}\n\n`;
}
