import { comparisonWordings } from "./wordings/comparison-wordings.js";
import { importWordings } from "./wordings/import-wordings.js";
import { inputWordings } from "./wordings/input-wordings.js";
import { methodWordings } from "./wordings/method-wordings.js";
import { officialWordings } from "./wordings/official-wordings.js";
import { planningWordings } from "./wordings/planning-wordings.js";

/**
 * All that issues say: what was expected, what came, how to mend it. Each line is English and at the same time the key
 * that the catalogues translate by; `{names}` stand for values of the caller's data, which no language changes.
 *
 * To say something new: add a line to the list of its stage in `src/errors/wordings`, write `say("the line", { ... })`
 * where the issue is built, and add the line to the Italian list of the same name, without which nothing compiles. A
 * text that was not made by `say` still works; it stays English in every language, and a test tells.
 */
export const wordings = [
  ...inputWordings,
  ...methodWordings,
  ...comparisonWordings,
  ...planningWordings,
  ...officialWordings,
  ...importWordings,
] as const;

/** One line of what issues say; its English is its key. */
export type Wording = (typeof wordings)[number];

/** The names in braces; what has a space in it, such as `{ part, whole }`, is meant as it stands. */
type Holes<W extends string> = W extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Holes<Rest>
  : never;

/** Lines by themselves: the English of a catalogue whose keys are its English. */
export function asWritten<W extends string>(lines: readonly W[]): { readonly [L in W]: string } {
  // Object.fromEntries forgets which keys it was given; every line is one of them.
  return Object.fromEntries(lines.map((line): [string, string] => [line, line])) as { [L in W]: string };
}

/** What has to be told to fill a line. */
export type ValuesOf<W extends string, V = string | number> = { readonly [N in Holes<W>]: V };

/** Says something in English, with its values filled in. */
export function say<W extends Wording>(wording: W, ...values: Holes<W> extends never ? [] : [ValuesOf<W>]): string {
  const filled: Readonly<Record<string, string | number>> = values[0] ?? {};
  return fill(wording, Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, String(value)])));
}

/** What can stand for a name, where that is not just any text. */
const number = "-?(?:[\\d.]+(?:e[+-]?\\d+)?|Infinity)|NaN";

const shapes: Readonly<Record<string, string>> = {
  kind: "[A-Z]\\w*",
  proportion: `\\{ part: (?:${number}), whole: (?:${number}) \\}`,
  ...Object.fromEntries(
    ["number", "count", "low", "high", "least", "most", "step", "days", "tolerance"].map((name) => [name, number]),
  ),
};

/** A wording as a pattern: its own letters, and a group for every name. */
function patternOf(wording: string): RegExp {
  const parts = wording
    .split(/\{(\w+)\}/)
    .map((part, place) =>
      place % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : `(?<${part}>${shapes[part] ?? ".*"})`,
    );
  return new RegExp(`^${parts.join("")}$`, "su");
}

const lettersOf = (wording: string): number => wording.replace(/\{\w+\}/g, "").length;

let patterns: readonly (readonly [Wording, RegExp])[] | undefined;

/** A line that was said, and the values in it. */
export interface Said {
  readonly wording: Wording;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads back what {@link say} made: which line it is, and its values. Where several fit, the one with the most letters of
 * its own. Undefined for a text that is no line of ours: a number, a quoted value, the words of a schema plugged in.
 */
export function readWording(text: string): Said | undefined {
  // The longest first; made when first needed, since most programs never ask.
  patterns ??= [...wordings]
    .sort((one, other) => lettersOf(other) - lettersOf(one))
    .map((wording) => [wording, patternOf(wording)] as const);
  for (const [wording, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return { wording, values: { ...match.groups } };
  }
  return undefined;
}

/** A template with its `{names}` replaced; a name without a value stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `${values[name]}` : whole,
  );
}
