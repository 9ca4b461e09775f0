/** Whole seconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export const minute = 60;
export const hour = 3600;
export const day = 86_400;

/** Reads an ISO text in UTC; a bare date means its last second, as asOf does. */
export function instant(text: string): Instant {
  const at = Date.parse(text.length === 10 ? `${text}T23:59:59Z` : text) / 1000;
  if (!Number.isInteger(at)) throw new RangeError(`instant: expected an ISO date or second in UTC, received ${text}`);
  return at;
}

/** The number of the UTC day, 0 being 1970-01-01. */
export const dayOf = (at: Instant): number => Math.floor(at / day);

/** The number of the ISO week (Monday to Sunday, UTC); only equality matters. */
export const weekOf = (at: Instant): number => Math.floor((dayOf(at) + 3) / 7);

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (dayNumber: number): number => (dayNumber + 3) % 7;
