import { fill } from "../errors/wording.js";
import type { Locale } from "./locale.js";
import type { Wording } from "./sentences.js";

/**
 * A text of an issue (`expected`, `received` or `repair`) in a language: the sentence it was made from, with the same
 * values. The value of `{what}` alone is a sentence of ours too. A text that is not ours, such as a message of a schema
 * plugged in, stays unchanged.
 */
export function translateWording(text: string, locale: Locale): string {
  const read = readWording(text, locale.wordings);
  if (read === undefined) return text;
  const { wording, values } = read;
  const { what } = values;
  return fill(
    locale.wordings[wording],
    what === undefined ? values : { ...values, what: translateWording(what, locale) },
  );
}

/** The sentence that a text was made from, and the values in it. */
interface ReadWording {
  readonly wording: Wording;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads back what `say` made: the sentence, found among the keys of a catalogue, and its values. Where several fit, the
 * one with the most letters of its own. Undefined for a text that is no sentence of ours: a number, a quoted value, a
 * message of a schema plugged in.
 */
export function readWording(text: string, wordings: Locale["wordings"]): ReadWording | undefined {
  for (const [wording, pattern] of patternsOf(wordings)) {
    const match = pattern.exec(text);
    if (match !== null) return { wording, values: { ...match.groups } };
  }
  return undefined;
}

type Patterns = readonly (readonly [Wording, RegExp])[];

/** Made for a catalogue when first needed, since most programs describe no issue. */
const cache = /* @__PURE__ */ new WeakMap<Locale["wordings"], Patterns>();

/** The keys of a catalogue as patterns, the longest first. */
function patternsOf(wordings: Locale["wordings"]): Patterns {
  const made = cache.get(wordings);
  if (made !== undefined) return made;
  // Object.keys forgets which keys an object has by its type.
  const patterns = (Object.keys(wordings) as Wording[])
    .sort((one, other) => lettersIn(other) - lettersIn(one))
    .map((wording) => [wording, patternOf(wording)] as const);
  cache.set(wordings, patterns);
  return patterns;
}

const lettersIn = (wording: string): number => wording.replace(/\{\w+\}/g, "").length;

/** A wording as a pattern: its own letters, and a group for every name. */
function patternOf(wording: string): RegExp {
  const parts = wording
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      index % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : `(?<${part}>${valuePattern(part)})`,
    );
  return new RegExp(`^${parts.join("")}$`, "su");
}

const number = "-?(?:[\\d.]+(?:e[+-]?\\d+)?|Infinity)|NaN";

const numbers = ["number", "count", "low", "high", "least", "most", "step", "days", "tolerance"];

/** What the value of a name can be: for most, any text. */
function valuePattern(name: string): string {
  if (name === "kind") return "[A-Z]\\w*";
  if (name === "proportion") return `\\{ part: (?:${number}), whole: (?:${number}) \\}`;
  return numbers.includes(name) ? number : ".*";
}
