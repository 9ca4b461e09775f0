import * as z from "zod";
import { fullHundredths, pillarHundredths } from "../model/hundredths.js";
import { pillarIds } from "../model/model-types.js";
import { basisSchema } from "../result/basis.js";
import { greatestSize } from "./histogram.js";
import { runsIssues } from "./runs.js";
const name = z
    .string({ error: () => "a text of 1 to 200 characters" })
    .min(1, "a text of 1 to 200 characters")
    .max(200, "a text of 1 to 200 characters");
/** The schemas of what a group is told when it is made. */
export const settingsShape = {
    id: name.refine((id) => id !== "__proto__", "another name"),
    kind: name,
    label: name.exactOptional(),
};
/** The schema of the least number of others that anything is said of. */
export const minSizeSchema = z.int({ error: () => "an integer of 1 or more" }).min(1, "an integer of 1 or more");
const count = z.int({ error: () => "an integer of 0 or more" }).min(0, "an integer of 0 or more");
/** The lists are read by `runsIssues`, which stops early: one schema a count would be slow, and endless for a hostile file. */
const runs = z.record(z.string(), z.custom((value) => Array.isArray(value), { error: () => "a list of counts" }));
const sizeOf = (counted) => Object.values(counted).reduce((sum, run) => run.reduce((a, b) => a + b, sum), 0);
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
export const peerGroupSchema = z
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
    const refuse = (message, path) => issues.push({ code: "custom", message, path: [...path], input: group });
    const check = (counted, top, greatest, ...path) => {
        const found = runsIssues(counted, top, greatest);
        for (const issue of found)
            refuse(issue.expected, [...path, ...issue.path]);
        return found.length === 0;
    };
    if (check(group.total, fullHundredths, greatestSize, "total") && sizeOf(group.total) !== group.size)
        refuse("the sum of the counts of total", ["size"]);
    if (group.size === 0 && group.basis !== undefined)
        refuse("no basis, since there are no members", ["basis"]);
    for (const pillar of pillarIds)
        if (group.pillars !== undefined)
            check(group.pillars[pillar], pillarHundredths, group.size, "pillars", pillar);
});
