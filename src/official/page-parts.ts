import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { WrittenNumber } from "./fold-page-tokens.js";
import { type OfficialPath, officialIssue } from "./official-issue.js";
import { officialLimits } from "./official-limits.js";

/** The parts that were found on a page, each once. */
export interface PageParts {
  /** Keeps a number. Seen before as another number: both are remembered, and `clashes` tells of it. */
  put(path: OfficialPath, number: WrittenNumber): void;
  get(path: OfficialPath): WrittenNumber | undefined;
  /** One issue for each part with two values. */
  clashes(): SSIIssue[];
}

/** The number of decimals that were written. */
export const decimalsOf = (written: string): number => /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;

/** An empty collection of parts. */
export function createPageParts(): PageParts {
  const found = new Map<string, WrittenNumber>();
  const clashing = new Map<string, { readonly path: OfficialPath; readonly written: Set<string> }>();
  const keyOf = (path: OfficialPath) => path.join(".");
  return {
    put(path, number) {
      const key = keyOf(path);
      const before = found.get(key);
      if (before === undefined) found.set(key, number);
      else if (Math.abs(before.value - number.value) <= officialLimits.shownPillar) {
        // The same number with fewer decimals: the bar rounds what the hidden table shows.
        if (decimalsOf(number.written) > decimalsOf(before.written)) found.set(key, number);
      } else {
        const clash = clashing.get(key) ?? { path, written: new Set([before.written]) };
        if (clash.written.size < 4) clash.written.add(number.written);
        clashing.set(key, clash);
      }
    },
    get: (path) => found.get(keyOf(path)),
    clashes: () =>
      [...clashing.values()].map(({ path, written }) => {
        const repair = say("copy the page once, as it is on one day, without other text");
        const received = [...written].join(", ");
        return officialIssue("official.ambiguous", path, say("one value on the whole page"), received, repair);
      }),
  };
}
