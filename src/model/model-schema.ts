import * as z from "zod";
import { say } from "../errors/wording.js";
import { type Model, pillarIds } from "./model-types.js";
import { isHundredth, pillarSchema } from "./pillar-schema.js";

/** The id of a model, a band or an action. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9._@/-]*$/, say('a letter, then letters, digits and any of "._@/-"'));
const signalRef = { pillar: z.enum(pillarIds), signal: z.string() };

const actionSchema = z
  .strictObject({
    id: identifier,
    minutes: z
      .number()
      .positive()
      .multipleOf(0.25, say("a multiple of {step} minutes", { step: 0.25 })),
    effects: z
      .array(z.strictObject({ ...signalRef, add: z.number().positive() }).readonly())
      .min(1)
      .readonly(),
    limit: z.number().int().positive().exactOptional(),
    control: z.enum(["own", "shared"]),
  })
  .readonly();

const sharedLimitSchema = z
  .strictObject({
    id: identifier,
    actions: z.array(z.string()).min(1).readonly(),
    attempts: z.number().int().positive(),
    successRate: z.strictObject({ ...signalRef, ifUnknown: z.number().positive().max(1) }).readonly(),
  })
  .readonly();

/** The schema of a band. */
export const bandSchema = z
  .strictObject({
    id: identifier,
    from: z
      .number()
      .min(0)
      .max(100)
      .refine(isHundredth, say("a multiple of {step}", { step: 0.01 })),
  })
  .readonly();

/**
 * The schema of a model: four pillars, each once, each of 25 points; curves that rise in value, from level 0 to level 1;
 * actions that touch signals the model has. `defineModel` reads with it and names every broken rule at once.
 *
 * @example
 * ```ts
 * import { defaultModel, modelSchema } from "social-selling-index";
 * const read = modelSchema.safeParse(JSON.parse(JSON.stringify({ ...defaultModel, bands: [] })));
 * console.log(read.success, read.error?.issues[0]?.path);
 * // false [ 'bands' ]
 * ```
 */
export const modelSchema: z.ZodType<Model> = z
  .strictObject({
    id: identifier,
    version: z.string().min(1),
    bands: z.array(bandSchema).min(1).readonly(),
    pillars: z.array(pillarSchema).length(pillarIds.length, say("the four pillars, each once")).readonly(),
    actions: z.array(actionSchema).readonly(),
    sharedLimits: z.array(sharedLimitSchema).readonly(),
  })
  .check((context) => {
    const model = context.value;
    const refuse = (message: string, ...path: (string | number)[]) =>
      context.issues.push({ code: "custom", message, path, input: model, continue: true });
    const unitOf = (pillar: string, signal: string) =>
      model.pillars.find(({ id }) => id === pillar)?.signals.find(({ id }) => id === signal)?.unit;

    model.pillars.forEach(({ id }, place) => {
      if (model.pillars.findIndex((other) => other.id === id) !== place)
        refuse(say("each pillar once"), "pillars", place, "id");
    });
    model.bands.forEach(({ id, from }, place) => {
      const before = model.bands[place - 1];
      if (before === undefined ? from !== 0 : !(from > before.from))
        refuse(
          before === undefined ? say("a first band from 0") : say("a start above {number}", { number: before.from }),
          "bands",
          place,
          "from",
        );
      if (model.bands.findIndex((other) => other.id === id) !== place)
        refuse(say("an id that no other band has"), "bands", place, "id");
    });
    model.actions.forEach(({ id, effects }, place) => {
      if (model.actions.findIndex((other) => other.id === id) !== place)
        refuse(say("an id that no other action has"), "actions", place, "id");
      effects.forEach(({ pillar, signal }, effect) => {
        if (unitOf(pillar, signal) === undefined)
          refuse(say("a signal that the model has"), "actions", place, "effects", effect, "signal");
      });
    });
    model.sharedLimits.forEach(({ actions, successRate }, place) => {
      actions.forEach((action, member) => {
        if (!model.actions.some(({ id }) => id === action))
          refuse(say("an action that the model has"), "sharedLimits", place, "actions", member);
      });
      if (unitOf(successRate.pillar, successRate.signal) !== "proportion")
        refuse(say("a proportion that the model has"), "sharedLimits", place, "successRate", "signal");
    });
  })
  .readonly();
