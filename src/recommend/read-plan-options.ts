import { isRecord } from "../errors/received.js";
import { type SSIIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type Model, pillarIds } from "../model/model-types.js";
import type { PlanOptions } from "./plan-types.js";
import { actionOptionIssues, optionIssue, unknownFields } from "./read-action-options.js";

/** All the minutes that 30 days have. */
export const allMinutes = 30 * 24 * 60;

const optionNames = ["target", "limits", "effort", "exclude", "assumeUnknown", "maxMinutes"];
const fourKinds = say("{ score }, { pillar, score }, { topPercent, in } or { minutes }");

function outside(
  path: string[],
  value: unknown,
  least: number,
  most: number,
  code: "plan.target" | "plan.option",
): SSIIssue[] {
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

function targetIssues(target: unknown): SSIIssue[] {
  const path = ["target"];
  if (!isRecord(target)) return [optionIssue("plan.target", path, fourKinds, target, say("send { score: 70 }"))];
  const field = (name: string): unknown => Reflect.get(target, name);
  if ("minutes" in target)
    return [
      ...unknownFields(target, ["minutes"], path),
      ...outside(["target", "minutes"], field("minutes"), 0, allMinutes, "plan.target"),
    ];
  if ("topPercent" in target) {
    const percent = field("topPercent");
    const group = field("in");
    const isGroup = isRecord(group) && typeof Reflect.get(group, "scoreForTopPercent") === "function";
    return [
      ...unknownFields(target, ["topPercent", "in", "self"], path),
      ...(percent === 0
        ? outside([...path, "topPercent"], undefined, 0, 100, "plan.target")
        : outside([...path, "topPercent"], percent, 0, 100, "plan.target")),
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
  if (!("score" in target)) return [optionIssue("plan.target", path, fourKinds, target, say("send { score: 70 }"))];
  const pillar = field("pillar");
  const isPillar = pillar === undefined || pillarIds.some((id) => id === pillar);
  const score = outside(["target", "score"], field("score"), 0, pillar === undefined ? 100 : 25, "plan.target");
  const wrong = optionIssue(
    "plan.target",
    ["target", "pillar"],
    say("one of {names}", { names: pillarIds.join(", ") }),
    pillar,
    say("name a pillar"),
  );
  return [...unknownFields(target, ["pillar", "score"], path), ...(isPillar ? [] : [wrong]), ...score];
}

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
    ...(maxMinutes === undefined ? [] : outside(["maxMinutes"], maxMinutes, 0, allMinutes, "plan.option")),
  ]);
}
