import type { Shortfall } from "../../aggregate/losses.js";
import { formatPoints } from "../../locales/format-number.js";
import { signalTitle } from "../../locales/titles.js";
import type { SSIResult } from "../../result/result-types.js";
import { padLeft, padRight, textWidth } from "../terminal/text-width.js";
import type { View } from "./view.js";

/** The largest losses among the known signals. */
export const mostToWin = (result: SSIResult): readonly Shortfall[] => result.losses.slice(0, 5);

/** The title of what a shortfall names: a signal, or a pillar that shows none. */
export function shortfallTitle(
  { pillar, signal }: Shortfall,
  { locale, model }: Pick<View, "locale" | "model">,
): string {
  return signal === undefined ? locale.pillars[pillar].title : signalTitle(pillar, signal, locale, model).title;
}

/** Where most points of the score are to be won. */
export function lossesSection(view: View): string[] {
  const { result, locale, palette } = view;
  const losses = mostToWin(result);
  if (losses.length === 0) return [];
  const rows = losses.map((loss) => ({ ...loss, title: shortfallTitle(loss, view) }));
  const width = Math.max(...rows.map(({ title }) => textWidth(title)));
  return [
    `${palette.bold(locale.phrases.losses)} ${palette.dim(`(${locale.phrases.lossesNote})`)}`,
    ...rows.map(({ pillar, points, title }) => {
      const amount = palette.bad(padLeft(formatPoints(points, locale), 7));
      return `${amount}  ${padRight(title, width)}  ${palette.dim(locale.pillars[pillar].short)}`;
    }),
  ];
}
