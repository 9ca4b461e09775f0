import * as z from "zod";
import { say } from "../errors/wording.js";
import { fullHundredths, pillarHundredths } from "../model/hundredths.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import { type Basis, basisSchema } from "../result/basis.js";
import { perPillarSchema, recordOf } from "../result/schema-parts.js";
import { greatestSize, type Runs, type RunsIssue, runsIssues } from "./histogram.js";

/** A stored peer group: plain JSON, the same bytes for the same members. */
export interface PeerGroupJson {
  /** The version of this shape. */
  readonly formatVersion: 1;
  /** The key of its ranks in a result; 1 to 200 characters. */
  readonly id: string;
  /** `industry`, `network`, `team`, or another kind. */
  readonly kind: string;
  /** A name to show; absent where none was given. */
  readonly label?: string;
  /** With fewer others than this, ranks and means are withheld; 1 or more. */
  readonly minSize: number;
  /** Whether the members are a sample of a larger population. */
  readonly sample: boolean;
  /** What the counts are of: estimates; confirmed scores where absent. */
  readonly measure?: "estimate";
  /** What the members were measured with; absent for an empty group, and for one of bare scores that was given none. */
  readonly basis?: Basis;
  /** How many members; the counts of `total` sum to it. */
  readonly size: number;
  /** How many members have each score, in hundredths of a point from 0 to 10000, as runs. */
  readonly total: Runs;
  /** The same of each pillar, from 0 to 2500, for the members to whom it applies; absent where only totals are known. */
  readonly pillars?: PerPillar<Runs>;
}

/**
 * The schema of a stored group. Refused: counts that are negative, fractional or sum to more than can be counted
 * exactly, runs that overlap or go past the end, keys that are not plain digits, a size that is not the sum.
 *
 * @example
 * ```ts
 * import { createPeerGroup, peerGroupSchema } from "social-selling-index";
 * const group = createPeerGroup({ id: "it", kind: "industry", distribution: [{ score: 30.5, count: 12 }] });
 * console.log(peerGroupSchema.parse(JSON.parse(JSON.stringify(group))).total);
 * // { '3050': [ 12 ] }
 * ```
 */
export const peerGroupSchema: z.ZodType<PeerGroupJson> = /* @__PURE__ */ z.lazy(() => {
  const count = z
    .int({ error: () => say("an integer of {least} or more", { least: 0 }) })
    .min(0, say("an integer of {least} or more", { least: 0 }));
  // The lists are read by `runsIssues`, which stops early: one schema a count would be slow, and endless for a hostile file.
  const runs = recordOf(
    z.custom<readonly number[]>((value) => Array.isArray(value), { error: () => say("a list of counts") }),
  );
  return z
    .strictObject({
      formatVersion: z.literal(1),
      ...settingsShape(),
      minSize: minSizeSchema(),
      sample: z.boolean(),
      measure: z.literal("estimate").exactOptional(),
      basis: basisSchema.exactOptional(),
      size: count,
      total: runs,
      pillars: perPillarSchema(runs).exactOptional(),
    })
    .check(({ value: group, issues }) => {
      for (const { path, expected } of countIssues(group))
        issues.push({ code: "custom", message: expected, path: [...path], input: group });
    });
});

/** Makes the schemas of the settings with which a group is made. */
export const settingsShape = () => {
  const name = z
    .string({ error: () => say("a text of 1 to 200 characters") })
    .min(1, say("a text of 1 to 200 characters"))
    .max(200, say("a text of 1 to 200 characters"));
  return { id: name.refine((id) => id !== "__proto__", say("another name")), kind: name, label: name.exactOptional() };
};

/** Makes the schema of the least number of others for which ranks and means are given. */
export const minSizeSchema = () =>
  z
    .int({ error: () => say("an integer of {least} or more", { least: 1 }) })
    .min(1, say("an integer of {least} or more", { least: 1 }));

/** What is wrong with the counts of a group: the runs of the total and of each pillar, the size, the basis. */
function countIssues({
  total,
  size,
  basis,
  pillars,
}: Pick<PeerGroupJson, "total" | "size" | "basis" | "pillars">): RunsIssue[] {
  const totalIssues = below("total", runsIssues(total, fullHundredths, greatestSize));
  const issues = [...totalIssues];
  if (totalIssues.length === 0 && sizeOf(total) !== size)
    issues.push({ path: ["size"], expected: say("the sum of the counts of total") });
  if (size === 0 && basis !== undefined)
    issues.push({ path: ["basis"], expected: say("no basis, since there are no members") });
  for (const pillar of pillarIds)
    if (pillars !== undefined)
      issues.push(...below("pillars", below(pillar, runsIssues(pillars[pillar], pillarHundredths, size))));
  return issues;
}

const below = (field: string, issues: readonly RunsIssue[]): RunsIssue[] =>
  issues.map(({ path, expected }) => ({ path: [field, ...path], expected }));

const sizeOf = (counted: Runs): number =>
  Object.values(counted).reduce((sum, run) => run.reduce((a, b) => a + b, sum), 0);
