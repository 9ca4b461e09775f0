import { deepFreeze } from "../model/freeze.js";
import { pillarIds } from "../model/model-types.js";
import { toPlaces } from "./to-places.js";
function shownPillars(pillars) {
    return Object.fromEntries(pillarIds.flatMap((pillar) => {
        const value = pillars[pillar];
        return value === undefined ? [] : [[pillar, toPlaces(value, 3)]];
    }));
}
function shownGroup(group) {
    const { average, averagePillars, ...rest } = group;
    return {
        ...rest,
        ...(average === undefined ? {} : { average: toPlaces(average, 0) }),
        ...(averagePillars === undefined ? {} : { averagePillars: shownPillars(averagePillars) }),
    };
}
/**
 * What LinkedIn's page shows of a saved score: totals and averages rounded to the nearest integer, half up; pillars to
 * three decimals, so that 0.29999998 is 0.3 and 2.6077502 is 2.608. Ranks, names and sizes are as they are. For display
 * only: the snapshot keeps what LinkedIn sent, and a rounded score is never stored or computed with.
 *
 * @example
 * ```ts
 * import { shownOfficial } from "social-selling-index/linkedin";
 * const pillars = { brand: 14.206001, people: 5.1, insights: 0.70000005, relationships: 12.5 };
 * const saved = { origin: "official", at: "2026-05-04", score: 32.506, pillars, groups: [] } as const;
 * console.log(shownOfficial(saved).score, shownOfficial(saved).pillars.insights);
 * // 33 0.7
 * ```
 */
export function shownOfficial(snapshot) {
    return deepFreeze({
        score: toPlaces(snapshot.score, 0),
        pillars: shownPillars(snapshot.pillars),
        groups: snapshot.groups.map(shownGroup),
    });
}
