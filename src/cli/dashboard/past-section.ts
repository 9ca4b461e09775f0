import { fill } from "../../errors/wording.js";
import { explainChange } from "../../trend/explain-change.js";
import { signedPoints, sparkline } from "../terminal/drawing.js";
import { innerWidth } from "../terminal/picture.js";
import { wrapItems } from "../terminal/text.js";
import type { View } from "./view.js";

/** The confirmed score of the last weeks as a line, and its change in the last; empty where fewer than two are known. */
export function pastSection(view: View): string[] {
  const { past = [], locale, palette, glyphs } = view;
  const { phrases } = locale;
  const [before, after] = past.slice(-2);
  if (before === undefined || after === undefined || after.result.status === "notApplicable") return [];
  const scores = past.map(({ result }) => result.score);
  const line = palette.proven(sparkline(scores, past.length, glyphs.sparks));
  const { change } = explainChange(before.result, after.result);
  const points = signedPoints(change, view, locale);
  return wrapItems(
    [`${fill(phrases.pastWeeks, { weeks: String(past.length) })}  ${line}`, fill(phrases.pastChange, { points })],
    innerWidth(view),
    "  ",
  );
}
