import type { OptionSpecs } from "./command.js";

/** Options that every command has. */
export const commonOptions = {
  quiet: { type: "boolean", short: "q", help: "No progress bar" },
  locale: { type: "string", value: "<tag>", help: "Language of what is shown: en (usual) or it" },
  "no-color": { type: "boolean", help: "No colours (so does the variable NO_COLOR)" },
  help: { type: "boolean", short: "h", help: "Show this help" },
} as const satisfies OptionSpecs;

/** Options that say how to score. */
export const scoringOptions = {
  weights: {
    type: "string",
    value: "<list>",
    help: "How much pillars count, as in insights=2,brand=0.5; usually 1 each",
  },
  seat: { type: "boolean", help: "There is a Sales Navigator seat" },
  "no-seat": { type: "boolean", help: "There is none: its signals do not apply (usual for an export)" },
  "ignore-unknown": { type: "boolean", help: "Pass over fields that the model does not know" },
} as const satisfies OptionSpecs;

/** Options that say how to read an export. */
export const exportOptions = {
  "as-of": {
    type: "string",
    value: "<date>",
    help: "Last day to look at, as in 2026-05-07; usually the archive's own date",
  },
  window: { type: "string", value: "<days>", help: "Days to look back, 28 to 366; usually 90" },
  audience: { type: "string", value: "<titles>", help: 'Whom you sell to, as in "VP Sales,Head of Marketing"' },
  "focus-skills": {
    type: "string",
    value: "<skills>",
    help: 'Skills you want to be known for, as in "Negotiation,CRM"',
  },
} as const satisfies OptionSpecs;
