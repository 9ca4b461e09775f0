import type { Reason, Tally } from "./ledger-types.js";

/** Counts rows: the judge gives the reason to leave a row out, or undefined when it counts. */
export function tally<Row>(rows: readonly Row[], judge: (row: Row) => Reason | undefined): Tally {
  const leftOut: Partial<Record<Reason, number>> = {};
  let counted = 0;
  for (const row of rows) {
    const reason = judge(row);
    if (reason === undefined) counted += 1;
    else leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  }
  return { counted, leftOut };
}
