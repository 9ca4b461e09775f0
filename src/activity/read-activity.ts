import { type Fields, isLate, isPlain, isRecord } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type CompiledSignal, greatestIn, type SignalEntry, signalIndexes } from "../model/compile-model.js";
import { once } from "../model/memo.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import { isoInstant } from "../model/time.js";
import { type Proportion, type SignalValue, windowLimits } from "../model/units.js";
import type { ScorerInForce, ScorersInForce } from "../pillars/define-pillar.js";
import { runForeign, scorerIssue } from "../pillars/foreign-code.js";
import { entriesOf } from "../pillars/measure-pillar.js";
import type { UnknownKeys } from "../pillars/signal-input.js";
import {
  type Activity,
  type ActivitySchema,
  activitySchema,
  baseFields,
  crossRules,
  isRuledOut,
  pillarField,
} from "./activity-schema.js";
import { isReadable, parseActivity } from "./parse-activity.js";

/** An input that was read: the values that scoring needs, by the index of their signal. */
export interface Reading {
  readonly id: string | undefined;
  readonly asOf: string | undefined;
  readonly windowDays: number;
  readonly hasSeat: boolean | undefined;
  /** The entry for each signal of a pillar whose scorer follows its definition; empty for any other. */
  readonly entries: PerPillar<readonly SignalEntry[]>;
  /** The output of the schema of any other scorer; undefined for those that follow their definition. */
  readonly inputs: PerPillar<unknown>;
}

/** Reads inputs, and has their schema. */
export interface ActivityReader {
  readonly schema: () => ActivitySchema;
  /** Reads an input of any kind. Throws one `SSIError` with all issues: `input.*`, `scorer.threw`. */
  readonly read: (input: unknown) => Reading;
}

/**
 * Makes the reader of inputs. A valid input of plain data is checked by the compiled model alone. Any other input is given to
 * the zod schema, which accepts it, or refuses it with all issues. So the first check may be unsure, but it must never accept
 * an input that the schema would refuse.
 */
export function createReader(scorers: ScorersInForce, unknownKeys: UnknownKeys): ActivityReader {
  const schema = once(() => activitySchema(scorers, unknownKeys));
  const readPlain = plainReader(scorers, unknownKeys);
  const read = (input: unknown): Reading => {
    let reading: Reading | undefined;
    try {
      reading = readPlain(input);
    } catch (error) {
      if (error instanceof SSIError && isReadable(input)) throw error;
      // A getter or a proxy threw: parsing reads it again, and reports what it throws.
    }
    return reading ?? toReading(parseActivity(schema(), input, scorers), scorers);
  };
  return { schema, read };
}

/**
 * Makes the check of plain data: it returns the same reading as the schema, or undefined where it is not sure. It throws
 * `SSIError` `scorer.threw` where a schema that is plugged in throws or is asynchronous, and what a getter throws.
 */
export function plainReader(
  scorers: ScorersInForce,
  unknownKeys: UnknownKeys,
): (input: unknown) => Reading | undefined {
  const isStrict = unknownKeys === "refuse";
  const known = names();
  const readers = perPillar((id) => fieldsReader(id, scorers[id], isStrict));
  const foreign = pillarIds.filter((id) => !scorers[id].followsDefinition);
  const readForeign = foreignReader(foreign, scorers, unknownKeys);
  const clashesIn = foreign.length === 0 ? undefined : crossRules(foreign.map((id) => scorers[id].signals));
  let lastInstant: string | undefined;
  const isInstant = (text: string): boolean => {
    if (text === lastInstant) return true;
    if (!isoInstant().safeParse(text, { jitless: true }).success) return false;
    lastInstant = text;
    return true;
  };

  return (input) => {
    // First and alone, so that what a plug-in does wrong is reported by its name, beside whatever else is wrong.
    const inputs = readForeign(input);
    if (inputs === undefined || !isPlain(input) || !hasOnly(input, known, isStrict)) return undefined;
    const id = at(input, "id") ?? undefined;
    const asOf = at(input, "asOf") ?? undefined;
    const windowDays = at(input, "windowDays") ?? windowLimits.default;
    const hasSeat = at(input, "salesNavigator") ?? undefined;
    if (id !== undefined && typeof id !== "string") return undefined;
    if (asOf !== undefined && !(typeof asOf === "string" && isInstant(asOf))) return undefined;
    if (typeof windowDays !== "number" || !(windowDays >= windowLimits.least && windowDays <= windowLimits.greatest))
      return undefined;
    if (hasSeat !== undefined && typeof hasSeat !== "boolean") return undefined;

    const brand = readers.brand(input, windowDays, hasSeat);
    const people = readers.people(input, windowDays, hasSeat);
    const insights = readers.insights(input, windowDays, hasSeat);
    const relationships = readers.relationships(input, windowDays, hasSeat);
    if (brand === unsure || people === unsure || insights === unsure || relationships === unsure) return undefined;
    if (clashesIn !== undefined && clashesIn({ ...inputs, windowDays, salesNavigator: hasSeat }).length > 0)
      return undefined;
    return { id, asOf, windowDays, hasSeat, entries: { brand, people, insights, relationships }, inputs };
  };
}

/** Reads the inputs of scorers that do not follow a definition, by their own schemas; undefined where one refuses. */
function foreignReader(
  foreign: readonly PillarId[],
  scorers: ScorersInForce,
  unknownKeys: UnknownKeys,
): (input: unknown) => PerPillar<unknown> | undefined {
  const schemas = perPillar((id) => once(() => pillarField(scorers[id], unknownKeys)));
  const none = perPillar(() => undefined);
  return (input) => {
    if (foreign.length === 0) return none;
    if (typeof input !== "object" || input === null) return undefined;
    const inputs: { [P in PillarId]: unknown } = { ...none };
    for (const id of foreign) {
      // As zod reads it: absent where `in` is false, which a proxy may decide.
      const value: unknown = id in input ? Reflect.get(input, id) : undefined;
      const act = () => schemas[id]()._zod.run({ value, issues: [] }, { jitless: true });
      const result = runForeign(scorers[id], "input", say("a schema that parses"), act);
      if (isLate(result)) {
        const received = say("a promise; a schema is synchronous");
        throw new SSIError("computeSSI", [
          scorerIssue(scorers[id], "scorer.threw", ["input"], say("a schema that parses"), received),
        ]);
      }
      if (result.issues.length > 0) return undefined;
      inputs[id] = result.value;
    }
    return inputs;
  };
}

const names = /* @__PURE__ */ once(() => new Set<string>([...baseFields, ...pillarIds]));

/** The result of a check where only the schema can decide. */
const unsure = /* @__PURE__ */ Symbol("unsure");
type Unsure = typeof unsure;

type ReadFields = (input: Fields, windowDays: number, hasSeat: boolean | undefined) => readonly SignalEntry[] | Unsure;

/** Makes the check of one pillar's fields; it finds none where the scorer does not follow a definition. */
function fieldsReader(
  id: PillarId,
  { signals: pillar, followsDefinition }: ScorerInForce,
  isStrict: boolean,
): ReadFields {
  if (pillar === undefined || !followsDefinition) return () => [];
  const { signals } = pillar;
  const indexes = signalIndexes(pillar);
  const tied = signals.flatMap(({ zeroWhen }, index) => (zeroWhen === undefined ? [] : [{ index, zeroWhen }]));
  // Not frozen: a frozen list among others makes reading all of them slower.
  const noEntries: readonly SignalEntry[] = signals.map(() => undefined);
  return (input, windowDays, hasSeat) => {
    const given = at(input, id);
    if (given === undefined || given === null) return noEntries;
    if (!isPlain(given) || !namesSignals(given, signals, indexes, isStrict)) return unsure;
    const entries: SignalEntry[] = [];
    for (const signal of signals) {
      const entry = readEntry(signal, at(given, signal.id), isStrict, windowDays, hasSeat);
      if (entry === unsure) return unsure;
      entries.push(entry);
    }
    for (const { index, zeroWhen } of tied) if (isRuledOut(entries[index], entries[zeroWhen])) return unsure;
    return entries;
  };
}

/** As {@link hasOnly}, for the signals of a pillar; fast for inputs that have them in the order of the model, as most do. */
function namesSignals(
  fields: Fields,
  signals: readonly CompiledSignal[],
  indexes: ReadonlyMap<string, number>,
  isStrict: boolean,
): boolean {
  let isEmpty = true;
  let next = 0;
  for (const name in fields) {
    isEmpty = false;
    if (signals[next]?.id === name) next++;
    else if (isStrict) {
      const index = indexes.get(name);
      if (index === undefined) return false;
      next = index + 1;
    }
  }
  return !isEmpty || isRecord(fields);
}

/** Whether an object has only known fields, where unknown ones are refused, and is not an instance without fields, as a Map is. */
function hasOnly(fields: Fields, known: ReadonlySet<string>, isStrict: boolean): boolean {
  let isEmpty = true;
  for (const name in fields) {
    isEmpty = false;
    if (isStrict && !known.has(name)) return false;
  }
  return !isEmpty || isRecord(fields);
}

function readEntry(
  signal: CompiledSignal,
  given: unknown,
  isStrict: boolean,
  windowDays: number,
  hasSeat: boolean | undefined,
): SignalEntry | Unsure {
  if (given === undefined || given === null) return undefined;
  if (given === "n/a") return given;
  if (signal.needsSeat && hasSeat === false) return unsure;
  if (signal.unit === "proportion") return readProportion(given, isStrict);
  // `+ 0` turns -0, which JSON cannot represent, into 0.
  return isCount(given, greatestIn(signal, windowDays)) ? given + 0 : unsure;
}

function readProportion(given: unknown, isStrict: boolean): Proportion | Unsure {
  if (!isPlain(given)) return unsure;
  if (isStrict) for (const name in given) if (name !== "part" && name !== "whole") return unsure;
  const part = at(given, "part");
  const whole = at(given, "whole");
  if (!isCount(whole, Number.MAX_VALUE) || !isCount(part, whole)) return unsure;
  return { part: part + 0, whole: whole + 0 };
}

const isCount = (value: unknown, greatest: number): value is number =>
  typeof value === "number" && value >= 0 && value <= greatest;

/** A field as zod reads it: absent where `in` is false, which a proxy may decide. */
const at = (fields: Fields, name: string): unknown => (name in fields ? fields[name] : undefined);

/** The reading of a parsed activity. */
export function toReading(activity: Activity, scorers: ScorersInForce): Reading {
  const { id, asOf, windowDays = windowLimits.default, salesNavigator: hasSeat } = activity;
  return {
    id,
    asOf,
    windowDays,
    hasSeat,
    entries: perPillar((pillar) => {
      const { signals, followsDefinition } = scorers[pillar];
      // The schema was made from the same definition, so the fields have its types.
      return followsDefinition && signals !== undefined ? entriesOf(signals, Object(activity[pillar])) : [];
    }),
    inputs: perPillar((pillar) => (scorers[pillar].followsDefinition ? undefined : activity[pillar])),
  };
}

/**
 * A reading with other values for some signals of a pillar, by index; one that is set to 0 takes the signals with it that it
 * makes 0. The given reading is not changed.
 */
export function withValues(
  reading: Reading,
  { scorer: { id }, signals, followsDefinition }: ScorerInForce,
  values: ReadonlyMap<number, SignalValue>,
): Reading {
  if (values.size === 0 || signals === undefined) return reading;
  const fields = { ...Object(reading.inputs[id]) };
  const changed = (index: number, given: unknown): SignalValue | undefined => {
    const other = values.get(signals.signals[index]?.zeroWhen ?? -1);
    return values.get(index) ?? (isRuledOut(given, other) ? 0 : undefined);
  };
  if (followsDefinition) {
    const entries = reading.entries[id].map((entry, index) => changed(index, entry) ?? entry);
    return { ...reading, entries: { ...reading.entries, [id]: entries } };
  }
  signals.signals.forEach((signal, index) => {
    const value = changed(index, fields[signal.id]);
    if (value !== undefined) fields[signal.id] = value;
  });
  return { ...reading, inputs: { ...reading.inputs, [id]: fields } };
}
