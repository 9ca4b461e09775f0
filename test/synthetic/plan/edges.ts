import { day, type Instant } from "../instant.js";

/** The instants that show whether a window is right: (asOf - 90 days, asOf], asOf being the last second of its day. */
export interface Edges {
  readonly lastOutside: Instant;
  readonly firstInside: Instant;
  readonly atAsOf: Instant;
  readonly afterAsOf: Instant;
}

/** Places the four edges of the default window; the last one is between asOf and the moment the archive was put together. */
export function edgesOf(asOf: Instant): Edges {
  const start = asOf - 90 * day;
  return { lastOutside: start, firstInside: start + 1, atAsOf: asOf, afterAsOf: asOf + 4 };
}
