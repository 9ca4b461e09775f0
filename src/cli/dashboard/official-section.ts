import { fill } from "../../errors/wording.js";
import { formatDate, formatNumber, formatPoints } from "../../locales/format-number.js";
import { pillarIds } from "../../model/model-types.js";
import { shownOfficial } from "../../official/side-by-side.js";
import { indent, innerWidth, isWide } from "../terminal/picture.js";
import { printable } from "../terminal/screen.js";
import { padLeft, padRight, textWidth, wrapText } from "../terminal/text.js";
import type { View } from "./view.js";

/** LinkedIn's own numbers beside ours, under their own heading; empty where none were given. */
export function officialSection(view: View): string[] {
  const { result, locale, palette, official, officialRank } = view;
  if (official === undefined) return [];
  const { phrases } = locale;
  const width = innerWidth(view);
  const { score, pillars, groups } = shownOfficial(official);
  const number = (value: number) => formatNumber(value, locale, 3);
  const rows = [
    { title: phrases.rankTotal, theirs: number(score), ours: formatPoints(result.score, locale) },
    ...pillarIds.map((id) => {
      const shown = pillars[id];
      return {
        title: locale.pillars[id][isWide(view) ? "title" : "short"],
        theirs: shown === undefined ? "" : number(shown),
        ours: formatPoints(result.pillars[id].score, locale),
      };
    }),
  ];
  const titles = Math.max(...rows.map(({ title }) => textWidth(title)));
  const cells = (title: string, theirs: string, ours: string) =>
    indent(`${padRight(title, titles)}${padLeft(theirs, 13)}${padLeft(ours, 13)}`);
  const groupTexts = groups.map(({ kind, name, topPercent, average }) => {
    const group = name === undefined ? kind : `${kind}, ${printable(name)}`;
    const parts = [
      ...(topPercent === undefined ? [] : [fill(phrases.officialRank, { top: String(topPercent) })]),
      ...(average === undefined ? [] : [fill(phrases.officialAverage, { points: number(average) })]),
    ];
    return `${group}: ${parts.join(", ")}`;
  });
  const ranked =
    officialRank === undefined
      ? []
      : [
          `${fill(phrases.officialAverage, { points: number(officialRank.average) })}: ${fill(phrases.rankTop, { top: String(officialRank.top) })}, ${phrases.rankEstimated}`,
        ];
  const date = fill(phrases.officialAt, { date: formatDate(official.at, locale) });
  return [
    ...wrapText(`${phrases.official}, ${date}`, width).map(palette.bold),
    palette.dim(cells("", phrases.officialTheirs, phrases.officialOurs)),
    ...rows.map(({ title, theirs, ours }) => cells(title, theirs, ours)),
    ...[...groupTexts, ...ranked].flatMap((line) => wrapText(line, width - 2).map(indent)),
    ...wrapText(phrases.officialNote, width - 2).map((line) => indent(palette.dim(line))),
  ];
}
