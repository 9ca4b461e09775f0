import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
const dayLength = 86_400_000;
/** The instant of an ISO date (its last second, UTC) or date-time, in milliseconds. */
export function instantOf(at) {
    return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T23:59:59Z` : at);
}
/** The ISO week of a calendar day, counted in days from 1 January 1970, a Thursday. */
export function weekOfDay(day) {
    const serial = Math.floor((day + 3) / 7);
    const thursday = serial * 7;
    const year = new Date(thursday * dayLength).getUTCFullYear();
    const number = Math.floor((thursday - Date.UTC(year, 0, 1) / dayLength) / 7) + 1;
    return { name: `${String(year).padStart(4, "0")}-W${String(number).padStart(2, "0")}`, serial };
}
/**
 * The calendar of an IANA time zone. The locale is written out, so that no setting of the machine matters. Throws
 * `SSIError` `trend.timeZone`.
 */
export function calendarOf(timeZone) {
    const repair = 'send a name of the IANA time zone database, such as "Europe/Rome" or "UTC"';
    const issue = { path: ["timeZone"], expected: "an IANA time zone", received: describeReceived(timeZone), repair };
    const refused = (options) => new SSIError("trend", [{ code: "trend.timeZone", ...issue }], options);
    // Without a name the runtime would take the machine's own zone.
    if (typeof timeZone !== "string")
        throw refused();
    let format;
    try {
        const fields = { year: "numeric", month: "numeric", day: "numeric" };
        format = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", numberingSystem: "latn", ...fields });
    }
    catch (cause) {
        throw refused({ cause });
    }
    const weekOf = (instant) => {
        const fields = { year: 0, month: 0, day: 0 };
        for (const { type, value } of format.formatToParts(instant))
            if (type === "year" || type === "month" || type === "day")
                fields[type] = Number(value);
        return weekOfDay(Date.UTC(fields.year, fields.month - 1, fields.day) / dayLength);
    };
    return { timeZone, weekOf };
}
