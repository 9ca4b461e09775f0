import * as z from "zod";
import { answering } from "../errors/answering.js";
import { unknownName } from "../errors/did-you-mean.js";
import { isRecord, valueAt } from "../errors/received.js";
import { type SSIIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues, plainPath } from "../errors/zod-issues.js";
import { defineModel } from "./define-model.js";
import { apportion, pillarHundredths, toHundredths, toPoints } from "./hundredths.js";
import { once } from "./memo.js";
import { bandSchema, changeableShape, identifier } from "./model-schema.js";
import type { BandDefinition, Model, PillarDefinition, PillarId, SignalDefinition } from "./model-types.js";

/** What may be changed of a signal that a model already has. */
export type SignalOverride = Partial<
  Pick<SignalDefinition, "points" | "curve" | "k" | "source" | "title" | "description">
>;

/** The ids of the signals of one pillar of a model; any text where its type does not tell them. */
export type SignalIdOf<D extends PillarDefinition, P extends PillarId> = D extends PillarDefinition
  ? P extends D["id"]
    ? D["signals"][number]["id"]
    : never
  : never;

/** What to change of the signals of a model, by pillar. */
export type PillarOverrides<M extends Model> = {
  readonly [P in PillarId]?: { readonly [S in SignalIdOf<M["pillars"][number], P>]?: SignalOverride };
};

/** What to change of a model; everything else stays. */
export interface ModelOverrides<M extends Model = Model> {
  /** The name of the new model, which is another one than the base. */
  readonly id: string;
  /** The version of the new model. */
  readonly version: string;
  /** New bands in place of all the old ones. */
  readonly bands?: readonly BandDefinition[];
  /** The changes, by pillar and signal. */
  readonly pillars?: PillarOverrides<M>;
  /** Brings the points of each changed pillar back to 25 in proportion, instead of refusing a sum that is not 25. */
  readonly rescale?: boolean;
}

/**
 * A model like `base` with some numbers changed. Points that no longer sum to 25 are refused with the sum, unless
 * `rescale: true` brings the pillar's points back to 25 in proportion (largest remainder, in hundredths). New signals
 * are added with `defineModel` or `definePillar`; `points: 0` switches a signal off.
 *
 * Throws `SSIError`: `model.unknownTarget` and `options.invalid` (with "did you mean"), `model.pointsSum`, `model.invalid`.
 *
 * @example
 * ```ts
 * import { defaultModel, overrideModel } from "social-selling-index";
 * const model = overrideModel(defaultModel, {
 *   id: "writers",
 *   version: "1",
 *   pillars: { insights: { posts: { points: 10 } } },
 *   rescale: true,
 * });
 * console.log(model.pillars[2]?.signals[0]?.points);
 * // 8.33
 * ```
 */
export function overrideModel<M extends Model>(base: M, overrides: NoInfer<ModelOverrides<M>>): M;

export function overrideModel(base: Model, overrides: ModelOverrides): Model {
  return answering("overrideModel", "model.invalid", () => overridden(base, overrides));
}

function overridden(base: Model, overrides: ModelOverrides): Model {
  const from = defineModel<Model>(base);
  throwIfAny("overrideModel", overrideIssues(from, overrides));
  const pillars = from.pillars.map((pillar) => {
    const changes = overrides.pillars?.[pillar.id];
    if (changes === undefined) return pillar;
    const signals = pillar.signals.map((signal) => ({ ...signal, ...definedOnly(changes[signal.id]) }));
    return overrides.rescale === true ? rescaled({ ...pillar, signals }) : { ...pillar, signals };
  });
  return defineModel({
    ...from,
    id: overrides.id,
    version: overrides.version,
    bands: overrides.bands ?? from.bands,
    pillars,
  });
}

/** All issues of the overrides as given, before points are rescaled. */
function overrideIssues(base: Model, overrides: unknown): SSIIssue[] {
  const issues = overridesSchema().safeParse(overrides).error?.issues ?? [];
  const repair = say("change the model; docs/model.md shows the default one and its rules");
  const broken = issues.flatMap((issue): readonly SSIIssue[] => {
    if (issue.code !== "unrecognized_keys") return fromZodIssues([issue], overrides, "model.invalid", repair);
    const isOption = issue.path.length === 0;
    const known = Object.keys(isOption ? overridesSchema().shape : changeableShape());
    return issue.keys.map((key) =>
      unknownName(
        isOption ? "options.invalid" : "model.invalid",
        [...plainPath(issue.path), key],
        known,
        say("remove it"),
      ),
    );
  });
  return [...broken, ...unknownTargets(base, overrides)];
}

const overridesSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    id: identifier(),
    version: z.string().min(1),
    bands: z.array(bandSchema()).min(1).optional(),
    pillars: z
      .record(z.string(), z.record(z.string(), z.strictObject(changeableShape()).partial().optional()).optional())
      .optional(),
    rescale: z.boolean().optional(),
  }),
);

type Path = readonly (string | number)[];

/** The pillars and signals that the overrides name and the model does not have. */
function unknownTargets(base: Model, overrides: unknown): SSIIssue[] {
  const fieldsAt = (...path: string[]): string[] => {
    const value = valueAt(overrides, path);
    return isRecord(value) ? Object.keys(value) : [];
  };
  const refuse = (path: Path, known: readonly string[]) =>
    unknownName("model.unknownTarget", path, known, say("name a part that the model has"));
  const pillarNames = base.pillars.map(({ id }) => id);
  return fieldsAt("pillars").flatMap((name) => {
    const pillar = base.pillars.find(({ id }) => id === name);
    if (pillar === undefined) return [refuse(["pillars", name], pillarNames)];
    const known = pillar.signals.map(({ id }) => id);
    const unknown = fieldsAt("pillars", name).filter((signal) => !known.includes(signal));
    return unknown.map((signal) => refuse(["pillars", name, signal], known));
  });
}

const definedOnly = (change: SignalOverride = {}): SignalOverride =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

function rescaled(pillar: PillarDefinition): PillarDefinition {
  const points = pillar.signals.map((signal) => toHundredths(signal.points));
  const sum = points.reduce((total, one) => total + one, 0);
  if (!(sum > 0)) return pillar;
  const shares = apportion(
    points.map((one) => one * pillarHundredths),
    sum,
    pillarHundredths,
  );
  return {
    ...pillar,
    signals: pillar.signals.map((signal, index) => ({ ...signal, points: toPoints(shares[index] ?? 0) })),
  };
}
