import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { dayLength } from "../model/time.js";

/** An ISO 8601 week: Monday to Sunday; week 1 is the one with the year's first Thursday. */
export interface Week {
  /** Such as `2026-W05`. */
  readonly name: string;
  /** The number of the week: each week has one more than the week before it, across years too. */
  readonly serial: number;
}

/** The instant of an ISO date (its last second, UTC) or date-time, in milliseconds. */
export function instantOf(at: string): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T23:59:59Z` : at);
}

/** The calendar of a time zone. */
export interface Calendar {
  readonly timeZone: string;
  /** The week that an instant, in milliseconds, falls in. */
  weekOf(instant: number): Week;
}

/**
 * The calendar of an IANA time zone. The locale is fixed, so that no setting of the machine matters; `path` leads
 * to the option in what was passed. Throws `SSIError` `trend.timeZone`.
 */
export function calendarOf(timeZone: unknown, ...path: string[]): Calendar {
  const repair = say('send a name of the IANA time zone database, such as "Europe/Rome" or "UTC"');
  const issue = {
    path: [...path, "timeZone"],
    expected: say("an IANA time zone"),
    received: describeReceived(timeZone),
    repair,
  };
  const refused = (options?: ErrorOptions) => new SSIError("trend", [{ code: "trend.timeZone", ...issue }], options);
  // Without a name the runtime would use the time zone of the machine.
  if (typeof timeZone !== "string") throw refused();
  let format: Intl.DateTimeFormat;
  try {
    const fields = { era: "short", year: "numeric", month: "numeric", day: "numeric" } as const;
    format = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", numberingSystem: "latn", ...fields });
  } catch (cause) {
    throw refused({ cause });
  }
  const weekOf = (instant: number): Week => {
    const fields = { year: 0, month: 0, day: 0 };
    let isBeforeChrist = false;
    for (const { type, value } of format.formatToParts(instant)) {
      if (type === "year" || type === "month" || type === "day") fields[type] = Number(value);
      if (type === "era") isBeforeChrist = value === "BC";
    }
    // The year 0 of ISO 8601 is 1 BC.
    const year = isBeforeChrist ? 1 - fields.year : fields.year;
    return weekOfDay(dayOf(year, fields.month, fields.day));
  };
  return { timeZone, weekOf };
}

/** The ISO week of a calendar day, counted in days from 1 January 1970, a Thursday. */
function weekOfDay(day: number): Week {
  const serial = Math.floor((day + 3) / 7);
  const thursday = serial * 7;
  const year = new Date(thursday * dayLength).getUTCFullYear();
  const number = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
  return { name: `${yearName(year)}-W${String(number).padStart(2, "0")}`, serial };
}

/** Days from 1 January 1970 to a calendar day. The calendar repeats after 400 years, which are added since Date.UTC reads the years 0 to 99 as 1900 to 1999. */
const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year + 400, month - 1, day) / dayLength - 146_097;

const yearName = (year: number): string => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
