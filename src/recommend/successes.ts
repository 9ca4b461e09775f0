import { toDecimal } from "../aggregate/weights.js";

/**
 * The whole successes of so many attempts at a rate of part / (sum of wholes): floor(attempts x part / wholes), exact for the
 * decimals that the numbers are written in. In doubles 428 x 1 / 107 is less than 4. 0 where the wholes sum to 0 or less.
 */
export function successesOf(attempts: number, part: number, wholes: readonly number[] = [1]): number {
  const decimals = [attempts, part, ...wholes].map(toDecimal);
  const places = Math.max(0, ...decimals.map(({ exponent }) => -exponent));
  const unit = 10n ** BigInt(places);
  // All in units of the least decimal; a product is in units of its square.
  const [tries = 0n, some = 0n, ...all] = decimals.map(
    ({ digits, exponent }) => digits * 10n ** BigInt(exponent + places),
  );
  const whole = all.reduce((sum, one) => sum + one, 0n);
  return whole > 0n ? Number((tries * some) / (whole * unit)) : 0;
}
