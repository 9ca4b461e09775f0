import { canonicalJson } from "../model/canonical-json.js";
import { basisDifferences } from "../result/basis.js";
import { slopeWeeks, theilSen } from "./theil-sen.js";
import { weekChange } from "./week-change.js";
import { instantOf } from "./weeks.js";
/** Later first by time; at the same instant by their JSON, so that the order they came in never matters. */
function isLater(one, other) {
    if (one.instant !== other.instant)
        return one.instant > other.instant;
    return canonicalJson(one.snapshot) > canonicalJson(other.snapshot);
}
function lastOfEachWeek(snapshots, calendar) {
    const last = new Map();
    for (const snapshot of snapshots) {
        const instant = instantOf(snapshot.at);
        const dated = { snapshot, instant, week: calendar.weekOf(instant) };
        const before = last.get(dated.week.serial);
        if (before === undefined || isLater(dated, before))
            last.set(dated.week.serial, dated);
    }
    return [...last.values()].sort((a, b) => a.week.serial - b.week.serial);
}
/** The parts in which two snapshots were measured differently; LinkedIn does not say how it measures. */
function differences(before, after) {
    if (before.origin !== "model" || after.origin !== "model")
        return [];
    return basisDifferences(before, after).map(({ part }) => part);
}
function slopeOf(weeks) {
    const end = weeks.at(-1)?.week.serial ?? 0;
    const recent = weeks.filter(({ week }) => week.serial > end - slopeWeeks);
    const [first] = recent;
    if (first !== undefined && recent.some(({ snapshot }) => differences(first.snapshot, snapshot).length > 0))
        return { status: "incomparable" };
    return theilSen(recent.map(({ week, snapshot }) => ({ serial: week.serial, score: snapshot.score })));
}
function changeSince(before, snapshot, week) {
    return before === undefined
        ? weekChange(snapshot, undefined, 0)
        : weekChange(snapshot, before.snapshot, week.serial - before.week.serial);
}
/** Where a snapshot stands after older ones of its origin: its week, the change since the week before, the slope. */
export function placeAfter(older, snapshot, calendar) {
    const instant = instantOf(snapshot.at);
    const week = calendar.weekOf(instant);
    const earlier = lastOfEachWeek(older, calendar).filter((dated) => dated.week.serial < week.serial);
    return {
        week: week.name,
        change: changeSince(earlier.at(-1), snapshot, week),
        slope: slopeOf([...earlier, { snapshot, week, instant }]),
    };
}
/** The weeks, the slope and the markers of snapshots of one origin. */
export function seriesOf(snapshots, calendar) {
    const dated = lastOfEachWeek(snapshots, calendar);
    const markers = [];
    const weeks = dated.map(({ snapshot, week }, place) => {
        const before = dated[place - 1];
        const differs = before === undefined ? [] : differences(before.snapshot, snapshot);
        if (differs.length > 0)
            markers.push({ week: week.name, differs });
        return { week: week.name, snapshot, change: changeSince(before, snapshot, week) };
    });
    return { weeks, slope: slopeOf(dated), markers };
}
