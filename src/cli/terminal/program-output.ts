import { printable } from "./screen.js";

/** A value as readable JSON with a line break at the end; what a terminal may act on is escaped; it parses to the same value. */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return `${text.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** Characters that JSON allows unescaped and a terminal may act on: C1 controls and marks of writing direction. */
const unsafe = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** A text as a CSV cell. One that a spreadsheet would take for a formula is held back by an apostrophe. */
export function csvText(text: string): string {
  const shown = printable(text);
  const safe = /^\s*[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
