import { fill } from "../../errors/wording.js";
import type { SignalEvidence } from "../../linkedin/measure/measure-facts.js";
import type { SourceEvidence } from "../../linkedin/measure/tally-rows.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { formatDate, formatNumber } from "../../locales/format-number.js";
import { pluralText } from "../../locales/plural-text.js";
import { signalTitle } from "../../locales/titles.js";
import { pillarIds } from "../../model/model-types.js";
import { indent, innerWidth } from "../terminal/picture.js";
import { printable } from "../terminal/screen.js";
import { wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";
import type { View } from "./view.js";

/** Which files and rows each number of an export comes from, and why rows were left out; empty without an export. */
export function evidenceSection(view: View, imported: LinkedInExport | undefined): string[] {
  if (imported === undefined) return [];
  const { locale, palette } = view;
  const { phrases } = locale;
  const width = innerWidth(view);
  const { asOf, signals } = imported.evidence;
  const date = fill(locale.dateSources[asOf], { date: formatDate(imported.asOf, locale) });
  const sourceLine = ({ name, rows, counted, left }: SourceEvidence): string => {
    const number = (value: number) => formatNumber(value, locale);
    const reasons = left.map(({ reason, rows }) => fill(locale.leftReasons[reason], { count: number(rows) }));
    const line = fill(phrases.countedRows, { file: printable(name), counted: number(counted), rows: number(rows) });
    return reasons.length === 0 ? line : `${line}: ${reasons.join(", ")}`;
  };
  const found = pillarIds.flatMap((pillar) =>
    Object.entries<SignalEvidence>(signals[pillar]).flatMap(([id, { status, files }]) => {
      if (status === "unknown") return [];
      const sources = files.filter(({ rows }) => rows > 0);
      const { title } = signalTitle(pillar, id, locale, view);
      const mark = status === "inferred" ? ` ${phrases.inferred}` : "";
      const lines = sources.flatMap((source) => wrapText(sourceLine(source), width - 4));
      return [
        ...wrapText(title + mark, width - 2).map(indent),
        ...lines.map((line) => indent(indent(palette.dim(line)))),
      ];
    }),
  );
  return [palette.bold(phrases.evidence), ...wrapText(date, width - 2).map(indent), ...found];
}

/** What was unusual in an export, a line each, the most frequent first; beyond six, how many more. */
export function importNotes(imported: Pick<LinkedInExport, "issues"> | undefined, locale: CliLocale): string[] {
  const issues = [...(imported?.issues ?? [])].sort((a, b) => b.count - a.count);
  const lines = issues.map(({ code, count, file = "", row }) => {
    const values = { count: formatNumber(count, locale), file: printable(file), row: String(row ?? "") };
    const text = fill(pluralText(locale.importIssues[code], count, locale), values);
    return row === undefined ? text : `${text} ${fill(locale.results.firstRow, values)}`;
  });
  const more = lines.length - most;
  if (more <= 0) return lines;
  return [...lines.slice(0, most), fill(locale.phrases.moreNotes, { count: formatNumber(more, locale) })];
}

const most = 6;
