/** Reads a date in one of the given formats; undefined where it is in none of them or does not exist. */
export function parseDate(text: string, shapes: readonly DateShape[]): number | undefined {
  for (const shape of shapes) {
    const { pattern, parts }: DateShapeDefinition = dateShapes[shape];
    const match = pattern.exec(text);
    if (match === null) continue;
    const fields = { y: 0, m: 0, d: 0, h: 0, i: 0, s: 0, p: "" };
    for (const [group, part] of parts.entries()) {
      const written = String(match[group + 1]);
      if (part === "p") fields.p = written.toUpperCase();
      else if (part === "y") fields.y = yearOf(written);
      else fields[part] = part === "m" ? monthOf(written) : Number(written);
    }
    if (fields.p !== "") {
      if (fields.h < 1 || fields.h > 12) return undefined;
      fields.h = (fields.h % 12) + (fields.p === "P" ? 12 : 0);
    }
    return instantOfDate(fields.y, fields.m, fields.d, fields.h, fields.i, fields.s);
  }
  return undefined;
}

/** The meaning of a group of a pattern: year, month, day, hour, minute, second, half of the day. */
type Part = "y" | "m" | "d" | "h" | "i" | "s" | "p";

/** One date format: a pattern for the whole cell, and the parts that its groups are, in order. */
export interface DateShapeDefinition {
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
  /** The format itself, where every part has a fixed position: a letter for each digit, by the names of the parts. */
  readonly template?: string;
}

const runs = /[ymdhis]+/g;

/** A format in which every part has a fixed position: `yyyy-mm-dd hh:ii:ss UTC`. */
const fixed = (template: string): DateShapeDefinition => ({
  template,
  pattern: new RegExp(`^${template.replace(runs, ({ length }) => `(\\d{${length}})`)}$`),
  parts: [...template.matchAll(runs)].map(([run]) => run.charAt(0) as Part), // the letters of `runs` are parts
});

/**
 * The date formats of LinkedIn, as data. The entry of a table says which formats it has; none is ever guessed. All are read as
 * UTC: where a zone is written it is UTC, and where none is, LinkedIn's own post ids show that UTC is meant.
 */
export const dateShapes = /* @__PURE__ */ (() =>
  ({
    /** `2026-05-07 16:41:18` */
    iso: fixed("yyyy-mm-dd hh:ii:ss"),
    /** `2026-01-01 10:00:00 UTC` */
    isoUtc: fixed("yyyy-mm-dd hh:ii:ss UTC"),
    /** `2019-11-06T02:08:20` */
    isoT: fixed("yyyy-mm-ddThh:ii:ss"),
    /** `2026-05-07T16:41:18.000Z`: instants that the API gives as numbers */
    isoInstant: {
      pattern: /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/,
      parts: ["y", "m", "d", "h", "i", "s"],
    },
    /** `2020-12-29 14:24 UTC`, and without the zone in articles */
    isoMinute: { pattern: /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)(?: UTC)?$/, parts: ["y", "m", "d", "h", "i"] },
    /** `2023/06/20 13:05:02 UTC` */
    slashUtc: fixed("yyyy/mm/dd hh:ii:ss UTC"),
    /** `1/29/26, 2:37 PM`, `06/30/25 12:00 PM` */
    us12: { pattern: /^(\d\d?)\/(\d\d?)\/(\d\d),? (\d\d?):(\d\d)\s([AP])M$/i, parts: ["m", "d", "y", "h", "i", "p"] },
    /** `06/30/25`, `1/1/23` */
    usDay: { pattern: /^(\d\d?)\/(\d\d?)\/(\d\d)$/, parts: ["m", "d", "y"] },
    /** `08 Feb 2026` */
    dayMonthYear: { pattern: /^(\d\d?) ([A-Za-z]{3}) (\d{4})$/, parts: ["d", "m", "y"] },
    /** `4-Apr-21`: how a spreadsheet saves `04 Apr 2021` */
    resavedDay: { pattern: /^(\d\d?)-([A-Za-z]{3})-(\d\d)$/, parts: ["d", "m", "y"] },
    /** `Fri Jan 24 02:54:41 UTC 2025` */
    java: {
      pattern: /^[A-Za-z]{3} ([A-Za-z]{3}) (\d\d?) (\d\d):(\d\d):(\d\d) (?:UTC|GMT) (\d{4})$/,
      parts: ["m", "d", "h", "i", "s", "y"],
    },
    /** `You uploaded a feed photo on April 12, 2026 at 8:03 AM (GMT)` */
    uploadSentence: {
      pattern: /\bon ([A-Za-z]+) (\d\d?), (\d{4}) at (\d\d?):(\d\d)\s([AP])M \((?:GMT|UTC)\)$/i,
      parts: ["m", "d", "y", "h", "i", "p"],
    },
  }) as const satisfies Record<string, DateShapeDefinition>)();

/** The name of a date format. */
export type DateShape = keyof typeof dateShapes;

const months = "janfebmaraprmayjunjulaugsepoctnovdec";

const monthNames = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The month of a number or an English name, 1 to 12; NaN for anything else. */
const monthOf = (text: string) =>
  monthNames.test(text) ? months.indexOf(text.slice(0, 3).toLowerCase()) / 3 + 1 : Number(text);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The instant of a calendar date, in ms since 1970 UTC; undefined for one that does not exist, such as
 * 30 February or hour 24, and for one before 1970.
 */
export function instantOfDate(year: number, m: number, d: number, h = 0, i = 0, s = 0): number | undefined {
  const days = monthLengths[m - 1];
  if (days === undefined || year < 1970 || h > 23 || i > 59 || s > 59) return undefined;
  if (d < 1 || d > days + (m === 2 && isLeapYear(year) ? 1 : 0)) return undefined;
  // DayFromYear of the language's standard, without a call of the engine for each of a million dates. The years are whole and
  // not before 1970, so truncating is rounding down, and faster.
  const leapDays = ((year - 1969) >> 2) - (((year - 1901) / 100) | 0) + (((year - 1601) / 400) | 0);
  const day = (year - 1970) * 365 + leapDays + (daysBefore[m - 1] ?? 0) + (m > 2 && isLeapYear(year) ? 1 : 0) + d - 1;
  return (((day * 24 + h) * 60 + i) * 60 + s) * 1000;
}

/** A year of two or four digits: two are 2000 to 2099. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

/** A date format in which every part has a fixed position: the year has four digits, all others two. */
export interface DateTemplate {
  readonly length: number;
  /** The positions of the characters between the digits, and their codes. */
  readonly marks: readonly number[];
  readonly codes: readonly number[];
  /** The positions of year, month, day, hour, minute and second. */
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly h: number;
  readonly i: number;
  readonly s: number;
}

function compile(template: string): DateTemplate {
  const marks = [...template].flatMap((letter, position) => ("ymdhis".includes(letter) ? [] : [position]));
  const codes = marks.map((position) => template.charCodeAt(position));
  const [y = 0, m = 0, d = 0, h = 0, i = 0, s = 0] = [..."ymdhis"].map((part) => template.indexOf(part));
  return { length: template.length, marks, codes, y, m, d, h, i, s };
}

/** Of some date formats, those in which every part has a fixed position. */
export const templatesOf = (shapes: readonly DateShape[]): readonly DateTemplate[] =>
  shapes.flatMap((shape) => {
    const { template }: DateShapeDefinition = dateShapes[shape];
    return template === undefined ? [] : [compile(template)];
  });

/** Two digits as a number; 100, which no part of a date can be, where they are no digits. */
const pair = (bytes: Uint8Array, at: number) => {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? 100 : tens * 10 + ones;
};

function isWritten(bytes: Uint8Array, start: number, { marks, codes }: DateTemplate): boolean {
  for (let mark = 0; mark < marks.length; mark++) if (bytes[start + (marks[mark] ?? 0)] !== codes[mark]) return false;
  return true;
}

/**
 * The same as `parseDate`, of bytes, for formats in which every part has a fixed position; NaN for all others, which need the
 * text, and for dates that do not exist.
 */
export function dateOfBytes(bytes: Uint8Array, start: number, end: number, templates: readonly DateTemplate[]): number {
  for (let index = 0; index < templates.length; index++) {
    const template = templates[index];
    if (template?.length !== end - start || !isWritten(bytes, start, template)) continue;
    const century = pair(bytes, start + template.y);
    const year = pair(bytes, start + template.y + 2);
    if (century > 99 || year > 99) return Number.NaN;
    const at = instantOfDate(
      century * 100 + year,
      pair(bytes, start + template.m),
      pair(bytes, start + template.d),
      pair(bytes, start + template.h),
      pair(bytes, start + template.i),
      pair(bytes, start + template.s),
    );
    return at ?? Number.NaN;
  }
  return Number.NaN;
}
