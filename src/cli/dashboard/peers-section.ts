import type { SSIIssue } from "../../errors/ssi-error.js";
import { fill } from "../../errors/wording.js";
import { formatPercent, formatPoints } from "../../locales/format-number.js";
import { pillarIds } from "../../model/model-types.js";
import type { GroupRank } from "../../result/rank.js";
import { bar, signedPoints } from "../terminal/drawing.js";
import { indent, innerWidth, isWide } from "../terminal/picture.js";
import { printable } from "../terminal/screen.js";
import { cutText, padLeft, padRight, textWidth, wrapItems, wrapText } from "../terminal/text.js";
import { pillarName } from "./pillar-name.js";
import type { Unranked } from "./ranks-in.js";
import type { View } from "./view.js";

/** The rank of the score in each group, or why there is none; empty without groups. */
export function peersSection(view: View): string[] {
  const { result, locale, palette, unranked } = view;
  const { phrases } = locale;
  const ranked = Object.entries(result.ranks).map(([id, rank]) => rankLines(id, rank, view));
  const others = unranked.map(({ group, issues }: Unranked) => {
    const head = fill(phrases.peersIncomparable, { group: groupName(group.id, group) });
    const why = issues.map((issue) => whyUnranked(issue, view)).join("; ");
    return wrapText(`${head}: ${why}`, innerWidth(view) - 2).map(indent);
  });
  const groups = [...ranked, ...others];
  if (groups.length === 0) return [];
  return [palette.bold(phrases.peers), ...groups.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]))];
}

function rankLines(id: string, rank: GroupRank, view: View): string[] {
  const { locale, palette, glyphs } = view;
  const { phrases } = locale;
  const width = innerWidth(view);
  const name = cutText(groupName(id, rank), width - 12, glyphs.more);
  const percent = (share: number) => formatPercent(share, locale);
  const unranked = (text: string) => wrapText(`${name}: ${text}`, width - 2).map(indent);
  switch (rank.status) {
    case "suppressed":
      return unranked(fill(phrases.rankSuppressed, { min: String(rank.minSize) }));
    case "empty":
      return unranked(phrases.rankEmpty);
    case "notApplicable":
      return unranked(phrases.rankNotApplicable);
    case "notComparable":
      return unranked(locale.standing.ranks.notComparable);
    case "estimated":
      return unranked(`${fill(phrases.rankTop, { top: String(rank.top) })}, ${phrases.rankEstimated}`);
    case "ranked": {
      const { top, place, of, percentile, bounds, interval } = rank;
      // A score without bounds is both of its ends.
      const ends = { low: rank, high: rank, ...bounds };
      const range = { low: percent(ends.low.percentile), high: percent(ends.high.percentile) };
      const isOpen = range.low !== range.high;
      const above = fill(isOpen ? phrases.rankPercentileRange : phrases.rankPercentile, {
        percent: percent(percentile),
        ...range,
      });
      const sample =
        interval === undefined
          ? []
          : [fill(phrases.rankSample, { low: percent(interval.low), high: percent(interval.high) })];
      const items = [fill(phrases.rankPlace, { place: String(place), of: String(of) }), above, ...sample];
      return [
        indent(`${palette.bold(fill(phrases.rankTop, { top: String(top) }))} ${glyphs.dot} ${name}`),
        ...wrapItems(items, width - 2, ` ${glyphs.dot} `).map(indent),
        ...gapLines(rank, view),
      ];
    }
  }
}

/** The name of a group: its label or id, with its kind where that adds something. */
function groupName(id: string, { kind, label = id }: { readonly kind: string; readonly label?: string }): string {
  const name = printable(label);
  const shown = printable(kind);
  return name.toLowerCase() === shown.toLowerCase() ? name : `${name} (${shown})`;
}

/** Own points and the group's average, in all and per pillar, with the gap. */
function gapLines(rank: Extract<GroupRank, { status: "ranked" }>, view: View): string[] {
  const { result, locale, glyphs, palette } = view;
  const { phrases } = locale;
  const rows = [
    { title: phrases.rankTotal, own: result.score, max: 100, average: rank.average, gap: rank.gap },
    ...pillarIds.flatMap((id) => {
      const pillar = rank.pillars?.[id];
      if (pillar?.status !== "ranked") return [];
      const { average, gap } = pillar;
      return [{ title: pillarName(id, view, "short"), own: result.pillars[id].score, max: 25, average, gap }];
    }),
  ];
  const titles = Math.max(...rows.map(({ title }) => textWidth(title)));
  const bars = isWide(view) ? innerWidth(view) - titles - 2 - 30 : 0;
  const cells = (title: string, drawn: string, numbers: readonly string[]) =>
    indent(`${padRight(title, titles)}${drawn}${numbers.map((cell) => padLeft(cell, 9)).join("")}`);
  const header = cells("", bars === 0 ? "" : `  ${" ".repeat(bars)}`, [
    phrases.groupOwn,
    phrases.groupAverage,
    phrases.gap,
  ]);
  return [
    palette.dim(header),
    ...rows.map(({ title, own, max, average, gap }) => {
      const drawn = bars === 0 ? "" : `  ${bar({ low: own, high: own, max }, bars, glyphs, palette)}`;
      const numbers = [formatPoints(own, locale), formatPoints(average, locale), signedPoints(gap, view, locale)];
      return cells(title, drawn, numbers);
    }),
  ];
}

function whyUnranked({ path, expected, received, code }: SSIIssue, { locale }: View): string {
  if (code === "peers.selfMissing") return locale.phrases.peersSelfMissing;
  const part = path.slice(2).join(".");
  if (part === "") return locale.phrases.peersNoBasis;
  const short = (text: string) => printable(text).slice(0, 12);
  return fill(locale.phrases.peersDiffers, { part, theirs: short(expected), ours: short(received) });
}
