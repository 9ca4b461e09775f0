import type { Model, PillarDefinition, SignalDefinition } from "../../src/model/model-types.js";
import { signalDescription } from "../../src/pillars/signal-input.js";

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

function field(signal: SignalDefinition): string {
  const kind = signal.unit === "proportion" ? "ProportionInput" : "NumberInput";
  return `  /** ${signalDescription(signal)} */\n  readonly ${signal.id}: ${kind};`;
}

function shape({ id, signals }: PillarDefinition): string {
  const name = `${capital(id)}Shape`;
  return `/** The fields of \`${id}\` in the input. */\nexport type ${name} = {\n${signals.map(field).join("\n")}\n};`;
}

/** The source text of `src/pillars/input-shapes.ts`: the input types of the default pillars, with a comment a field. */
export function inputShapes(model: Model): string {
  return [
    "// Generated from the default model by `npm run generate`; a test fails when it is stale.",
    'import type { NumberInput, ProportionInput } from "./signal-input.js";',
    ...model.pillars.map(shape),
  ]
    .join("\n\n")
    .replace("stale.\n\nimport", "stale.\nimport")
    .concat("\n");
}
