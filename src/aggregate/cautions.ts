import type { Reading } from "../activity/read-activity.js";
import { type CompiledCaution, type CountedSignal, countedEntry } from "../model/compile-model.js";
import type { SignalValue } from "../model/units.js";

/** What to mention beside a score, which it never moves: a code, the numbers that raised it, and the limit. */
export interface Caution {
  /** Its id in the model. */
  readonly id: string;
  /** How many there are: the number, or the whole of a proportion. */
  readonly count: number;
  /** What is too little beside it: the number, or the part of the proportion. */
  readonly value?: number;
  /** The days in which they were counted, where the limit is for a number of days and nothing is compared beside. */
  readonly days?: number;
  /** What the value is below, as a share where it is a part; without a value, what the count is at or above. */
  readonly limit: number;
}

/** The cautions of a model that the known values of an input raise, in the order of the model. */
export function findCautions(cautions: readonly CompiledCaution[], reading: Reading): Caution[] {
  const found: Caution[] = [];
  for (const { id, count, least, isAbove, perDays, lastDays, value, below, limit } of cautions) {
    const many = knownEntry(count, reading);
    if (many === undefined) continue;
    const amount = typeof many === "number" ? many : many.whole;
    // Without divisions: amount / days against least / perDays.
    const days = perDays === 0 ? 1 : Math.max(perDays, reading.windowDays - lastDays);
    const [own, most] = [amount * Math.max(1, perDays), least * days];
    if (isAbove ? own <= most : own < most) continue;
    if (value === undefined) {
      found.push(perDays === 0 ? { id, count: amount, limit } : { id, count: amount, days, limit });
      continue;
    }
    const few = knownEntry(value, reading);
    if (few === undefined) continue;
    const [part, whole] = typeof few === "number" ? [few, 1] : [few.part, few.whole];
    if (100 * part < below * whole) found.push({ id, count: amount, value: part, limit });
  }
  return found;
}

function knownEntry({ pillar, index, signal }: CountedSignal, { entries, hasSeat }: Reading): SignalValue | undefined {
  const entry = countedEntry(signal, index, entries[pillar], hasSeat);
  return entry === "n/a" ? undefined : entry;
}
