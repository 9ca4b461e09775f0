import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import type { ImportIssueCode } from "../../linkedin/import-issue.js";
import { describeIssue } from "../../locales/describe-issue.js";
import { formatDate, formatNumber, formatPercent, formatPoints } from "../../locales/format-number.js";
import { indent, innerWidth, pictureOf } from "../terminal/picture.js";
import { printable } from "../terminal/screen.js";
import { cutText, padRight, spread, textWidth, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";
import { type DoctorView, otherWorkbooks } from "./doctor-view.js";
import { filesSection, missingSection } from "./files-section.js";

/** What an export holds and lacks as text for the terminal; ends with a line break. */
export function doctorPicture(view: DoctorView): string {
  const { locale, palette, glyphs, names } = view;
  const width = innerWidth(view);
  const subject = [...new Set(names)].join(" + ");
  const sections = [
    spread(palette.bold(locale.doctor.title), palette.dim(cutText(printable(subject), width, glyphs.more)), width),
    wholeSection(view),
    filesSection(view),
    findingsSection(view),
    missingSection(view),
    wrapText(legalNotice, width).map(palette.dim),
  ];
  return pictureOf(sections);
}

/** The archives, the date and its source, how the member was recognised, and how much is known. */
function wholeSection(view: DoctorView): string[] {
  const { imported, result, locale, palette } = view;
  const { asOf, owner, files } = imported.evidence;
  const { labels, owners, known } = locale.doctor;
  const hasMessages = files.some(({ source, status }) => source === "messages.csv" && status === "read");
  const facts = { percent: formatPercent(result.coverage, locale), headline: headlineText(view) };
  const days = fill(locale.phrases.windowOnly, { days: String(result.windowDays) });
  const rows = [
    [labels.archive, archiveTexts(view)],
    [days, [fill(locale.dateSources[asOf], { date: formatDate(imported.asOf, locale) })]],
    [labels.owner, hasMessages ? [owners[owner ?? "nobody"]] : []],
    [labels.known, [fill(known, facts)]],
  ] as const;
  const column = Math.max(...rows.map(([label]) => textWidth(label))) + 2;
  return rows.flatMap(([label, texts]) => {
    const lines = texts.flatMap((text) => wrapText(text, innerWidth(view) - column));
    return lines.map((line, index) => palette.bold(padRight(index === 0 ? label : "", column)) + line);
  });
}

/** The headline in half a line. */
function headlineText({ result, locale }: DoctorView): string {
  const { headline, bounds } = result;
  const points = (value: number) => formatPoints(value, locale);
  const ends = { low: points(bounds.low), high: points(bounds.high) };
  if (headline.status === "estimate") return fill(locale.doctor.estimate, { points: points(headline.value), ...ends });
  if (headline.status === "exact") return fill(locale.doctor.exact, { points: points(headline.value) });
  return fill(locale.doctor.range, ends);
}

/** Which archives these are, and what to know where the Complete one is not among them. */
function archiveTexts(view: DoctorView): string[] {
  const { imported, locale, names } = view;
  const { archives } = imported.evidence;
  const texts = archives.map((_, index) => {
    const archive = archiveText(view, index);
    return archives.length === 1 ? archive : `${archive}: ${printable(names[index] ?? "")}`;
  });
  const editions = archives.map(({ edition }) => edition);
  if (editions.includes("complete") || !editions.includes("basic")) return texts;
  const isMisnamed = archives.some(({ named }) => named === "complete");
  return [...texts, locale.doctor.incomplete[isMisnamed ? "complete" : "basic"]];
}

/** What one of the archives is, and of which day or days. */
function archiveText({ imported, locale }: DoctorView, index: number): string {
  const { archives, files } = imported.evidence;
  const { edition, date, written } = archives[index] ?? {};
  const { editions, ofDate, ofPeriod } = locale.doctor;
  const days = files.find(({ archive, period }) => archive === index && period !== undefined)?.period;
  if (edition === undefined && days !== undefined) {
    const period = { from: formatDate(days.from, locale), to: formatDate(days.to, locale) };
    return fill(ofPeriod, { archive: editions.analytics, ...period });
  }
  const isOther = otherWorkbooks(imported).some((file) => file.archive === index);
  const archive = editions[edition ?? (isOther ? "otherWorkbook" : "other")];
  const time = date ?? written;
  return time === undefined ? archive : fill(ofDate, { archive, date: formatDate(time, locale) });
}

/** What was unusual, most rows first, and below it what to do; empty where nothing was. */
function findingsSection({ imported, locale, palette, ...screen }: DoctorView): string[] {
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

/** How many findings are shown above one piece of advice. */
const most = 8;

type Advice = keyof CliLocale["doctor"]["advice"];

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
