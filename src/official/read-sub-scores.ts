import { nearestWord } from "../errors/did-you-mean.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import { type OfficialPath, officialIssue } from "./official-issue.js";
import { ownValue } from "./own-value.js";
import { payloadPillars } from "./payload-names.js";
import { readList } from "./read-list.js";
import { readNumber } from "./read-number.js";

const names = Object.values(payloadPillars);

function unknownPillar(path: OfficialPath, value: unknown): SSIIssue {
  const near = typeof value === "string" ? nearestWord(value, names) : undefined;
  const repair =
    near === undefined
      ? say("pass the four sub-scores that LinkedIn sent, with their names")
      : say("did you mean {name}?", { name: JSON.stringify(near) });
  return officialIssue(
    "official.unknownPillar",
    path,
    say("one of {names}", { names: names.join(", ") }),
    value,
    repair,
  );
}

/**
 * The four sub-scores by the pillar's name, whatever their order. One issue for each that is absent, repeated, unknown
 * or wrong; NaN in its place.
 */
export function readSubScores(issues: SSIIssue[], value: unknown, path: OfficialPath): PerPillar<number> {
  const seen = new Map<PillarId, number>();
  const scores = () => perPillar((pillar) => seen.get(pillar) ?? Number.NaN);
  const entries = readList(issues, value, path, say("the four sub-scores"));
  if (entries === undefined) return scores();
  for (const [place, entry] of entries.entries()) {
    const name = ownValue(entry, "pillar");
    const pillar = pillarIds.find((id) => payloadPillars[id] === name);
    if (pillar === undefined) issues.push(unknownPillar([...path, place, "pillar"], name));
    else if (seen.has(pillar)) {
      const repair = say("keep the one entry that LinkedIn sent");
      issues.push(
        officialIssue("official.repeated", [...path, place, "pillar"], say("each pillar once"), name, repair),
      );
    } else {
      const part = { words: say("the sub-score {name}", { name: payloadPillars[pillar] }), least: 0, greatest: 25 };
      seen.set(pillar, readNumber(issues, ownValue(entry, "score"), [...path, place, "score"], part));
    }
  }
  for (const pillar of pillarIds) {
    if (seen.has(pillar)) continue;
    const name = payloadPillars[pillar];
    const expected = say("{what}, a number from {low} to {high}", {
      what: say("the sub-score {name}", { name }),
      low: 0,
      high: 25,
    });
    const repair = say("save the JSON again: a score without one of its four pillars is not taken");
    issues.push(officialIssue("official.missing", [...path, name], expected, undefined, repair));
  }
  return scores();
}
