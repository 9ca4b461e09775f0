/** What each group of a pattern stands for: year, month, day, hour, minute, second, half of the day. */
type Part = "y" | "m" | "d" | "h" | "i" | "s" | "p";

/** One way of writing a date: a pattern for the whole cell, and what its groups are, in order. */
export interface DateShapeDefinition {
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
  /** The way itself, where it always takes the same places: a letter for each digit, named as the parts are. */
  readonly template?: string;
}

const runs = /[ymdhis]+/g;

/** A way of writing in which every part has its place: `yyyy-mm-dd hh:ii:ss UTC`. */
const fixed = (template: string): DateShapeDefinition => ({
  template,
  pattern: new RegExp(`^${template.replace(runs, ({ length }) => `(\\d{${length}})`)}$`),
  parts: [...template.matchAll(runs)].map(([run]) => run.charAt(0) as Part), // the letters of `runs` are parts
});

/**
 * The ways LinkedIn writes dates, as data. Which file uses which is told in the file table; none is ever guessed. All are
 * read as UTC: where a zone is written it is UTC, and where none is, LinkedIn's own post ids show that UTC is meant.
 */
export const dateShapes = {
  /** `2026-05-07 16:41:18` */
  iso: fixed("yyyy-mm-dd hh:ii:ss"),
  /** `2026-01-01 10:00:00 UTC` */
  isoUtc: fixed("yyyy-mm-dd hh:ii:ss UTC"),
  /** `2019-11-06T02:08:20` */
  isoT: fixed("yyyy-mm-ddThh:ii:ss"),
  /** `2026-05-07T16:41:18.000Z`: how instants that came as numbers are handed on */
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
  /** `4-Apr-21`: what a spreadsheet makes of `04 Apr 2021` */
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
} as const satisfies Record<string, DateShapeDefinition>;

/** The name of a way of writing dates. */
export type DateShape = keyof typeof dateShapes;
