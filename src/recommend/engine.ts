import type { Activity, ScorerSet } from "../activity/activity-schema.js";
import type { Totals } from "../aggregate/aggregate.js";
import { type Model, perPillar, pillarIds } from "../model/model-types.js";
import type { SSIResult } from "../result/result.js";

/** What advice needs of a scorer that was set up: reading, scoring in hundredths, and the published result. */
export interface Engine {
  readonly model: Model;
  readonly scorers: ScorerSet;
  /** Reads and checks an input; throws `SSIError` with all issues. */
  parse(input: unknown): Activity;
  total(activity: Activity): Totals;
  /** The whole way from an unread input to a result. */
  compute(input: unknown): SSIResult;
}

/**
 * A parsed activity as an input again: where a pillar is no set of signals, its schema may have changed what it read, so
 * its field is taken from the input as it came.
 */
export function asInput({ scorers }: Engine, activity: Activity, input: unknown): unknown {
  const given: object = Object(input);
  const foreign = pillarIds.filter((id) => scorers[id].definition === undefined);
  return { ...activity, ...Object.fromEntries(foreign.map((id) => [id, Reflect.get(given, id)])) };
}

/** Where a plan starts. */
export interface Start {
  readonly activity: Activity;
  readonly totals: Totals;
  readonly before: SSIResult;
  /** Whether something unknown was taken as 0. */
  readonly hasAssumed: boolean;
  /** Whether something that an action could raise stays unknown. */
  readonly leavesOut: boolean;
}

/** The fields of one pillar of a parsed activity. */
export function fieldsOf(activity: Activity, pillar: keyof Activity): { readonly [field: string]: unknown } {
  const fields = activity[pillar];
  return typeof fields === "object" && fields !== null ? { ...fields } : {};
}

/** Reads an activity, with what is unknown taken as 0 where that is asked for and possible. */
export function startFrom(engine: Engine, input: unknown, assumeUnknown: 0 | undefined): Start {
  const given = engine.parse(input);
  const touched = new Set(
    engine.model.actions.flatMap(({ effects }) => effects.map(({ pillar, signal }) => `${pillar}.${signal}`)),
  );
  const totals = engine.total(given);
  const measured = totals.pillars;
  const unknown = perPillar((pillar) =>
    (engine.scorers[pillar].definition?.signals ?? []).filter(
      ({ id }) =>
        touched.has(`${pillar}.${id}`) &&
        measured[pillar].pillar.signals.some(({ output }) => output.id === id && output.status === "unknown"),
    ),
  );
  const zeros = perPillar((pillar) =>
    unknown[pillar].filter(
      ({ unit, requires }) =>
        assumeUnknown === 0 && unit !== "proportion" && (requires === undefined || given.salesNavigator === true),
    ),
  );
  const assumed = perPillar((pillar) =>
    zeros[pillar].length === 0
      ? given[pillar]
      : { ...fieldsOf(given, pillar), ...Object.fromEntries(zeros[pillar].map(({ id }) => [id, 0])) },
  );
  const count = (of: typeof unknown) => Object.values(of).reduce((sum, { length }) => sum + length, 0);
  const hasAssumed = count(zeros) > 0;
  const activity: Activity = hasAssumed ? { ...given, ...assumed } : given;
  return {
    activity,
    totals: hasAssumed ? engine.total(activity) : totals,
    before: engine.compute(asInput(engine, activity, input)),
    hasAssumed,
    leavesOut: count(unknown) > count(zeros),
  };
}
