import { toDecimal } from "../aggregate/weights.js";
import { greatestCommonDivisor } from "./integers.js";

/**
 * The cost of a plan is minutes once + minutes a month x windowDays / 30, in whole units: each a part of a quarter of a minute,
 * so small that both rhythms are integers. The days of a window count to a millionth.
 */
export interface Costs {
  /** The units of a quarter of a minute that is spent once. */
  readonly once: number;
  /** The units of a quarter of a minute that is spent every 30 days. */
  readonly monthly: number;
  /** The units of so many minutes a month, rounded down. */
  within(minutesPerMonth: number): number;
}

/** The units of cost for a window of so many days. */
export function costsOf(windowDays: number): Costs {
  const millionths = BigInt(Math.floor(windowDays * 1e6 + 0.5));
  const month = 30_000_000n;
  const divisor = greatestCommonDivisor(millionths, month);
  const monthly = millionths / divisor;
  return {
    once: Number(month / divisor),
    monthly: Number(monthly),
    within(minutesPerMonth) {
      const { digits, exponent } = toDecimal(minutesPerMonth);
      const quarters = 4n * digits * monthly;
      return Number(exponent >= 0 ? quarters * 10n ** BigInt(exponent) : quarters / 10n ** BigInt(-exponent));
    },
  };
}
