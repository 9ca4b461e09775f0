import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { fill } from "../../locales/fill.js";
import { formatNumber } from "../../locales/format-number.js";
import type { Locale } from "../../locales/locale.js";
import { pluralText } from "../../locales/plural-text.js";
import { printable } from "../terminal/printable.js";

const most = 6;

/** What was unusual in an export, a line each, the most frequent first; beyond six, how many more. */
export function importNotes(imported: Pick<LinkedInExport, "issues"> | undefined, locale: Locale): string[] {
  const issues = [...(imported?.issues ?? [])].sort((a, b) => b.count - a.count);
  const lines = issues.map(({ code, count, file = "", row }) => {
    const values = { count: formatNumber(count, locale), file: printable(file), row: String(row ?? "") };
    const text = fill(pluralText(locale.importIssues[code], count, locale), values);
    return row === undefined ? text : `${text} ${fill(locale.phrases.firstRow, values)}`;
  });
  const more = lines.length - most;
  if (more <= 0) return lines;
  return [...lines.slice(0, most), fill(locale.phrases.moreNotes, { count: formatNumber(more, locale) })];
}
