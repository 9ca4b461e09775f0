import { type DateShape, type DateShapeDefinition, dateShapes } from "./date-shapes.js";
import { instantOf } from "./parse-date.js";

const places = "ymdhis";
const numbers = new Int32Array(places.length);

interface Template {
  /** What must stand at each place; 0 for a digit. */
  readonly codes: Uint8Array;
  /** At each place of a digit, which number it belongs to. */
  readonly numbers: Uint8Array;
}

const templates = new Map<DateShape, Template>();
for (const [shape, { template }] of Object.entries<DateShapeDefinition>(dateShapes)) {
  if (template === undefined) continue;
  const letters = [...template];
  templates.set(shape as DateShape, {
    codes: Uint8Array.from(letters, (letter) => (places.includes(letter) ? 0 : letter.charCodeAt(0))),
    numbers: Uint8Array.from(letters, (letter) => Math.max(0, places.indexOf(letter))),
  }); // the keys of the shapes are their names
}

function parseTemplate({ codes, numbers: which }: Template, bytes: Uint8Array, start: number): number | undefined {
  numbers.fill(0);
  for (let place = 0; place < codes.length; place++) {
    const byte = bytes[start + place] ?? 0;
    const code = codes[place] ?? 0;
    if (code !== 0) {
      if (byte !== code) return undefined;
    } else {
      if (byte < 48 || byte > 57) return undefined;
      const number = which[place] ?? 0;
      numbers[number] = (numbers[number] ?? 0) * 10 + byte - 48;
    }
  }
  return instantOf(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3], numbers[4], numbers[5]);
}

/**
 * The same as `parseDate`, for dates that stand in bytes in a way that always takes the same places; undefined for all others,
 * which need the text.
 */
export function parseDateBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  shapes: readonly DateShape[],
): number | undefined {
  for (const shape of shapes) {
    const template = templates.get(shape);
    if (template?.codes.length === end - start) return parseTemplate(template, bytes, start);
  }
  return undefined;
}
