import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import { describePlan } from "../../locales/describe-plan.js";
import { formatPoints } from "../../locales/format-number.js";
import { signalTitle } from "../../locales/titles.js";
import { type Model, pillarIds } from "../../model/model-types.js";
import type { Plan } from "../../recommend/plan-result.js";
import type { WhatIf } from "../../recommend/what-if.js";
import { signedPoints } from "../terminal/drawing.js";
import { innerWidth, pictureOf } from "../terminal/picture.js";
import { printable, type Screen } from "../terminal/screen.js";
import { cutText, padLeft, padRight, textWidth, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";

/** A plan to be drawn, and what with. */
interface PlanView extends Screen {
  readonly plan: Plan;
  /** Where the target is out of reach: the plan to the next stage, whose steps are shown instead. */
  readonly next?: Plan | undefined;
  readonly locale: CliLocale;
  readonly subject: string;
}

/** A plan as text for the terminal: where it leads, the steps in order of worth, what it rests on; ends with a line break. */
export function planPicture(view: PlanView): string {
  const { plan, next, locale, palette, subject, glyphs } = view;
  const width = innerWidth(view);
  const words = describePlan(next ?? plan, locale);
  const beyond = next === undefined ? undefined : describePlan(plan, locale);
  const under = (indent: number, text: string) =>
    wrapText(text, width - indent).map((line) => " ".repeat(indent) + line);
  const steps = words.steps.flatMap(({ title, text, effect }, index) => [
    `${String(index + 1).padStart(3)}  ${palette.bold(title)}`,
    ...under(5, effect),
    ...(text === "" ? [] : under(5, text).map(palette.dim)),
  ]);
  const { id, version } = plan.after.model;
  const sections = [
    [
      palette.dim(cutText(printable(subject), width, glyphs.more)),
      ...(beyond === undefined ? [] : wrapText(beyond.headline, width)),
      ...wrapText(words.headline, width).map(palette.bold),
      ...under(0, words.summary),
    ],
    steps,
    words.assumptions.flatMap((assumption) => wrapText(assumption, width)),
    [...new Set([...(beyond?.certificate ?? []), ...words.certificate])]
      .flatMap((line) => wrapText(line, width))
      .map(palette.dim),
    [fill(locale.phrases.ourModel, { model: id, version }), legalNotice]
      .flatMap((text) => wrapText(text, width))
      .map(palette.dim),
  ];
  return pictureOf(sections);
}

/** Two results to be compared, and what with. */
interface WhatIfView extends Screen {
  readonly whatIf: WhatIf;
  readonly model: Model;
  readonly locale: CliLocale;
  readonly subject: string;
}

/** What a change does, as a table: before, after and the difference of the score, the pillars and the signals that change. */
export function whatIfPicture(view: WhatIfView): string {
  const { whatIf, model, locale, palette, subject, glyphs } = view;
  const { before, after, difference, isComparable } = whatIf;
  const { phrases } = locale;
  const width = innerWidth(view);
  const rows: (readonly [title: string, before: number, after: number, change: number])[] = [
    [phrases.score, before.score, after.score, difference.score],
    [phrases.estimateShort, before.estimate, after.estimate, difference.estimate],
    ...pillarIds.map(
      (id) =>
        [
          locale.pillars[id].short,
          before.pillars[id].score,
          after.pillars[id].score,
          difference.pillars[id].score,
        ] as const,
    ),
    ...difference.signals.map(
      (signal) =>
        [
          `  ${signalTitle(signal.pillar, signal.signal, locale, { model }).title}`,
          signal.before,
          signal.after,
          signal.points,
        ] as const,
    ),
  ];
  const titles = Math.max(...rows.map(([title]) => textWidth(title)));
  const line = (name: string, cells: readonly string[]) => name + cells.map((cell) => padLeft(cell, 9)).join("");
  const table = rows.map(([title, from, to, change], index) => {
    const name = padRight(title, titles);
    const numbers = [formatPoints(from, locale), formatPoints(to, locale), signedPoints(change, view, locale)];
    return line(index === 0 ? palette.bold(name) : name, numbers);
  });
  const header = line(" ".repeat(titles), [phrases.before, phrases.after, phrases.replayChange]);
  const foot = [
    ...(isComparable ? [] : [phrases.mixedWindows]),
    fill(phrases.ourModel, { model: after.model.id, version: after.model.version }),
    legalNotice,
  ];
  const sections = [
    [palette.dim(cutText(printable(subject), width, glyphs.more))],
    [palette.dim(header), ...table],
    foot.flatMap((text) => wrapText(text, width)).map(palette.dim),
  ];
  return pictureOf(sections);
}
