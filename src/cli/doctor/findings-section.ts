import type { ImportIssueCode } from "../../linkedin/import-issue.js";
import { describeIssue } from "../../locales/describe-issue.js";
import { fill } from "../../locales/fill.js";
import { formatNumber } from "../../locales/format-number.js";
import type { Locale } from "../../locales/locale.js";
import { innerWidth } from "../dashboard/view.js";
import { printable } from "../terminal/printable.js";
import { wrapText } from "../terminal/wrap-text.js";
import { type DoctorView, indent } from "./doctor-view.js";

type Advice = keyof Locale["doctor"]["advice"];

/** What helps where the tables are as LinkedIn wrote them; else they were changed since. */
const adviceFor: { readonly [C in ImportIssueCode]?: Advice } = {
  "import.unknownFile": "nothing",
  "import.archiveDate": "tellDate",
  "import.unknownWorkbook": "exportAccount",
  "import.workbookSheet": "exportAgain",
  "import.workbookDates": "exportAgain",
  "import.workbookSum": "exportAgain",
  "import.unreadableNumber": "exportAgain",
};

/** How many findings are shown above one piece of advice. */
const most = 8;

/** What was unusual, most rows first, and below it what to do; empty where nothing was. */
export function findingsSection({ imported, locale, palette, ...screen }: DoctorView): string[] {
  const { doctor, phrases } = locale;
  const width = innerWidth({ ...screen, palette });
  const advised = Object.entries(doctor.advice).flatMap(([advice, text]) => {
    const findings = imported.issues.filter(({ code }) => (adviceFor[code] ?? "unchanged") === advice);
    if (findings.length === 0) return [];
    const shown = findings.toSorted((a, b) => b.count - a.count).slice(0, most);
    const others = findings.length - shown.length;
    const more = others === 0 ? [] : [fill(doctor.moreFindings, { count: formatNumber(others, locale) })];
    return [
      ...[...shown.map((finding) => printable(describeIssue(finding, locale))), ...more]
        .flatMap((line) => wrapText(line, width - 2))
        .map(indent),
      ...wrapText(text, width - 4).map((line) => indent(indent(palette.dim(line)))),
    ];
  });
  return advised.length === 0 ? [] : [palette.bold(phrases.notes), ...advised];
}
