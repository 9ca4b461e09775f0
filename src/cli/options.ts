import type { OptionSpecs } from "./command.js";

/** Options that every command has. */
export const commonOptions = {
  quiet: { type: "boolean", short: "q", help: "No progress bar and no remarks on stderr" },
  "no-color": { type: "boolean", help: "No colours (so does the variable NO_COLOR)" },
  help: { type: "boolean", short: "h", help: "Show this help" },
} as const satisfies OptionSpecs;

/** Options that say how to score. */
export const scoringOptions = {
  weights: { type: "string", value: "insights=2,brand=1", help: "How much pillars count; one not named counts 1" },
  seat: { type: "boolean", help: "There is a Sales Navigator seat" },
  "no-seat": { type: "boolean", help: "There is none: its signals do not apply (usual for an export)" },
  "ignore-unknown": { type: "boolean", help: "Pass over fields that the model does not know" },
} as const satisfies OptionSpecs;

/** Options that say how to read an export. */
export const exportOptions = {
  "as-of": { type: "string", value: "2026-05-07", help: "Last day to look at; else the archive's own date" },
  window: { type: "string", value: "90", help: "Days to look back, 28 to 366" },
  audience: { type: "string", value: '"VP Sales,Head of Marketing"', help: "Titles of the people you sell to" },
  "focus-skills": { type: "string", value: '"Negotiation,CRM"', help: "Skills you want to be known for" },
} as const satisfies OptionSpecs;
