import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fullHundredths, pillarHundredths } from "../model/hundredths.js";
import { type PerPillar, perPillar, pillarIds } from "../model/model-types.js";
import { type Basis, basisOf } from "../result/basis.js";
import { demandComparable, type Entry } from "./entry.js";
import { createHistogram, greatestSize, type Histogram } from "./histogram.js";

/** What a group is told when it is made, and never changes. */
export interface GroupSettings {
  readonly id: string;
  readonly kind: string;
  readonly label?: string;
  readonly minSize: number;
  readonly sample: boolean;
}

/** The members of a group as numbers: a histogram of the total and, unless only totals are known, of each pillar. */
export interface Members {
  readonly settings: GroupSettings;
  readonly total: Histogram;
  readonly pillars: PerPillar<Histogram> | undefined;
  /** The basis of all members; none while there are none, or where nobody said. */
  basis(): Basis | undefined;
  /** Sets the basis of members that came without one. */
  found(basis: Basis | undefined): void;
  /** Whether the numbers of an entry are in every histogram it counts in. */
  holds(entry: Omit<Entry, "measured">): boolean;
  enter(subject: string, entry: Entry): void;
  leave(subject: string, entry: Entry): void;
}

/** No members yet. */
export function createMembers(settings: GroupSettings, detail: "pillars" | "total"): Members {
  const total = createHistogram(fullHundredths);
  const pillars = detail === "total" ? undefined : perPillar(() => createHistogram(pillarHundredths));
  let basis: Basis | undefined;

  const count = (entry: Omit<Entry, "measured">, by: 1 | -1): void => {
    total.add(entry.total, by);
    for (const pillar of pillarIds) {
      const points = entry.pillars[pillar];
      if (points !== undefined) pillars?.[pillar].add(points, by);
    }
    // An empty group has no basis, so that a group is the same whatever came and went.
    if (total.size() === 0) basis = undefined;
  };

  const holds = (entry: Omit<Entry, "measured">): boolean =>
    total.countAt(entry.total) > 0 &&
    pillarIds.every((pillar) => {
      const histogram = pillars?.[pillar];
      if (histogram === undefined) return true;
      const points = entry.pillars[pillar];
      // Without the pillar it is a member only if some member is without it.
      return points === undefined ? histogram.size() < total.size() : histogram.countAt(points) > 0;
    });

  const enter = (subject: string, entry: Entry): void => {
    if (total.size() > 0) demandComparable(subject, settings.id, basis, entry.measured);
    if (total.size() >= greatestSize) throw tooLarge(subject, settings.id);
    count(entry, 1);
    basis ??= basisOf(entry.measured);
  };

  const leave = (subject: string, entry: Entry): void => {
    if (total.size() > 0) demandComparable(subject, settings.id, basis, entry.measured);
    if (!holds(entry)) {
      const issue = {
        path: [settings.id],
        expected: say("a result that was added to the group"),
        received: say("another one"),
      };
      const repair = say("take out the result that was added, with the score it had then");
      throw new SSIError(subject, [{ code: "peers.notMember", ...issue, repair }]);
    }
    count(entry, -1);
  };

  const found = (given: Basis | undefined): void => {
    if (total.size() > 0) basis ??= given;
  };

  return { settings, total, pillars, basis: () => basis, found, holds, enter, leave };
}

/** The error for a group that would hold more members than can be counted exactly. */
export function tooLarge(subject: string, group: string): SSIError {
  const issue = {
    path: [group],
    expected: say("{most} members at most", { most: greatestSize }),
    received: say("more"),
  };
  return new SSIError(subject, [{ code: "peers.tooLarge", ...issue, repair: say("split the group") }]);
}
