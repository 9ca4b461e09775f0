import type { ActivityInput, SignalDefinition, SignalValue } from "social-selling-index";
import { expect, it } from "vitest";
import { measureCriteria } from "./criteria.js";
import { versionOne } from "./version-1.js";

/** A value at the end of the curve of a signal, over 90 days. */
function best({ unit, curve }: SignalDefinition): SignalValue {
  const end = curve.at(-1)?.[0] ?? 0;
  if (unit === "proportion") return { part: 1000, whole: 1000 };
  return unit === "flow" || unit === "days" ? 3 * end : end;
}

const perfect: ActivityInput = {
  salesNavigator: true,
  ...Object.fromEntries(
    versionOne.pillars.map(({ id, signals }) => [
      id,
      Object.fromEntries(signals.map((signal) => [signal.id, best(signal)])),
    ]),
  ),
};
/** Without a seat, with no post (and so no engagement), with nobody invited; nothing else is known. */
const idle: ActivityInput = {
  salesNavigator: false,
  insights: { posts: 0 },
  relationships: { invitationAcceptance: { part: 0, whole: 0 } },
};

it("criteria are the moments of the scores, the shares beyond three scores, and the shares at both ends of each curve", () => {
  const { ends, ...scores } = measureCriteria(versionOne, [perfect, idle, idle, idle]);
  expect(scores).toEqual({
    mean: 25,
    sd: Math.sqrt((75 * 75 + 3 * 25 * 25) / 4),
    pillarMeans: { brand: 6.25, people: 6.25, insights: 6.25, relationships: 6.25 },
    atLeast52_6: 0.25,
    below19_7: 0.75,
    atLeast70: 0.25,
  });
  expect(ends.length).toBe(38);
  const end = (name: string) => ends.find(({ signal }) => signal === name);
  expect(end("posts")).toEqual({ pillar: "insights", signal: "posts", atZero: 0.75, atOne: 0.25 });
  expect(end("engagementPerPost")).toMatchObject({ atZero: 0.75, atOne: 0.25 });
  // Those of whom it is not known, or to whom it does not apply, are not counted.
  for (const name of ["skills", "invitationAcceptance", "leadsSaved"])
    expect(end(name)).toMatchObject({ atZero: 0, atOne: 1 });
});
