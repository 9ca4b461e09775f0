import * as z from "zod";
import { say } from "../errors/wording.js";
import { perPillar } from "../model/model-types.js";

/** Makes the schema of points of the whole score: 0 to 100. */
export const points = () => z.number().min(0).max(100);

/** Makes the schema of a share: 0 to 1. */
export const share = () => z.number().min(0).max(1);

/** Makes the schema of a count: an integer of 0 or more. */
export const count = () => z.number().int().min(0);

/** The schema of an object with the same for each of the four pillars. */
export const perPillarSchema = <S extends z.ZodType>(schema: S) => z.strictObject(perPillar(() => schema));

/** The schema of an object with names of the caller as its keys. An own `__proto__`, which zod would leave out, is refused. */
export const recordOf = <S extends z.ZodType>(values: S) =>
  z
    .unknown()
    .check(({ value, issues }) => {
      if (typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__"))
        issues.push({ code: "custom", path: ["__proto__"], message: say("another name"), input: value });
    })
    .pipe(z.record(z.string(), values));
