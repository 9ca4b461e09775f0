import type { PillarId } from "../model/model-types.js";
import type { MeasuredPillar } from "../pillars/measure-pillar.js";
import type { Totals } from "./aggregate.js";

/** The strongest or the weakest pillar, or the reason why none is named. */
export type Standout =
  | {
      /** A pillar is named. */
      readonly status: "found";
      /** The pillar. */
      readonly pillar: PillarId;
    }
  | {
      /** There is none. */
      readonly status: "absent";
      /**
       * `tooLittleKnown`: a pillar that counts is less than half known, and it could be that one. `tooClose`: two are less than
       * a point apart. `nothingToCompare`: fewer than two pillars count.
       */
      readonly reason: "tooLittleKnown" | "tooClose" | "nothingToCompare";
    };

/**
 * The strongest and the weakest of the pillars that count, by their estimates: named where every one of them is at least half
 * known and it leads the next by a point or more, or where its bounds clear those of all others.
 */
export function findStandouts({ order, pillars }: Totals): {
  readonly strongest: Standout;
  readonly weakest: Standout;
} {
  let strongest: MeasuredPillar | undefined;
  let weakest: MeasuredPillar | undefined;
  let count = 0;
  let areHalfKnown = true;
  for (const id of order) {
    const { pillar, weight } = pillars[id];
    if (weight === 0) continue;
    count++;
    if (!pillar.isHalfKnown) areHalfKnown = false;
    if (strongest === undefined || pillar.estimate > strongest.estimate) strongest = pillar;
    if (weakest === undefined || pillar.estimate < weakest.estimate) weakest = pillar;
  }
  if (strongest === undefined || weakest === undefined || count < 2) return { strongest: alone, weakest: alone };
  // How far each leads: by its estimate, and by its bounds.
  let [above, below, clearAbove, clearBelow] = [lead, lead, true, true];
  for (const id of order) {
    const { pillar, weight } = pillars[id];
    if (weight === 0) continue;
    if (pillar !== strongest) {
      above = Math.min(above, strongest.estimate - pillar.estimate);
      if (pillar.high >= strongest.low) clearAbove = false;
    }
    if (pillar !== weakest) {
      below = Math.min(below, pillar.estimate - weakest.estimate);
      if (pillar.low <= weakest.high) clearBelow = false;
    }
  }
  const named = (pillar: MeasuredPillar, ahead: number, isClear: boolean): Standout =>
    isClear || (areHalfKnown && ahead >= lead)
      ? { status: "found", pillar: pillar.id }
      : { status: "absent", reason: areHalfKnown ? "tooClose" : "tooLittleKnown" };
  return { strongest: named(strongest, above, clearAbove), weakest: named(weakest, below, clearBelow) };
}

/** By how many hundredths of its estimate a pillar leads the next one, to be named. */
const lead = 100;

const alone: Standout = /* @__PURE__ */ Object.freeze({ status: "absent", reason: "nothingToCompare" });
