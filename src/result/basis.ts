import * as z from "zod";
import { answering } from "../errors/answering.js";
import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type PerPillar, perPillar, pillarIds } from "../model/model-types.js";
import { perPillarSchema, share } from "./schema-parts.js";

/** What a score was measured with: two scores may be compared when their bases are the same. */
export interface Basis {
  /** Equal keys, equal bases; the other fields show in what two bases differ. */
  readonly comparisonKey: string;
  /** The hash of the model. */
  readonly model: string;
  /** Days in which flows were counted. */
  readonly windowDays: number;
  /** The weights in force, as shares of 1. */
  readonly weights: PerPillar<number>;
  /** The version of each pillar's scorer. */
  readonly versions: PerPillar<string>;
  /** The rule of the estimate and its typical levels, which move no score; absent where estimates do not count. */
  readonly estimateKey?: string;
}

/** The fields of a basis, for schemas that hold one. */
export const basisShape = () => ({
  comparisonKey: z.string().min(1),
  model: z.string().min(1),
  windowDays: z.number(),
  weights: perPillarSchema(share()),
  versions: perPillarSchema(z.string().min(1)),
  estimateKey: z.string().min(1).exactOptional(),
});

/** The schema of a basis. */
export const basisSchema: z.ZodType<Basis> = /* @__PURE__ */ z.lazy(() => z.strictObject(basisShape()));

/** What a basis is read from: any result has it. */
export interface MeasuredWith {
  /** Equal for results that may be compared. */
  readonly comparisonKey: string;
  /** The model in force. */
  readonly model: {
    /** SHA-256, in hexadecimal, of everything in it that can change a number. */
    readonly hash: string;
  };
  /** Days in which flows were counted. */
  readonly windowDays: number;
  /** The weights in force, as shares of 1. */
  readonly weights: PerPillar<number>;
  /** Equal too where estimates may be compared; absent in a result of format 1. */
  readonly estimateKey?: string;
  /** The four pillars, of which only the version of the scorer counts here. */
  readonly pillars: PerPillar<{
    /** The version of its scorer. */
    readonly version: string;
  }>;
}

/**
 * What a result was measured with. A peer group takes its basis from its first member; a group made from bare scores is
 * given its basis, which this function reads from a result. Throws `SSIError` `peers.invalid` for what is no result.
 *
 * @example
 * ```ts
 * import { basisOf, computeSSI } from "social-selling-index";
 * console.log(basisOf(computeSSI({})).windowDays);
 * // 90
 * ```
 */
export function basisOf(result: MeasuredWith): Basis {
  return answering("basisOf", "peers.invalid", () => readBasis("basisOf", result));
}

/** The same as {@link basisOf} for other functions: `subject` is the name of the function that the error is about. */
export function readBasis(subject: string, result: MeasuredWith): Basis {
  const parsed = basisSchema.safeParse({
    comparisonKey: result?.comparisonKey,
    model: result?.model?.hash,
    windowDays: result?.windowDays,
    weights: perPillar((pillar) => result?.weights?.[pillar]),
    versions: perPillar((pillar) => result?.pillars?.[pillar]?.version),
    ...estimateKeyOf(result),
  });
  if (parsed.success) return parsed.data;
  const issue = { path: [], expected: say("a result of computeSSI"), received: describeReceived(result) };
  const repair = say("send a result of computeSSI as it came, or one read by resultSchema");
  throw new SSIError(subject, [{ code: "peers.invalid", ...issue, repair }]);
}

const estimateKeyOf = (result: MeasuredWith | undefined) =>
  result?.estimateKey === undefined ? {} : { estimateKey: result.estimateKey };

/** The basis of a result of this library, which is not checked. */
export const basisWithin = ({
  comparisonKey,
  model,
  windowDays,
  weights,
  pillars,
  estimateKey,
}: MeasuredWith): Basis => ({
  comparisonKey,
  model: model.hash,
  windowDays,
  weights: { ...weights },
  versions: perPillar((pillar) => pillars[pillar].version),
  ...(estimateKey === undefined ? {} : { estimateKey }),
});

/** A part in which two bases differ, and what it is in each. */
interface BasisDifference {
  readonly part: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** The parts in which two bases of estimates differ. */
export function estimateDifferences(before: Basis, after: Basis): BasisDifference[] {
  const differs = basisDifferences(before, after);
  const [one, other] = [before.estimateKey, after.estimateKey];
  return one === other ? differs : [...differs, { part: ["estimate"], before: String(one), after: String(other) }];
}

/** The parts in which two bases of scores differ; none where their keys are equal. */
export function basisDifferences(before: Basis, after: Basis): BasisDifference[] {
  if (before.comparisonKey === after.comparisonKey) return [];
  const parts: (readonly [part: readonly string[], of: (basis: Basis) => string | number])[] = [
    [["model"], (basis) => basis.model],
    [["windowDays"], (basis) => basis.windowDays],
    ...pillarIds.map((pillar) => [["weights", pillar], (basis: Basis) => basis.weights[pillar]] as const),
    ...pillarIds.map((pillar) => [["versions", pillar], (basis: Basis) => basis.versions[pillar]] as const),
  ];
  const differ = parts.filter(([, of]) => of(before) !== of(after));
  // Every readable part is equal and yet the keys differ: the rule for members without a seat changed between versions of
  // the library.
  const named = differ.length > 0 ? differ : [[["comparisonKey"], (basis: Basis) => basis.comparisonKey] as const];
  return named.map(([part, of]) => ({ part, before: String(of(before)), after: String(of(after)) }));
}
