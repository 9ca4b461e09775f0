import { padLeft, textWidth } from "./text-width.js";

/** A text on the left and one on the right edge of the same line; the right one goes to a line of its own where both do not fit. */
export function spread(left: string, right: string, width: number): string[] {
  if (right === "") return [left];
  const room = width - textWidth(left);
  return textWidth(right) < room ? [left + padLeft(right, room)] : [left, padLeft(right, width)];
}
