import { nearestWord } from "../errors/did-you-mean.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { defineModel } from "./define-model.js";
import { apportion, pillarHundredths, toHundredths, toPoints } from "./hundredths.js";
import type { BandDefinition, Model, PerPillar, PillarDefinition, SignalDefinition } from "./model-types.js";

/** What may be changed of a signal that a model already has. */
export type SignalOverride = Partial<Pick<SignalDefinition, "points" | "curve" | "k" | "source" | "description">>;

/** What to change of a model; everything not named stays. */
export interface ModelOverrides {
  /** The name of the new model: a changed model is not the one it came from. */
  readonly id: string;
  /** The version of the new model. */
  readonly version: string;
  /** New bands in place of all the old ones. */
  readonly bands?: readonly BandDefinition[];
  /** By pillar and signal, what is different. */
  readonly pillars?: Partial<PerPillar<{ readonly [signal: string]: SignalOverride }>>;
  /** Brings the points of each changed pillar back to 25 in proportion, instead of refusing a sum that is not 25. */
  readonly rescale?: boolean;
}

/**
 * A model like `base` with some numbers changed. Points that no longer sum to 25 are refused with the sum, unless
 * `rescale: true` brings the pillar's points back to 25 in proportion (largest remainder, in hundredths). New signals
 * come by `defineModel` or `definePillar`; `points: 0` switches a signal off.
 *
 * Throws `SSIError`: `model.unknownTarget` (with "did you mean"), `model.pointsSum`, `model.invalid`.
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
export function overrideModel<M extends Model>(base: M, overrides: ModelOverrides): M;
export function overrideModel(base: Model, overrides: ModelOverrides): Model {
  throwIfAny("overrideModel", unknownTargets(base, overrides));
  const pillars = base.pillars.map((pillar) => {
    const changes = overrides.pillars?.[pillar.id];
    if (changes === undefined) return pillar;
    const signals = pillar.signals.map((signal) => ({ ...signal, ...changes[signal.id] }));
    return overrides.rescale === true ? rescaled({ ...pillar, signals }) : { ...pillar, signals };
  });
  return defineModel({
    ...base,
    id: overrides.id,
    version: overrides.version,
    bands: overrides.bands ?? base.bands,
    pillars,
  });
}

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
    signals: pillar.signals.map((signal, place) => ({ ...signal, points: toPoints(shares[place] ?? 0) })),
  };
}

function unknownTargets(base: Model, overrides: ModelOverrides): SSIIssue[] {
  return Object.entries(overrides.pillars ?? {}).flatMap(([pillarId, changes = {}]) => {
    const pillar = base.pillars.find(({ id }) => id === pillarId);
    const known = pillar?.signals.map(({ id }) => id);
    if (known === undefined)
      return [
        unknownTarget(
          ["pillars", pillarId],
          base.pillars.map(({ id }) => id),
          pillarId,
        ),
      ];
    return Object.keys(changes)
      .filter((signal) => !known.includes(signal))
      .map((signal) => unknownTarget(["pillars", pillarId, signal], known, signal));
  });
}

function unknownTarget(path: string[], known: readonly string[], name: string): SSIIssue {
  const near = nearestWord(name, known);
  return {
    code: "model.unknownTarget",
    path,
    expected: say("one of {names}", { names: known.join(", ") }),
    received: JSON.stringify(name),
    repair:
      near === undefined
        ? say("name a part that the model has")
        : say("did you mean {name}?", { name: JSON.stringify(near) }),
  };
}
