import type { ActionDefinition, Model, PillarId, SignalDefinition, SSIResult } from "social-selling-index";
import type { SmallActivity } from "./random-model.js";

// An independent planner, written from the design: it applies units by code of its own and tries every combination.

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
  readonly minutes: number;
  readonly result: Scored;
}

function readValue(activity: SmallActivity, pillar: PillarId, signal: SignalDefinition): unknown {
  const fields = activity[pillar] as Record<string, unknown>;
  if (signal.requires !== undefined && activity.salesNavigator === false) return "n/a";
  const given = fields[signal.id];
  const other = signal.zeroWhen === undefined ? undefined : fields[signal.zeroWhen];
  if (other === "n/a") return other;
  return given === undefined && other === 0 ? 0 : given;
}

/** The activity after the units, kept up for a whole window. */
export function afterDoing(model: Model, activity: SmallActivity, counts: Counts): SmallActivity {
  const { windowDays } = activity;
  const pillars = model.pillars.map(({ id, signals }) => {
    const fields = { ...(activity[id] as Record<string, unknown>) };
    for (const signal of signals) {
      let tenths = 0;
      model.actions.forEach(({ effects }, index) => {
        for (const { pillar, signal: name, add } of effects)
          if (pillar === id && name === signal.id) tenths += Math.round(add * 100) * counts[index]!;
      });
      const gain = tenths / 100;
      const value = readValue(activity, id, signal);
      // What another signal makes 0 stays 0.
      const given = activity[id] as Record<string, unknown>;
      if (signal.zeroWhen !== undefined && given[signal.zeroWhen] === 0) continue;
      if (gain === 0 || value === undefined || value === "n/a") continue;
      if (typeof value === "object") {
        const { part, whole } = value as { part: number; whole: number };
        if (whole > 0) fields[signal.id] = { part: Math.min(whole, part + gain), whole };
        continue;
      }
      const number = value as number;
      if (signal.unit === "ratio") fields[signal.id] = Math.min(1, number + gain);
      else if (signal.unit === "flow") fields[signal.id] = number + (gain * windowDays) / 30;
      else if (signal.unit === "days") fields[signal.id] = Math.min(windowDays, number + (gain * windowDays) / 30);
      else fields[signal.id] = Math.min(signal.max ?? Number.POSITIVE_INFINITY, number + gain);
    }
    return [id, fields];
  });
  return { ...activity, ...Object.fromEntries(pillars) };
}

function keepsSharedLimits(model: Model, activity: SmallActivity, counts: Counts): boolean {
  return model.sharedLimits.every(({ actions, attempts, successRate }) => {
    const { pillar, signal, ifUnknown } = successRate;
    const definition = model.pillars.find(({ id }) => id === pillar)!.signals.find(({ id }) => id === signal)!;
    const value = readValue(activity, pillar, definition);
    const known = typeof value === "object" && (value as { whole: number }).whole > 0;
    const { part, whole } = (known ? value : { part: 0, whole: 1 }) as { part: number; whole: number };
    // A quotient of two small integers is a whole number exactly where it should be.
    const most = known ? (attempts * part) / (whole + definition.k!) : (attempts * Math.round(ifUnknown * 100)) / 100;
    const units = actions.reduce((sum, id) => sum + counts[model.actions.findIndex((action) => action.id === id)]!, 0);
    return units <= Math.floor(most);
  });
}

/** The value on its curve from which on a signal of a random model earns the same. */
function endOf({ unit, curve }: SignalDefinition): number {
  // Of a proportion, units add cases to the part, which the whole bounds; random activities have wholes of 8 at most.
  return unit === "proportion" ? 8 : curve.at(-1)![0];
}

/** The units after which an action without a limit changes no score, since no value is below 0 at the start. */
function unitsOfUse(model: Model, { effects }: ActionDefinition): number {
  const needed = effects.map(({ pillar, signal, add }) => {
    const definition = model.pillars.find(({ id }) => id === pillar)!.signals.find(({ id }) => id === signal)!;
    return Math.ceil(endOf(definition) / add);
  });
  return Math.max(...needed);
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
  for (const action of model.actions) {
    const most = action.limit ?? unitsOfUse(model, action);
    all = all.flatMap((counts) => Array.from({ length: most + 1 }, (_, units) => [...counts, units]));
  }
  return all
    .filter((counts) => keepsSharedLimits(model, activity, counts))
    .map((counts) => ({
      counts,
      minutes: counts.reduce((sum, units, index) => sum + units * model.actions[index]!.minutes, 0),
      result: resultOf(afterDoing(model, activity, counts)),
    }));
}
