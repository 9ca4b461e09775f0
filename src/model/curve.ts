import * as z from "zod";
import { say } from "../errors/wording.js";

/** Control points `[value, level]`: values strictly rising, straight lines between, flat outside. */
export type Curve = readonly (readonly [value: number, level: number])[];

/**
 * The level of a value on a curve, 0 to 1; the curve is given as the values `xs` and the levels `ys` of its control points.
 * Only + - x / and comparisons, in this order, so that every engine gives the same bits:
 * y0 + ((x - x0) * (y1 - y0)) / (x1 - x0), clamped to the two levels it lies between.
 */
export function levelAt(
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] },
  x: number,
): number {
  let x0 = 0;
  let y0 = 0;
  for (let index = 0; index < xs.length; index++) {
    const x1 = xs[index] ?? 0;
    const y1 = ys[index] ?? 0;
    if (x <= x1) {
      if (index === 0 || x === x1) return y1;
      const level = y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
      return y0 < y1 ? Math.min(Math.max(level, y0), y1) : Math.min(Math.max(level, y1), y0);
    }
    x0 = x1;
    y0 = y1;
  }
  return y0;
}

/** A curve: at least two points, values strictly rising, least level 0, greatest 1. */
export const curveSchema = () =>
  z
    .array(point())
    .min(2)
    .check((context) => {
      const points = context.value;
      const levels = points.map(([, level]) => level);
      // `continue`: the rules of the signal and of the pillar are checked too, so that all issues are reported at once.
      const refuse = (message: string, ...path: number[]) =>
        context.issues.push({ code: "custom", message, path, input: points, continue: true });
      points.forEach(([value], index) => {
        const before = points[index - 1];
        if (before !== undefined && !(value > before[0]))
          refuse(say("a value above the one before it, {number}", { number: before[0] }), index, 0);
      });
      if (Math.min(...levels) !== 0) refuse(say("a least level of 0"));
      if (Math.max(...levels) !== 1) refuse(say("a greatest level of 1"));
    });

const point = () => z.tuple([z.number().min(0), z.number().min(0).max(1)]);
