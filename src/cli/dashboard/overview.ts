import { fill } from "../../locales/fill.js";
import { formatPoints } from "../../locales/format-number.js";
import { type PillarId, pillarIds } from "../../model/model-types.js";
import { bar } from "../terminal/bar.js";
import { padLeft, padRight, textWidth } from "../terminal/text-width.js";
import { innerWidth, isWide, type View } from "./view.js";

/** The four pillars as bars from 0 to 25. */
export function overview(view: View): string[] {
  const { result, locale, palette, glyphs } = view;
  const { phrases } = locale;
  const title = (id: PillarId) => locale.pillars[id][isWide(view) ? "title" : "short"];
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
