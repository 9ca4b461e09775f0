import { officialIssue } from "./official-issue.js";
import { officialLimits } from "./official-limits.js";
/** The number of decimals that were written. */
export const decimalsOf = (written) => /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;
/** An empty collection of parts. */
export function createPageParts() {
    const found = new Map();
    const clashing = new Map();
    const keyOf = (path) => path.join(".");
    return {
        put(path, number) {
            const key = keyOf(path);
            const before = found.get(key);
            if (before === undefined)
                found.set(key, number);
            else if (Math.abs(before.value - number.value) <= officialLimits.shownPillar) {
                // The same number with fewer decimals: the bar rounds what the hidden table shows.
                if (decimalsOf(number.written) > decimalsOf(before.written))
                    found.set(key, number);
            }
            else {
                const clash = clashing.get(key) ?? { path, written: new Set([before.written]) };
                if (clash.written.size < 4)
                    clash.written.add(number.written);
                clashing.set(key, clash);
            }
        },
        get: (path) => found.get(keyOf(path)),
        clashes: () => [...clashing.values()].map(({ path, written }) => {
            const repair = "copy the page once, as it is on one day, without other text";
            const received = [...written].join(" and ");
            return officialIssue("official.ambiguous", path, "one value on the whole page", received, repair);
        }),
    };
}
