import * as z from "zod";
import { signalInput } from "./signal-input.js";
export function pillarInput(definition, unknownKeys = "refuse") {
    const strict = unknownKeys === "refuse";
    const field = (signal) => [signal.id, signalInput(signal, strict)];
    const shape = Object.fromEntries(definition.signals.map(field));
    return strict ? z.strictObject(shape) : z.object(shape);
}
