import { isRecord } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import { perPillar, pillarIds } from "../model/model-types.js";
import { optionIssue } from "./read-action-options.js";
/** The difference of two numbers of points, without a trace of binary fractions. */
const between = (before, after) => toPoints(toHundredths(after) - toHundredths(before));
/** Lays changes over an input: each pillar field by field, anything else as a whole. Neither is changed. */
function changed(input, changes) {
    // What is no object was refused before.
    const given = Object(input);
    const isPillar = (name) => pillarIds.some((id) => id === name);
    const entries = Object.entries(changes).flatMap(([name, change]) => {
        if (change === undefined)
            return [];
        const before = Reflect.get(given, name);
        if (!isPillar(name) || !isRecord(change) || !isRecord(before))
            return [[name, change]];
        const told = Object.entries(change).filter(([, value]) => value !== undefined);
        return [[name, { ...before, ...Object.fromEntries(told) }]];
    });
    return { ...given, ...Object.fromEntries(entries) };
}
function signalDifferences(pillar, before, after) {
    const earnedIn = ({ signals }, signal) => signals.find(({ id }) => id === signal)?.earned ?? 0;
    const names = new Set([...before.signals, ...after.signals].map(({ id }) => id));
    return [...names].flatMap((signal) => {
        const [was, is] = [earnedIn(before, signal), earnedIn(after, signal)];
        return was === is ? [] : [{ pillar, signal, before: was, after: is, points: between(was, is) }];
    });
}
/** What a change of the activity would do to the score; see `SSI.whatIf`. */
export function whatIf(compute, input, changes) {
    if (!isRecord(changes)) {
        const repair = "send what changes, such as { insights: { posts: 12 } }";
        throw new SSIError("whatIf", [optionIssue("plan.option", ["changes"], "a part of an activity", changes, repair)]);
    }
    const before = compute(input);
    const after = compute(changed(input, changes));
    return {
        before,
        after,
        difference: {
            score: between(before.score, after.score),
            estimate: between(before.estimate, after.estimate),
            pillars: perPillar((id) => ({
                score: between(before.pillars[id].score, after.pillars[id].score),
                contribution: between(before.pillars[id].contribution, after.pillars[id].contribution),
            })),
            signals: pillarIds.flatMap((id) => signalDifferences(id, before.pillars[id], after.pillars[id])),
        },
        isComparable: before.comparisonKey === after.comparisonKey,
    };
}
