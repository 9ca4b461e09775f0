import { legalNotice } from "../../about.js";
import { describePlan } from "../../locales/describe-plan.js";
import { fill } from "../../locales/fill.js";
import type { Locale } from "../../locales/locale.js";
import type { Plan } from "../../recommend/plan-types.js";
import { innerWidth, margin } from "../dashboard/view.js";
import { printable } from "../terminal/printable.js";
import type { Screen } from "../terminal/screen.js";
import { cutText } from "../terminal/text-width.js";
import { wrapText } from "../terminal/wrap-text.js";

/** A plan to be drawn, and what with. */
export interface PlanView extends Screen {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly subject: string;
}

/** A plan as text for the terminal: where it leads, the steps in order of worth, what it rests on; ends with a line break. */
export function planPicture(view: PlanView): string {
  const { plan, locale, palette, subject, glyphs } = view;
  const width = innerWidth(view);
  const words = describePlan(plan, locale);
  const under = (indent: number, text: string) =>
    wrapText(text, width - indent).map((line) => " ".repeat(indent) + line);
  const steps = words.steps.flatMap(({ title, text, effect }, place) => [
    `${String(place + 1).padStart(3)}  ${palette.bold(title)}`,
    ...under(5, effect),
    ...(text === "" ? [] : under(5, text).map(palette.dim)),
  ]);
  const { id, version } = plan.after.model;
  const sections = [
    [
      palette.dim(cutText(printable(subject), width, glyphs.more)),
      ...wrapText(words.headline, width).map(palette.bold),
      ...under(0, words.summary),
    ],
    steps,
    words.assumptions.flatMap((assumption) => wrapText(assumption, width)),
    words.certificate.flatMap((line) => wrapText(line, width)).map(palette.dim),
    [fill(locale.phrases.ourModel, { model: id, version }), legalNotice]
      .flatMap((text) => wrapText(text, width))
      .map(palette.dim),
  ];
  const drawn = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => margin + line).join("\n"));
  return `\n${drawn.join("\n\n")}\n\n`;
}
