import { printable } from "./terminal/screen.js";

/** A text as a CSV cell. One that a spreadsheet would take for a formula is held back by an apostrophe. */
export function csvText(text: string): string {
  const shown = printable(text);
  const safe = /^\s*[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
