import * as z from "zod";
const count = z.number().int().min(0);
const reasons = [
    z.strictObject({ status: z.enum(["first", "incomparable", "absent"]) }),
    z.strictObject({ status: z.literal("gap"), weeks: count }),
];
const noChange = z.discriminatedUnion("status", reasons);
const pointsChange = z.union([
    z.strictObject({ status: z.literal("known"), points: z.number() }),
    noChange,
]);
const rankChange = z.union([
    z.strictObject({ status: z.literal("known"), topPercent: z.number() }),
    noChange,
]);
/** The schema of a result's trend. */
export const trendSummarySchema = z.strictObject({
    timeZone: z.string(),
    week: z.string(),
    change: z.strictObject({
        score: pointsChange,
        pillars: z.strictObject({
            brand: pointsChange,
            people: pointsChange,
            insights: pointsChange,
            relationships: pointsChange,
        }),
        ranks: z.record(z.string(), rankChange),
    }),
    slope: z.discriminatedUnion("status", [
        z.strictObject({ status: z.literal("known"), pointsPerWeek: z.number(), weeks: count }),
        z.strictObject({ status: z.literal("tooFew"), weeks: count }),
        z.strictObject({ status: z.literal("incomparable") }),
    ]),
});
