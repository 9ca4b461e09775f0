import type { Locale } from "social-selling-index";
import { fill } from "../../src/errors/wording.js";
import { countText } from "../../src/locales/plural-text.js";
import type { PluralText } from "../../src/locales/text-types.js";

/** A text of a catalogue by its path; a plural text whole. */
export interface Entry {
  readonly path: string;
  readonly text: string | PluralText;
}

const isPlural = (value: object): value is PluralText =>
  "other" in value && Object.keys(value).every((key) => /^(zero|one|two|few|many|other)$/.test(key));

/** Every text of a catalogue. */
export function entriesOf(value: unknown, path = ""): Entry[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no text`);
  if (isPlural(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, path === "" ? key : `${path}.${key}`));
}

/** The forms of a text. */
export const formsOf = ({ text }: Entry): string[] => (typeof text === "string" ? [text] : Object.values(text));

/** The names of the placeholders of a text, over all its forms. */
export const namesOf = (entry: Entry): string[] => [
  ...new Set(formsOf(entry).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))),
];

/** A text with a number in it, and a mark for every other value. */
export function render(entry: Entry, count: number, locale: Locale): string {
  const others = Object.fromEntries(namesOf(entry).map((name) => [name, `<${name}>`]));
  const { count: _, points: __, ...values } = others;
  if (typeof entry.text !== "string") return countText(entry.text, count, locale, values);
  return fill(entry.text, others);
}
