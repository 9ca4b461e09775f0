import * as z from "zod";
import { answering } from "../errors/answering.js";
import { unknownName, unknownNames } from "../errors/did-you-mean.js";
import { isRecord, valueAt } from "../errors/received.js";
import { type FoundIssue, few, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { atLeastOne, fromZodIssues, plainPath } from "../errors/zod-issues.js";
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
 * // 8.7
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
  const { id, version, bands = from.bands } = overrides;
  try {
    return defineModel({ ...from, id, version, bands, pillars });
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    const repair = say("pass rescale: true, or change the points of other signals of the pillar too");
    const issues = error.issues.map((issue) => (issue.code === "model.pointsSum" ? { ...issue, repair } : issue));
    throw new SSIError("overrideModel", atLeastOne(issues));
  }
}

/** All issues of the overrides as given, before points are rescaled. */
function overrideIssues(base: Model, overrides: unknown): FoundIssue[] {
  const known = Object.keys(overridesSchema().shape);
  const issues = overridesSchema().safeParse(knownParts(base, overrides, known)).error?.issues ?? [];
  const repair = say("change the model; docs/model.md shows the default one and its rules");
  const broken = issues.flatMap((issue): readonly FoundIssue[] =>
    issue.code === "unrecognized_keys"
      ? few(issue.keys, (key) =>
          unknownName("model.invalid", [...plainPath(issue.path), key], Object.keys(changeableShape())),
        )
      : fromZodIssues([issue], overrides, "model.invalid", repair),
  );
  const options = isRecord(overrides) ? unknownNames("options.invalid", [], overrides, known) : [];
  return [...broken, ...options, ...unknownTargets(base, overrides)];
}

/** The overrides without the names that are refused beside the schema, of which there may be very many. */
function knownParts(base: Model, overrides: unknown, options: readonly string[]): unknown {
  if (!isRecord(overrides)) return overrides;
  const pillars = valueAt(overrides, ["pillars"]);
  const known = pick(overrides, options);
  if (!isRecord(pillars)) return known;
  const parts = base.pillars.map(({ id, signals }) => {
    const changes = valueAt(pillars, [id]);
    const names = signals.map((signal) => signal.id);
    return [id, isRecord(changes) ? pick(changes, names) : changes];
  });
  return { ...known, pillars: Object.fromEntries(parts) };
}

const pick = (value: object, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => name in value).map((name) => [name, Reflect.get(value, name)]));

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
function unknownTargets(base: Model, overrides: unknown): FoundIssue[] {
  const refuse = (path: Path, known: readonly string[]) => {
    const value = valueAt(overrides, path);
    const otherwise = say("name a part that the model has");
    return isRecord(value) ? unknownNames("model.unknownTarget", path, value, known, otherwise) : [];
  };
  const pillars = base.pillars.map(({ id }) => id);
  const signals = base.pillars.flatMap((pillar) =>
    refuse(
      ["pillars", pillar.id],
      pillar.signals.map(({ id }) => id),
    ),
  );
  return [...refuse(["pillars"], pillars), ...signals];
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
