import type * as z from "zod";
import type { IssueCode } from "../errors/issue-codes.js";
import { say } from "../errors/wording.js";
import type { SignalDefinition } from "../model/model-types.js";
import { windowLimits } from "../model/units.js";
import { greatestValue } from "../pillars/signal-input.js";
import { meantNumber, meantProportion } from "./meant-value.js";

/** Whether the field takes a number, alone or among other things. */
export function takesNumber(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((branch) => branch.some(takesNumber));
  return issue.code === "invalid_type" && issue.expected === "number";
}

/** The field that an issue is about: its signal where it is one, and whether it lies inside of it, as a `part` does. */
export interface Field {
  readonly name: string | number | undefined;
  readonly signal: SignalDefinition | undefined;
  readonly isInside: boolean;
}

const isAccepted = (number: number, { name, signal, isInside }: Field): boolean => {
  if (name === "windowDays") return number >= windowLimits.least && number <= windowLimits.greatest;
  return signal === undefined || isInside || number <= (greatestValue(signal) ?? Number.POSITIVE_INFINITY);
};

/** How to mend a number that the field does not take: a share of 80 was meant as 80 %; one of 1.01 was rather summed up. */
function outOfRange(number: number, { signal }: Field): string {
  if (signal?.unit === "ratio" && number >= 2 && number <= 100)
    return say("send {number}", { number: Number((number / 100).toPrecision(12)) });
  return say("check the unit and the period of the value");
}

function textRepair(text: string, field: Field, issue: z.core.$ZodIssue): string | undefined {
  if (field.signal?.unit === "proportion" && !field.isInside) {
    const meant = meantProportion(text);
    const proportion = meant && `{ part: ${meant.part}, whole: ${meant.whole} }`;
    return proportion && say("send {proportion}", { proportion });
  }
  const number = takesNumber(issue) ? meantNumber(text) : undefined;
  if (number === undefined) return undefined;
  if (number === "ambiguous") return say("send the number itself, without separators between thousands");
  return isAccepted(number, field) ? say("send {number}", { number }) : outOfRange(number, field);
}

/** How to mend a value of the wrong type. */
function typeRepair(received: unknown, field: Field, issue: z.core.$ZodIssue): string {
  if (field.name === "asOf")
    return say('send a date that exists, such as "2026-05-01", or leave the field out when it is unknown');
  const meant = typeof received === "string" ? textRepair(received, field, issue) : undefined;
  if (meant !== undefined) return meant;
  return field.isInside
    ? say("send a value of the expected type, or leave its parent out when it is unknown")
    : say("send a value of the expected type, or leave the field out when it is unknown");
}

function notFiniteRepair({ signal, isInside }: Field): string {
  if (isInside) return say("send the number, or leave its parent out when it is unknown");
  return signal === undefined
    ? say("send the number, or leave the field out when it is unknown")
    : say('send the number, leave the field out when it is unknown, or send "n/a"');
}

/** How to mend what an issue is about; what is proposed, the field takes. */
export function repairOf(code: IssueCode, received: unknown, field: Field, issue: z.core.$ZodIssue): string {
  if (code === "input.missing") return say("add the field, or leave its parent out when it is unknown");
  if (code === "input.notFinite") return notFiniteRepair(field);
  if (code === "input.tooLarge") return outOfRange(Number(received), field);
  if (code === "input.negative" || code === "input.tooSmall") return say("check the unit and the period of the value");
  if (code === "input.partExceedsWhole")
    return say("send the part and the whole it is taken from, not two separate counts");
  if (code === "input.notApplicable") return say('leave the field out, or set "salesNavigator" to true');
  return typeRepair(received, field, issue);
}
