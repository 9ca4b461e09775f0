import * as fc from "fast-check";
import {
  type ActionDefinition,
  type ActionEffect,
  type Curve,
  defaultModel,
  defineModel,
  type Model,
  type Options,
  type PillarDefinition,
  type PillarId,
  type PillarOutput,
  type PillarScorer,
  pillarIds,
  type Scorers,
  type SignalDefinition,
  type SignalName,
  type Unit,
} from "social-selling-index";
import * as z from "zod";

/** Options of any kind, as a caller without type literals passes them. */
export type AnyOptions = Options<Scorers, Model>;

/** Fields of one pillar in an input, before they are checked. */
export type Fields = { [signal: string]: unknown };

/** An input, loosely typed so that tests can change any part of it. */
export interface LooseActivity {
  id?: string;
  asOf?: string;
  windowDays?: number;
  salesNavigator?: boolean;
  brand?: Fields | null;
  people?: Fields | null;
  insights?: Fields | null;
  relationships?: Fields | null;
}

/** Options and an input that is valid under them. */
export interface Case {
  readonly options: AnyOptions;
  readonly activity: LooseActivity;
}

/** 0 to 1, spread evenly: fast-check's doubles are spread over their bits, so nearly all of them are close to 0. */
export const share: fc.Arbitrary<number> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([a, b]) => (a + b / 1_000_001) / 1_000_001),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 1) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

const unitArbitrary: fc.Arbitrary<Unit> = fc.constantFrom(
  "count",
  "flow",
  "days",
  "ratio",
  "mean",
  "characters",
  "proportion",
);

/** A curve: values strictly rising up to a greatest one, least level 0, greatest 1; rising, falling or humped. */
export function curveArbitrary(greatest: number, rising: boolean): fc.Arbitrary<Curve> {
  return fc
    .record({
      values: fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 5 }),
      levels: fc.array(fc.oneof(fc.constantFrom(0, 0.5, 1), share), {
        minLength: 5,
        maxLength: 5,
      }),
      ends: fc.tuple(fc.nat(4), fc.nat(3)),
    })
    .map(({ values, levels, ends }) => {
      const xs = values.toSorted((a, b) => a - b).map((value) => (value * greatest) / 1000);
      const ys = levels.slice(0, xs.length).map((level) => level + 0);
      const least = ends[0] % xs.length;
      const most = (least + 1 + (ends[1] % (xs.length - 1))) % xs.length;
      ys[least] = 0;
      ys[most] = 1;
      if (rising) ys.sort((a, b) => a - b);
      return xs.map((x, place) => [x, ys[place] ?? 0] as const);
    });
}

const greatestOf: Record<Unit, number> = {
  count: 500,
  flow: 200,
  days: 30,
  ratio: 1,
  mean: 150,
  characters: 3000,
  proportion: 0.9,
};

function signalArbitrary(id: string, points: number, rising: boolean): fc.Arbitrary<SignalDefinition> {
  return unitArbitrary.chain((unit) =>
    fc
      .record({
        curve: curveArbitrary(greatestOf[unit], rising),
        seat: fc.boolean(),
        capped: fc.boolean(),
        k: fc.constantFrom(undefined, 0, 0.5, 3, 5),
        typical: fc.constantFrom(undefined, 0, 1, 20, 40, 65, 99, 100),
        source: fc.subarray(["linkedin", "article", "thirdParty"] as const),
      })
      .map(({ curve, seat, capped, k, typical, source }) => ({
        id,
        unit,
        points,
        curve,
        source,
        ...(typical === undefined ? {} : { typical }),
        ...(seat ? { requires: "salesNavigator" as const } : {}),
        ...(capped && unit === "count" ? { max: 500 } : {}),
        ...(k !== undefined && unit === "proportion" ? { k } : {}),
      })),
  );
}

/** A pillar of one to six signals whose points sum to 25, sometimes with signals of 0 points. */
export function pillarArbitrary<Id extends PillarId>(id: Id, rising = false): fc.Arbitrary<PillarDefinition<Id>> {
  return fc.array(fc.nat(2500), { maxLength: 5 }).chain((cuts) => {
    const ends = [0, ...cuts.toSorted((a, b) => a - b), 2500];
    const parts = ends.slice(1).map((end, place) => end - (ends[place] ?? 0));
    return fc.tuple(...parts.map((part, place) => signalArbitrary(`s${place}`, part / 100, rising))).map((signals) => {
      const zero = signals.find(({ unit }) => unit !== "proportion");
      const tied = signals.findLast(
        ({ id: own, unit, curve }) => unit !== "proportion" && own !== zero?.id && curve[0]?.[1] === 0,
      );
      const withTie = signals.map((signal) =>
        signal === tied && zero !== undefined ? { ...signal, zeroWhen: zero.id } : signal,
      );
      return { id, signals: withCases(withTie) };
    });
  });
}

/** A mean that can count the cases it is the mean of, by another signal of the pillar, does: it is shrunk. */
function withCases(signals: readonly SignalDefinition[]): SignalDefinition[] {
  const cases = signals.find(
    ({ unit, zeroWhen, requires }) =>
      (unit === "flow" || unit === "count") && zeroWhen === undefined && requires === undefined,
  );
  const isOrigin = ({ id }: SignalDefinition) => signals.some(({ zeroWhen }) => zeroWhen === id);
  return signals.map((signal, place) =>
    cases !== undefined &&
    signal.unit === "mean" &&
    signal.curve[0]?.[1] === 0 &&
    signal.zeroWhen === undefined &&
    !isOrigin(signal)
      ? { ...signal, of: cases.id, zeroWhen: cases.id, k: (place % 3) + 0.5, cap: 1e5 }
      : signal,
  );
}

/** What an action of a random model is made of; signals by their place among those of the model that it may name. */
const actArbitrary = fc.record({
  minutes: fc.integer({ min: 1, max: 100 }),
  rhythm: fc.constantFrom("once", "monthly"),
  raises: fc.array(
    fc.record({
      place: fc.nat(),
      add: fc.constantFrom(0.1, 1, 5),
      isWhole: fc.boolean(),
      isSaid: fc.boolean(),
      per: fc.constantFrom(undefined, "month", "once"),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  limit: fc.constantFrom(undefined, 1, 3, 20),
  range: fc.option(fc.record({ place: fc.nat(), times: fc.constantFrom(0.5, 1, 3), from: fc.constantFrom(0, 3) }), {
    nil: undefined,
    freq: 2,
  }),
  control: fc.constantFrom("own", "shared"),
  isPooled: fc.boolean(),
});

/** What the pool of a random model is made of, as {@link actArbitrary}. */
const poolArbitrary = fc.record({
  attempts: fc.integer({ min: 1, max: 40 }),
  most: fc.option(
    fc.record({ value: fc.integer({ min: 0, max: 20 }), per: fc.constantFrom("week" as const, "month" as const) }),
    { nil: undefined },
  ),
  share: fc.option(fc.record({ place: fc.nat(), of: fc.constantFrom(1, 10), least: fc.nat(5) }), { nil: undefined }),
  until: fc.option(fc.record({ place: fc.nat(), value: fc.nat(600) }), { nil: undefined }),
  rate: fc.option(fc.record({ place: fc.nat(), ifUnknown: fc.constantFrom(0.01, 0.3, 1) }), { nil: undefined }),
});

type Made<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
type Named = SignalName & { readonly unit: Unit };

const nameAt = (signals: readonly Named[], place: number): SignalName => {
  const found = signals[place % signals.length];
  if (found === undefined) throw new Error("no signal to name");
  return { pillar: found.pillar, signal: found.signal };
};

/** An action that the rules of a model accept: never on a mean that is held, `part` or `whole` of a proportion only. */
function makeAct(
  { raises, rhythm, minutes, limit, range, control }: Made<typeof actArbitrary>,
  id: string,
  raisable: readonly Named[],
  numbers: readonly Named[],
): ActionDefinition {
  const isMonthly = rhythm === "monthly";
  return {
    id,
    minutes: minutes / 4,
    rhythm: isMonthly ? "monthly" : "once",
    effects: raises.map(({ place, add, isWhole, isSaid, per }): ActionEffect => {
      const to = raisable[place % raisable.length]?.unit !== "proportion" ? "value" : isWhole ? "whole" : "part";
      return {
        ...nameAt(raisable, place),
        add,
        ...(isSaid || to === "whole" ? { to } : {}),
        ...(isMonthly && per !== undefined ? { per: per === "once" ? "once" : "month" } : {}),
      };
    }),
    ...(limit === undefined ? {} : { limit }),
    ...(range === undefined || numbers.length === 0
      ? {}
      : { upTo: { ...nameAt(numbers, range.place), times: range.times, from: range.from } }),
    control: control === "own" ? "own" : "shared",
  };
}

/** The pool of the monthly actions that are meant to be in one, with the limits it names; none where there are none. */
function makePool(
  { attempts, most, share, until, rate }: Made<typeof poolArbitrary>,
  pooled: readonly ActionDefinition[],
  signals: readonly Named[],
): Pick<Model, "pools" | "linkedInLimits"> {
  const numbers = signals.filter(({ unit }) => unit !== "proportion");
  const proportions = signals.filter(({ unit }) => unit === "proportion");
  const held = rate === undefined || proportions.length === 0 ? undefined : nameAt(proportions, rate.place);
  const actions = pooled.filter(
    ({ rhythm, effects }) =>
      rhythm === "monthly" && !effects.some(({ pillar, signal }) => pillar === held?.pillar && signal === held.signal),
  );
  if (actions.length === 0) return { pools: [] };
  const isShared = share !== undefined && numbers.length > 0;
  const isEnding = until !== undefined && numbers.length > 0;
  const limits = [
    ...(most === undefined ? [] : [{ id: "most", ...most, source: "us" }]),
    ...(isEnding ? [{ id: "stock", value: until.value, source: "us" }] : []),
  ];
  return {
    pools: [
      {
        id: "pool",
        actions: actions.map(({ id }) => id),
        attempts,
        ...(most === undefined ? {} : { most: "most" }),
        ...(isShared ? { share: { ...nameAt(numbers, share.place), of: share.of, least: share.least } } : {}),
        ...(isEnding ? { until: { ...nameAt(numbers, until.place), limit: "stock" } } : {}),
        ...(held === undefined || rate === undefined ? {} : { successRate: { ...held, ifUnknown: rate.ifUnknown } }),
      },
    ],
    ...(limits.length === 0 ? {} : { linkedInLimits: limits }),
  };
}

/** A valid model: any pillars in any order, bands, actions, some of them in a pool. */
export function modelArbitrary(rising = false): fc.Arbitrary<Model> {
  return fc
    .record({
      brand: pillarArbitrary("brand", rising),
      people: pillarArbitrary("people", rising),
      insights: pillarArbitrary("insights", rising),
      relationships: pillarArbitrary("relationships", rising),
      order: fc.shuffledSubarray([...pillarIds], { minLength: 4 }),
      bands: fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { maxLength: 4 }),
      acts: fc.array(actArbitrary, { minLength: 1, maxLength: 4 }),
      pool: poolArbitrary,
      start: fc.constantFrom(undefined, 0, 5.25),
    })
    .map(({ order, bands, acts, pool, start, ...pillars }) => {
      const named = pillarIds.flatMap((pillar) =>
        pillars[pillar].signals.map(({ id, unit, of }) => ({ pillar, signal: id, unit, of })),
      );
      const raisable = named.filter(({ of }) => of === undefined);
      const numbers = named.filter(({ unit }) => unit !== "proportion");
      const actions = acts.map((act, place) => makeAct(act, `act${place}`, raisable, numbers));
      const pooled = actions.filter((_, place) => acts[place]?.isPooled === true);
      return {
        id: "random",
        version: "1",
        bands: [0, ...bands.toSorted((a, b) => a - b)].map((from, place) => ({ id: `band${place}`, from: from / 100 })),
        pillars: order.map((id) => pillars[id]),
        actions,
        ...makePool(pool, pooled, named),
        ...(start === undefined ? {} : { startMinutes: start }),
      };
    });
}

const pools = new Map<string, Model>();

/**
 * A random model by its number, always the same for the same number: compiling the schemas of a model takes about ten
 * milliseconds, so a thousand runs share a pool.
 */
export function randomModel(number: number, rising = false): Model {
  const key = `${rising} ${number}`;
  const before = pools.get(key);
  if (before !== undefined) return before;
  const [made] = fc.sample(modelArbitrary(rising), { seed: 1000 + number, numRuns: 1 });
  const model = defineModel<Model>(made ?? defaultModel);
  pools.set(key, model);
  return model;
}

const poolSize = 25;

/** The default model or one of the random ones. */
export const poolModel = (rising = false): fc.Arbitrary<Model> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Model>(defaultModel) },
    { weight: 4, arbitrary: fc.nat(poolSize - 1).map((number) => randomModel(number, rising)) },
  );

/** A known value of a signal: near its control points, between them, beyond them, 0, -0, tiny, huge. */
export function valueArbitrary(signal: SignalDefinition, windowDays: number): fc.Arbitrary<unknown> {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    share.map((part) => part * 1e4),
    fc.constantFrom(0, -0, Number.MIN_VALUE, 1e300),
  );
  if (signal.unit === "proportion")
    return fc.tuple(amount, share).map(([whole, part]) => ({ part: Math.min(whole, whole * part), whole }));
  const scale = signal.unit === "flow" || signal.unit === "days" ? windowDays / 30 : 1;
  const greatest = signal.unit === "ratio" ? 1 : signal.unit === "days" ? windowDays : (signal.max ?? Infinity);
  const control = signal.curve.map(([value]) => value * scale);
  return fc
    .oneof(
      fc.constantFrom(...control),
      share.map((part) => 1.2 * part * (control.at(-1) ?? 1)),
      amount,
    )
    .map((value) => Math.min(value, greatest));
}

/** What may be given for a signal: a value, unknown in three forms, or not applicable. */
const fieldArbitrary = (signal: SignalDefinition, windowDays: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: valueArbitrary(signal, windowDays) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(undefined, null) },
    { weight: 1, arbitrary: fc.constant<unknown>("n/a") },
  );

/** Objects with the default prototype: `structuredClone` and JSON make no others. */
const plain = { noNullPrototype: true } as const;

/** Making an arbitrary takes longer than drawing from it: each is made once for a pillar, a window and a seat. */
const madeFields = new WeakMap<PillarDefinition, Map<string, fc.Arbitrary<Fields | null | undefined>>>();

/** Any fields of a pillar made of signals, in the order of the signals. */
function fieldsArbitrary(
  pillar: PillarDefinition,
  windowDays: number,
  salesNavigator: boolean | undefined,
): fc.Arbitrary<Fields | null | undefined> {
  const made = madeFields.get(pillar) ?? new Map<string, fc.Arbitrary<Fields | null | undefined>>();
  madeFields.set(pillar, made);
  const key = `${windowDays} ${salesNavigator}`;
  const fields = made.get(key) ?? makeFields(pillar, windowDays, salesNavigator);
  made.set(key, fields);
  return fields;
}

function makeFields(
  pillar: PillarDefinition,
  windowDays: number,
  salesNavigator: boolean | undefined,
): fc.Arbitrary<Fields | null | undefined> {
  const fields = Object.fromEntries(
    pillar.signals.map((signal) => {
      const seatMissing = signal.requires !== undefined && salesNavigator === false;
      return [
        signal.id,
        seatMissing ? fc.constantFrom<unknown>(undefined, null, "n/a") : fieldArbitrary(signal, windowDays),
      ];
    }),
  );
  const known = Object.fromEntries(
    pillar.signals.map((signal) => [signal.id, fieldArbitrary(signal, windowDays)] as const),
  );
  const some: fc.Arbitrary<Fields> =
    salesNavigator === false
      ? fc.record(fields, plain)
      : fc.oneof(fc.record(fields, { ...plain, requiredKeys: [] }), fc.record(known, plain));
  const nothing = fc.constantFrom<Fields | null | undefined>(undefined, null, {}, allNotApplicable(pillar));
  return fc.oneof({ weight: 8, arbitrary: some }, { weight: 1, arbitrary: nothing });
}

/** A value that the 0 of another signal rules out becomes that 0. */
export function withoutContradictions(
  { signals }: PillarDefinition,
  fields: Fields | null | undefined,
): Fields | null | undefined {
  if (fields === null || fields === undefined) return fields;
  const ruledOut = signals.filter(
    ({ id, zeroWhen }) => zeroWhen !== undefined && fields[zeroWhen] === 0 && Number(fields[id]) > 0,
  );
  return { ...fields, ...Object.fromEntries(ruledOut.map(({ id }) => [id, 0])) };
}

const allNotApplicable = (pillar: PillarDefinition): Fields =>
  Object.fromEntries(pillar.signals.map(({ id }) => [id, "n/a"]));

/** The length of a window, or none. */
export const windowArbitrary: fc.Arbitrary<number | undefined> = fc.constantFrom(undefined, 28, 30, 90, 91, 180.5, 366);

/** Weights: none, some, tied, huge, tiny, zeros (never all). */
export const weightsArbitrary: fc.Arbitrary<{ [P in PillarId]?: number }> = fc
  .record(
    Object.fromEntries(
      pillarIds.map((id) => [
        id,
        fc.oneof(
          fc.constantFrom(0, 0.5, 1, 2, 3),
          fc.integer({ min: 0, max: 99_999 }),
          share.map((part) => part * 100),
          fc.constantFrom(1e-300, 1e300, 5e-324, Number.MAX_VALUE),
        ),
      ]),
    ),
    { requiredKeys: [] },
  )
  .filter((weights) => pillarIds.some((id) => weights[id] !== 0));

/** An output that a plug-in may return: a score with or without bounds, coverage and signals. */
export const outputArbitrary: fc.Arbitrary<PillarOutput> = fc
  .record({
    parts: fc.array(fc.tuple(fc.oneof(fc.constant(0), fc.nat(400)), fc.nat(200)), { maxLength: 4 }),
    rest: fc.nat(500),
    below: share,
    above: share,
    between: fc.option(share, { nil: undefined }),
    coverage: fc.option(share, { nil: undefined }),
    shown: fc.boolean(),
    bounded: fc.boolean(),
    fine: fc.boolean(),
    notApplicable: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ parts, rest, below, above, between, coverage, shown, bounded, fine, notApplicable }): PillarOutput => {
    if (notApplicable === 0) return { score: 0, bounds: { low: 0, high: 0 }, coverage: 0, status: "notApplicable" };
    const sum = parts.reduce((total, [earned]) => total + earned, 0);
    const score = (shown ? sum : sum + rest) / 100;
    const signals = parts.map(([earned, lost], place) => ({
      id: `p${place}`,
      earned: earned / 100,
      maxPoints: (earned + lost) / 100,
      status: place % 2 === 0 || earned > 0 ? ("known" as const) : ("unknown" as const),
    }));
    const bounds = { low: score * below, high: Math.min(25, score + (25 - score) * above) };
    return {
      score: fine && !shown ? Math.min(25, score + 0.0049) : score,
      ...(bounded ? { bounds: { low: Math.min(bounds.low, score), high: Math.max(bounds.high, score + 0.005) } } : {}),
      ...(bounded && between !== undefined
        ? { estimate: Math.min(25, bounds.low + between * (bounds.high - bounds.low)) }
        : {}),
      ...(coverage === undefined ? {} : { coverage }),
      ...(shown ? { signals } : {}),
    };
  })
  // With points, something is known.
  .map((output) =>
    output.coverage === undefined || output.score === 0
      ? output
      : { ...output, coverage: Math.max(output.coverage, 0.0002) },
  )
  .map((output) =>
    output.bounds === undefined
      ? output
      : { ...output, bounds: { ...output.bounds, high: Math.min(25, output.bounds.high) } },
  );

/** A plug-in that returns the output in its input: one schema for all runs. */
function echo<P extends PillarId>(id: P): PillarScorer<P> {
  return {
    id,
    version: "echo-1",
    input: z.object({ output: z.custom<PillarOutput>() }),
    score: (input) => (input as { output: PillarOutput }).output,
  };
}

/** Plug-ins for all four pillars. */
export const echoScorers = {
  brand: echo("brand"),
  people: echo("people"),
  insights: echo("insights"),
  relationships: echo("relationships"),
} as const;

const pluginsArbitrary: fc.Arbitrary<Scorers> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant<PillarId[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom<PillarId[]>(["brand"], ["insights", "people"], [...pillarIds]) },
  )
  .map((ids) => Object.fromEntries(ids.map((id) => [id, echoScorers[id]])));

/** Switches of a case. */
export interface CaseOptions {
  /** Only curves that rise. */
  readonly rising?: boolean;
  /** Only pillars made of signals. */
  readonly definedOnly?: boolean;
  /** Only equal weights. */
  readonly unweighted?: boolean;
}

/** A model, weights, plug-ins, and an input that is valid under them. */
export function caseArbitrary({ rising, definedOnly, unweighted }: CaseOptions = {}): fc.Arbitrary<Case> {
  const setting = fc.record({
    model: poolModel(rising),
    weights: unweighted ? fc.constant(undefined) : fc.option(weightsArbitrary, { nil: undefined }),
    scorers: definedOnly ? fc.constant<Scorers>({}) : pluginsArbitrary,
    windowDays: windowArbitrary,
    salesNavigator: fc.constantFrom(undefined, true, false),
    id: fc.option(fc.string(), { nil: undefined }),
    asOf: fc.constantFrom(undefined, "2026-05-01", "2026-05-01T12:00:00Z"),
  });
  return setting.chain(({ model, weights, scorers, windowDays, salesNavigator, id, asOf }) => {
    const fields = (pillar: PillarId): fc.Arbitrary<Fields | null | undefined> => {
      if (scorers[pillar] !== undefined)
        return fc.option(
          outputArbitrary.map((output) => ({ output })),
          { nil: undefined, freq: 8 },
        );
      const definition = model.pillars.find((one) => one.id === pillar);
      return definition === undefined
        ? fc.constant(null)
        : fieldsArbitrary(definition, windowDays ?? 90, salesNavigator).map((given) =>
            withoutContradictions(definition, given),
          );
    };
    return fc
      .record({
        brand: fields("brand"),
        people: fields("people"),
        insights: fields("insights"),
        relationships: fields("relationships"),
      })
      .map((pillars) =>
        printable({
          options: {
            model,
            ...(weights === undefined ? {} : { weights }),
            ...(Object.keys(scorers).length === 0 ? {} : { scorers }),
          },
          activity: defined({ id, asOf, windowDays, salesNavigator, ...pillars }),
        }),
      );
  });
}

/** Makes a counterexample readable: the default model and the plug-ins by name only. */
function printable(given: Case): Case {
  const { model, scorers, weights } = given.options;
  const text = () =>
    fc.stringify({
      model: model === defaultModel ? "default" : model,
      scorers: Object.keys(scorers ?? {}),
      weights,
      activity: given.activity,
    });
  Object.defineProperty(given, fc.toStringMethod, { value: text, enumerable: false });
  return given;
}

/** Drops fields that are undefined at the top, which a JSON input cannot have. */
function defined(fields: { [K in keyof LooseActivity]: LooseActivity[K] | undefined }): LooseActivity {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The signals of a case that are given as unknown, or left out, in pillars made of signals. */
export function unknownSignals({ options, activity }: Case): { pillar: PillarId; signal: SignalDefinition }[] {
  return signalsOf(options).filter(({ pillar, signal }) => {
    const fields: Fields = activity[pillar] ?? {};
    const given = fields[signal.id];
    const seatMissing = signal.requires !== undefined && activity.salesNavigator === false;
    const other = signal.zeroWhen === undefined ? undefined : fields[signal.zeroWhen];
    const impliedZero = other === 0 || other === "n/a";
    const ofNothing = typeof given === "object" && given !== null && "whole" in given && given.whole === 0;
    // Known only together with its cases, which are listed.
    if (signal.of !== undefined && typeof fields[signal.of] !== "number") return false;
    return ((given === undefined || given === null) && !seatMissing && !impliedZero) || ofNothing;
  });
}

/** All signals of the model of some options, without those of pillars that a plug-in replaces. */
export function signalsOf(options: AnyOptions): { pillar: PillarId; signal: SignalDefinition }[] {
  return (options.model ?? defaultModel).pillars
    .filter(({ id }) => options.scorers?.[id] === undefined)
    .flatMap(({ id, signals }) => signals.map((signal) => ({ pillar: id, signal })));
}

/**
 * A copy of an input in which a signal is known: with this value or, where the input rules that out, with one that agrees
 * with it: 0 where another signal's 0 makes it 0, and 1 where a 0 would make another one 0 that is not.
 */
export function learn(
  { options, activity }: Case,
  pillar: PillarId,
  signal: SignalDefinition,
  value: unknown,
): LooseActivity {
  const fields: Fields = activity[pillar] ?? {};
  const isZero = signal.zeroWhen !== undefined && fields[signal.zeroWhen] === 0;
  const rulesOut = signalsOf(options).some(
    (one) => one.pillar === pillar && one.signal.zeroWhen === signal.id && Number(fields[one.signal.id]) > 0,
  );
  return withField(activity, pillar, signal.id, isZero ? 0 : rulesOut && value === 0 ? 1 : value);
}

/** A copy of an input with one field set. */
export function withField(activity: LooseActivity, pillar: PillarId, field: string, value: unknown): LooseActivity {
  return { ...activity, [pillar]: { ...activity[pillar], [field]: value } };
}
