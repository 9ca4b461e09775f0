import {
  type ActionDefinition,
  type ActionEffect,
  defineModel,
  type Model,
  pillarIds,
  type SignalDefinition,
} from "social-selling-index";
import { createRandom, type Random } from "./random-model.js";

// Models of one's own that are larger than anybody's: many signals, many linked actions. See docs/decisions/0004-plans.md.

const count = 25;

const nameOf = (index: number) => ({ pillar: pillarIds[Math.floor(index / count) % 4]!, signal: `s${index % count}` });

const add = (index: number, amount = 1): ActionEffect => ({ ...nameOf(index), add: amount });

function signalOf(at: number, random: Random): SignalDefinition {
  const end = 4 + random.below(20);
  const middle = [end * 0.4, random.pick([0.3, 0.5, 0.7])] as const;
  return {
    id: `s${at}`,
    unit: random.pick(["flow", "count"]),
    points: 1,
    curve: [[0, 0], middle, [end, 1]],
    source: [],
  };
}

function modelOf(actions: readonly ActionDefinition[], random: Random, startMinutes = 0): Model {
  const pillars = pillarIds.map((id) => ({
    id,
    signals: Array.from({ length: count }, (_, at) => signalOf(at, random)),
  }));
  return defineModel<Model>({
    id: "large",
    version: "1",
    bands: [{ id: "all", from: 0 }],
    pillars,
    actions,
    pools: [],
    startMinutes,
  });
}

const action = (id: string, random: Random, effects: readonly ActionEffect[], limit = 20): ActionDefinition => ({
  id,
  minutes: (1 + random.below(60)) / 4,
  rhythm: random.chance(70) ? "monthly" : "once",
  effects,
  limit,
  control: "own",
});

const some = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** Large models by what makes them large. */
export const largeModels: Readonly<Record<string, (random: Random) => Model>> = {
  "60 actions that share nothing": (random) =>
    modelOf(
      some(60, (index) => action(`a${index}`, random, [add(index)])),
      random,
    ),
  "12 groups of 4 on one signal": (random) =>
    modelOf(
      some(48, (index) => action(`a${index}`, random, [add(Math.floor(index / 4), 1 + random.below(3))])),
      random,
    ),
  "12 groups of 4 on two signals": (random) =>
    modelOf(
      some(48, (index) => {
        const group = Math.floor(index / 4);
        return action(`a${index}`, random, [add(2 * group, 1 + random.below(2)), add(2 * group + 1)], 12);
      }),
      random,
    ),
  "15 actions on one signal of each pillar": (random) =>
    modelOf(
      some(60, (index) => action(`a${index}`, random, [add(count * (index % 4), 1 + random.below(3))])),
      random,
    ),
  "a chain of 60": (random) =>
    modelOf(
      some(60, (index) => action(`a${index}`, random, [add(index), add(index + 1)], 10)),
      random,
    ),
  "60 actions on three signals each": (random) =>
    modelOf(
      some(60, (index) =>
        action(
          `a${index}`,
          random,
          some(3, () => random.below(100))
            .filter((one, at, all) => all.indexOf(one) === at)
            .map((one) => add(one)),
        ),
      ),
      random,
    ),
  "60 things that cost what they are worth": (random) => {
    const model = modelOf([], random);
    const actions = some(60, (index): ActionDefinition => {
      const minutes = (40 + random.below(60)) / 4;
      return { id: `a${index}`, minutes, rhythm: "monthly", effects: [add(index)], limit: 1, control: "own" };
    });
    const pillars = model.pillars.map((pillar, at) => ({
      ...pillar,
      signals: pillar.signals.map((signal, index): SignalDefinition => {
        const { minutes = 10 } = actions[at * count + index] ?? {};
        // Worth what it costs: a unit is minutes / 25 of a point.
        return {
          ...signal,
          unit: "count",
          curve: [
            [0, 0],
            [1, minutes / 25],
            [30, 1],
          ],
        };
      }),
    }));
    return defineModel<Model>({ ...model, pillars, actions });
  },
};

export const largeModel = (name: string, seed = 1): Model => largeModels[name]!(createRandom(seed));

/** Everything known, and 0. */
export const zeros = (model: Model): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(
    model.pillars.map(({ id, signals }) => [id, Object.fromEntries(signals.map((signal) => [signal.id, 0]))]),
  ),
});
