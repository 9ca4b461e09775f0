import * as z from "zod";
import { say } from "../errors/wording.js";
import { levelAt } from "./curve.js";
import { curveSchema } from "./curve-schema.js";
import { toHundredths } from "./hundredths.js";
import { pillarIds, type SignalDefinition } from "./model-types.js";
import { units } from "./units.js";

/** Whether a number of points is a multiple of 0.01. */
export const isHundredth = (value: number): boolean => toHundredths(value) / 100 === value;

/** A name that every object has, such as `constructor`, would be found in an input that does not hold it. */
const isFreeName = (name: string): boolean => !(name in Object.prototype);

/** The greatest value on the scale of its curve that an input of this signal can have; a curve must end there or before. */
function greatestOnCurve(signal: Pick<SignalDefinition, "unit"> & { max?: number | undefined }): number {
  if (signal.unit === "ratio") return 1;
  if (signal.unit === "days") return 30;
  return signal.max ?? Number.POSITIVE_INFINITY;
}

/** The fields of a signal that an override may change. */
export const changeableShape = {
  points: z
    .number()
    .min(0)
    .max(25)
    .refine(isHundredth, say("a multiple of {step}", { step: 0.01 })),
  curve: curveSchema,
  k: z.number().min(0),
  source: z.array(z.enum(["linkedin", "article", "thirdParty"])).readonly(),
  description: z.string(),
};

/** The schema of one signal of a model. */
export const signalSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*$/, say("a letter in lower case, then letters and digits"))
      .refine(isFreeName, say("a name that objects do not have already")),
    unit: z.enum(units),
    ...changeableShape,
    max: z.number().positive().exactOptional(),
    requires: z.literal("salesNavigator").exactOptional(),
    k: changeableShape.k.exactOptional(),
    zeroWhen: z.string().exactOptional(),
    description: changeableShape.description.exactOptional(),
    period: z.literal("window").exactOptional(),
    evidence: z
      .array(
        z.enum([
          "basicExport",
          "completeExport",
          "analyticsWorkbook",
          "profilePage",
          "salesNavigator",
          "ownChoice",
          "ownRecord",
        ]),
      )
      .readonly()
      .exactOptional(),
  })
  .check((context) => {
    const signal = context.value;
    const refuse = (message: string, field: string) =>
      context.issues.push({ code: "custom", message, path: [field], input: signal, continue: true });
    const last = signal.curve.at(-1)?.[0] ?? 0;
    const greatest = greatestOnCurve(signal);
    if (last > greatest)
      refuse(
        say("a curve that ends at {number} or before, the greatest possible value", { number: greatest }),
        "curve",
      );
    if (signal.unit === "proportion" && last >= 1)
      refuse(say("a curve that ends below 1, where part / (whole + k) stays"), "curve");
    if (signal.k !== undefined && signal.unit !== "proportion") refuse(say("no k: only a proportion has one"), "k");
    if (signal.max !== undefined && signal.unit !== "count") refuse(say("no max: only a count has one"), "max");
    if (signal.zeroWhen !== undefined && (signal.unit === "proportion" || levelAt(signal.curve, 0) !== 0))
      refuse(say("no zeroWhen: only a number whose curve begins at level 0 can have one"), "zeroWhen");
  })
  .readonly();

/** The schema of a pillar: distinct signals whose points sum to 25. */
export const pillarSchema = z
  .strictObject({ id: z.enum(pillarIds), signals: z.array(signalSchema).min(1).readonly() })
  .check((context) => {
    const { signals } = context.value;
    const refuse = (message: string, ...path: (string | number)[]) =>
      context.issues.push({ code: "custom", message, path: ["signals", ...path], input: signals, continue: true });
    const sum = signals.reduce((total, signal) => total + toHundredths(signal.points), 0);
    if (sum !== 2500) {
      context.issues.push({
        code: "custom",
        message: say("points that sum to 25, not {number}", { number: sum / 100 }),
        path: ["signals"],
        input: signals,
        params: { code: "model.pointsSum" },
        continue: true,
      });
    }
    signals.forEach(({ id, zeroWhen }, place) => {
      if (signals.findIndex((other) => other.id === id) !== place)
        refuse(say("an id that no other signal has"), place, "id");
      if (
        zeroWhen !== undefined &&
        !signals.some(
          (other) =>
            other.id === zeroWhen && other.id !== id && other.unit !== "proportion" && other.zeroWhen === undefined,
        )
      )
        refuse(
          say("the id of another signal of the pillar, measured by a number and without a zeroWhen"),
          place,
          "zeroWhen",
        );
    });
  })
  .readonly();
