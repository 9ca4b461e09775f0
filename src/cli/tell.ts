import { fill } from "../errors/fill.js";
import type { ValuesOf } from "../errors/wording.js";
import type { Locale } from "../locales/locale.js";
import type { CommandLineLine } from "../locales/texts/command-line-lines.js";

/** Something to be said, once the language is known. */
export type Told = (locale: Locale) => string;

type Values<L extends CommandLineLine> = ValuesOf<L, string | number | Told>;

/**
 * Says one of the lines of the command line, with its values; a value may itself be something to be said. A new line goes
 * into `src/locales/texts/command-line-lines.ts` and into the catalogue of every language, or nothing compiles.
 */
export function tell<L extends CommandLineLine>(
  line: L,
  ...values: [keyof Values<L>] extends [never] ? [] : [Values<L>]
): Told {
  const given: Readonly<Record<string, string | number | Told>> = values[0] ?? {};
  return (locale) => {
    const inWords = Object.entries(given).map(([name, value]): [string, string] => [
      name,
      typeof value === "function" ? value(locale) : String(value),
    ]);
    return fill(locale.commandLine[line], Object.fromEntries(inWords));
  };
}

/** Several things, a line each. */
export const tellLines =
  (told: readonly Told[]): Told =>
  (locale) =>
    told.map((one) => one(locale)).join("\n");
