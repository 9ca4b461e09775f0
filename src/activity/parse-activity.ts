import type * as z from "zod";
import { describeReceived } from "../errors/received.js";
import { SSIError, throwIfAny } from "../errors/ssi-error.js";
import type { Activity, ActivitySchema, ScorerSet } from "./activity-schema.js";
import { explainIssues } from "./explain-issues.js";

/** Reads an input of any kind. Throws one `SSIError` with all issues, in the order of the schema: `input.*`. */
export function parseActivity(schema: ActivitySchema, input: unknown, scorers: ScorerSet): Activity {
  let parsed: z.ZodSafeParseResult<Activity>;
  try {
    parsed = schema.safeParse(input);
  } catch (cause) {
    // A schema of a plug-in that is asynchronous, or whose own check threw.
    const repair = "plug in a schema that is synchronous and does not throw";
    const received = cause instanceof Error ? `${cause.name}: ${cause.message}` : describeReceived(cause);
    throw new SSIError(
      "computeSSI",
      [{ code: "scorer.threw", path: ["scorers"], expected: "a schema that parses", received, repair }],
      {
        cause,
      },
    );
  }
  if (parsed.success) return parsed.data;
  throwIfAny("computeSSI", explainIssues(parsed.error.issues, input, scorers));
  throw parsed.error;
}
