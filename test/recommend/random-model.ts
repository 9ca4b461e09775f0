import {
  type ActionDefinition,
  type ActionEffect,
  type AttemptPool,
  type Curve,
  defineModel,
  type Model,
  type PillarDefinition,
  type PillarId,
  pillarIds,
  type SignalDefinition,
  type Unit,
} from "social-selling-index";

/** Numbers that look random and are the same in every run. */
export interface Random {
  /** An integer from 0 to below. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  chance(percent: number): boolean;
}

/** mulberry32, public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
  return { below, pick: (from) => from[below(from.length)]!, chance: (percent) => below(100) < percent };
}

const units: readonly Unit[] = ["count", "count", "flow", "flow", "days", "ratio", "proportion", "characters", "mean"];

/** The end of a curve of a unit, near enough for a few units of an action to matter. */
function endOf(unit: Unit, random: Random): number {
  if (unit === "ratio") return random.pick([0.5, 0.75, 1]);
  if (unit === "proportion") return random.pick([0.5, 0.8]);
  return random.pick([3, 5, 8, 12]);
}

/** Straight, concave, convex, stepped or falling in between: a planner must not rely on a shape. */
function randomCurve(unit: Unit, random: Random): Curve {
  const end = endOf(unit, random);
  const inner = random.below(3);
  const positions = [0.2, 0.25, 0.5, 0.6, 0.9].slice(random.below(3)).slice(0, inner);
  const levels = positions.map(() => random.pick([0, 0.1, 0.3, 0.5, 0.9, 1]));
  if (!random.chance(30)) levels.sort((a, b) => a - b);
  const [first, last] = random.chance(6) ? [1, 0] : [0, 1];
  return [
    [0, first],
    ...positions.map((position, index): [number, number] => [position * end, levels[index]!]),
    [end, last],
  ];
}

function randomPillar(id: PillarId, random: Random): PillarDefinition {
  const count = 1 + random.below(3);
  const cuts = Array.from({ length: count - 1 }, () => 1 + random.below(2498)).sort((a, b) => a - b);
  let isCounted = false;
  const signals = Array.from({ length: count }, (_, index): SignalDefinition => {
    const unit = index > 0 && isCounted && random.chance(35) ? "mean" : random.pick(units);
    const points = ((cuts[index] ?? 2500) - (cuts[index - 1] ?? 0)) / 100;
    const base = { id: `s${index}`, unit, points, curve: randomCurve(unit, random), source: [] };
    if (unit === "proportion") return { ...base, k: random.below(3) };
    // A mean of the first signal, which counts its cases.
    if (unit === "mean" && index > 0 && isCounted && random.chance(70))
      return { ...base, of: "s0", k: random.below(4), ...(random.chance(50) ? { cap: random.pick([2, 5, 9]) } : {}) };
    if (index === 0) isCounted = unit === "flow" || unit === "count";
    if (unit === "count" && random.chance(30)) return { ...base, max: 12 };
    return random.chance(8) ? { ...base, requires: "salesNavigator" } : base;
  });
  const [zero, other] = signals;
  const canFollow =
    zero !== undefined && other !== undefined && zero.unit !== "proportion" && other.unit !== "proportion";
  if (canFollow && zero.curve[0]?.[1] === 0 && random.chance(30))
    return { id, signals: [{ ...zero, zeroWhen: other.id }, ...signals.slice(1)] };
  return { id, signals };
}

function randomActions(pillars: readonly PillarDefinition[], random: Random): ActionDefinition[] {
  const every = pillars.flatMap(({ id, signals }) => signals.map((signal) => ({ pillar: id, signal })));
  const all = every.filter(({ signal }) => signal.of === undefined);
  // A few signals are shared by most actions, so that effects are linked, within a pillar and across two.
  const counted = every.flatMap(({ pillar, signal }) =>
    signal.of === undefined ? [] : all.filter((one) => one.pillar === pillar && one.signal.id === signal.of),
  );
  const rates = all.filter(({ signal }) => signal.unit === "proportion");
  const likely = [...counted, ...rates];
  const popular = [random.pick(likely.length > 0 ? likely : all), random.pick(all), random.pick(all)];
  const count = 1 + random.below(4);
  return Array.from({ length: count }, (_, index): ActionDefinition => {
    const rhythm = random.pick(["monthly", "monthly", "once"] as const);
    const touched = new Set(
      Array.from({ length: 1 + random.below(3) }, () => (random.chance(70) ? random.pick(popular) : random.pick(all))),
    );
    const effects = [...touched].flatMap(({ pillar, signal }): ActionEffect[] => {
      const add = signal.unit === "ratio" ? random.pick([0.1, 0.25]) : random.pick([1, 1, 1, 2, 0.5]);
      const per = rhythm === "monthly" && random.chance(15) ? ({ per: "once" } as const) : {};
      if (signal.unit !== "proportion") return [{ pillar, signal: signal.id, add, ...per }];
      const to = random.pick(["part", "whole", "whole"] as const);
      const both: ActionEffect = { pillar, signal: signal.id, add, to: to === "part" ? "whole" : "part" };
      return [{ pillar, signal: signal.id, add, to, ...per }, ...(random.chance(10) ? [both] : [])];
    });
    const minutes = random.pick([0.25, 0.5, 1, 2, 3, 5, 7.75]);
    const base = { id: `a${index}`, minutes, rhythm, effects, control: random.pick(["own", "shared"] as const) };
    const number = random.pick(all);
    const upTo =
      number.signal.unit !== "proportion" && random.chance(10)
        ? { pillar: number.pillar, signal: number.signal.id, times: random.pick([0.5, 1, 2]), from: random.below(3) }
        : undefined;
    return { ...base, limit: 1 + random.below(4), ...(upTo === undefined ? {} : { upTo }) };
  });
}

function randomPools(
  pillars: readonly PillarDefinition[],
  actions: readonly ActionDefinition[],
  random: Random,
): AttemptPool[] {
  const all = pillars.flatMap(({ id, signals }) => signals.map((signal) => ({ pillar: id, signal })));
  const rates = all.filter(({ signal }) => signal.unit === "proportion");
  const numbers = all.filter(({ signal }) => signal.unit !== "proportion");
  const nameOf = ({ pillar, signal }: (typeof all)[number]) => ({ pillar, signal: signal.id });
  const free = new Set(actions.filter(({ rhythm }) => rhythm === "monthly"));
  const pools: AttemptPool[] = [];
  for (const id of ["pool0", "pool1"]) {
    if (!random.chance(60)) continue;
    const rate = rates.length > 0 && random.chance(85) ? nameOf(random.pick(rates)) : undefined;
    const isOwn = ({ pillar, signal }: ActionEffect) => pillar === rate?.pillar && signal === rate.signal;
    const members = [...free].filter(({ effects }) => !effects.some(isOwn) && random.chance(70));
    if (members.length === 0) continue;
    for (const member of members) free.delete(member);
    const number = numbers.length > 0 ? nameOf(random.pick(numbers)) : undefined;
    pools.push({
      id,
      actions: members.map((member) => member.id),
      attempts: 2 + random.below(7),
      ...(rate === undefined ? {} : { successRate: { ...rate, ifUnknown: random.pick([0.3, 0.5, 1]) } }),
      ...(number !== undefined && random.chance(20) ? { share: { ...number, of: 3, least: random.below(3) } } : {}),
      ...(number !== undefined && random.chance(10) ? { until: { ...number, limit: "top" } } : {}),
      ...(random.chance(20) ? { most: "weekly" } : {}),
    });
  }
  return pools;
}

/** LinkedIn's own limits in these models: four attempts a month, and a stock of nine. */
export const linkedInLimits = [
  { id: "weekly", value: 1, per: "week", source: "made up" },
  { id: "top", value: 9, source: "made up" },
] as const;

/** A small model of four pillars and up to four actions. */
export function randomModel(random: Random): Model {
  const pillars = pillarIds.map((id) => randomPillar(id, random));
  const actions = randomActions(pillars, random);
  return defineModel<Model>({
    id: "small",
    version: "1",
    bands: [{ id: "all", from: 0 }],
    pillars,
    actions,
    pools: randomPools(pillars, actions, random),
    linkedInLimits,
    startMinutes: random.pick([0, 0, 0.25, 1, 2]),
  });
}

/**
 * A small model whose actions all raise one signal, some of them one of their own as well, and whose shared limits touch only
 * some of them: what one action may do must not depend on a limit that it is not part of.
 */
export function linkedModel(random: Random): Model {
  const signal = (id: string, points: number, end: number): SignalDefinition => {
    const bend: Curve = random.chance(30) ? [[end / 2, random.pick([0, 0.2, 0.8])]] : [];
    return { id, unit: random.pick(["count", "flow"]), points, curve: [[0, 0], ...bend, [end, 1]], source: [] };
  };
  const rate = { pillar: "people", signal: "rate" } as const;
  const pillars: PillarDefinition[] = [
    { id: "brand", signals: [signal("s", 20, 6 + random.below(6)), signal("own", 5, 1 + random.below(2))] },
    {
      id: "people",
      signals: [
        { ...signal("rate", 5, 0.5), unit: "proportion", k: random.below(3) },
        signal("other", 5, 1 + random.below(3)),
        { ...signal("welcome", 15, 0.8), unit: "proportion", k: random.below(3) },
      ],
    },
    { id: "insights", signals: [signal("i", 25, 2)] },
    { id: "relationships", signals: [signal("r", 25, 1)] },
  ];
  const extras: readonly ActionEffect[] = [
    { pillar: "brand", signal: "own", add: 1 },
    { pillar: "people", signal: "other", add: 1 },
    { pillar: "people", signal: "welcome", add: 1, to: "whole" },
    { pillar: "people", signal: "welcome", add: 1 },
  ];
  const actions = ["a", "b", "c", "d"].map((id): ActionDefinition => {
    const shared: ActionEffect = { pillar: "brand", signal: "s", add: random.chance(95) ? 1 : 2 };
    return {
      id,
      minutes: random.chance(70) ? 1 : random.pick([0.5, 2]),
      rhythm: "monthly",
      effects: random.chance(id === "a" ? 20 : 50) ? [shared] : [shared, random.pick(extras)],
      limit: id === "a" ? 6 : random.pick([1, 1, 2, 3]),
      control: "own",
    };
  });
  const first = random.below(4);
  const pairs = [
    [first, (first + 1) % 4],
    [(first + 2) % 4, (first + 3) % 4],
  ].slice(random.below(2));
  const pools = pairs.map(
    (members, index): AttemptPool => ({
      id: `pool${index}`,
      actions: actions.filter((_, at) => members.includes(at)).map(({ id }) => id),
      attempts: 1 + random.below(6),
      successRate: { ...rate, ifUnknown: random.pick([0.3, 0.5, 0.7, 1]) },
    }),
  );
  return defineModel<Model>({
    id: "linked",
    version: "1",
    bands: [{ id: "all", from: 0 }],
    pillars,
    actions,
    pools,
    startMinutes: random.pick([0, 0.5, 1]),
  });
}

/** An activity as the planner's tests write it. */
export interface SmallActivity {
  readonly windowDays: number;
  readonly salesNavigator?: boolean;
  readonly [pillar: string]: unknown;
}

function randomValue(signal: SignalDefinition, seat: boolean | undefined, random: Random): unknown {
  if (signal.requires !== undefined && seat === false) return undefined;
  const kind = random.below(10);
  if (kind === 0) return undefined;
  if (kind === 1) return "n/a";
  if (signal.unit === "proportion") {
    const whole = random.below(9);
    return { part: random.below(whole + 1), whole };
  }
  if (signal.unit === "ratio") return random.below(11) / 10;
  return kind < 5 ? 0 : random.below(13) / (random.chance(20) ? 2 : 1);
}

/** A value that another signal's 0 rules out becomes 0. */
const withoutContradictions = (signals: readonly SignalDefinition[], fields: Record<string, unknown>) => {
  for (const { id, zeroWhen } of signals)
    if (zeroWhen !== undefined && fields[zeroWhen] === 0 && Number(fields[id]) > 0) fields[id] = 0;
  return fields;
};

/** Values for every signal of a model: known, unknown and not applicable ones. */
export function randomActivity(model: Model, random: Random): SmallActivity {
  const seat = random.pick([true, false, undefined]);
  const pillars = model.pillars.map(({ id, signals }) => [
    id,
    withoutContradictions(
      signals,
      Object.fromEntries(signals.map((signal) => [signal.id, randomValue(signal, seat, random)])),
    ),
  ]);
  const windowDays = random.pick([28, 30, 31, 45, 45.5, 90, 91, 366]);
  return { windowDays, ...(seat === undefined ? {} : { salesNavigator: seat }), ...Object.fromEntries(pillars) };
}

/** Values for a {@link linkedModel}: low ones, so that its actions have much to raise. */
export function linkedActivity(random: Random): SmallActivity {
  const whole = random.below(9);
  return {
    windowDays: random.pick([28, 30, 30, 45, 90]),
    brand: { s: random.pick([0, 0, 1, 2.5]), own: random.pick([0, 0, 1]) },
    people: {
      rate: random.chance(50) ? undefined : { part: random.below(whole + 1), whole },
      other: random.pick([0, 0, 1, undefined]),
      welcome: random.pick([undefined, { part: 0, whole: 0 }, { part: 1, whole: 1 }, { part: 2, whole: 5 }]),
    },
    insights: {},
    relationships: {},
  };
}
