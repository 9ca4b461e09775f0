import * as z from "zod";
import { pillarIds } from "../model/model-types.js";
import type { Recommendation } from "./recommendation-types.js";

const points = z.number().positive().max(100);
const pillar = z.enum(pillarIds);

/** The schema of one piece of advice in a stored result. */
export const recommendationSchema: z.ZodType<Recommendation> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("action"),
    action: z.string(),
    units: z.number().int().positive(),
    gain: points,
    minutes: z.number().positive(),
    gainPerMinute: z.number().min(0),
    control: z.enum(["own", "shared"]),
    signals: z.array(z.strictObject({ pillar, signal: z.string() })),
  }),
  z.strictObject({
    kind: z.literal("measure"),
    pillar,
    signal: z.string().exactOptional(),
    points,
    evidence: z.array(
      z.enum([
        "basicExport",
        "completeExport",
        "analyticsWorkbook",
        "profilePage",
        "salesNavigator",
        "ownChoice",
        "ownRecord",
      ]),
    ),
  }),
  z.strictObject({ kind: z.literal("habit"), pillar, signal: z.string(), gainUpTo: points }),
]);
