import { nearestWord } from "../../errors/did-you-mean.js";
import type { Model, PillarId, SignalDefinition } from "../../model/model-types.js";
import { InputError } from "../errors.js";

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

const baseKeys = ["id", "asOf", "windowDays", "salesNavigator"];

type NamedField = Extract<CsvField, { readonly kind: "base" | "signal" }>;

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

/** The fields of a header. Throws `InputError` with everything that is wrong with it. */
export function csvFields(
  header: readonly string[],
  name: string,
  model: Model,
  ignoreUnknown: boolean,
  groupBy?: string,
): CsvField[] {
  const known = namesOf(model);
  const problems: string[] = [];
  const seen = new Map<string, string>();
  const fields = header.map((cell, place): CsvField => {
    const column = cell.trim();
    if (column === groupBy) {
      if (seen.has(column)) problems.push(`${JSON.stringify(column)} is given twice`);
      seen.set(column, column);
      return { kind: "group" };
    }
    const field = known.get(column);
    if (field === undefined) {
      if (ignoreUnknown) return { kind: "ignored" };
      const near = nearestWord(column, known.keys());
      const shown = column === "" ? `column ${place + 1} has no name` : `there is no column ${JSON.stringify(column)}`;
      problems.push(
        `${shown}; ${near === undefined ? "" : `did you mean ${JSON.stringify(near)}? Or `}add --ignore-unknown`,
      );
      return { kind: "ignored" };
    }
    const before = seen.get(field.key);
    if (before !== undefined)
      problems.push(
        `${JSON.stringify(column)} is given twice${before === column ? "" : `, the first time as ${JSON.stringify(before)}`}`,
      );
    seen.set(field.key, column);
    return field;
  });
  if (groupBy !== undefined && !fields.some(({ kind }) => kind === "group")) {
    const near = nearestWord(groupBy, header);
    const hint = near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
    problems.unshift(`there is no column ${JSON.stringify(groupBy)} to group by${hint}`);
  }
  if (problems.length === 0 && !fields.some(({ kind }) => kind === "signal"))
    problems.push('there is no column of a signal, such as "insights.posts" or "connections"');
  if (problems.length > 0)
    throw new InputError([`${name}: the header does not fit`, ...problems.map((line) => `  ${line}`)].join("\n"));
  return fields;
}
