import * as z from "zod";
import { say } from "../errors/wording.js";
import { fullHundredths, pillarHundredths } from "../model/hundredths.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import { type Basis, basisSchema } from "../result/basis.js";
import { greatestSize, type Runs, runsIssues } from "./histogram.js";

/** A peer group as it is stored: plain JSON, the same bytes for the same members. */
export interface PeerGroupJson {
  /** The version of this shape. */
  readonly formatVersion: 1;
  /** The name under which its ranks stand in a result; 1 to 200 characters. */
  readonly id: string;
  /** `industry`, `network`, `team`, or a kind of one's own. */
  readonly kind: string;
  /** A name to show; absent where none was given. */
  readonly label?: string;
  /** With fewer others than this, nothing is said of them; 1 or more. */
  readonly minSize: number;
  /** Whether the members are a sample of a larger population. */
  readonly sample: boolean;
  /** What the members were measured with; absent for an empty group, and for one of bare scores that was told none. */
  readonly basis?: Basis;
  /** How many members; the counts of `total` sum to it. */
  readonly size: number;
  /** How many members have each score, in hundredths of a point from 0 to 10000, as runs. */
  readonly total: Runs;
  /** The same of each pillar, from 0 to 2500, for the members to whom it applies; absent where only totals are known. */
  readonly pillars?: PerPillar<Runs>;
}

const name = z
  .string({ error: () => say("a text of 1 to 200 characters") })
  .min(1, say("a text of 1 to 200 characters"))
  .max(200, say("a text of 1 to 200 characters"));

/** The schemas of what a group is told when it is made. */
export const settingsShape = {
  id: name.refine((id) => id !== "__proto__", say("another name")),
  kind: name,
  label: name.exactOptional(),
};

/** The schema of the least number of others that anything is said of. */
export const minSizeSchema = z
  .int({ error: () => say("an integer of {least} or more", { least: 1 }) })
  .min(1, say("an integer of {least} or more", { least: 1 }));

const count = z
  .int({ error: () => say("an integer of {least} or more", { least: 0 }) })
  .min(0, say("an integer of {least} or more", { least: 0 }));

/** The lists are read by `runsIssues`, which stops early: one schema a count would be slow, and endless for a hostile file. */
const runs = z.record(
  z.string(),
  z.custom<readonly number[]>((value) => Array.isArray(value), { error: () => say("a list of counts") }),
);

const sizeOf = (counted: Runs): number =>
  Object.values(counted).reduce((sum, run) => run.reduce((a, b) => a + b, sum), 0);

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
export const peerGroupSchema: z.ZodType<PeerGroupJson> = z
  .strictObject({
    formatVersion: z.literal(1),
    ...settingsShape,
    minSize: minSizeSchema,
    sample: z.boolean(),
    basis: basisSchema.exactOptional(),
    size: count,
    total: runs,
    pillars: z.strictObject({ brand: runs, people: runs, insights: runs, relationships: runs }).exactOptional(),
  })
  .check(({ value: group, issues }) => {
    const refuse = (message: string, path: readonly (string | number)[]) =>
      issues.push({ code: "custom", message, path: [...path], input: group });
    const check = (counted: Runs, top: number, greatest: number, ...path: string[]) => {
      const found = runsIssues(counted, top, greatest);
      for (const issue of found) refuse(issue.expected, [...path, ...issue.path]);
      return found.length === 0;
    };
    if (check(group.total, fullHundredths, greatestSize, "total") && sizeOf(group.total) !== group.size)
      refuse(say("the sum of the counts of total"), ["size"]);
    if (group.size === 0 && group.basis !== undefined) refuse(say("no basis, since there are no members"), ["basis"]);
    for (const pillar of pillarIds)
      if (group.pillars !== undefined) check(group.pillars[pillar], pillarHundredths, group.size, "pillars", pillar);
  });
