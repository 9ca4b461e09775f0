import type { SignalEvidence } from "../../linkedin/measure/measure-facts.js";
import type { SourceEvidence } from "../../linkedin/measure/tally-rows.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { fill } from "../../locales/fill.js";
import { formatDate, formatNumber } from "../../locales/format-number.js";
import { signalTitle } from "../../locales/titles.js";
import { pillarIds } from "../../model/model-types.js";
import { printable } from "../terminal/printable.js";
import { wrapText } from "../terminal/wrap-text.js";
import { innerWidth, type View } from "./view.js";

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
  const told = pillarIds.flatMap((pillar) =>
    Object.entries<SignalEvidence>(signals[pillar]).flatMap(([id, { status, files }]) => {
      if (status === "unknown") return [];
      const sources = files.filter(({ rows }) => rows > 0);
      const { title } = signalTitle(pillar, id, locale, view.model);
      const mark = status === "inferred" ? ` ${phrases.inferred}` : "";
      const lines = sources.flatMap((source) => wrapText(sourceLine(source), width - 4));
      return [
        ...wrapText(title + mark, width - 2).map(indent),
        ...lines.map((line) => indent(indent(palette.dim(line)))),
      ];
    }),
  );
  return [palette.bold(phrases.evidence), ...wrapText(date, width - 2).map(indent), ...told];
}

const indent = (line: string) => `  ${line}`;
