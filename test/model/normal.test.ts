import { expect, it } from "vitest";
import { exponential, normalQuantile, normalShare } from "./normal.js";

it("exponential is e^x within 1e-12 of itself", () => {
  for (let x = -20; x <= 20; x += 0.37) expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
});

it("normalShare and normalQuantile agree with the tables", () => {
  // R: qnorm(c(0.5, 0.9, 0.975, 0.99, 0.999, 1e-6))
  const table: [number, number][] = [
    [0.5, 0],
    [0.9, 1.2815515655],
    [0.975, 1.9599639845],
    [0.99, 2.326347874],
    [0.999, 3.0902323062],
    [0.000001, -4.7534243088],
  ];
  for (const [share, z] of table) {
    expect(normalQuantile(share)).toBeCloseTo(z, 7);
    expect(normalShare(z)).toBeCloseTo(share, 6);
    expect(normalQuantile(1 - share)).toBeCloseTo(-z, 7);
  }
});
