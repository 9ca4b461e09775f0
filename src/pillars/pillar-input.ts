import * as z from "zod";
import type { PillarDefinition, SignalDefinition } from "../model/model-types.js";
import { type SignalInput, signalInput } from "./signal-input.js";

/** The schema type that the signals of a pillar make: a strict object with one optional field a signal. */
export type SchemaOf<D extends PillarDefinition> = z.ZodObject<
  { [S in D["signals"][number] as S["id"]]: SignalInput<S["unit"]> },
  z.core.$strict
>;

/** The input schema of a pillar made of signals: one field a signal, unknown keys refused (or ignored, on request). */
export function pillarInput<const D extends PillarDefinition>(definition: D, unknownKeys?: UnknownKeys): SchemaOf<D>;
export function pillarInput(definition: PillarDefinition, unknownKeys: UnknownKeys = "refuse") {
  const strict = unknownKeys === "refuse";
  const field = (signal: SignalDefinition) => [signal.id, signalInput(signal, strict)] as const;
  const shape = Object.fromEntries(definition.signals.map(field));
  return strict ? z.strictObject(shape) : z.object(shape);
}

/** What to do with fields that no schema names: `refuse` (the default, with "did you mean") or `ignore`. */
export type UnknownKeys = "refuse" | "ignore";
