import * as z from "zod";
import { valueAt } from "../errors/received.js";
import { say } from "../errors/wording.js";
import { paramsOf } from "../errors/zod-issues.js";
import { greatestInput, greatestOf } from "../model/compile-model.js";
import type { PillarDefinition, SignalDefinition } from "../model/model-types.js";
import { isPerThirtyDays, type Proportion, type Unit } from "../model/units.js";

/** Besides a value, an input field takes `"n/a"` (does not apply to this member) and null or absence (unknown). */
export type NumberInput = z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<"n/a">, z.ZodNull]>>;

/** The fields of a proportion in the input. */
export type ProportionShape = {
  /** The part, 0 to whole. */
  part: z.ZodNumber;
  /** The whole, 0 or more. */
  whole: z.ZodNumber;
};

/** A proportion field: `{ part, whole }`, `"n/a"`, or null or absence (unknown). */
export type ProportionInput = z.ZodOptional<
  z.ZodUnion<readonly [z.ZodObject<ProportionShape>, z.ZodLiteral<"n/a">, z.ZodNull]>
>;

/** The schemas of the fields of an input whose values are numbers and proportions. */
export type ShapeOf<Input> = {
  readonly [Field in keyof Input]-?: Proportion extends Input[Field] ? ProportionInput : NumberInput;
};

/** The schema of an input field, by the unit of its signal. */
export type SignalInput<U extends Unit> = U extends "proportion" ? ProportionInput : NumberInput;

/** The type of the input schema of a pillar made of signals: a strict object with one optional field a signal. */
export type SchemaOf<D extends PillarDefinition> = z.ZodObject<
  { [S in D["signals"][number] as S["id"]]: SignalInput<S["unit"]> },
  z.core.$strict
>;

/** What to do with fields that no schema names: `refuse` (the default, with "did you mean") or `ignore`. */
export type UnknownKeys = "refuse" | "ignore";

/** The input schema of a pillar made of signals: one field a signal, unknown keys refused (or ignored, on request). */
export function pillarInput<const D extends PillarDefinition>(definition: D, unknownKeys?: UnknownKeys): SchemaOf<D>;

export function pillarInput(definition: PillarDefinition, unknownKeys: UnknownKeys = "refuse") {
  const strict = unknownKeys === "refuse";
  const field = (signal: SignalDefinition) => [signal.id, signalInput(signal, strict)] as const;
  const shape = Object.fromEntries(definition.signals.map(field));
  const schema = strict ? z.strictObject(shape) : z.object(shape);
  // Shared by all who score: a field that is replaced in it would be checked otherwise for everybody.
  Object.freeze(schema.shape);
  return schema;
}

/** The schema of one input field, made from its signal. */
function signalInput(signal: SignalDefinition, strict: boolean): NumberInput | ProportionInput {
  const greatest = greatestValue(signal);
  const field =
    signal.unit === "proportion"
      ? sharedField(`strict: ${strict}`, () => proportionField(strict))
      : signal.max === undefined
        ? sharedField(`to ${greatest}`, () => numberField(greatest))
        : numberField(signal.max);
  // `meta` makes a copy, so each field has its own description.
  return field.meta({ description: signalDescription(signal) });
}

/** Fields with the default limits share one schema, since making one costs more than scoring many members. */
const made = /* @__PURE__ */ new Map<string, NumberInput | ProportionInput>();

function sharedField(key: string, make: () => NumberInput | ProportionInput): NumberInput | ProportionInput {
  const field = made.get(key) ?? make();
  made.set(key, field);
  return field;
}

function proportionField(strict: boolean): ProportionInput {
  const error = () => say('{ part, whole } with 0 <= part <= whole, "n/a" or null');
  const count = { error: () => say("a number of {least} or more", { least: 0 }) };
  const shape = { part: z.number(count).min(0, count), whole: z.number(count).min(0, count) };
  const proportion = (strict ? z.strictObject(shape) : z.object(shape)).refine(({ part, whole }) => part <= whole, {
    error: ({ input }) => say("a number from {low} to {high}", { low: 0, high: Number(valueAt(input, ["whole"])) }),
    path: ["part"],
    params: paramsOf("input.partExceedsWhole"),
  });
  return z.union([proportion, z.literal("n/a"), z.null()], { error }).optional();
}

function numberField(greatest: number | undefined): NumberInput {
  const error = () =>
    greatest === undefined
      ? say('a number of 0 or more, "n/a" or null')
      : say('a number from 0 to {high}, "n/a" or null', { high: greatest });
  const positive = z.number({ error }).min(0, { error });
  const number = greatest === undefined ? positive : positive.max(greatest, { error });
  return z.union([number, z.literal("n/a"), z.null()], { error }).optional();
}

/** The description of a field in the JSON Schema: what is counted, its unit and period, and who holds that it matters. */
export function signalDescription(signal: SignalDefinition): string {
  const { unit, period, description, source } = signal;
  const greatest = greatestValue(signal);
  const when = isPerThirtyDays(unit) || period ? "in the window" : unit === "mean" ? "over the window" : "today";
  const range = greatest === undefined ? "" : `, at most ${greatest}`;
  return `${description ? `${description} ` : ""}Unit: ${unit}, ${when}${range}. Source: ${source?.join(", ") || "own"}.`;
}

/** The greatest value that the input of a signal accepts, where there is one. */
const greatestValue = (signal: SignalDefinition): number | undefined => greatestInput({ greatest: greatestOf(signal) });
