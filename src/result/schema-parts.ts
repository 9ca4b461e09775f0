import * as z from "zod";
import { perPillar } from "../model/model-types.js";

/** Makes the schema of points of the whole score: 0 to 100. */
export const points = () => z.number().min(0).max(100);

/** Makes the schema of a share: 0 to 1. */
export const share = () => z.number().min(0).max(1);

/** Makes the schema of a count: an integer of 0 or more. */
export const count = () => z.number().int().min(0);

/** The schema of an object with the same for each of the four pillars. */
export const perPillarSchema = <S extends z.ZodType>(schema: S) => z.strictObject(perPillar(() => schema));
