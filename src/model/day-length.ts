/** A day of UTC, in ms: there are no leap seconds in it. */
export const dayLength = 86_400_000;
