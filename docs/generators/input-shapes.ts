import { greatestInput, greatestOf } from "../../src/model/compile-model.js";
import type { Model, PillarDefinition, SignalDefinition } from "../../src/model/model-types.js";
import { windowLimits } from "../../src/model/units.js";

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const inWindow = `in the window of ${windowLimits.default} days unless windowDays says otherwise`;

/** What a value is, per what, and from where to where: in words that an editor shows beside the field. */
function measure(signal: SignalDefinition): string {
  const greatest = greatestInput({ greatest: greatestOf(signal) });
  const range = greatest === undefined ? "0 or more" : `0 to ${greatest}`;
  const when = signal.period === "window" ? inWindow : "today";
  const byUnit = {
    count: `A count, ${when}; ${range}`,
    flow: `Events ${inWindow}; ${range}`,
    days: `Days ${inWindow}; 0 to windowDays`,
    ratio: `A share, ${when}; 0 to 1, where 1 is all`,
    mean: `An average ${inWindow}; ${range}`,
    characters: `A number of characters, ${when}; ${range}`,
    proportion: `{ part, whole }: counts ${inWindow}; 0 <= part <= whole`,
  };
  return byUnit[signal.unit];
}

function field(signal: SignalDefinition): string {
  const value = signal.unit === "proportion" ? "Proportion" : "number";
  const source = signal.source?.join(", ") ?? "";
  const words = [`${signal.description}`, `${measure(signal)}.`, ...(source === "" ? [] : [`Source: ${source}.`])];
  return `  /** ${words.join(" ")} */\n  ${signal.id}?: ${value} | "n/a" | null | undefined;`;
}

function shape({ id, signals }: PillarDefinition): string {
  const name = capital(id);
  return [
    `/** What \`${id}\` takes in the input: each field a value, \`"n/a"\` (does not apply), or null or absent (unknown). */\nexport type ${name}Input = {\n${signals.map(field).join("\n")}\n};`,
    `/** The schemas of the fields of \`${id}\`. */\nexport type ${name}Shape = ShapeOf<${name}Input>;`,
  ].join("\n\n");
}

/** The source text of `src/pillars/input-shapes.ts`: the input types of the default pillars, with a comment a field. */
export function inputShapes(model: Model): string {
  return [
    "// Generated from the default model by `npm run generate`; a test fails when it is stale.",
    'import type { Proportion } from "../model/units.js";\nimport type { ShapeOf } from "./signal-input.js";',
    ...model.pillars.map(shape),
  ]
    .join("\n\n")
    .replace("stale.\n\nimport", "stale.\nimport")
    .concat("\n");
}
