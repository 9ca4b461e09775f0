import * as z from "zod";
import { say } from "../errors/wording.js";
import { once } from "./memo.js";

/** The length of a day of UTC in ms, without leap seconds. */
export const dayLength = 86_400_000;

/** An ISO date that exists, or a date-time with its zone, with or without seconds: the moment of an activity or a snapshot. */
export const isoInstant = /* @__PURE__ */ once(() =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })], {
      error: instantWords,
    })
    .refine((text) => text.length <= longestInstant, { error: instantWords }),
);

const instantWords = () => say('an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"');

/** Room for nanoseconds and an offset, and none for millions of digits. */
const longestInstant = 40;
