import { fill } from "../../locales/fill.js";
import { shortfallTitle } from "../../locales/titles.js";
import { type ChangePart, explainChange } from "../../trend/explain-change.js";
import { signedPoints } from "../terminal/signed-points.js";
import { padLeft } from "../terminal/text-width.js";
import type { ReplayView } from "./replay-picture.js";

const most = 5;

/** Why the score of the last date differs from the one before: the largest parts; nothing where there is one date only. */
export function whySection(view: ReplayView): string[] {
  const { replay, locale, palette } = view;
  const { phrases } = locale;
  const [before, after] = replay.points.slice(-2);
  if (before === undefined || after === undefined) return [];
  const { change, parts } = explainChange(before.result, after.result);
  if (parts.length === 0) return [phrases.replaySame];
  const line = (part: ChangePart): string => {
    const { kind, points } = part;
    const turn = kind === "learned" || kind === "forgotten" ? ` ${phrases[kind]}` : "";
    return `${padLeft(signedPoints(points, view, locale), 7)}  ${shortfallTitle(part, locale)}${palette.dim(turn)}`;
  };
  return [
    palette.bold(fill(phrases.replayWhy, { points: signedPoints(change, view, locale) })),
    ...parts.slice(0, most).map(line),
  ];
}
