// The packed tarball under a strict TypeScript, with every declaration file checked.
import {
  type ActivityInput,
  computeSSI,
  createSSI,
  defaultModel,
  definePillar,
  defineScorer,
  describe,
  type Locale,
  type Model,
  overrideModel,
  type SSI,
  type SSIResult,
  whatIf,
} from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { it } from "social-selling-index/locales/it";
import * as z from "zod";

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
      title: "Meetings held",
    },
  ],
});
export const own: SSIResult = computeSSI({ people: { meetings: 3 } }, { scorers: { people } });

// @ts-expect-error: the plugged-in scorer decides what its pillar takes
computeSSI({ people: { peopleSearches: 3 } }, { scorers: { people } });

export const read: Promise<{ readonly activity: ActivityInput }> = readLinkedInExport(new Uint8Array());
export const ofExport = async (): Promise<SSIResult> => computeSSI((await read).activity);
// @ts-expect-error: the whole answer of the reader is no activity
export const ofAnswer = async (): Promise<SSIResult> => computeSSI(await readLinkedInExport(new Uint8Array()));
// @ts-expect-error: a result is no activity
computeSSI(result);

export const withTrend: SSIResult = computeSSI(activity, { history: [], timeZone: "Europe/Rome" });
// @ts-expect-error: a history needs the time zone whose weeks count
computeSSI(activity, { history: [] });
// @ts-expect-error: wherever it is given
whatIf(createSSI(), activity, activity, { history: [] });

export const writers = overrideModel(defaultModel, {
  id: "w",
  version: "1",
  pillars: { insights: { posts: { k: 1 } } },
});
// @ts-expect-error: no such signal
overrideModel(defaultModel, { id: "w", version: "1", pillars: { insights: { post: {} } } });
export const stored: Model = defaultModel;
export const open: Model = overrideModel(stored, { id: "w", version: "1", pillars: { insights: { post: {} } } });
export const ofStored: SSIResult = computeSSI({ insights: { anything: 3 } }, { model: stored });

export const relationships = defineScorer({
  id: "relationships",
  version: "1",
  input: z.object({ nps: z.number() }),
  score: ({ nps }) => ({ score: nps.valueOf() }),
});
export const plugged: SSIResult = computeSSI({ relationships: { nps: 7 } }, { scorers: { relationships } });
// @ts-expect-error: its input is a number
computeSSI({ relationships: { nps: "7" } }, { scorers: { relationships } });
computeSSI(
  { brand: { nps: 7 } },
  {
    scorers: {
      // @ts-expect-error: its id is relationships, so it belongs to scorers.relationships
      brand: relationships,
    },
  },
);
// @ts-expect-error: what is set up with a scorer takes the input of the scorer
export const usual: SSI = createSSI({ scorers: { relationships } });
