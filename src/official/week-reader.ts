import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";

const day = 86_400_000;

/** The ISO week of a calendar day: that of its Thursday, "2026-W53" and the like. */
function isoWeek(year: number, month: number, dayOfMonth: number): string {
  const thursday = new Date(0);
  thursday.setUTCFullYear(year, month - 1, dayOfMonth);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const weekYear = thursday.getUTCFullYear();
  const newYear = new Date(0).setUTCFullYear(weekYear, 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / day / 7) + 1;
  return `${String(weekYear).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}

/** The instant of a snapshot in milliseconds; a date means its last second, UTC. NaN where it is neither. */
export const instantOf = (at: string): number => Date.parse(at.length === 10 ? `${at}T23:59:59Z` : at);

/** Makes the function that tells in which ISO week of a time zone an instant lies. */
export function weekReader(timeZone: string): (instant: number) => string {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone: String(timeZone),
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
  } catch {
    const expected = 'an IANA time zone such as "Europe/Rome" or "UTC"';
    const received = describeReceived(timeZone);
    const path = ["options", "timeZone"];
    const issue = { code: "trend.timeZone", path, expected, received, repair: "name the member's time zone" } as const;
    throw new SSIError("sideBySide", [issue]);
  }
  return (instant) => {
    const parts = format.formatToParts(instant);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return isoWeek(read("year"), read("month"), read("day"));
  };
}
