import type { UnknownReason } from "../../linkedin/measure/unknown-reason.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";

/** Why each signal that an export could not tell is unknown; nothing without an export. */
export function unknownReasons(imported: LinkedInExport | undefined): Readonly<Record<string, UnknownReason>> {
  const signals = Object.values(imported?.evidence.signals ?? {}).flatMap((pillar) => Object.entries(pillar));
  return Object.fromEntries(signals.flatMap(([id, { reason }]) => (reason === undefined ? [] : [[id, reason]])));
}
