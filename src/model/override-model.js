import { nearestWord } from "../errors/did-you-mean.js";
import { throwIfAny } from "../errors/ssi-error.js";
import { defineModel } from "./define-model.js";
import { apportion, pillarHundredths, toHundredths, toPoints } from "./hundredths.js";
export function overrideModel(base, overrides) {
    throwIfAny("overrideModel", unknownTargets(base, overrides));
    const pillars = base.pillars.map((pillar) => {
        const changes = overrides.pillars?.[pillar.id];
        if (changes === undefined)
            return pillar;
        const signals = pillar.signals.map((signal) => ({ ...signal, ...changes[signal.id] }));
        return overrides.rescale === true ? rescaled({ ...pillar, signals }) : { ...pillar, signals };
    });
    return defineModel({
        ...base,
        id: overrides.id,
        version: overrides.version,
        bands: overrides.bands ?? base.bands,
        pillars,
    });
}
function rescaled(pillar) {
    const points = pillar.signals.map((signal) => toHundredths(signal.points));
    const sum = points.reduce((total, one) => total + one, 0);
    if (!(sum > 0))
        return pillar;
    const shares = apportion(points.map((one) => one * pillarHundredths), sum, pillarHundredths);
    return {
        ...pillar,
        signals: pillar.signals.map((signal, place) => ({ ...signal, points: toPoints(shares[place] ?? 0) })),
    };
}
function unknownTargets(base, overrides) {
    return Object.entries(overrides.pillars ?? {}).flatMap(([pillarId, changes = {}]) => {
        const pillar = base.pillars.find(({ id }) => id === pillarId);
        const known = pillar?.signals.map(({ id }) => id);
        if (known === undefined)
            return [
                unknownTarget(["pillars", pillarId], base.pillars.map(({ id }) => id), pillarId),
            ];
        return Object.keys(changes)
            .filter((signal) => !known.includes(signal))
            .map((signal) => unknownTarget(["pillars", pillarId, signal], known, signal));
    });
}
function unknownTarget(path, known, name) {
    const near = nearestWord(name, known);
    return {
        code: "model.unknownTarget",
        path,
        expected: `one of ${known.join(", ")}`,
        received: JSON.stringify(name),
        repair: near === undefined ? "name a part that the model has" : `did you mean ${JSON.stringify(near)}?`,
    };
}
