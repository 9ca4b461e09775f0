import type { ActivityInput, Model, PillarId, SignalDefinition, SignalValue } from "social-selling-index";
import { createRandom, type Random } from "../synthetic/random.js";

type Fields = Record<string, SignalValue>;

/** An activity as this benchmark makes them: each field is a number or a proportion, nothing is "n/a" or null. */
export interface PlainActivity extends Partial<Record<PillarId, Fields>> {
  readonly windowDays?: number;
  readonly salesNavigator?: boolean;
}

const windowDays = 90;

/** A value anywhere on the curve of a signal, or up to 40 % past its end. */
function drawValue({ unit, curve, max }: SignalDefinition, random: Random): SignalValue {
  const end = curve.at(-1)?.[0] ?? 1;
  if (unit === "ratio") return random.between(0, 100) / 100;
  if (unit === "proportion") {
    const whole = random.between(1, 200);
    return { part: random.between(0, whole), whole };
  }
  if (unit === "days") return random.between(0, windowDays);
  const perWindow = unit === "flow" ? windowDays / 30 : 1;
  const value = random.between(0, Math.round(end * perWindow * 1.4));
  return max === undefined ? value : Math.min(value, max);
}

function make(model: Model, random: Random, index: number, hasSeat: boolean): ActivityInput {
  const pillars = model.pillars.map(({ id, signals }): [PillarId, Fields] => {
    const given = signals.filter(({ requires }) => hasSeat || requires === undefined);
    const fields: Fields = Object.fromEntries(given.map((signal) => [signal.id, drawValue(signal, random)]));
    // What the 0 of another signal rules out is 0 too.
    for (const { id: own, zeroWhen } of given) if (zeroWhen !== undefined && fields[zeroWhen] === 0) fields[own] = 0;
    return [id, fields];
  });
  const base = { id: `member-${index}`, asOf: "2026-11-01", windowDays, salesNavigator: hasSeat };
  return { ...base, ...Object.fromEntries(pillars) };
}

/** So many activities with all fields; without a seat, all but those that need one. The same ones in each run. */
export function manyActivities(model: Model, count: number, { hasSeat }: { readonly hasSeat: boolean }) {
  const random = createRandom(20_261_123, "compute");
  return Array.from({ length: count }, (_, index) => make(model, random, index, hasSeat));
}

/** The same activities, each with its pillars and their fields in an order of its own. */
export function shuffleKeys(activities: readonly ActivityInput[]): ActivityInput[] {
  const random = createRandom(20_261_123, "shuffled");
  const shuffled = (record: object) => Object.fromEntries(random.shuffle(Object.entries(record)));
  return activities.map((activity) => {
    const fields = Object.entries(activity).map(([name, value]): [string, unknown] => [
      name,
      typeof value === "object" && value !== null ? shuffled(value) : value,
    ]);
    return Object.fromEntries(random.shuffle(fields));
  });
}
