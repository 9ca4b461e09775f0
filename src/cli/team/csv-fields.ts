import { nearestWord } from "../../errors/did-you-mean.js";
import type { Model, PillarId, SignalDefinition } from "../../model/model-types.js";
import { InputError, joinMessages, type Message, tell, UsageError } from "../texts/tell.js";

/** What a column of a team table holds. */
export type CsvField =
  | { readonly kind: "base"; readonly key: string }
  | {
      readonly kind: "signal";
      /** The same for all names of the column. */
      readonly key: string;
      readonly pillar: PillarId;
      readonly signal: SignalDefinition;
      readonly part?: "part" | "whole";
    }
  | { readonly kind: "ignored" }
  /** What the row is grouped by; no part of the activity. */
  | { readonly kind: "group" };

/** The source of the names of fields, and which are allowed. */
interface FieldNaming {
  /** The table whose header this is; absent for the names of `--set`. */
  readonly table?: string;
  readonly model: Model;
  readonly ignoreUnknown: boolean;
  readonly groupBy?: string | undefined;
}

/** The fields of a header, or of what is to be set. Throws `InputError`, or `UsageError`, with everything that is wrong with it. */
export function csvFields(
  header: readonly string[],
  { table, model, ignoreUnknown, groupBy }: FieldNaming,
): CsvField[] {
  const known = namesOf(model);
  const problems: Message[] = [];
  const seen = new Map<string, string>();
  const fields = header.map((cell, index): CsvField => {
    const column = cell.trim();
    if (column === groupBy) {
      if (seen.has(column)) problems.push(tell("{name} is given twice", { name: JSON.stringify(column) }));
      seen.set(column, column);
      return { kind: "group" };
    }
    const field = known.get(column);
    if (field === undefined) {
      if (ignoreUnknown) return { kind: "ignored" };
      problems.push(unknownField(column, index + 1, known.keys(), table !== undefined));
      return { kind: "ignored" };
    }
    const before = seen.get(field.key);
    if (before !== undefined)
      problems.push(
        before === column
          ? tell("{name} is given twice", { name: JSON.stringify(column) })
          : tell("{name} is given twice, the first time as {before}", {
              name: JSON.stringify(column),
              before: JSON.stringify(before),
            }),
      );
    seen.set(field.key, column);
    return field;
  });
  // Where no name is near one of ours, this is no table of members at all.
  const isForeign = seen.size === 0 && header.every((cell) => nearestWord(cell.trim(), known.keys()) === undefined);
  if (table !== undefined && isForeign) problems.length = 0;
  if (groupBy !== undefined && !fields.some(({ kind }) => kind === "group")) {
    const near = nearestWord(groupBy, header);
    const name = JSON.stringify(groupBy);
    problems.unshift(
      near === undefined
        ? tell("there is no column {name} to group by", { name })
        : tell("there is no column {name} to group by; did you mean {near}?", { name, near: JSON.stringify(near) }),
    );
  }
  if (problems.length === 0 && !fields.some(({ kind }) => kind === "signal"))
    problems.push(tell('there is no column of a signal, such as "insights.posts" or "connections"'));
  if (problems.length > 0) {
    const head =
      table === undefined ? tell("--set does not fit") : tell("{name}: the header does not fit", { name: table });
    const message = joinMessages([
      head,
      ...problems.map(
        (one): Message =>
          (locale) =>
            `  ${one(locale)}`,
      ),
    ]);
    throw table === undefined ? new UsageError(message) : new InputError(message);
  }
  return fields;
}

/** All names a column can have under a model: of the whole, `pillar.signal`, and the bare id where only one pillar has it. */
function namesOf(model: Model): Map<string, NamedField> {
  const fields = new Map<string, NamedField>(baseKeys.map((key) => [key, { kind: "base", key }]));
  const signals = model.pillars.flatMap(({ id, signals }) => signals.map((signal) => ({ pillar: id, signal })));
  for (const { pillar, signal } of signals) {
    const isBare = signals.filter((other) => other.signal.id === signal.id).length === 1;
    const full = `${pillar}.${signal.id}`;
    for (const name of isBare ? [full, signal.id] : [full]) {
      fields.set(name, { kind: "signal", key: full, pillar, signal });
      if (signal.unit !== "proportion") continue;
      fields.set(`${name}.part`, { kind: "signal", key: `${full}.part`, pillar, signal, part: "part" });
      fields.set(`${name}.whole`, { kind: "signal", key: `${full}.whole`, pillar, signal, part: "whole" });
    }
  }
  return fields;
}

type NamedField = Extract<CsvField, { readonly kind: "base" | "signal" }>;

const baseKeys = ["id", "asOf", "windowDays", "salesNavigator"];

/** A name that is none, and how to go on. */
function unknownField(column: string, number: number, known: Iterable<string>, isTable: boolean): Message {
  const name = JSON.stringify(column);
  const near = nearestWord(column, known);
  if (near === undefined) {
    if (!isTable) return tell("no signal is called {name}", { name });
    return column === ""
      ? tell("column {number} has no name; --ignore-unknown passes over it", { number })
      : tell("no signal is called {name}; --ignore-unknown passes over the column", { name });
  }
  const values = { name, near: JSON.stringify(near) };
  return isTable
    ? tell("no signal is called {name}; did you mean {near}? --ignore-unknown passes over the column", values)
    : tell("no signal is called {name}; did you mean {near}?", values);
}

/** One row of a team table as an activity; an empty cell is unknown and left out. */
export function csvActivity(fields: readonly CsvField[], cells: readonly string[]): Record<string, unknown> {
  const activity: Record<string, unknown> = {};
  const pillars: Record<string, Record<string, unknown>> = {};
  fields.forEach((field, index) => {
    const cell = (cells[index] ?? "").trim();
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

function baseValue(key: string, cell: string): unknown {
  if (key === "windowDays") return numberOrText(cell);
  if (key !== "salesNavigator") return cell;
  if (/^(true|yes|1)$/i.test(cell)) return true;
  return /^(false|no|0)$/i.test(cell) ? false : cell;
}

function signalValue(cell: string, isProportion: boolean): unknown {
  const match = isProportion ? /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/.exec(cell) : null;
  if (match !== null) return { part: Number(match[1]), whole: Number(match[2]) };
  return /^n\/a$/i.test(cell) ? "n/a" : numberOrText(cell);
}

/** A number where the cell is one; else its text, so that the library reports what is wrong with it. */
function numberOrText(cell: string): number | string {
  const number = Number(cell);
  return Number.isFinite(number) && /^[-+.\d]/.test(cell) ? number : cell;
}
