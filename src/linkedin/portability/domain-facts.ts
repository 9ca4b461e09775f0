import type { ExportFacts } from "../facts/export-facts.js";

/** Facts that came by domain: nothing shows that an absent domain would have been empty. */
export const domainFacts = (facts: ExportFacts): ExportFacts => ({
  ...facts,
  infers: { basic: false, complete: false },
  byDomain: true,
});
