import { textWidth } from "./text-width.js";

/** Items in lines of at most so many columns, never broken inside. */
export function wrapItems(items: readonly string[], width: number, separator: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || textWidth(last + separator + item) > width) lines.push(item);
    else lines[lines.length - 1] = last + separator + item;
  }
  return lines;
}
