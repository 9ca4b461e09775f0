import type { Cell } from "./read-sheet.js";

/** Whole numbers in groups of three, by any one of the marks in use: 1,234 · 1.234 · 1'006 · 1 234. */
const grouped = /^\d{1,3}(?:(?<mark>[.,'’ \u00a0\u202f])\d{3})(?:\k<mark>\d{3})*(?:[.,]\d{1,2})?$/;
const plain = /^\d+(?:[.,]\d+)?$/;

/**
 * A count as LinkedIn or a spreadsheet program writes it; undefined for anything else, percentages and `< 1%` included.
 * Since counts are whole, a mark before three digits parts thousands: `1.234` is 1234.
 */
export function parseCount(cell: Cell): number | undefined {
  if (typeof cell !== "string") return cell !== undefined && Number.isFinite(cell) ? cell : undefined;
  const isNegative = /^[-−]/.test(cell);
  const digits = isNegative ? cell.slice(1).trim() : cell;
  const mark = grouped.exec(digits)?.groups?.["mark"];
  if (mark === undefined && !plain.test(digits)) return undefined;
  const count = Number((mark === undefined ? digits : digits.replaceAll(mark, "")).replace(",", "."));
  return isNegative ? -count : count;
}
