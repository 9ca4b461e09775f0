import * as z from "zod";
import { say } from "../errors/wording.js";

const point = z.tuple([z.number().min(0), z.number().min(0).max(1)]).readonly();

// `continue`: the rules of the signal and the pillar around it are checked too, so that all is told at once.

/** A curve: at least two points, values strictly rising, least level 0, greatest 1. */
export const curveSchema = z
  .array(point)
  .min(2)
  .check((context) => {
    const points = context.value;
    const levels = points.map(([, level]) => level);
    const refuse = (message: string, ...path: number[]) =>
      context.issues.push({ code: "custom", message, path, input: points, continue: true });
    points.forEach(([value], place) => {
      const before = points[place - 1];
      if (before !== undefined && !(value > before[0]))
        refuse(say("a value above the one before it, {number}", { number: before[0] }), place, 0);
    });
    if (Math.min(...levels) !== 0) refuse(say("a least level of 0"));
    if (Math.max(...levels) !== 1) refuse(say("a greatest level of 1"));
  })
  .readonly();
