import * as z from "zod";
import type { IssueCode } from "../errors/issue-codes.js";
import { say } from "../errors/wording.js";
import { oftenParsed, type Parse, paramsOf } from "../errors/zod-issues.js";
import { type PillarId, pillarIds } from "../model/model-types.js";
import { isoInstant } from "../model/time.js";
import { windowLimits } from "../model/units.js";
import type { PillarScorer } from "../pillars/pillar-scorer.js";
import { pillarInput, type UnknownKeys } from "../pillars/signal-input.js";

/** The four scorers in force. */
export type ScorerSet = { readonly [P in PillarId]: PillarScorer<P> };

/** An input after parsing: what it says about the whole, and per pillar what its scorer's schema made of it. */
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

/** What stands in an input beside the pillars. */
type BaseField = Exclude<keyof Activity, PillarId>;

/** An input as its schema leaves it, where null is still there: unknown, as absence is. */
export type ReadActivity = Omit<Activity, BaseField> & { readonly [F in BaseField]?: Activity[F] | null };

/** The schema of a whole input. It is a zod schema, so a Standard Schema, and gives a JSON Schema. */
export type ActivitySchema = z.ZodType<ReadActivity>;

const windowWords = say("a number of days from {low} to {high}", {
  low: windowLimits.least,
  high: windowLimits.greatest,
});

/** The names of what stands in an input beside the pillars. */
export const baseFields: readonly BaseField[] = ["id", "asOf", "windowDays", "salesNavigator"];

const base = {
  id: z.string().nullish().meta({ description: "Whose activity it is; repeated in the result." }),
  asOf: isoInstant
    .nullish()
    .meta({ description: "The instant the activity is seen from; a date means its last second, UTC." }),
  windowDays: z
    .number({ error: () => windowWords })
    .min(windowLimits.least, { error: () => windowWords })
    .max(windowLimits.greatest, { error: () => windowWords })
    .nullish()
    .meta({ description: `Days in which flows were counted; ${windowLimits.usual} where absent.` }),
  salesNavigator: z
    .boolean({ error: () => say("true or false") })
    .nullish()
    .meta({
      description: "false: the signals that need a Sales Navigator seat do not apply; absent: they are unknown.",
    }),
};

/** The schema of an input, and how to parse with it. */
export interface ActivityReader {
  readonly schema: ActivitySchema;
  readonly safeParse: Parse<ReadActivity>;
}

/** The schema of an input, and one that accepts the same and can be compiled; only the first tells all issues at once. */
export function activitySchemas(scorers: ScorerSet, unknownKeys: UnknownKeys) {
  const fields = fieldsSchema(scorers, unknownKeys);
  const check = crossChecks(scorers);
  return {
    // Checked even beside other issues, which compiled code, leaving at the first one, cannot do.
    schema: fields.check(z.core._check<ReadActivity>(check, { when: () => true })),
    compilable: () => fields.check(z.core._check<ReadActivity>(check)),
  };
}

/** Makes the reader of an input. */
export function createActivityReader(scorers: ScorerSet, unknownKeys: UnknownKeys): ActivityReader {
  const { schema, compilable } = activitySchemas(scorers, unknownKeys);
  return { schema, safeParse: oftenParsed(schema, compilable) };
}

/** What the fields of an input say about each other, signal by signal; read from the definitions, so nothing is listed twice. */
function crossChecks(scorers: ScorerSet): z.core.CheckFn<ReadActivity> {
  const signals = pillarIds.flatMap((pillar) =>
    (scorers[pillar].definition?.signals ?? []).map((signal) => ({ pillar, signal })),
  );
  const concerned = signals.filter(({ signal }) => signal.unit === "days" || signal.requires !== undefined);
  return ({ value: activity, issues }) => {
    const windowDays = activity?.windowDays ?? windowLimits.usual;
    for (const { pillar, signal } of concerned) {
      const fields: unknown = activity?.[pillar];
      const value: unknown = typeof fields === "object" && fields !== null ? Reflect.get(fields, signal.id) : undefined;
      const refuse = (message: string, code: IssueCode) =>
        issues.push({ code: "custom", path: [pillar, signal.id], message, params: paramsOf(code), input: activity });
      if (signal.unit === "days" && typeof value === "number" && value > windowDays && value <= windowLimits.greatest)
        refuse(say("at most the {days} days of the window", { days: windowDays }), "input.tooLarge");
      const hasValue = value !== undefined && value !== null && value !== "n/a";
      if (signal.requires !== undefined && activity?.salesNavigator === false && hasValue)
        refuse(say("no value, since salesNavigator is false"), "input.notApplicable");
    }
  };
}

/** Composes the four pillar schemas into the schema of the whole input, without what its fields say about each other. */
function fieldsSchema(scorers: ScorerSet, unknownKeys: UnknownKeys): ActivitySchema {
  const field = (pillar: PillarId) => {
    const { definition, input } = scorers[pillar];
    const lenient = unknownKeys === "ignore" && definition !== undefined;
    const schema: z.ZodType = lenient ? pillarInput(definition, unknownKeys) : input;
    return z.nullish(schema);
  };
  const shape = {
    ...base,
    brand: field("brand"),
    people: field("people"),
    insights: field("insights"),
    relationships: field("relationships"),
  };
  return unknownKeys === "refuse" ? z.strictObject(shape) : z.object(shape);
}
