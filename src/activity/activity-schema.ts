import * as z from "zod";
import type { IssueCode } from "../errors/issue-codes.js";
import { say } from "../errors/wording.js";
import { paramsOf } from "../errors/zod-issues.js";
import { type CompiledPillar, greatestIn } from "../model/compile-model.js";
import { type PillarId, pillarIds } from "../model/model-types.js";
import { isoInstant } from "../model/time.js";
import { windowLimits } from "../model/units.js";
import type { ScorerInForce, ScorersInForce } from "../pillars/define-pillar.js";
import { copyOf } from "../pillars/foreign-code.js";
import { pillarInput, type UnknownKeys } from "../pillars/signal-input.js";

/** An input after parsing: the base fields, and for each pillar the output of its scorer's schema. */
export interface Activity {
  readonly id?: string | undefined;
  readonly asOf?: string | undefined;
  readonly windowDays?: number | undefined;
  readonly salesNavigator?: boolean | undefined;
  readonly brand?: unknown;
  readonly people?: unknown;
  readonly insights?: unknown;
  readonly relationships?: unknown;
}

/** The names of the input fields besides the pillars. */
type BaseField = Exclude<keyof Activity, PillarId>;

/** An input as its schema returns it, in which base fields may still be null: unknown, as absence is. */
export type ReadActivity = Omit<Activity, BaseField> & { readonly [F in BaseField]?: Activity[F] | null };

/** The schema of a whole input. It is a zod schema, so a Standard Schema, and gives a JSON Schema. */
export type ActivitySchema = z.ZodType<ReadActivity>;

/** The names of the input fields besides the pillars, in the order of the schema. */
export const baseFields: readonly BaseField[] = ["id", "asOf", "windowDays", "salesNavigator"];

/** Composes the four pillar schemas into the schema of the whole input, with the rules between its fields. */
export function activitySchema(scorers: ScorersInForce, unknownKeys: UnknownKeys): ActivitySchema {
  const field = (pillar: PillarId) => pillarField(scorers[pillar], unknownKeys);
  const shape = {
    ...baseShape(),
    brand: field("brand"),
    people: field("people"),
    insights: field("insights"),
    relationships: field("relationships"),
  };
  const schema: ActivitySchema = unknownKeys === "refuse" ? z.strictObject(shape) : z.object(shape);
  const clashesIn = crossRules(pillarIds.map((id) => scorers[id].signals));
  const check = z.check<ReadActivity>(({ value, issues }) => {
    for (const { path, code, message } of clashesIn(value))
      issues.push({ code: "custom", path, message, params: paramsOf(code), input: value });
  });
  // Checked even beside other issues, so that all are reported at once.
  check._zod.def.when = () => true;
  return schema.check(check);
}

/** The schema of one pillar's field; null and absence are unknown. */
export function pillarField(
  { scorer, signals, followsDefinition }: ScorerInForce,
  unknownKeys: UnknownKeys,
): z.ZodType {
  const { definition, input } = scorer;
  const isLenient = unknownKeys === "ignore" && definition !== undefined && signals !== undefined;
  const field = z.nullish(isLenient ? pillarInput(definition, unknownKeys) : input);
  // A schema that is plugged in gets a copy, which it may change.
  return followsDefinition ? field : z.preprocess((given) => copyOf(given), field);
}

function baseShape() {
  const days = say("a number of days from {low} to {high}", { low: windowLimits.least, high: windowLimits.greatest });
  return {
    id: z.string().nullish().meta({ description: "Whose activity it is; repeated in the result." }),
    asOf: isoInstant()
      .nullish()
      .meta({ description: "The instant the activity is seen from; a date means its last second, UTC." }),
    windowDays: z
      .number({ error: () => days })
      .min(windowLimits.least, { error: () => days })
      .max(windowLimits.greatest, { error: () => days })
      .nullish()
      .meta({ description: `Days in which flows were counted; ${windowLimits.default} where absent.` }),
    salesNavigator: z
      .boolean({ error: () => say("true or false") })
      .nullish()
      .meta({
        description: "false: the signals that need a Sales Navigator seat do not apply; absent: they are unknown.",
      }),
  };
}

/** A value that another field of the same input rules out. */
interface Clash {
  readonly path: [PillarId, string];
  readonly code: IssueCode;
  readonly message: string;
}

/** The rules between the fields of an input, for some pillars: a signal against the window, the seat, and another signal whose 0 makes it 0. */
export function crossRules(pillars: readonly (CompiledPillar | undefined)[]): (activity: ReadActivity) => Clash[] {
  const concerned = pillars.flatMap((pillar) =>
    (pillar?.signals ?? []).flatMap((signal) =>
      pillar !== undefined && (signal.greatest === "windowDays" || signal.needsSeat || signal.zeroWhen !== undefined)
        ? [{ pillar, signal, other: pillar.signals[signal.zeroWhen ?? -1]?.id }]
        : [],
    ),
  );
  return (activity) => {
    const windowDays = activity?.windowDays ?? windowLimits.default;
    return concerned.flatMap(({ pillar, signal, other }): Clash[] => {
      const fields = Object(activity?.[pillar.id]);
      const value: unknown = fields[signal.id];
      const clash = (isOne: boolean, code: IssueCode, message: string): Clash[] =>
        isOne ? [{ path: [pillar.id, signal.id], code, message }] : [];
      const isTooLong = typeof value === "number" && value > windowDays && value <= windowLimits.greatest;
      const hasValue = value !== undefined && value !== null && value !== "n/a";
      return [
        ...clash(
          signal.greatest === "windowDays" && isTooLong,
          "input.tooLarge",
          say("at most the {days} days of the window", { days: windowDays }),
        ),
        ...clash(
          signal.needsSeat && activity?.salesNavigator === false && hasValue,
          "input.notApplicable",
          say("no value, since salesNavigator is false"),
        ),
        ...clash(
          isRuledOut(value, fields[other ?? ""], greatestIn(signal, windowDays)),
          "input.contradiction",
          say("0, since {name} is 0", { name: other ?? "" }),
        ),
      ];
    });
  };
}

/** Whether a value, up to the greatest that its field takes, contradicts the 0 of the signal that would make it 0. */
export const isRuledOut = (value: unknown, other: unknown, greatest = Number.MAX_VALUE): boolean =>
  other === 0 && typeof value === "number" && value > 0 && value <= greatest;
