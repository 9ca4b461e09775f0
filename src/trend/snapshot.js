import * as z from "zod";
import { basisShape } from "../result/basis.js";
const points = z.number().min(0).max(100);
const instant = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: () => 'an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"',
});
const pillarPoints = z.number().min(0).max(25.001).exactOptional();
const pillars = z.strictObject({
    brand: pillarPoints,
    people: pillarPoints,
    insights: pillarPoints,
    relationships: pillarPoints,
});
const modelSnapshot = z.strictObject({
    origin: z.literal("model"),
    id: z.string().exactOptional(),
    at: instant,
    score: points,
    estimate: points,
    bounds: z.strictObject({ low: points, high: points }),
    coverage: z.number().min(0).max(1),
    pillars,
    ranks: z.record(z.string(), z.strictObject({
        kind: z.string().min(1),
        status: z.enum(["ranked", "estimated"]),
        percentile: z.number().min(0).max(1),
        topPercent: z.number().min(0).max(100),
    })),
    ...basisShape,
});
const officialSnapshot = z.strictObject({
    origin: z.literal("official"),
    at: instant,
    score: z.number().min(0).max(100.001),
    pillars,
    groups: z.array(z.strictObject({
        kind: z.enum(["industry", "network", "team"]),
        topPercent: z.number().min(0).max(100).exactOptional(),
        average: z.number().min(0).max(100.001).exactOptional(),
        averagePillars: pillars.exactOptional(),
        name: z.string().exactOptional(),
        size: z.number().int().min(0).exactOptional(),
    })),
});
/**
 * The schema of a snapshot: what a line of a stored history must satisfy.
 *
 * @example
 * ```ts
 * import { snapshotSchema } from "social-selling-index";
 * const line = '{ "origin": "official", "at": "2026-05-01", "score": 52.648, "pillars": { "brand": 20.998 }, "groups": [] }';
 * console.log(snapshotSchema.parse(JSON.parse(line)).score);
 * // 52.648
 * ```
 */
export const snapshotSchema = z.discriminatedUnion("origin", [modelSnapshot, officialSnapshot]);
