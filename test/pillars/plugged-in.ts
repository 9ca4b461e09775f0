import { type PillarOutput, type PillarScorer, safeComputeSSI } from "social-selling-index";
import * as z from "zod";

export const input = z.object({ x: z.number().optional() });

/** A plug-in for the brand with this function. */
export const scorer = (score: () => unknown, schema: z.ZodType = input): PillarScorer<"brand"> => ({
  id: "brand",
  version: "1",
  input: schema,
  score: score as () => PillarOutput,
});

/** Scores with a plug-in for the brand. */
export const run = (plugged: unknown, activity: unknown = { brand: {} }) =>
  safeComputeSSI(activity, { scorers: { brand: plugged } } as never);

/** The issues of an activity that is refused. */
export const issuesOf = (plugged: unknown, activity?: unknown) => {
  const safe = run(plugged, activity);
  if (safe.success) throw new Error(`not refused: ${safe.result.score}`);
  return safe.issues;
};

export const boom = (): never => {
  throw new Error("boom");
};
