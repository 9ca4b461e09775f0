import { type DateShape, type DateShapeDefinition, dateShapes } from "./date-shapes.js";
import { instantOf } from "./parse-date.js";

/** A way of writing dates in which every part has its place: the year four digits, all others two. */
export interface DateTemplate {
  readonly length: number;
  /** What must stand between the digits, and where. */
  readonly marks: readonly number[];
  readonly codes: readonly number[];
  /** Where the year, month, day, hour, minute and second begin. */
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly h: number;
  readonly i: number;
  readonly s: number;
}

function compile(template: string): DateTemplate {
  const marks = [...template].flatMap((letter, place) => ("ymdhis".includes(letter) ? [] : [place]));
  const codes = marks.map((place) => template.charCodeAt(place));
  const [y = 0, m = 0, d = 0, h = 0, i = 0, s = 0] = [..."ymdhis"].map((part) => template.indexOf(part));
  return { length: template.length, marks, codes, y, m, d, h, i, s };
}

/** Of some ways of writing dates, those that always take the same places. */
export const templatesOf = (shapes: readonly DateShape[]): readonly DateTemplate[] =>
  shapes.flatMap((shape) => {
    const { template }: DateShapeDefinition = dateShapes[shape];
    return template === undefined ? [] : [compile(template)];
  });

/** Two digits as a number; 100, which no part of a date can be, where they are not. */
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
 * The same as `parseDate`, for dates that stand in bytes in a way that always takes the same places; NaN for all others, which
 * need the text, and for dates that do not exist.
 */
export function dateOfBytes(bytes: Uint8Array, start: number, end: number, templates: readonly DateTemplate[]): number {
  for (let place = 0; place < templates.length; place++) {
    const template = templates[place];
    if (template?.length !== end - start || !isWritten(bytes, start, template)) continue;
    const century = pair(bytes, start + template.y);
    const year = pair(bytes, start + template.y + 2);
    if (century > 99 || year > 99) return Number.NaN;
    const at = instantOf(
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
