import type { Activity, ScorerSet } from "../activity/activity-schema.js";
import type { Totals } from "../aggregate/aggregate.js";
import { type Model, pillarIds } from "../model/model-types.js";
import type { SSIResult } from "../result/result-types.js";

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
