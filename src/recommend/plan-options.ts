import { unknownName, unknownNames } from "../errors/did-you-mean.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, few, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type Model, pillarIds } from "../model/model-types.js";
import type { PlanOptions } from "./plan-result.js";

/** The minutes of 30 days. */
export const allMinutes = 43_200;

/** Checks the options of a plan. Throws `SSIError` with all issues: `plan.target`, `plan.option`, `plan.unknownAction`. */
export function checkPlanOptions(model: Model, options: PlanOptions): void {
  const value: unknown = options;
  if (!isRecord(value)) {
    throwIfAny("plan", [
      optionIssue("plan.option", [], say("options with a target"), value, say("send { target: { score: 70 } }")),
    ]);
    return;
  }
  const { target, assumeUnknown, maxMinutes } = options;
  const assumed: unknown = assumeUnknown;
  throwIfAny("plan", [
    ...unknownFields(options, optionNames, []),
    ...targetIssues(target),
    ...actionOptionIssues(model, options),
    ...(assumed === undefined || assumed === 0
      ? []
      : [optionIssue("plan.option", ["assumeUnknown"], "0", assumed, say("send 0, or leave it out"))]),
    ...(maxMinutes === undefined ? [] : rangeIssues(["maxMinutes"], maxMinutes, 0, allMinutes, "plan.option")),
  ]);
}

const optionNames = ["target", "limits", "effort", "exclude", "assumeUnknown", "maxMinutes"];

const targetKinds = () => say("{ score }, { pillar, score }, { topPercent, in } or { minutes }");

function rangeIssues(
  path: string[],
  value: unknown,
  least: number,
  most: number,
  code: "plan.target" | "plan.option",
): FoundIssue[] {
  if (typeof value === "number" && value >= least && value <= most) return [];
  return [
    optionIssue(
      code,
      path,
      say("a number from {low} to {high}", { low: least, high: most }),
      value,
      say("send a number within the range"),
    ),
  ];
}

function targetIssues(target: unknown): FoundIssue[] {
  const path = ["target"];
  if (!isRecord(target)) return [optionIssue("plan.target", path, targetKinds(), target, say("send { score: 70 }"))];
  const field = (name: string): unknown => Reflect.get(target, name);
  if ("minutes" in target)
    return [
      ...unknownFields(target, ["minutes"], path),
      ...rangeIssues(["target", "minutes"], field("minutes"), 0, allMinutes, "plan.target"),
    ];
  if ("topPercent" in target) {
    const percent = field("topPercent");
    const group = field("in");
    const isGroup = isRecord(group) && typeof Reflect.get(group, "scoreForTopPercent") === "function";
    return [
      ...unknownFields(target, ["topPercent", "in", "self"], path),
      ...rangeIssues([...path, "topPercent"], percent === 0 ? undefined : percent, 0, 100, "plan.target"),
      ...(isGroup
        ? []
        : [
            optionIssue(
              "plan.target",
              ["target", "in"],
              say("a peer group"),
              group,
              say("send a group made with createPeerGroup"),
            ),
          ]),
    ];
  }
  if (!("score" in target)) return [optionIssue("plan.target", path, targetKinds(), target, say("send { score: 70 }"))];
  const pillar = field("pillar");
  const isPillar = pillar === undefined || pillarIds.some((id) => id === pillar);
  const score = rangeIssues(["target", "score"], field("score"), 0, pillar === undefined ? 100 : 25, "plan.target");
  const wrong = optionIssue(
    "plan.target",
    ["target", "pillar"],
    say("one of {names}", { names: pillarIds.join(", ") }),
    pillar,
    say("name a pillar"),
  );
  return [...unknownFields(target, ["pillar", "score"], path), ...(isPillar ? [] : [wrong]), ...score];
}

/** One issue of an option. */
export function optionIssue(
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: unknown,
  repair: string,
): FoundIssue {
  return { code, path, expected, received: describeReceived(received), repair };
}

/** An issue for each unknown field of an object, with the name that was probably meant. */
export function unknownFields(value: object, names: readonly string[], path: readonly string[]): FoundIssue[] {
  return unknownNames("plan.option", path, value, names);
}

/** The issues of a list of actions to exclude that names some the model does not have. */
function unknownActions(names: readonly string[], exclude: readonly unknown[]): FoundIssue[] {
  const known = new Set<unknown>(names);
  const unknown = [...exclude.entries()].filter(([, name]) => !known.has(name));
  return few(unknown, ([index, name]) => ({
    ...unknownName(
      "plan.unknownAction",
      [typeof name === "string" ? name : ""],
      names,
      say("name an action of the model"),
    ),
    path: ["exclude", index],
    received: describeReceived(name),
  }));
}

/** The issues of an option that gives a number for each action: unknown names, and numbers that do not fit. */
function tableIssues(
  model: Model,
  name: string,
  table: unknown,
  isRight: (value: number) => boolean,
  expected: string,
): FoundIssue[] {
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
  const actions = model.actions.map(({ id }) => id);
  const known = Object.keys(table).filter((action) => actions.includes(action));
  const wrong = known.flatMap((action) => {
    const value: unknown = Reflect.get(table, action);
    const isNumber = typeof value === "number" && isRight(value);
    return isNumber || value === undefined
      ? []
      : [optionIssue("plan.option", [name, action], expected, value, say("mend the number"))];
  });
  return [...unknownNames("plan.unknownAction", [name], table, actions, say("name an action of the model")), ...wrong];
}

/** All issues of the options limits, effort and exclude. */
export function actionOptionIssues(
  model: Model,
  { limits, effort, exclude }: { readonly limits?: unknown; readonly effort?: unknown; readonly exclude?: unknown },
): FoundIssue[] {
  const isUnits = (value: number) => Number.isInteger(value) && value >= 0;
  const isEffort = (value: number) => value > 0 && Number.isInteger(value * 4);
  const excluded = Array.isArray(exclude)
    ? unknownActions(
        model.actions.map(({ id }) => id),
        exclude,
      )
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
