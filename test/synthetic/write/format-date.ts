import { day, type Instant } from "../instant.js";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const longMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

const two = (value: number): string => String(value).padStart(2, "0");
const utc = (at: Instant): Date => new Date(at * 1000);
const clock = (at: Instant): string => utc(at).toISOString().slice(11, 19);
const date = (at: Instant): string => utc(at).toISOString().slice(0, 10);
const halfDay = (at: Instant, pad: boolean): string => {
  const hours = utc(at).getUTCHours();
  const shown = hours % 12 === 0 ? 12 : hours % 12;
  return `${pad ? two(shown) : shown}:${two(utc(at).getUTCMinutes())} ${hours < 12 ? "AM" : "PM"}`;
};

/** The ways the archive writes a moment, by the names of the format reference. */
export const formatDate = {
  /** 2026-05-07 16:41:18 */
  iso: (at: Instant): string => `${date(at)} ${clock(at)}`,
  /** 2026-01-01 10:00:00 UTC */
  isoUtc: (at: Instant): string => `${date(at)} ${clock(at)} UTC`,
  /** 2019-11-06T02:08:20 */
  isoT: (at: Instant): string => `${date(at)}T${clock(at)}`,
  /** 2024-09-20 06:04 */
  isoMinute: (at: Instant): string => `${date(at)} ${clock(at).slice(0, 5)}`,
  /** 2023/06/20 13:05:02 UTC */
  slashUtc: (at: Instant): string => `${date(at).replaceAll("-", "/")} ${clock(at)} UTC`,
  /** 1/29/26, 2:37 PM */
  us12: (at: Instant): string =>
    `${utc(at).getUTCMonth() + 1}/${utc(at).getUTCDate()}/${two(utc(at).getUTCFullYear() % 100)}, ${halfDay(at, false)}`,
  /** 06/30/25, 03:14 PM */
  us12Padded: (at: Instant): string =>
    `${two(utc(at).getUTCMonth() + 1)}/${two(utc(at).getUTCDate())}/${two(utc(at).getUTCFullYear() % 100)}, ${halfDay(at, true)}`,
  /** 08 Feb 2026, from the number of a day */
  dayMonthYear: (dayNumber: number): string => {
    const at = utc(dayNumber * day);
    return `${two(at.getUTCDate())} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  },
  /** Fri Jan 24 02:54:41 UTC 2025 */
  java: (at: Instant): string =>
    `${weekdays[utc(at).getUTCDay()]} ${months[utc(at).getUTCMonth()]} ${two(utc(at).getUTCDate())} ${clock(at)} UTC ${utc(at).getUTCFullYear()}`,
  /** April 12, 2026 at 8:03 AM (GMT) */
  sentence: (at: Instant): string =>
    `${longMonths[utc(at).getUTCMonth()]} ${utc(at).getUTCDate()}, ${utc(at).getUTCFullYear()} at ${halfDay(at, false)} (GMT)`,
} as const;
