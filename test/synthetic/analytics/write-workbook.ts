import { type AnalyticsPlan, dayMs, type PostReach } from "./plan-analytics.js";
import { type WorkbookLanguage, type WorkbookWords, workbookWords } from "./workbook-words.js";

/** How a workbook is written: LinkedIn's two generations, its languages, and what writers of XLSX do differently. */
export interface WorkbookStyle {
  /** The old one has numbers, the new one (2026) text only. */
  readonly generation: "old" | "new";
  readonly language: WorkbookLanguage;
  readonly strings: "inline" | "shared";
  /** Dates as serial numbers, as after saving in a spreadsheet program. */
  readonly serialDates?: boolean;
  /** Sheets in another order, and elements with a prefix. */
  readonly otherWriter?: boolean;
}

/** A cell before it is written. */
export type PlannedCell = string | number | { readonly day: number } | undefined;
export type PlannedSheet = readonly (readonly PlannedCell[])[];

export const listed = 50;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[mark] ?? ""};`);

const parts = (day: number) => {
  const date = new Date(day * dayMs);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
};

/** The five sheets of a plan, in LinkedIn's order. */
export function sheetsOf(plan: AnalyticsPlan, { generation }: WorkbookStyle, words: WorkbookWords): PlannedSheet[] {
  const { days, posts, from, to } = plan;
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((total, day) => total + of(day), 0);
  const by = (metric: (post: PostReach) => number) =>
    [...posts]
      .filter((post) => metric(post) > 0)
      .sort((a, b) => metric(b) - metric(a))
      .slice(0, listed);
  const [byEngagements, byImpressions] = [by((post) => post.engagements), by((post) => post.impressions)];
  const day = (at: number): PlannedCell => ({ day: Math.floor(at / dayMs) });
  const rows = Array.from({ length: Math.max(byEngagements.length, byImpressions.length) }, (_, row) => {
    const [left, right] = [byEngagements[row], byImpressions[row]];
    return [
      ...(left === undefined ? [undefined, undefined, undefined] : [left.url, day(left.at), left.engagements]),
      generation === "new" && row % 7 === 3 ? "481" : undefined,
      ...(right === undefined ? [] : [right.url, day(right.at), right.impressions]),
    ];
  });
  const period = `${words.date(...parts(from))} - ${words.date(...parts(to))}`;
  return [
    [
      [words.overall, period],
      [words.impressions, sum(({ impressions }) => impressions)],
      [words.reached, Math.max(1, sum(({ impressions }) => impressions) >> 1)],
    ],
    [
      [words.day, words.impressions, words.engagements],
      ...days.map(({ day, impressions, engagements }) => [{ day }, impressions, engagements]),
    ],
    [
      [words.most],
      [],
      [words.link, words.published, words.engagements, undefined, words.link, words.published, words.impressions],
      ...rows,
    ],
    [
      [`${words.total} ${words.date(...parts(to))}${generation === "new" ? "" : ":"}`, 4321],
      [],
      [words.day, words.newFollowers],
      ...days.map(({ day, followers }) => [{ day }, followers]),
    ],
    [
      ["Top Demographics", "Value", "Percentage"],
      ["Locations", "A & B", generation === "new" ? "2%" : 0.325],
      ["Industries", "<C>", words.less],
    ],
  ];
}

/** The parts of an XLSX file with the given sheets. */
export function workbookParts(
  sheets: readonly PlannedSheet[],
  names: readonly string[],
  { generation, language, strings, serialDates = false, otherWriter = false }: WorkbookStyle,
): Map<string, string> {
  const words: WorkbookWords = workbookWords[language];
  const p = otherWriter ? "x:" : "";
  const shared = new Map<string, number>();
  const tag = (name: string, content: string, attributes = "") => `<${p}${name}${attributes}>${content}</${p}${name}>`;
  const ns = otherWriter ? ` xmlns:x="${main}"` : ` xmlns="${main}"`;
  const textCell = (text: string, reference: string) => {
    if (strings === "inline") return tag("c", tag("is", tag("t", escaped(text))), `${reference} t="inlineStr"`);
    if (!shared.has(text)) shared.set(text, shared.size);
    return tag("c", tag("v", String(shared.get(text))), `${reference} t="s"`);
  };
  const cell = (value: PlannedCell, row: number, column: number): string => {
    const reference = ` r="${String.fromCharCode(65 + column)}${row}"`;
    if (value === undefined) return "";
    if (typeof value === "string") return textCell(value, reference);
    if (typeof value === "object")
      return serialDates
        ? tag("c", tag("v", String(value.day + 25_569)), reference)
        : textCell(words.date(...parts(value.day)), reference);
    if (generation === "old") return tag("c", tag("v", String(value)), reference);
    return textCell(String(value).replace(/\B(?=(\d{3})+$)/g, words.mark), reference);
  };
  const sheetXml = sheets.map((rows) => {
    const written = rows.map((cells, row) =>
      tag("row", cells.map((value, column) => cell(value, row + 1, column)).join(""), ` r="${row + 1}"`),
    );
    return xml(tag("worksheet", tag("sheetData", written.join("")), ns));
  });
  const order = sheets.map((_, place) => (otherWriter ? sheets.length - 1 - place : place));
  const sheetTags = order.map(
    (place) => `<${p}sheet name="${names[place]}" sheetId="${place + 1}" r:id="rId${place}"/>`,
  );
  const links = sheets.map((_, place) => {
    const target = otherWriter ? `/xl/worksheets/s${place}.xml` : `worksheets/s${place}.xml`;
    return `<Relationship Id="rId${place}" Type="${relations}/worksheet" Target="${target}"/>`;
  });
  const all = new Map([
    ["xl/workbook.xml", xml(tag("workbook", tag("sheets", sheetTags.join("")), `${ns} xmlns:r="${relations}"`))],
    ["xl/_rels/workbook.xml.rels", xml(`<Relationships xmlns="${packageRelations}">${links.join("")}</Relationships>`)],
    ...sheetXml.map((text, place) => [`xl/worksheets/s${place}.xml`, text] as const),
  ]);
  const items = [...shared.keys()].map((text) => tag("si", tag("t", escaped(text))));
  if (strings === "shared") all.set("xl/sharedStrings.xml", xml(tag("sst", items.join(""), ns)));
  return all;
}

/** A plan as the parts of the workbook that LinkedIn would deliver. */
export function writeWorkbook(plan: AnalyticsPlan, style: WorkbookStyle): Map<string, string> {
  const words: WorkbookWords = workbookWords[style.language];
  return workbookParts(sheetsOf(plan, style, words), words.sheets, style);
}
