// The normal distribution and exp by + - x / and sqrt only, which every engine rounds alike: the same seed, the same members.

/** e^x for x from -20 to 20, within 1e-12 of itself: x / 1024, where a short series is exact, and then ten times the square. */
export function exponential(x: number): number {
  const step = x / 1024;
  let sum = 1 + step / 6;
  for (let divisor = 5; divisor >= 1; divisor -= 1) sum = 1 + (step * sum) / divisor;
  for (let times = 0; times < 10; times += 1) sum *= sum;
  return sum;
}

/**
 * The share of a standard normal distribution below z. Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.19,
 * wrong by less than 1.5e-7.
 */
export function normalShare(z: number): number {
  const x = z < 0 ? -z : z;
  const inner = 0.0000380036 + x * (0.0000488906 + x * 0.000005383);
  const outer = 1 + x * (0.049867347 + x * (0.0211410061 + x * (0.0032776263 + x * inner)));
  const fourth = outer * outer * (outer * outer);
  const eighth = fourth * fourth;
  const above = 1 / (2 * (eighth * eighth));
  return z < 0 ? above : 1 - above;
}

/**
 * The value below which a share of a standard normal distribution lies, 0 < share < 1: the inverse of `normalShare`. Peter
 * Acklam's rational approximations, wrong by less than 1.2e-9 of the value.
 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  if (share >= 0.02425) {
    const q = share - 0.5;
    return (q * polynomial(centre, q * q)) / polynomial(centreBelow, q * q);
  }
  const q = Math.sqrt(-2 * naturalLog(share));
  return polynomial(tail, q) / polynomial(tailBelow, q);
}

const centre = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const centreBelow = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const tail = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailBelow = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

/** A polynomial by its coefficients, the highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** ln x for 0 < x <= 1: x is doubled until it is at least a half, where the series of the inverse hyperbolic tangent is short. */
function naturalLog(x: number): number {
  let mantissa = x;
  let halvings = 0;
  while (mantissa < 0.5) {
    mantissa *= 2;
    halvings += 1;
  }
  const t = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let odd = 33; odd >= 1; odd -= 2) sum = sum * t * t + 1 / odd;
  return 2 * t * sum - halvings * Math.LN2;
}
