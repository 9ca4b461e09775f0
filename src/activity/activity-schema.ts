import * as z from "zod";
import { say } from "../errors/wording.js";
import { type PillarId, pillarIds } from "../model/model-types.js";
import { windowLimits } from "../model/units.js";
import { pillarInput, type UnknownKeys } from "../pillars/pillar-input.js";
import type { PillarScorer } from "../pillars/pillar-scorer.js";

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

/** The schema of a whole input. It is a zod schema, so a Standard Schema, and gives a JSON Schema. */
export type ActivitySchema = z.ZodType<Activity>;

const windowWords = say("a number of days from {low} to {high}", {
  low: windowLimits.least,
  high: windowLimits.greatest,
});
const asOfWords = say('an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"');

const base = {
  id: z.string().optional().meta({ description: "Whose activity it is; repeated in the result." }),
  asOf: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: () => asOfWords })
    .optional()
    .meta({ description: "The instant the activity is seen from; a date means its last second, UTC." }),
  windowDays: z
    .number({ error: () => windowWords })
    .min(windowLimits.least, { error: () => windowWords })
    .max(windowLimits.greatest, { error: () => windowWords })
    .optional()
    .meta({ description: `Days in which flows were counted; ${windowLimits.usual} where absent.` }),
  salesNavigator: z
    .boolean({ error: () => say("true or false") })
    .optional()
    .meta({
      description: "false: the signals that need a Sales Navigator seat do not apply; absent: they are unknown.",
    }),
};

/** The schema of an input, and how to parse with it. */
export interface ActivityReader {
  readonly schema: ActivitySchema;
  safeParse(input: unknown): z.ZodSafeParseResult<Activity>;
}

/** Compiling a schema takes as long as a few hundred parses with it as it is; a scorer used once never needs to. */
const parsesBeforeCompiling = 16;

/** A reader that compiles its schema, where code generation is allowed, once it is used often. */
export function createActivityReader(schema: ActivitySchema): ActivityReader {
  let parses = 0;
  let current = schema;
  return {
    schema,
    safeParse(input) {
      parses++;
      if (parses === parsesBeforeCompiling) current = z.compile(schema);
      return current.safeParse(input);
    },
  };
}

/** What the fields of an input say about each other, signal by signal; read from the definitions, so nothing is listed twice. */
function crossChecks(scorers: ScorerSet) {
  const signals = pillarIds.flatMap((pillar) =>
    (scorers[pillar].definition?.signals ?? []).map((signal) => ({ pillar, signal })),
  );
  const concerned = signals.filter(({ signal }) => signal.unit === "days" || signal.requires !== undefined);
  return z.core._check<Activity>(
    ({ value: activity, issues }) => {
      const windowDays = activity?.windowDays ?? windowLimits.usual;
      for (const { pillar, signal } of concerned) {
        const fields: unknown = activity?.[pillar];
        const value: unknown =
          typeof fields === "object" && fields !== null ? Reflect.get(fields, signal.id) : undefined;
        const refuse = (message: string, code: string) =>
          issues.push({ code: "custom", path: [pillar, signal.id], message, params: { code }, input: activity });
        if (signal.unit === "days" && typeof value === "number" && value > windowDays && value <= windowLimits.greatest)
          refuse(say("at most the {days} days of the window", { days: windowDays }), "input.tooLarge");
        const hasValue = value !== undefined && value !== null && value !== "n/a";
        if (signal.requires !== undefined && activity?.salesNavigator === false && hasValue)
          refuse(say("no value, since salesNavigator is false"), "input.notApplicable");
      }
    },
    // Run beside other issues too: all of them are reported at once.
    { when: () => true },
  );
}

/** Composes the four pillar schemas into the schema of the whole input. */
export function buildActivitySchema(scorers: ScorerSet, unknownKeys: UnknownKeys): ActivitySchema {
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
  const schema = unknownKeys === "refuse" ? z.strictObject(shape) : z.object(shape);
  return schema.check(crossChecks(scorers));
}
