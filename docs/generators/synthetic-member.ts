import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ActivityInput } from "../../src/index.js";
import { defaultModel } from "../../src/model/default-model.js";

/** What the committed ledger of the synthetic export says of a signal. */
interface LedgerEntry {
  readonly value: number | { readonly part: number; readonly whole: number } | "unknown";
}

const path = fileURLToPath(new URL("../../examples/synthetic-export/ledger.json", import.meta.url));

/** The activity of the synthetic member, from the ledger: what the reader finds in the archive, without reading it. */
export function syntheticMember(): ActivityInput {
  const ledger: { asOf: string; windowDays: number; signals: Record<string, LedgerEntry> } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const pillars = defaultModel.pillars.map(({ id, signals }) => {
    const known = signals.flatMap(({ id: signal, ...rest }) => {
      const value = ledger.signals[signal]?.value ?? "unknown";
      return value === "unknown" || "requires" in rest ? [] : [[signal, value] as const];
    });
    return [id, Object.fromEntries(known)];
  });
  const { asOf, windowDays } = ledger;
  return { asOf, windowDays, salesNavigator: false, ...Object.fromEntries(pillars) };
}
