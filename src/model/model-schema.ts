import * as z from "zod";
import { say } from "../errors/wording.js";
import { paramsOf } from "../errors/zod-issues.js";
import { greatestOf } from "./compile-model.js";
import { curveSchema } from "./curve.js";
import { isHundredth, toHundredths } from "./hundredths.js";
import { once } from "./memo.js";
import { type Model, pillarIds, type SignalDefinition, type SignalName } from "./model-types.js";
import { units } from "./units.js";

/**
 * The schema of a model: four pillars, each once, each of 25 points; curves whose values rise, with levels from 0 to 1;
 * actions that raise signals of the model. `defineModel` reads with it and reports every broken rule at once.
 *
 * @example
 * ```ts
 * import { defaultModel, modelSchema } from "social-selling-index";
 * const read = modelSchema.safeParse(JSON.parse(JSON.stringify({ ...defaultModel, bands: [] })));
 * console.log(read.success, read.error?.issues[0]?.path);
 * // false [ 'bands' ]
 * ```
 */
export const modelSchema: z.ZodType<Model> = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      id: identifier(),
      version: z.string().min(1),
      bands: z.array(bandSchema()).min(1),
      pillars: z.array(pillarSchema()).length(pillarIds.length, say("the four pillars, each once")),
      actions: z.array(actionSchema()),
      pools: z.array(poolSchema()),
      linkedInLimits: z.array(linkedInLimitSchema()).exactOptional(),
      startMinutes: minutesSchema().min(0).exactOptional(),
      cautions: z.array(cautionSchema()).exactOptional(),
    })
    .check((context) => {
      const model = context.value;
      const refuse = (message: string, ...path: (string | number)[]) =>
        context.issues.push({ code: "custom", message, path, input: model, continue: true });

      model.pillars.forEach(({ id }, index) => {
        if (model.pillars.findIndex((other) => other.id === id) !== index)
          refuse(say("each pillar once"), "pillars", index, "id");
      });
      model.bands.forEach(({ from }, index) => {
        const before = model.bands[index - 1];
        if (before === undefined ? from !== 0 : !(from > before.from))
          refuse(
            before === undefined ? say("a first band from 0") : say("a start above {number}", { number: before.from }),
            "bands",
            index,
            "from",
          );
      });
      for (const name of ["bands", "actions", "cautions", "linkedInLimits"] as const)
        model[name]?.forEach(({ id }, index, all: readonly { readonly id: string }[]) => {
          if (all.findIndex((other) => other.id === id) !== index)
            refuse(say("an id that no other one has"), name, index, "id");
        });
      refuseActions(model, refuse);
      refusePools(model, refuse);
    }),
);

/** The schema of a pillar: distinct signals whose points sum to 25. */
export const pillarSchema = /* @__PURE__ */ once(() =>
  z
    .strictObject({
      id: z.enum(pillarIds),
      signals: z.array(signalSchema()).min(1),
      title: z.string().exactOptional(),
      description: z.string().exactOptional(),
    })
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
          params: paramsOf("model.pointsSum"),
          continue: true,
        });
      }
      signals.forEach(({ id, zeroWhen, of }, index) => {
        if (signals.findIndex((other) => other.id === id) !== index)
          refuse(say("an id that no other signal has"), index, "id");
        if (
          zeroWhen !== undefined &&
          !signals.some(
            (other) =>
              other.id === zeroWhen && other.id !== id && other.unit !== "proportion" && other.zeroWhen === undefined,
          )
        )
          refuse(
            say("the id of another signal of the pillar, measured by a number and without a zeroWhen"),
            index,
            "zeroWhen",
          );
        if (
          of !== undefined &&
          !signals.some((other) => other.id === of && (other.unit === "flow" || other.unit === "count"))
        )
          refuse(say("the id of a flow or a count of the pillar"), index, "of");
      });
    }),
);

/** Where values are found. */
export const evidenceSources = [
  "basicExport",
  "completeExport",
  "analyticsWorkbook",
  "profilePage",
  "salesNavigator",
  "ownChoice",
  "ownRecord",
] as const;

/** The schema of one signal of a model. */
const signalSchema = /* @__PURE__ */ once(() =>
  z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z][A-Za-z0-9]*$/, say("a letter in lower case, then letters and digits"))
        .refine(isFreeName, say("a name that objects do not have already")),
      unit: z.enum(units),
      ...changeableShape(),
      max: z.number().positive().exactOptional(),
      requires: z.literal("salesNavigator").exactOptional(),
      zeroWhen: z.string().exactOptional(),
      of: z.string().exactOptional(),
      period: z.literal("window").exactOptional(),
      evidence: z.array(z.enum(evidenceSources)).exactOptional(),
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
      if (signal.k !== undefined && signal.unit !== "proportion" && signal.of === undefined)
        refuse(say('no k: only a proportion has one, and a mean with "of"'), "k");
      if (signal.of !== undefined && signal.unit !== "mean") refuse(say('no "of": only a mean has one'), "of");
      if (signal.cap !== undefined && signal.of === undefined)
        refuse(say('no cap: only a mean with "of" has one'), "cap");
      if (signal.max !== undefined && signal.unit !== "count") refuse(say("no max: only a count has one"), "max");
      if (signal.zeroWhen !== undefined && (signal.unit === "proportion" || signal.curve[0]?.[1] !== 0))
        refuse(say("no zeroWhen: only a number whose curve begins at level 0 can have one"), "zeroWhen");
    }),
);

/** The fields of a signal that an override may change. */
export const changeableShape = /* @__PURE__ */ once(() => ({
  points: z
    .number()
    .min(0)
    .max(25)
    .refine(isHundredth, say("a multiple of {step}", { step: 0.01 })),
  curve: curveSchema(),
  k: z.number().min(0).exactOptional(),
  cap: z.number().positive().exactOptional(),
  typical: z.number().int().min(0).max(100).exactOptional(),
  source: sourceSchema().exactOptional(),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
}));

/** Whether no object has the name already: `constructor` would be found in an input without such a field. */
const isFreeName = (name: string): boolean => !(name in Object.prototype);

/** The greatest value of a signal on the scale of its curve, where the curve must end at the latest. */
function greatestOnCurve(signal: Pick<SignalDefinition, "unit" | "max">): number {
  const greatest = greatestOf(signal);
  return greatest === "windowDays" ? 30 : (greatest ?? Number.POSITIVE_INFINITY);
}

const sourceSchema = () => z.array(z.enum(["linkedin", "article", "thirdParty"]));

/** The schema of a band. */
export const bandSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    id: identifier(),
    from: z
      .number()
      .min(0)
      .max(100)
      .refine(isHundredth, say("a multiple of {step}", { step: 0.01 })),
  }),
);

const minutesSchema = () => z.number().multipleOf(0.25, say("a multiple of {step} minutes", { step: 0.25 }));

const actionSchema = () =>
  z.strictObject({
    id: identifier(),
    minutes: minutesSchema().positive(),
    rhythm: z.enum(["once", "monthly"]),
    effects: z
      .array(
        z.strictObject({
          ...signalRef(),
          add: z.number().positive(),
          to: z.enum(["value", "part", "whole"]).exactOptional(),
          per: z.enum(["month", "once"]).exactOptional(),
        }),
      )
      .min(1),
    limit: z.number().int().positive().exactOptional(),
    upTo: z
      .strictObject({
        ...signalRef(),
        times: z.number().positive(),
        from: z.number().min(0).exactOptional(),
        within: z.literal("companySize").exactOptional(),
      })
      .exactOptional(),
    control: z.enum(["own", "shared"]),
  });

const cautionSchema = () => {
  const signal = z.strictObject({ pillar: z.enum(pillarIds), signal: z.string() });
  return z
    .strictObject({
      id: identifier(),
      count: signal,
      atLeast: z.number().min(0).exactOptional(),
      above: z.number().min(0).exactOptional(),
      perDays: z.int().min(1).max(366).exactOptional(),
      lastDays: z.int().min(0).max(366).exactOptional(),
      value: signal.exactOptional(),
      below: z
        .number()
        .min(0)
        .refine(isHundredth, say("a multiple of {step}", { step: 0.01 }))
        .exactOptional(),
      source: sourceSchema().exactOptional(),
    })
    .check((context) => {
      const caution = context.value;
      const refuse = (message: string, field: string) =>
        context.issues.push({ code: "custom", message, path: [field], input: caution, continue: true });
      if ((caution.atLeast === undefined) === (caution.above === undefined))
        refuse(say('either "atLeast" or "above"'), "atLeast");
      if ((caution.value === undefined) !== (caution.below === undefined))
        refuse(say('"value" and "below", both or neither'), "below");
      if (caution.lastDays !== undefined && caution.perDays === undefined)
        refuse(say('no "lastDays" without "perDays"'), "lastDays");
    });
};

const poolSchema = () =>
  z.strictObject({
    id: identifier(),
    actions: z.array(z.string()).min(1),
    attempts: z.number().int().positive(),
    most: z.string().exactOptional(),
    share: z
      .strictObject({ ...signalRef(), of: z.number().positive(), least: z.number().int().min(0) })
      .exactOptional(),
    until: z.strictObject({ ...signalRef(), limit: z.string() }).exactOptional(),
    successRate: z.strictObject({ ...signalRef(), ifUnknown: z.number().positive().max(1) }).exactOptional(),
  });

const linkedInLimitSchema = () =>
  z.strictObject({
    id: identifier(),
    value: z.number().min(0).exactOptional(),
    per: z.enum(["week", "month"]).exactOptional(),
    source: z.string().min(1),
  });

const signalRef = () => ({ pillar: z.enum(pillarIds), signal: z.string() });

type Refuse = (message: string, ...path: (string | number)[]) => void;

const signalOf = (model: Model, { pillar, signal }: SignalName): SignalDefinition | undefined =>
  model.pillars.find(({ id }) => id === pillar)?.signals.find(({ id }) => id === signal);

/** Refuses a name that is not that of a signal whose value is a number. */
function refuseNoNumber(
  model: Model,
  name: SignalName | undefined,
  refuse: Refuse,
  ...path: (string | number)[]
): void {
  if (name !== undefined && (signalOf(model, name)?.unit ?? "proportion") === "proportion")
    refuse(say("a signal of the model that is a number"), ...path, "signal");
}

/** The rules of the actions. */
function refuseActions(model: Model, refuse: Refuse): void {
  model.actions.forEach(({ rhythm, effects, upTo }, index) => {
    effects.forEach((effect, at) => {
      const path = ["actions", index, "effects", at] as const;
      const signal = signalOf(model, effect);
      if (signal === undefined) {
        refuse(say("a signal that the model has"), ...path, "signal");
        return;
      }
      if (signal.of !== undefined)
        refuse(say('a signal that is no mean with "of", whose mean is held'), ...path, "signal");
      if (effect.to !== undefined && (effect.to === "value") === (signal.unit === "proportion"))
        refuse(say("part or whole for a proportion, value for any other signal"), ...path, "to");
      if (effect.per !== undefined && rhythm === "once")
        refuse(say("no per: only a monthly action has one"), ...path, "per");
    });
    refuseNoNumber(model, upTo, refuse, "actions", index, "upTo");
  });
}

/** The rules of the pools. */
function refusePools(model: Model, refuse: Refuse): void {
  const { actions: all, pools, linkedInLimits = [] } = model;
  const limitOf = (id: string) => linkedInLimits.find((limit) => limit.id === id && limit.value !== undefined);
  pools.forEach(({ id, actions, most, share, until, successRate }, index) => {
    if (pools.findIndex((other) => other.id === id) !== index || all.some((action) => action.id === id))
      refuse(say("an id that no action and no other pool has"), "pools", index, "id");
    actions.forEach((name, member) => {
      const action = all.find((one) => one.id === name);
      const path = ["pools", index, "actions", member] as const;
      if (action === undefined) refuse(say("an action that the model has"), ...path);
      else if (action.rhythm === "once") refuse(say("a monthly action"), ...path);
      else if (actions.indexOf(name) !== member || pools.findIndex((other) => other.actions.includes(name)) !== index)
        refuse(say("an action that is in no other pool"), ...path);
      else if (
        successRate !== undefined &&
        action.effects.some(({ pillar, signal }) => pillar === successRate.pillar && signal === successRate.signal)
      )
        refuse(say("an action that does not change the rate of its pool, which is held"), ...path);
    });
    if (most !== undefined && limitOf(most)?.per === undefined)
      refuse(say("a limit of linkedInLimits with a number a week or a month"), "pools", index, "most");
    refuseNoNumber(model, share, refuse, "pools", index, "share");
    refuseNoNumber(model, until, refuse, "pools", index, "until");
    if (until !== undefined && limitOf(until.limit) === undefined)
      refuse(say("a limit of linkedInLimits with a number"), "pools", index, "until", "limit");
    if (successRate !== undefined && signalOf(model, successRate)?.unit !== "proportion")
      refuse(say("a proportion that the model has"), "pools", index, "successRate", "signal");
  });
}

/** The id of a model, a band or an action. */
export const identifier = /* @__PURE__ */ once(() =>
  z.string().regex(/^[A-Za-z][A-Za-z0-9._@/-]*$/, say('a letter, then letters, digits and any of "._@/-"')),
);
