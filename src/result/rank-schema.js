import * as z from "zod";
const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const gap = z.number().min(-100).max(100);
const count = z.number().int().min(0);
const standingShape = {
    percentile: share,
    strict: share,
    weak: share,
    place: count.min(1),
    topPercent: z.number().gt(0).max(100),
    top: z.number().int().min(1).max(100),
};
const standing = z.strictObject(standingShape);
const standings = z.strictObject({ low: standing, high: standing });
const amongShape = { ...standingShape, of: count.min(2), size: count.min(1), average: points, gap };
const pillarRank = z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("ranked"), ...amongShape, bounds: standings }),
    z.strictObject({ status: z.enum(["suppressed", "empty", "notApplicable", "selfUnknown", "totalOnly"]) }),
]);
const groupShape = { kind: z.string().min(1), label: z.string().exactOptional() };
const ranked = z.strictObject({
    ...groupShape,
    status: z.literal("ranked"),
    ...amongShape,
    bounds: standings.exactOptional(),
    interval: z.strictObject({ low: share, high: share }).exactOptional(),
    pillars: z
        .strictObject({ brand: pillarRank, people: pillarRank, insights: pillarRank, relationships: pillarRank })
        .exactOptional(),
});
const estimateShape = { percentile: share, topPercent: points, top: z.number().int().min(1).max(100) };
const estimate = z.strictObject(estimateShape);
const estimated = z.strictObject({
    ...groupShape,
    status: z.literal("estimated"),
    ...estimateShape,
    average: points,
    sd: z.number().positive(),
    gap,
    bounds: z.strictObject({ low: estimate, high: estimate }).exactOptional(),
});
/** The schema of a rank in a result. */
export const groupRankSchema = z.discriminatedUnion("status", [
    ranked,
    estimated,
    z.strictObject({ ...groupShape, status: z.literal("suppressed"), minSize: count.min(1) }),
    z.strictObject({ ...groupShape, status: z.enum(["empty", "notApplicable"]) }),
]);
