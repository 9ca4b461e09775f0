import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { Group } from "./groups.js";

/** What a plan may take: transitions of its tables, plans kept, and steps of work, which all end within about a second. */
const limits = { transitions: 5_000_000, kept: 2_000_000, work: 150_000_000 } as const;

/** Counts the work and the memory of a whole plan, over all its questions. */
export interface Meter {
  /** Refuses tables that are too large before they are built. */
  demand(groups: readonly Group[]): void;
  spend(work: number): void;
  keep(plans: number): void;
}

/** Makes the meter of one plan. It throws `plan.tooLarge`, which names the group with the largest tables. */
export function createMeter(): Meter {
  let [work, kept] = [0, 0];
  let largest: Group | undefined;
  const refuseWhere = (isTooMuch: boolean) => {
    if (isTooMuch && largest !== undefined) throw tooLarge(largest);
  };
  return {
    demand(groups) {
      let transitions = 0;
      largest = undefined;
      for (const group of groups) {
        transitions += group.transitions;
        if (largest === undefined || group.transitions > largest.transitions) largest = group;
      }
      refuseWhere(transitions > limits.transitions);
    },
    spend(more) {
      work += more;
      refuseWhere(work > limits.work);
    },
    keep(more) {
      kept += more;
      refuseWhere(kept > limits.kept);
    },
  };
}

function tooLarge({ actions }: Group): SSIError {
  const names = actions.map(({ definition }) => definition.id).join(", ");
  return new SSIError("plan", [
    {
      code: "plan.tooLarge",
      path: ["limits"],
      expected: say("linked actions with fewer combinations"),
      received: say("too many of {names}", { names }),
      repair: say("set limits for these actions, or exclude some"),
    },
  ]);
}
