// The packed tarball under a strict TypeScript, with every declaration file checked.
import {
  type ActivityInput,
  computeSSI,
  definePillar,
  describe,
  type Locale,
  type SSIResult,
} from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { it } from "social-selling-index/locales/it";

export const activity: ActivityInput = {
  insights: { posts: 36 },
  relationships: { responseRate: { part: 1, whole: 2 } },
};
export const result: SSIResult = computeSSI(activity);
export const headline: string = describe(result, it).headline;
export const ownLocale: Locale = { ...it, tag: "it-CH" };

// @ts-expect-error: a misspelt signal is a compile error
computeSSI({ insights: { post: 36 } });

const people = definePillar({
  id: "people",
  signals: [
    {
      id: "meetings",
      unit: "flow",
      points: 25,
      curve: [
        [0, 0],
        [12, 1],
      ],
      source: [],
    },
  ],
});
export const own: SSIResult = computeSSI({ people: { meetings: 3 } }, { scorers: { people } });

// @ts-expect-error: the plugged-in scorer decides what its pillar takes
computeSSI({ people: { peopleSearches: 3 } }, { scorers: { people } });

export const read: Promise<{ readonly activity: ActivityInput }> = readLinkedInExport(new Uint8Array());
