import { nearestWord, unknownNames } from "../errors/did-you-mean.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, few, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type Model, pillarIds } from "../model/model-types.js";
import type { PlanOptions } from "./plan-result.js";
import { allMinutes } from "./problem.js";
import { readOptions, readSafely } from "./read-safely.js";

/** Reads and checks the options of a plan. Throws `SSIError` with all issues: `plan.target`, `plan.option`, `plan.unknownAction`. */
export function readPlanOptions(model: Model, given: PlanOptions): PlanOptions {
  const value = readOptions("plan", given, optionNames);
  if (!isRecord(value))
    throwIfAny("plan", [
      optionIssue("plan.option", [], say("options with a target"), value, say("send { target: { score: 70 } }")),
    ]);
  // Checked below, field by field.
  const options = value as PlanOptions;
  const { target, assumeUnknown, maxActions, startMinutes } = options;
  const assumed: unknown = assumeUnknown;
  throwIfAny("plan", [
    ...unknownFields(options, optionNames, []),
    ...(target === undefined ? [] : targetIssues(target)),
    ...actionOptionIssues(model, options),
    ...(assumed === undefined || assumed === 0
      ? []
      : [optionIssue("plan.option", ["assumeUnknown"], "0", assumed, say("send 0, or leave it out"))]),
    ...(maxActions === undefined ? [] : wholeNumberIssues("maxActions", maxActions, 1)),
    ...(startMinutes === undefined || isMinutes(startMinutes, 0)
      ? []
      : [
          optionIssue(
            "plan.option",
            ["startMinutes"],
            say("minutes of 0 or more, a multiple of 0.25"),
            startMinutes,
            say("send {number}", { number: 10 }),
          ),
        ]),
  ]);
  return options;
}

const optionNames = [
  "target",
  "maxActions",
  "startMinutes",
  "limits",
  "effort",
  "exclude",
  "companySize",
  "assumeUnknown",
];

/** Whether a value is minutes within a month, in whole quarters. */
const isMinutes = (value: unknown, least: number): boolean =>
  typeof value === "number" && value >= least && value <= allMinutes && Number.isInteger(value * 4);

/** The issue of an option that is no whole number, or a smaller one than allowed. */
export function wholeNumberIssues(name: string, value: unknown, least: number): FoundIssue[] {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return [];
  const expected = say("a whole number of {number} or more", { number: least });
  return [optionIssue("plan.option", [name], expected, value, say("send {number}", { number: 5 }))];
}

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
    const isGroup = readSafely("plan", ["target", "in"], () => isPeerGroup(group));
    return [
      ...unknownFields(target, ["topPercent", "in", "self"], path),
      ...rangeIssues([...path, "topPercent"], percent === 0 ? undefined : percent, 0, 100, "plan.target"),
      ...(isGroup ? [] : [notAGroup(group)]),
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

const isPeerGroup = (group: unknown): boolean =>
  isRecord(group) &&
  ["rank", "scoreForTopPercent"].every((name) => typeof Reflect.get(group, name) === "function") &&
  // A target is a confirmed score.
  Reflect.get(group, "measure") === undefined;

/** The issue of a target in something that is no peer group, or does not answer as one. */
export const notAGroup = (received: unknown): FoundIssue =>
  optionIssue(
    "plan.target",
    ["target", "in"],
    say("a peer group of confirmed scores"),
    received,
    say("send a group made with createPeerGroup"),
  );

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

/** The issues of names, each at its path, that no action of the model has. */
function unknownActions(
  names: readonly string[],
  named: readonly (readonly [name: unknown, key: string | number])[],
  option: string,
): FoundIssue[] {
  const known = new Set<unknown>(names);
  const expected = say("one of {names}", { names: names.join(", ") });
  const unknown = named.filter(([name]) => !known.has(name));
  return few(unknown, ([name, key]) => {
    const near = typeof name === "string" ? nearestWord(name, names) : undefined;
    const repair =
      near === undefined
        ? say("name an action of the model")
        : say("did you mean {name}?", { name: JSON.stringify(near) });
    return optionIssue("plan.unknownAction", [option, key], expected, name, repair);
  });
}

/** The issues of an option that gives a number for each action: unknown names, and numbers that do not fit. */
function tableIssues(
  names: readonly string[],
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
  const entries: [string, unknown][] = Object.entries(table);
  const wrong = entries.filter(([, value]) => value !== undefined && !(typeof value === "number" && isRight(value)));
  return [
    ...unknownActions(
      names,
      entries.map(([action]) => [action, action]),
      name,
    ),
    ...few(wrong, ([action, value]) =>
      optionIssue("plan.option", [name, action], expected, value, say("mend the number")),
    ),
  ];
}

/** All issues of the options limits, effort, exclude and companySize. */
export function actionOptionIssues(
  model: Model,
  given: {
    readonly limits?: unknown;
    readonly effort?: unknown;
    readonly exclude?: unknown;
    readonly companySize?: unknown;
  },
): FoundIssue[] {
  const { limits, effort, exclude, companySize } = given;
  const actions = model.actions.map(({ id }) => id);
  const isUnits = (value: number) => Number.isInteger(value) && value >= 0;
  const isEffort = (value: number) => value > 0 && Number.isInteger(value * 4);
  const excluded = Array.isArray(exclude)
    ? unknownActions(
        actions,
        exclude.map((name: unknown, index) => [name, index]),
        "exclude",
      )
    : [];
  const notArray = exclude === undefined || Array.isArray(exclude);
  return [
    ...tableIssues(
      limitable(model),
      "limits",
      limits,
      isUnits,
      say("a whole number of {number} or more", { number: 0 }),
    ),
    ...tableIssues(actions, "effort", effort, isEffort, say("minutes above 0, a multiple of 0.25")),
    ...(notArray
      ? []
      : [optionIssue("plan.option", ["exclude"], say("an array of action ids"), exclude, say('send ["react"]'))]),
    ...excluded,
    ...(companySize === undefined ? [] : wholeNumberIssues("companySize", companySize, 1)),
  ];
}

/** All issues of acts to try: unknown actions, and units that are no whole numbers. */
export function actIssues(model: Model, acts: unknown): FoundIssue[] {
  const isUnits = (value: number) => Number.isInteger(value) && value >= 0;
  const names = model.actions.map(({ id }) => id);
  return tableIssues(names, "acts", acts, isUnits, say("a whole number of {number} or more", { number: 0 }));
}

/** What an option can limit: the actions, and the pools, whose attempts it can also raise. */
export const limitable = ({ actions, pools }: Model): string[] => [...actions, ...pools].map(({ id }) => id);

/** A table without the entries that are undefined, in the order of some names. */
export function definedEntries(
  names: readonly string[],
  table: { readonly [name: string]: number | undefined } = {},
): { readonly [name: string]: number } {
  return Object.fromEntries(
    names.flatMap((id) => {
      const value = Object.hasOwn(table, id) ? table[id] : undefined;
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
