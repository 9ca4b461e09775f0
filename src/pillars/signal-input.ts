import * as z from "zod";
import type { SignalDefinition } from "../model/model-types.js";
import { isPerThirtyDays, type Unit, windowLimits } from "../model/units.js";

/** Besides a value, an input field takes `"n/a"` (does not apply to this member) and null or absence (unknown). */
export type NumberInput = z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<"n/a">, z.ZodNull]>>;

/** The fields of a proportion in the input. */
export type ProportionShape = {
  /** How many, 0 to whole. */
  part: z.ZodNumber;
  /** Of how many. */
  whole: z.ZodNumber;
};

/** A proportion field: `{ part, whole }`, `"n/a"`, or null or absence (unknown). */
export type ProportionInput = z.ZodOptional<
  z.ZodUnion<readonly [z.ZodObject<ProportionShape>, z.ZodLiteral<"n/a">, z.ZodNull]>
>;

/** The schema of an input field, by the unit of its signal. */
export type SignalInput<U extends Unit> = U extends "proportion" ? ProportionInput : NumberInput;

/** What a field accepts, in words: the `expected` of its issues. */
function expectation(signal: SignalDefinition): string {
  const greatest = greatestValue(signal);
  const number = greatest === undefined ? "a number of 0 or more" : `a number from 0 to ${greatest}`;
  const value = signal.unit === "proportion" ? "{ part, whole } with 0 <= part <= whole" : number;
  return `${value}, "n/a" or null`;
}

/** The greatest value that the input of a signal accepts, where there is one. */
export function greatestValue(signal: SignalDefinition): number | undefined {
  if (signal.unit === "ratio") return 1;
  if (signal.unit === "days") return windowLimits.greatest;
  return signal.max;
}

/** What is counted, in what unit, over which period, and who says that it matters: the description in the JSON Schema. */
export function signalDescription(signal: SignalDefinition): string {
  const period = isPerThirtyDays(signal.unit) ? "in the window" : signal.unit === "mean" ? "over the window" : "today";
  const words = signal.description === undefined ? "" : `${signal.description} `;
  const range = greatestValue(signal) === undefined ? "" : `, at most ${greatestValue(signal)}`;
  return `${words}Unit: ${signal.unit}, ${period}${range}. Source: ${signal.source.join(", ") || "own"}.`;
}

/** The schema of one input field, made from its signal. */
export function signalInput(signal: SignalDefinition, strict: boolean): NumberInput | ProportionInput {
  const error = () => expectation(signal);
  const description = signalDescription(signal);
  const notApplicable = z.literal("n/a");
  if (signal.unit === "proportion") {
    const shape = { part: z.number({ error }).min(0, { error }), whole: z.number({ error }).min(0, { error }) };
    const proportion = (strict ? z.strictObject(shape) : z.object(shape)).refine(({ part, whole }) => part <= whole, {
      error,
      path: ["part"],
      params: { code: "input.partExceedsWhole" },
    });
    return z.union([proportion, notApplicable, z.null()], { error }).optional().meta({ description });
  }
  const greatest = greatestValue(signal);
  const positive = z.number({ error }).min(0, { error });
  const number = greatest === undefined ? positive : positive.max(greatest, { error });
  return z.union([number, notApplicable, z.null()], { error }).optional().meta({ description });
}
