import type {
  ActionDefinition,
  ActionEffect,
  Model,
  PillarId,
  SignalDefinition,
  SSIResult,
} from "social-selling-index";
import type { SmallActivity } from "./random-model.js";

// An independent planner, written from the design: it applies acts by code of its own and tries every combination. Its numbers
// are integers over one denominator, so it shares no more with the planner than that a growth is one division.

/** How often each action is done, in the order of the model. */
export type Counts = readonly number[];

/** The numbers of a result by which plans are compared; a hundred thousand whole results would fill the memory. */
export interface Scored {
  readonly score: number;
  readonly pillars: { readonly [P in PillarId]: { readonly score: number; readonly weight: number } };
}

/** One combination of units, scored by the library's own `compute`. */
export interface Combination {
  readonly counts: Counts;
  readonly once: number;
  readonly monthly: number;
  readonly kinds: number;
  readonly result: Scored;
  /** The sum of weight x points, unrounded, as an integer. */
  readonly exact: { readonly [P in PillarId | "whole"]: number };
}

function readValue(activity: SmallActivity, pillar: PillarId, signal: SignalDefinition): unknown {
  const fields = activity[pillar] as Record<string, unknown>;
  if (signal.requires !== undefined && activity.salesNavigator === false) return "n/a";
  const given = fields[signal.id];
  const other = signal.zeroWhen === undefined ? undefined : fields[signal.zeroWhen];
  if (other === "n/a") return other;
  return given === undefined && other === 0 ? 0 : given;
}

const definitionOf = (model: Model, { pillar, signal }: { pillar: PillarId; signal: string }) =>
  model.pillars.find(({ id }) => id === pillar)!.signals.find(({ id }) => id === signal)!;

const numberAt = (model: Model, activity: SmallActivity, name: { pillar: PillarId; signal: string }) => {
  const value = readValue(activity, name.pillar, definitionOf(model, name));
  return typeof value === "number" ? value : undefined;
};

const poolOf = (model: Model, id: string) => model.pools.find(({ actions }) => actions.includes(id));

/** The rate of a pool as two integers. */
function rateOf(model: Model, activity: SmallActivity, id: string): readonly [number, number] {
  const { successRate } = poolOf(model, id) ?? {};
  if (successRate === undefined) return [1, 1];
  const definition = definitionOf(model, successRate);
  const value = readValue(activity, successRate.pillar, definition);
  const tenths = Math.round(successRate.ifUnknown * 10);
  if (typeof value !== "object" || (value as { whole: number }).whole === 0) return [tenths, 10];
  const { part, whole } = value as { part: number; whole: number };
  return [10 * part + definition.k! * tenths, 10 * (whole + definition.k!)];
}

/** One division: (units x add x rate part x days) / (rate whole x 30), where the units x add are over 100 and the days over 10. */
function growth(model: Model, activity: SmallActivity, id: string, hundredths: number, isMonthly: boolean): number {
  const [part, whole] = rateOf(model, activity, id);
  const days = isMonthly ? Math.round(activity.windowDays * 10) : 300;
  return (hundredths * part * days) / (whole * 300 * 100);
}

/** The activity after the units, kept up for a whole window. */
export function afterDoing(model: Model, activity: SmallActivity, counts: Counts): SmallActivity {
  const pillars = model.pillars.map(({ id, signals }) => {
    const given = activity[id] as Record<string, unknown>;
    const fields = { ...given };
    for (const signal of signals) {
      const value = readValue(activity, id, signal);
      // What another signal makes 0 stays 0.
      if (signal.zeroWhen !== undefined && given[signal.zeroWhen] === 0) continue;
      if (value === undefined || value === "n/a") continue;
      const grown = (to: "part" | "whole" | "value"): number[] => {
        const sums = new Map<string, { action: string; isMonthly: boolean; hundredths: number }>();
        model.actions.forEach(({ id: action, rhythm, effects }, index) => {
          for (const effect of effects) {
            if (effect.pillar !== id || effect.signal !== signal.id || slotOf(effect, signal) !== to) continue;
            const isMonthly = rhythm === "monthly" && effect.per !== "once";
            const key = `${poolOf(model, action)?.id} ${isMonthly}`;
            const sum = sums.get(key) ?? { action, isMonthly, hundredths: 0 };
            sum.hundredths += Math.round(effect.add * 100) * counts[index]!;
            sums.set(key, sum);
          }
        });
        return [...sums.values()].map((sum) => growth(model, activity, sum.action, sum.hundredths, sum.isMonthly));
      };
      if (typeof value === "object") {
        const { part, whole } = value as { part: number; whole: number };
        const all = grown("whole").reduce((sum, one) => sum + one, whole);
        const some = grown("part").reduce((sum, one) => sum + one, part);
        fields[signal.id] = { part: Math.min(all, some), whole: all };
        continue;
      }
      const more = grown("value").reduce((sum, one) => sum + one, value as number);
      if (more === value) continue;
      const most = signal.unit === "ratio" ? 1 : signal.unit === "days" ? activity.windowDays : signal.max;
      fields[signal.id] = Math.min(most ?? Number.POSITIVE_INFINITY, more);
    }
    return [id, fields];
  });
  return { ...activity, ...Object.fromEntries(pillars) };
}

const slotOf = (effect: ActionEffect, { unit }: SignalDefinition) =>
  unit === "proportion" ? (effect.to === "whole" ? "whole" : "part") : "value";

/** Whether the units keep all limits that depend on the member, and those of pools. */
function isAllowed(model: Model, activity: SmallActivity, counts: Counts): boolean {
  const inRange = model.actions.every(({ id, rhythm, upTo }, index) => {
    if (upTo === undefined || counts[index] === 0) return true;
    const value = numberAt(model, activity, upTo);
    if (value === undefined || value < (upTo.from ?? 0)) return false;
    return growth(model, activity, id, 100 * counts[index]!, rhythm === "monthly") <= value * upTo.times;
  });
  return (
    inRange &&
    model.pools.every(({ actions, attempts, share, until, most }) => {
      const used = actions.reduce((sum, id) => sum + counts[model.actions.findIndex((one) => one.id === id)]!, 0);
      const shared = share && Math.max(share.least, Math.floor((numberAt(model, activity, share) ?? 0) / share.of));
      const now = until && numberAt(model, activity, until);
      return (
        used === 0 ||
        (used <= Math.min(attempts, shared ?? attempts) &&
          (most === undefined || used <= 4) &&
          (now === undefined || growth(model, activity, actions[0]!, 100 * used, true) <= 9 - now))
      );
    })
  );
}

function scoredOf({ score, pillars }: SSIResult): Scored {
  const of = (pillar: PillarId) => ({ score: pillars[pillar].score, weight: pillars[pillar].weight });
  return {
    score,
    pillars: {
      brand: of("brand"),
      people: of("people"),
      insights: of("insights"),
      relationships: of("relationships"),
    },
  };
}

function exactOf({ pillars }: Scored): Combination["exact"] {
  const hundredths = (pillar: PillarId) => Math.round(pillars[pillar].score * 100);
  const weighted = (pillar: PillarId) => Math.round(pillars[pillar].weight * 2 ** 20 * 5 ** 6) * hundredths(pillar);
  return {
    brand: hundredths("brand"),
    people: hundredths("people"),
    insights: hundredths("insights"),
    relationships: hundredths("relationships"),
    whole: weighted("brand") + weighted("people") + weighted("insights") + weighted("relationships"),
  };
}

/** Every combination within all limits; those that lead to the same activity are scored once. */
export function everyCombination(
  model: Model,
  activity: SmallActivity,
  compute: (activity: SmallActivity) => SSIResult,
): Combination[] {
  const results = new Map<string, Scored>();
  const resultOf = (after: SmallActivity): Scored => {
    const key = JSON.stringify(after);
    const result = results.get(key) ?? scoredOf(compute(after));
    results.set(key, result);
    return result;
  };
  let all: number[][] = [[]];
  for (const { limit = 0 } of model.actions)
    all = all.flatMap((counts) => Array.from({ length: limit + 1 }, (_, units) => [...counts, units]));
  return all
    .filter((counts) => isAllowed(model, activity, counts))
    .map((counts) => {
      const minutes = (rhythm: ActionDefinition["rhythm"]) =>
        model.actions.reduce((sum, one, index) => sum + (one.rhythm === rhythm ? counts[index]! * one.minutes : 0), 0);
      const result = resultOf(afterDoing(model, activity, counts));
      const kinds = counts.filter((units) => units > 0).length;
      return {
        counts,
        once: minutes("once"),
        monthly: minutes("monthly"),
        kinds,
        result,
        exact: exactOf(result),
      };
    });
}
