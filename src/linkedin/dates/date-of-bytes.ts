import { type DateShape, type DateShapeDefinition, dateShapes } from "./date-shapes.js";
import { instantOf } from "./parse-date.js";

/** Reads a date in bytes; NaN where it is not written in the way that is read, or does not exist. */
type DateOfBytes = (bytes: Uint8Array, start: number, end: number) => number;

/** Two digits as a number; 100, which no part of a date can be, where they are not. */
const pair = (bytes: Uint8Array, at: number) => {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? 100 : tens * 10 + ones;
};

/** Reads what is written like the template, a letter for each digit, in which every part has two of them and the year four. */
function dateOfTemplate(template: string): DateOfBytes {
  const marks = [...template].flatMap((letter, place) => ("ymdhis".includes(letter) ? [] : [place]));
  const codes = marks.map((place) => template.charCodeAt(place));
  const [y = 0, m = 0, d = 0, h = 0, i = 0, s = 0] = [..."ymdhis"].map((part) => template.indexOf(part));
  return (bytes, start, end) => {
    if (end - start !== template.length) return Number.NaN;
    for (let mark = 0; mark < marks.length; mark++)
      if (bytes[start + (marks[mark] ?? 0)] !== codes[mark]) return Number.NaN;
    const century = pair(bytes, start + y);
    const year = pair(bytes, start + y + 2);
    if (century > 99 || year > 99) return Number.NaN;
    const at = instantOf(
      century * 100 + year,
      pair(bytes, start + m),
      pair(bytes, start + d),
      pair(bytes, start + h),
      pair(bytes, start + i),
      pair(bytes, start + s),
    );
    return at ?? Number.NaN;
  };
}

/**
 * The same as `parseDate`, for dates that stand in bytes in a way that always takes the same places; what it makes is NaN
 * for all others, which need the text.
 */
export function dateOfBytes(shapes: readonly DateShape[]): DateOfBytes {
  const templates = shapes.flatMap((shape) => {
    const { template }: DateShapeDefinition = dateShapes[shape];
    return template === undefined ? [] : [dateOfTemplate(template)];
  });
  return (bytes, start, end) => {
    for (const read of templates) {
      const at = read(bytes, start, end);
      if (!Number.isNaN(at)) return at;
    }
    return Number.NaN;
  };
}
