import * as z from "zod";
import { answering } from "../errors/answering.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { once } from "../model/memo.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import { isoInstant } from "../model/time.js";
import { type Basis, basisShape, basisWithin, readBasis } from "../result/basis.js";
import { groupRankSchema } from "../result/rank.js";
import { type Bounds, boundsSchema, type StoredResult } from "../result/result.js";
import { perPillarSchema, points, recordOf, share } from "../result/schema-parts.js";

/** A member's rank in one group, as a snapshot keeps it. */
export interface SnapshotRank {
  /** The kind of the group: `industry`, `network`, `team`, or another. */
  readonly kind: string;
  /** What was ranked; the score where absent. */
  readonly measure?: "estimate";
  /** `estimated`: from the group's mean alone. */
  readonly status: "ranked" | "estimated";
  /** The share of the others below, ties by half: 0 to 1. */
  readonly percentile: number;
  /** In the top so many percent; less is better. */
  readonly topPercent: number;
}

const snapshotRankSchema = (): z.ZodType<SnapshotRank> =>
  z.strictObject({
    kind: z.string().min(1),
    measure: z.literal("estimate").exactOptional(),
    status: z.enum(["ranked", "estimated"]),
    percentile: share(),
    topPercent: points(),
  });

/** One dated result of this library's model, with what it was measured with. */
export interface ModelSnapshot extends Basis {
  /** Measured by this library. */
  readonly origin: "model";
  /** The id of the member; absent where the result has none. */
  readonly id?: string;
  /** An ISO date (its last second, UTC) or date-time. */
  readonly at: string;
  /** The points that the known facts earn, 0 to 100. */
  readonly score: number;
  /** The best guess, within the bounds. */
  readonly estimate: number;
  /** The least and the most that the score can be once all is known; 0 to 100. */
  readonly bounds: Bounds;
  /** The share of the points whose signals were known, 0 to 1. */
  readonly coverage: number;
  /** Points, 0 to 25. Pillars that do not apply are left out. */
  readonly pillars: Partial<PerPillar<number>>;
  /** By group id; only groups that gave a rank. */
  readonly ranks: { readonly [group: string]: SnapshotRank };
}

/** What a snapshot keeps unchanged of a result. */
const keptShape = () => ({
  score: points(),
  estimate: points(),
  bounds: boundsSchema(),
  coverage: share(),
});

const modelSnapshotSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    origin: z.literal("model"),
    id: z.string().exactOptional(),
    at: isoInstant(),
    ...keptShape(),
    pillars: pillarsSchema(),
    ranks: recordOf(snapshotRankSchema()),
    ...basisShape(),
  }),
);

/** Points of each pillar, where they are known. LinkedIn's 25 can be 25.000002. */
const pillarsSchema = () => perPillarSchema(z.number().min(0).max(25.001).exactOptional());

/** What LinkedIn showed about one group. */
export interface OfficialGroup {
  /** Which of LinkedIn's groups. */
  readonly kind: "industry" | "network" | "team";
  /** In the top so many percent, 1 to 100; absent where LinkedIn showed no rank. */
  readonly topPercent?: number;
  /** The group's average score, 0 to 100; absent where not shown. */
  readonly average?: number;
  /** The group's average of each pillar, 0 to 25; absent where not shown. */
  readonly averagePillars?: Partial<PerPillar<number>>;
  /** The name of the industry; absent where not shown. */
  readonly name?: string;
  /** How many members the group has: an integer of 0 or more; absent where not shown. */
  readonly size?: number;
}

const officialGroupSchema = (): z.ZodType<OfficialGroup> =>
  z.strictObject({
    kind: z.enum(["industry", "network", "team"]),
    topPercent: points().exactOptional(),
    average: z.number().min(0).max(100.001).exactOptional(),
    averagePillars: pillarsSchema().exactOptional(),
    name: z.string().exactOptional(),
    size: z.number().int().min(0).exactOptional(),
  });

/** One dated score that LinkedIn showed and the member saved: never altered, never mixed with the model's. */
export interface OfficialSnapshot {
  /** Shown by LinkedIn. */
  readonly origin: "official";
  /** An ISO date (its last second, UTC) or date-time. */
  readonly at: string;
  /** 0 to 100, exactly as LinkedIn sent it. */
  readonly score: number;
  /** 0 to 25 each, exactly as LinkedIn sent them. */
  readonly pillars: Partial<PerPillar<number>>;
  /** The groups that LinkedIn compared the member with; empty where it showed none. */
  readonly groups: readonly OfficialGroup[];
}

/** Makes the schema of an official snapshot. */
export const officialSnapshotSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    origin: z.literal("official"),
    at: isoInstant(),
    score: z.number().min(0).max(100.001),
    pillars: pillarsSchema(),
    groups: z.array(officialGroupSchema()),
  }),
);

/** One dated score kept for the trend. */
export type Snapshot = ModelSnapshot | OfficialSnapshot;

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
export const snapshotSchema: z.ZodType<Snapshot> = /* @__PURE__ */ z.lazy(() =>
  z.discriminatedUnion("origin", [modelSnapshotSchema(), officialSnapshotSchema()]),
);

/** The schema of a snapshot of an origin, so that its issues are those of that kind; by itself, so that no union is needed to score. */
export function schemaOf(origin: unknown): z.ZodType<Snapshot> {
  if (origin === "official") return officialSnapshotSchema();
  return origin === "model" ? modelSnapshotSchema() : unknownOriginSchema();
}

/** Takes nothing: its issue names the origins that there are. */
const unknownOriginSchema = () => z.looseObject({ origin: z.enum(["model", "official"]) }).pipe(z.never());

/**
 * What to keep of a result for the trend: a small, dated line of JSON. Its time is the `asOf` of the input; a result
 * without one is refused: `SSIError` `trend.asOfMissing`. What is no result is `peers.invalid`.
 *
 * @example
 * ```ts
 * import { computeSSI, toSnapshot } from "social-selling-index";
 * const snapshot = toSnapshot(computeSSI({ asOf: "2026-02-01", insights: { posts: 12 } }));
 * console.log(snapshot.at, snapshot.score, snapshot.pillars);
 * // 2026-02-01 3.75 { brand: 0, people: 0, insights: 3.75, relationships: 0 }
 * ```
 */
export function toSnapshot(result: StoredResult): ModelSnapshot {
  return answering("toSnapshot", "peers.invalid", () => {
    const parsed = datedSchema.safeParse(result);
    if (parsed.success) return snapshotOf("toSnapshot", result, readBasis("toSnapshot", result));
    const repair = say("send a result of computeSSI as it came, or one read by resultSchema");
    throw new SSIError("toSnapshot", fromZodIssues(parsed.error.issues, result, "peers.invalid", repair));
  });
}

/** What is kept of a result, which may come from a file; it may have more. */
const datedSchema = /* @__PURE__ */ z.lazy(() =>
  z.object({
    id: z.string().optional(),
    asOf: isoInstant().optional(),
    ...keptShape(),
    pillars: perPillarSchema(z.looseObject({ status: z.string(), score: z.number().min(0).max(25) })),
    ranks: recordOf(groupRankSchema()),
  }),
);

/** The snapshot of a result of this library, which is not checked. */
export function snapshotOf(subject: string, result: StoredResult, basis = basisWithin(result)): ModelSnapshot {
  const { id, asOf, score, estimate, bounds, coverage } = result;
  if (asOf === undefined) {
    const issue = { path: ["asOf"], expected: say("a result with a date"), received: say("nothing") };
    const repair = say("give the activity an asOf, the date it is seen from");
    throw new SSIError(subject, [{ code: "trend.asOfMissing", ...issue, repair }]);
  }
  const applicable = pillarIds.filter((pillar) => result.pillars[pillar].status !== "notApplicable");
  const ranks = Object.entries(result.ranks).flatMap(([group, rank]): [string, SnapshotRank][] => {
    if (rank.status !== "ranked" && rank.status !== "estimated") return [];
    const { kind, measure, status, percentile, topPercent } = rank;
    return [[group, { kind, ...(measure && { measure }), status, percentile, topPercent }]];
  });
  return {
    origin: "model",
    ...(id === undefined ? {} : { id }),
    at: asOf,
    score,
    estimate,
    bounds: { ...bounds },
    coverage,
    pillars: Object.fromEntries(applicable.map((pillar) => [pillar, result.pillars[pillar].score])),
    ranks: Object.fromEntries(ranks),
    ...basis,
  };
}
