import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import { formatNumber, formatPercent, formatPoints } from "../../locales/format-number.js";
import { pillarIds } from "../../model/model-types.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { bar } from "../terminal/drawing.js";
import { innerWidth, isWide, pictureOf } from "../terminal/picture.js";
import type { Screen } from "../terminal/screen.js";
import { cutText, padLeft, padRight, textWidth, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";
import { type RankedMember, teamId } from "./score-team.js";

/** Ranked members as a table for the terminal; narrow ones leave the pillars out. */
export function teamTable(
  ranked: readonly RankedMember[],
  group: PeerGroup | undefined,
  screen: Screen,
  locale: CliLocale,
): string {
  const { palette, glyphs } = screen;
  const { phrases } = locale;
  const width = innerWidth(screen);
  const pillars = isWide(screen) ? pillarIds : [];
  const points = (value: number) => formatPoints(value, locale);
  const topOf = ({ ranks }: RankedMember["result"]) => {
    const rank = ranks[teamId];
    return rank?.status === "ranked" ? `${rank.top}%` : "";
  };
  const hasRanks = ranked.some(({ result }) => topOf(result) !== "");
  // Ranks take six columns; where there is no room to spare, the pillars give them.
  const perPillar = hasRanks && width < 90 ? 6 : 7;
  const topWidth = hasRanks ? 6 : 0;
  const rows = ranked.map(({ place, name, result }) => ({
    place: String(place),
    top: topOf(result),
    name: `${name(locale)}${result.cautions.length > 0 ? " !" : ""}`,
    score: points(result.score),
    estimate: result.headline.status === "range" ? "" : points(result.estimate),
    range: `${points(result.bounds.low)}${glyphs.to}${points(result.bounds.high)}`,
    perPillar: pillars.map((id) => points(result.pillars[id].score)),
    known: formatPercent(result.coverage, locale),
    bounds: result.bounds,
  }));
  const placeWidth = Math.max(2, String(ranked.length).length);
  const rangeWidth = 2 + Math.max(...[phrases.possible, ...rows.map(({ range }) => range)].map(textWidth));
  const room = width - (placeWidth + 2 + 7 + 7 + rangeWidth + pillars.length * perPillar + 6 + topWidth);
  const nameWidth = Math.min(
    room,
    longestName,
    Math.max(
      ...[phrases.member, ...(hasRanks ? [phrases.average] : []), ...rows.map(({ name }) => name)].map(textWidth),
    ),
  );
  const barWidth = Math.min(longestBar, room - nameWidth - 2);
  const line = (row: Cells, drawn: (cells: number) => string, score: (text: string) => string) =>
    [
      `${padLeft(row.place, placeWidth)}${padLeft(row.top, topWidth)}  ${padRight(cutText(row.name, nameWidth, glyphs.more), nameWidth)}`,
      barWidth < 8 ? "" : `  ${drawn(barWidth)}`,
      score(padLeft(row.score, 7)) + padLeft(row.estimate, 7) + padLeft(row.range, rangeWidth),
      ...row.perPillar.map((cell) => padLeft(cell, perPillar)),
      padLeft(row.known, 6),
    ].join("");
  const titles = {
    place: "#",
    top: hasRanks ? phrases.teamTop : "",
    name: phrases.member,
    score: phrases.score,
    estimate: phrases.estimateShort,
    range: phrases.possible,
    perPillar: pillars.map((id) => cutText(locale.pillars[id].short, perPillar - 1, ".")),
    known: phrases.known,
  };
  const header = line(titles, (cells) => " ".repeat(cells), String);
  const drawnRows = rows.map((row) =>
    line(row, (cells) => bar({ ...row.bounds, max: 100 }, cells, glyphs, palette), palette.bold),
  );
  const mean = group?.mean();
  const averages =
    mean?.status === "known" && hasRanks
      ? [
          line(
            {
              place: "",
              top: "",
              name: phrases.average,
              score: points(mean.points),
              estimate: "",
              range: "",
              perPillar: pillars.map((id) => {
                const pillar = mean.pillars[id];
                return pillar.status === "known" ? points(pillar.points) : "";
              }),
              known: "",
            },
            (cells) => bar({ low: mean.points, high: mean.points, max: 100 }, cells, glyphs, palette),
            String,
          ).trimEnd(),
        ]
      : [];
  const withheld =
    group === undefined || hasRanks
      ? []
      : wrapText(fill(phrases.teamWithheld, { min: String(group.minSize) }), width).map(palette.dim);
  const isMixed = new Set(ranked.map(({ result }) => result.comparisonKey)).size > 1;
  const marked = ranked.filter(({ result }) => result.cautions.length > 0).length;
  const sections = [
    [palette.bold(fill(phrases.team, { count: formatNumber(ranked.length, locale) }))],
    [palette.dim(header), ...drawnRows, ...averages],
    withheld,
    isMixed ? wrapText(phrases.mixedWindows, width) : [],
    marked === 0
      ? []
      : wrapText(fill(phrases.cautionMark, { count: formatNumber(marked, locale) }), width).map(palette.dim),
    wrapText(legalNotice, width).map(palette.dim),
  ];
  return pictureOf(sections);
}

interface Cells {
  readonly place: string;
  readonly top: string;
  readonly name: string;
  readonly score: string;
  readonly estimate: string;
  readonly range: string;
  readonly perPillar: readonly string[];
  readonly known: string;
}

const longestName = 24;

const longestBar = 20;
