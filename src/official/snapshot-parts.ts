import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type PerPillar, perPillar, pillarIds } from "../model/model-types.js";
import type { OfficialGroup, OfficialSnapshot } from "../trend/snapshot.js";
import { checkSum, readNumber } from "./from-official-payload.js";
import { type OfficialPath, officialLimits } from "./official-issue.js";
import type { PageLabels } from "./page-labels.js";
import { type GroupKind, groupKinds } from "./payload-names.js";
import { decimalsOf, type PageReading } from "./read-page.js";

const wholePage = say(
  "copy the whole page as plain text; where its words differ from these, switch the page to English",
);

function unclearIssue(place: "own" | "ranks" | GroupKind): SSIIssue {
  return {
    code: "official.ambiguous",
    path: place === "own" ? ["pillars"] : place === "ranks" ? ["groups"] : ["groups", place, "averagePillars"],
    expected: say("every number before its title, or every number after it"),
    received: say("numbers and titles that can be joined in more than one way"),
    repair: say('copy the page as it is, or put each number on the line of its title: "14.2 | title"'),
  };
}

/** How far a shown total may be from the sum of the shown pillars: half a step of its last digit, and of theirs. */
const shownSlack = (written: string): number =>
  10 ** -decimalsOf(written) / 2 + pillarIds.length * officialLimits.shownPillar;

/** Judges what was read: nothing that makes the score is missing, all is in range, totals agree with their pillars. */
export function snapshotParts(
  issues: SSIIssue[],
  { parts, unclear, blocks, ranks, industryName }: PageReading,
  labels: PageLabels,
): Omit<OfficialSnapshot, "origin" | "at"> {
  const read = (path: OfficialPath, words: string, least: number, greatest: number, integer = false) =>
    readNumber(issues, parts.get(path)?.value, path, { words, least, greatest, integer, repair: wholePage });
  const has = (path: OfficialPath) => parts.get(path) !== undefined;
  const readPillars = (path: OfficialPath): PerPillar<number> =>
    perPillar((pillar) =>
      read(
        [...path, pillar],
        say("the number beside {name}", { name: JSON.stringify(labels.pillars[pillar][0]) }),
        0,
        25,
      ),
    );
  const agree = (path: OfficialPath, pillars: PerPillar<number>) => {
    const total = parts.get(path);
    if (total !== undefined) checkSum(issues, total.value, pillars, path, shownSlack(total.written));
  };

  const readGroup = (kind: GroupKind): OfficialGroup[] => {
    const paths = {
      topPercent: ["groups", kind, "topPercent"],
      average: ["groups", kind, "average"],
      pillars: ["groups", kind, "averagePillars"],
    };
    const name = kind === "industry" && industryName !== undefined ? { name: industryName } : {};
    const topPercent =
      (ranks.has(kind) && !unclear.has("ranks")) || has(paths.topPercent)
        ? {
            topPercent: read(
              paths.topPercent,
              say("the rank beside {name}", { name: JSON.stringify(labels.ranks[kind][0]) }),
              1,
              100,
              true,
            ),
          }
        : {};
    const average =
      blocks.has(kind) || has(paths.average)
        ? {
            average: read(
              paths.average,
              say("the average of {name}", { name: JSON.stringify(labels.groups[kind][0]) }),
              0,
              100,
            ),
          }
        : {};
    const shown = pillarIds.filter((pillar) => has([...paths.pillars, pillar]));
    if (shown.length === 0)
      return Object.keys({ ...topPercent, ...average }).length === 0
        ? []
        : [{ kind, ...topPercent, ...average, ...name }];
    const averagePillars = readPillars(paths.pillars);
    agree(paths.average, averagePillars);
    return [{ kind, ...topPercent, ...average, averagePillars, ...name }];
  };

  issues.push(...[...unclear].map(unclearIssue), ...parts.clashes());
  const score = read(
    ["score"],
    say("the total, as in {name}", { name: JSON.stringify(`33 ${labels.outOf[0]}`) }),
    0,
    100,
  );
  // What can be read in two ways is not missing: one issue says so, and no other.
  const pillars = unclear.has("own") ? perPillar(() => Number.NaN) : readPillars(["pillars"]);
  agree(["score"], pillars);
  return { score, pillars, groups: groupKinds.flatMap(readGroup) };
}
