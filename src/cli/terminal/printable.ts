import { stripVTControlCharacters } from "node:util";

/** Control characters, and the marks that turn the direction of writing: both let a text pretend to be another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text from outside, fit for a terminal: on one line, without escape sequences and control characters. */
export const printable = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\t\r\n]+/g, " ")
    .replace(unprintable, "");
