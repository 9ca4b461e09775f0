import { fill } from "../../errors/wording.js";
import { describeRecommendation } from "../../locales/describe-recommendation.js";
import { commandFor } from "../options/command-for.js";
import { indent, innerWidth } from "../terminal/picture.js";
import { padRight, textWidth, wrapText } from "../terminal/text.js";
import type { View } from "./view.js";

/** The first piece of advice, and the commands that tell more; empty where there is none. */
export function nextSection(view: View): string[] {
  const { next, model, scorers, locale, palette } = view;
  if (next?.advice === undefined) return [];
  const { phrases } = locale;
  const width = innerWidth(view);
  const { title, effect } = describeRecommendation(next.advice, locale, { model, scorers });
  const label = `${phrases.nextMore} `;
  const commands = ["next", "plan"].map((command) => commandFor(command, next.paths));
  const isBeside = commands.every((command) => textWidth(label + command) <= width);
  const more = isBeside
    ? commands.map((command, index) => padRight(index === 0 ? label : "", textWidth(label)) + command)
    : [phrases.nextMore, ...commands.flatMap((command) => wrapText(command, width - 2).map(indent))];
  return [...wrapText(fill(phrases.nextStep, { title, effect }), width).map(palette.bold), ...more];
}
