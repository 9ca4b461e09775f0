import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { toPoints } from "../model/hundredths.js";
import { perPillar } from "../model/model-types.js";
function told(histogram, minSize, hundredths) {
    if (histogram.size() === 0)
        return { status: "empty" };
    if (histogram.size() < minSize)
        return { status: "suppressed" };
    return { status: "known", points: toPoints(hundredths(histogram)) };
}
/** See `PeerGroup.mean`. */
export function meanOf({ total, pillars, settings }) {
    const mean = (histogram) => told(histogram, settings.minSize, (one) => one.mean());
    return {
        ...mean(total),
        pillars: perPillar((pillar) => (pillars === undefined ? { status: "totalOnly" } : mean(pillars[pillar]))),
    };
}
/** See `PeerGroup.quantile`. */
export function quantileOf({ total, settings }, q) {
    if (!(typeof q === "number" && q >= 0 && q <= 1)) {
        const issue = { path: ["q"], expected: "a number from 0 to 1", received: describeReceived(q) };
        throw new SSIError("quantile", [{ code: "peers.invalid", ...issue, repair: "send 0.5 for the median" }]);
    }
    return told(total, settings.minSize, (histogram) => {
        const place = (histogram.size() - 1) * q;
        const lower = histogram.valueAt(Math.floor(place));
        const upper = histogram.valueAt(Math.min(Math.floor(place) + 1, histogram.size() - 1));
        return Math.floor(lower + (place - Math.floor(place)) * (upper - lower) + 0.5);
    });
}
