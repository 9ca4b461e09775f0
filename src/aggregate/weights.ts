import { unknownNames } from "../errors/did-you-mean.js";
import { describeReceived } from "../errors/received.js";
import { type FoundIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";

/** How much each pillar counts; one not named weighs 1. Only their ratio matters. */
export type Weights = { readonly [P in PillarId]?: number };

/** The fixed sum of the integer parts, 2^20 x 5^6, which makes decimals of up to five digits exact. */
export const weightWhole = 16_384_000_000;

/** Weights as integer parts of {@link weightWhole}, by pillar. */
export type WeightParts = PerPillar<number>;

/**
 * Weights as integer parts that sum to {@link weightWhole} (largest remainder, ties by order). They are computed from the
 * decimal digits, so that 1 : 2, 10 : 20 and 0.1 : 0.2 give exactly the same parts.
 *
 * Throws `SSIError`, all issues at once: `weights.unknownPillar`, `weights.invalid`, `weights.allZero`.
 */
export function weightParts(weights: Weights = {}): WeightParts {
  throwIfAny("weights", weightIssues(weights));
  const decimals = pillarIds.map((id) => toDecimal(weights[id] ?? 1));
  const least = Math.min(...decimals.map(({ exponent }) => exponent));
  const integers = decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
  const sum = integers.reduce((total, one) => total + one, 0n);
  const scaled = integers.map((one) => one * BigInt(weightWhole));
  const parts = topUp(
    scaled.map((one) => Number(one / sum)),
    scaled.map((one) => one % sum),
    weightWhole,
  );
  return perPillar((id) => parts[pillarIds.indexOf(id)] ?? 0);
}

/** A number by its decimal digits, as an integer times a power of ten: 0.25 is 25 x 10^-2. */
export function toDecimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "0", power = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/**
 * The largest remainder method for remainders that no double can represent: each part gets its floor, and the rest of
 * `total` goes to the largest remainders, one each, ties by order. The parts sum to `total` exactly, where `total` is at
 * least the sum of the floors and at most that plus the number of parts.
 */
export function topUp(floors: readonly number[], remainders: readonly bigint[], total: number): number[] {
  const shares = [...floors];
  let left = total;
  for (const floor of floors) left -= floor;
  if (left <= 0) return shares;
  const order = remainders.map((remainder, index) => ({ remainder, index }));
  order.sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.index - b.index));
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

function weightIssues(weights: Weights): FoundIssue[] {
  const issues = pillarIds.flatMap((id): FoundIssue[] => {
    const value: unknown = weights[id];
    if (value === undefined || (typeof value === "number" && value >= 0 && Number.isFinite(value))) return [];
    const repair = say("send a number of 0 or more; 0 leaves the pillar out");
    return [
      {
        code: "weights.invalid",
        path: ["weights", id],
        expected: say("a finite number of 0 or more"),
        received: describeReceived(value),
        repair,
      },
    ];
  });
  issues.push(...unknownNames("weights.unknownPillar", ["weights"], weights, pillarIds, say("name a pillar")));
  if (issues.length === 0 && pillarIds.every((id) => weights[id] === 0)) {
    const repair = say("give at least one pillar a weight above 0");
    return [
      {
        code: "weights.allZero",
        path: ["weights"],
        expected: say("a weight above 0"),
        received: say("0 for all four"),
        repair,
      },
    ];
  }
  return issues;
}
