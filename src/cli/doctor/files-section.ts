import { fill } from "../../errors/wording.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { formatNumber, formatPoints } from "../../locales/format-number.js";
import { countText, pluralText } from "../../locales/plural-text.js";
import { flagOf, signalOrPillarTitle, sumOfPoints, type UnknownGroup } from "../dashboard/shortfalls.js";
import { indent, innerWidth } from "../terminal/picture.js";
import { printable } from "../terminal/screen.js";
import { padLeft, padRight, textWidth, wrapItems, wrapText } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";
import { type DoctorView, otherWorkbooks, type TableRead, tablesRead, takenAsEmpty } from "./doctor-view.js";

/** What was read with its rows, what was not counted, and what was left alone and why. */
export function filesSection(view: DoctorView): string[] {
  const { imported, locale, palette } = view;
  const texts = locale.doctor;
  const tables = tablesRead(imported.evidence);
  const partly = tables.filter((table) => !isWhole(table));
  const files = imported.evidence.files.filter(({ status }) => status === "read").length;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const counts = { files: countText(texts.files, files, locale), rows: countText(texts.rows, rows, locale) };
  const reasons = joined(notCounted(tables, locale));
  const whole = tables.filter(isWhole).map((table) => `${shortName(table.name)} ${formatNumber(table.rows, locale)}`);
  const sentences = [
    ...(whole.length === 0 ? [] : [fill(texts.allCounted, { files: joined(whole) })]),
    ...(reasons === "" ? [] : [fill(texts.notCounted, { reasons })]),
    ...leftAlone(imported, locale),
  ];
  // Continuation lines are indented, so that the start of each sentence is visible.
  const hanging = (text: string) =>
    wrapText(text, innerWidth(view) - 4).map((line, at) => (at === 0 ? line : indent(line)).replaceAll(noBreak, " "));
  return [
    ...wrapText(fill(texts.read, counts), innerWidth(view)).map(palette.bold),
    ...tableLines(partly, view).map(indent),
    ...sentences.flatMap(hanging).map(indent),
  ];
}

/** The same, in as many columns as fit beside each other. */
function tableLines(tables: readonly TableRead[], view: DoctorView): string[] {
  for (const columns of [3, 2]) {
    const length = Math.ceil(tables.length / columns);
    const parts = Array.from({ length: columns }, (_, part) => tables.slice(part * length, (part + 1) * length));
    const listings = parts.filter((part) => part.length > 0).map((part) => listed(part, view.locale));
    const lines = (listings[0] ?? []).map((_, row) =>
      listings
        .map((listing) => listing[row] ?? "")
        .join("   ")
        .trimEnd(),
    );
    if (lines.every((line) => textWidth(line) <= innerWidth(view) - 2)) return lines;
  }
  return listed(tables, view.locale);
}

/** Tables with the rows that count and all, in columns that line up. */
function listed(tables: readonly TableRead[], locale: CliLocale): string[] {
  const cells = tables.map(({ name, rows, counted }) => {
    return [shortName(name), [counted, rows].map((count) => formatNumber(count, locale)).join("/")] as const;
  });
  const names = Math.max(...cells.map(([name]) => textWidth(name)));
  const numbers = Math.max(...cells.map(([, number]) => textWidth(number)));
  return cells.map(([name, number]) => `${padRight(name, names)}  ${padLeft(number, numbers)}`);
}

const isWhole = ({ rows, counted }: TableRead) => rows === counted;

/** Rows that nothing counts, by reason, most first. */
function notCounted(tables: readonly TableRead[], locale: CliLocale): string[] {
  const sums = new Map<keyof CliLocale["leftReasons"], number>();
  for (const { reason, rows } of tables.flatMap(({ left }) => left)) sums.set(reason, (sums.get(reason) ?? 0) + rows);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, rows]) => fill(locale.leftReasons[reason], { count: formatNumber(rows, locale) }));
}

/** Files that were not read, a sentence for each reason. */
function leftAlone(imported: LinkedInExport, locale: CliLocale): string[] {
  const { evidence } = imported;
  const opened = otherWorkbooks(imported);
  const unread = evidence.files.map((file) => ({
    name: file.name,
    why: opened.includes(file) ? "otherWorkbook" : (file.reason ?? file.status),
  }));
  const absent = takenAsEmpty(evidence).map((name) => ({ name, why: "absent" }));
  return Object.entries(locale.doctor.leftAlone).flatMap(([why, text]) => {
    const names = [...unread, ...absent].filter((file) => file.why === why).map(({ name }) => name);
    return names.length === 0 ? [] : [fill(text, { files: namesOf(names, locale) })];
  });
}

/** Names, each once, with how many files have it; beyond some, how many more. */
function namesOf(files: readonly string[], { doctor }: CliLocale): string {
  const names = new Map<string, number>();
  for (const file of files) names.set(shortName(file), (names.get(shortName(file)) ?? 0) + 1);
  const counted = [...names].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  const more = counted.length - mostReasons;
  const shown = joined(counted.slice(0, mostReasons));
  return more <= 0 ? shown : fill(doctor.moreFiles, { files: shown, count: String(more) });
}

/** How many names of one kind are shown. */
const mostReasons = 8;

/** A table's name without the ending that they all have. */
const shortName = (name: string) => printable(name).replace(/(?<=[^*])\.csv$/i, "");

/** Items between commas; a line is not to end inside one. */
const joined = (items: readonly string[]) => items.map((item) => item.replaceAll(" ", noBreak)).join(", ");

const noBreak = "\u00a0";

/** What is missing, and so what to do next: most points first. */
export function missingSection(view: DoctorView): string[] {
  const { missing, locale, palette } = view;
  const { doctor } = locale;
  if (missing.length === 0) return [doctor.nothingMissing];
  const points = sumOfPoints(missing);
  const heading = fill(pluralText(doctor.missing, points, locale), { points: formatPoints(points, locale) });
  return [
    ...wrapText(heading, innerWidth(view)).map(palette.bold),
    ...missing.flatMap((group, index) => stepLines(group, index + 1, view)),
  ];
}

/** One place: how many points it is worth, how to get there, and the signals that are found there. */
function stepLines(group: UnknownGroup, number: number, view: DoctorView): string[] {
  const { locale, palette, glyphs } = view;
  const { title, how } = placeOf(group, view);
  const flag = flagOf(group.place);
  const head = `${String(number).padStart(2)}${padLeft(formatPoints(group.points, locale), 7)}  `;
  const width = innerWidth(view) - head.length;
  const [first = "", ...rest] = wrapText(how === "" ? title : `${title}: ${how}`, width);
  const signals = group.members
    .slice(0, mostMissing)
    .map((one) => `${signalOrPillarTitle(one, view)} ${formatPoints(one.points, locale)}`);
  const others = group.members.length - signals.length;
  if (others > 0) signals.push(fill(locale.doctor.moreFindings, { count: formatNumber(others, locale) }));
  return [
    palette.possible(head) + palette.bold(first.slice(0, title.length)) + first.slice(title.length),
    ...rest.map((line) => " ".repeat(head.length) + line),
    ...wrapItems(flag === undefined ? signals : [flag, ...signals], width, ` ${glyphs.dot} `).map(
      (line) => " ".repeat(head.length) + palette.dim(line),
    ),
  ];
}

/** How many signals are listed below one place. */
const mostMissing = 12;

/** The place to look in: a member who has the Complete archive is not asked to order it. */
function placeOf({ place }: UnknownGroup, view: DoctorView) {
  const { doctor, phrases, places } = view.locale;
  if (place === undefined) return { title: phrases.unknownsElsewhere, how: "" };
  return place === "completeExport" && isComplete(view) ? doctor.leftOut : places[place];
}

const isComplete = ({ imported }: DoctorView) =>
  imported.evidence.archives.some(({ edition }) => edition === "complete");
