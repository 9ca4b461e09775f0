import * as z from "zod";
import { type EvidenceSource, type PillarId, pillarIds } from "../model/model-types.js";

const points = () => z.number().positive().max(100);

const pillar = () => z.enum(pillarIds);

/** Something to do: the next worthwhile step of one action. */
export interface ActionRecommendation {
  /** An action. */
  readonly kind: "action";
  /** The id of the action in the model. */
  readonly action: string;
  /** How often: for a flow in every 30 days, for a stock once. */
  readonly units: number;
  /** Points of the whole score it adds by itself, from re-scoring; above 0. Gains of actions that share signals do not add up. */
  readonly gain: number;
  /** What all the units take together. */
  readonly minutes: number;
  /** gain / minutes. */
  readonly gainPerMinute: number;
  /** `own`: the person decides; `shared`: others decide too. */
  readonly control: "own" | "shared";
  /** The known signals that earn more by it. */
  readonly signals: readonly SignalName[];
}

/** A signal by name. */
export interface SignalName {
  /** The pillar it belongs to. */
  readonly pillar: PillarId;
  /** Its id there. */
  readonly signal: string;
}

const actionSchema = () =>
  z.strictObject({
    kind: z.literal("action"),
    action: z.string(),
    units: z.number().int().positive(),
    gain: points(),
    minutes: z.number().positive(),
    gainPerMinute: z.number().min(0),
    control: z.enum(["own", "shared"]),
    signals: z.array(z.strictObject({ pillar: pillar(), signal: z.string() })),
  });

/** Something to find out: a signal that is unknown. */
export interface MeasureRecommendation {
  /** A value that is not known. */
  readonly kind: "measure";
  /** The pillar that lacks it. */
  readonly pillar: PillarId;
  /** Absent where all that is known is that a pillar lacks something. */
  readonly signal?: string;
  /** Points of the whole score that it could add. */
  readonly points: number;
  /** Where the value is found. */
  readonly evidence: readonly EvidenceSource[];
}

const measureSchema = () =>
  z.strictObject({
    kind: z.literal("measure"),
    pillar: pillar(),
    signal: z.string().exactOptional(),
    points: points(),
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
  });

/** Something to keep doing: an outcome or a rate, which no plan promises. */
export interface HabitRecommendation {
  /** An outcome or a rate. */
  readonly kind: "habit";
  /** The pillar of the signal. */
  readonly pillar: PillarId;
  /** The signal that does not earn all it could. */
  readonly signal: string;
  /** Points of the whole score that it adds at its best; above 0. */
  readonly gainUpTo: number;
}

const habitSchema = () =>
  z.strictObject({ kind: z.literal("habit"), pillar: pillar(), signal: z.string(), gainUpTo: points() });

/** One piece of advice. Numbers and codes; the words come from a locale. */
export type Recommendation = ActionRecommendation | MeasureRecommendation | HabitRecommendation;

/** Makes the schema of one piece of advice in a stored result. */
export const recommendationSchema = (): z.ZodType<Recommendation> =>
  z.discriminatedUnion("kind", [actionSchema(), measureSchema(), habitSchema()]);
