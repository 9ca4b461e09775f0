import { nearestWord } from "../errors/did-you-mean.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived, isRecord } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { Model } from "../model/model-types.js";

/** One issue of an option. */
export function optionIssue(
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: unknown,
  repair: string,
): SSIIssue {
  return { code, path, expected, received: describeReceived(received), repair };
}

/** Fields that an object should not have, each with the name that was probably meant. */
export function unknownFields(value: object, names: readonly string[], path: readonly string[]): SSIIssue[] {
  return Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = nearestWord(name, names);
      const repair =
        near === undefined ? say("remove it") : say("did you mean {name}?", { name: JSON.stringify(near) });
      return optionIssue(
        "plan.option",
        [...path, name],
        say("one of {names}", { names: names.join(", ") }),
        name,
        repair,
      );
    });
}

function unknownAction(model: Model, name: unknown, path: readonly (string | number)[]): SSIIssue[] {
  const names = model.actions.map(({ id }) => id);
  if (typeof name === "string" && names.includes(name)) return [];
  const near = typeof name === "string" ? nearestWord(name, names) : undefined;
  const repair =
    near === undefined
      ? say("name an action of the model")
      : say("did you mean {name}?", { name: JSON.stringify(near) });
  return [optionIssue("plan.unknownAction", path, say("one of {names}", { names: names.join(", ") }), name, repair)];
}

/** A table of numbers by action: every name known, every number of the right kind. */
function tableIssues(
  model: Model,
  name: string,
  table: unknown,
  isRight: (value: number) => boolean,
  expected: string,
): SSIIssue[] {
  if (table === undefined) return [];
  if (!isRecord(table))
    return [
      optionIssue(
        "plan.option",
        [name],
        say("an object with a number for each action"),
        table,
        say("send { comment: 10 }"),
      ),
    ];
  return Object.entries(table).flatMap(([action, value]: [string, unknown]) => {
    const path = [name, action];
    const isNumber = typeof value === "number" && isRight(value);
    const wrong =
      isNumber || value === undefined
        ? []
        : [optionIssue("plan.option", path, expected, value, say("mend the number"))];
    return [...unknownAction(model, action, path), ...wrong];
  });
}

/** All that is wrong with limits, effort and exclude. */
export function actionOptionIssues(
  model: Model,
  { limits, effort, exclude }: { readonly limits?: unknown; readonly effort?: unknown; readonly exclude?: unknown },
): SSIIssue[] {
  const isUnits = (value: number) => Number.isInteger(value) && value >= 0;
  const isEffort = (value: number) => value > 0 && Number.isInteger(value * 4);
  const excluded = Array.isArray(exclude)
    ? exclude.flatMap((name: unknown, place) => unknownAction(model, name, ["exclude", place]))
    : [];
  const notArray = exclude === undefined || Array.isArray(exclude);
  return [
    ...tableIssues(model, "limits", limits, isUnits, say("a whole number of 0 or more")),
    ...tableIssues(model, "effort", effort, isEffort, say("minutes above 0, a multiple of 0.25")),
    ...(notArray
      ? []
      : [optionIssue("plan.option", ["exclude"], say("an array of action ids"), exclude, say('send ["react"]'))]),
    ...excluded,
  ];
}

/** A table without the entries that are undefined, in the order of the model's actions. */
export function definedEntries(
  model: Model,
  table: { readonly [action: string]: number | undefined } = {},
): { readonly [action: string]: number } {
  return Object.fromEntries(
    model.actions.flatMap(({ id }) => {
      const value = Object.hasOwn(table, id) ? table[id] : undefined;
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
