import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import { describeRecommendation } from "../../locales/describe-recommendation.js";
import type { Model } from "../../model/model-types.js";
import type { Recommendation } from "../../recommend/recommendation.js";
import { commandFor } from "../options/command-for.js";
import { indent, innerWidth, pictureOf } from "../terminal/picture.js";
import { printable, type Screen } from "../terminal/screen.js";
import { cutText, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";

/** Advice to be drawn, and what with. */
interface NextView extends Screen {
  readonly advice: readonly Recommendation[];
  readonly model: Model;
  readonly locale: CliLocale;
  readonly subject: string;
  /** What was named on the command line. */
  readonly paths: readonly string[];
}

/** Advice as text for the terminal, the first first: what to do, what it is worth, how; ends with a line break. */
export function nextPicture(view: NextView): string {
  const { advice, model, locale, palette, subject, glyphs, paths } = view;
  const { phrases } = locale;
  const width = innerWidth(view);
  const under = (text: string) => wrapText(text, width - 5).map((line) => `     ${line}`);
  const steps = advice.map((one, index) => {
    const { title, effect, text } = describeRecommendation(one, locale, { model, above: advice.slice(0, index) });
    const [first = "", ...others] = wrapText(title, width - 5);
    return [
      `${String(index + 1).padStart(3)}  ${palette.bold(first)}`,
      ...others.map((line) => `     ${palette.bold(line)}`),
      ...under(effect),
      ...(text === "" ? [] : under(text).map(palette.dim)),
    ];
  });
  const together = [
    ...wrapText(phrases.nextTogether, width),
    ...wrapText(commandFor("plan", paths), width - 2).map(indent),
  ];
  const sections = [
    [palette.bold(phrases.next), palette.dim(cutText(printable(subject), width, glyphs.more))],
    ...(steps.length === 0 ? [wrapText(phrases.nextNothing, width)] : [steps.flat(), together]),
    [fill(phrases.ourModel, { model: model.id, version: model.version }), legalNotice]
      .flatMap((text) => wrapText(text, width))
      .map(palette.dim),
  ];
  return pictureOf(sections);
}
