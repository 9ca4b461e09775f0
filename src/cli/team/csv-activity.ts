import type { CsvField } from "./csv-fields.js";

/** A number where the cell is one; else its text, so that the library says what is wrong with it. */
function numberOrText(cell: string): number | string {
  const number = Number(cell);
  return Number.isFinite(number) && /^[-+.\d]/.test(cell) ? number : cell;
}

function signalValue(cell: string, isProportion: boolean): unknown {
  const match = isProportion ? /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/.exec(cell) : null;
  if (match !== null) return { part: Number(match[1]), whole: Number(match[2]) };
  return /^n\/a$/i.test(cell) ? "n/a" : numberOrText(cell);
}

function baseValue(key: string, cell: string): unknown {
  if (key === "windowDays") return numberOrText(cell);
  if (key !== "salesNavigator") return cell;
  if (/^(true|yes|1)$/i.test(cell)) return true;
  return /^(false|no|0)$/i.test(cell) ? false : cell;
}

/** One row of a team table as an activity; an empty cell is unknown and left out. */
export function csvActivity(fields: readonly CsvField[], cells: readonly string[]): Record<string, unknown> {
  const activity: Record<string, unknown> = {};
  const pillars: Record<string, Record<string, unknown>> = {};
  fields.forEach((field, place) => {
    const cell = (cells[place] ?? "").trim();
    if (cell === "" || field.kind === "ignored" || field.kind === "group") return;
    if (field.kind === "base") {
      activity[field.key] = baseValue(field.key, cell);
      return;
    }
    const { pillar, signal, part } = field;
    const values = pillars[pillar] ?? {};
    pillars[pillar] = values;
    const before = values[signal.id];
    values[signal.id] =
      part === undefined
        ? signalValue(cell, signal.unit === "proportion")
        : { ...(typeof before === "object" ? before : {}), [part]: numberOrText(cell) };
  });
  return { ...activity, ...pillars };
}
