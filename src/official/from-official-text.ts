import { answering } from "../errors/answering.js";
import { type FoundIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { type PerPillar, perPillar, pillarIds } from "../model/model-types.js";
import type { OfficialGroup, OfficialSnapshot } from "../trend/snapshot.js";
import {
  checkSum,
  groupKinds,
  type OfficialGroupKind,
  type OfficialPath,
  officialIssue,
  officialLimits,
  readAt,
  readNumber,
} from "./official-checks.js";
import { type OfficialLocale, type PageLabels, pageLanguages } from "./page-labels.js";
import { pageInLanguage, plainPageText } from "./page-tokens.js";
import { decimalsOf, type PageReading, readPage, type UnclearPart } from "./read-page.js";

/** What the page's text does not contain. */
export interface OfficialTextOptions {
  /** When the page was seen: an ISO date or date-time. Kept unchanged. */
  readonly at: string;
  /** The language of the page; found from its words where absent. */
  readonly locale?: OfficialLocale | undefined;
}

/**
 * Reads LinkedIn's own index from the text of linkedin.com/sales/ssi, selected and copied as a whole, in English, Italian,
 * Portuguese, French, German or Spanish. Numbers may be before or after their titles, with a decimal point or comma.
 *
 * The score is the total as the page shows it, an integer; it must agree with the four pillars, which show at most three
 * decimals. Averages, average pillars and ranks are kept where the page has them, and the industry's name where its
 * sentence is there. Nothing is guessed: what can be read in two ways is refused.
 *
 * Throws one `SSIError` with an issue for each part that is missing, wrong or unclear: `official.*`.
 *
 * @example
 * ```ts
 * import { fromOfficialText } from "social-selling-index/linkedin";
 * const copied = `Current Social Selling Index
 * 33 out of 100
 * 14.206 | Establish your professional brand
 * 5.1 | Find the right people
 * 0.7 | Engage with insights
 * 12.5 | Build relationships`;
 * const seen = fromOfficialText(copied, { at: "2026-05-04" });
 * console.log(seen.score, seen.pillars.brand);
 * // 33 14.206
 * ```
 */
export function fromOfficialText(text: string, options: OfficialTextOptions): OfficialSnapshot {
  return answering("fromOfficialText", "official.unreadable", () => {
    const issues: FoundIssue[] = [];
    const at = readAt(issues, options);
    const parts = readText(issues, text, options?.locale);
    throwIfAny("fromOfficialText", issues);
    return deepFreeze({ origin: "official", at, ...parts });
  });
}

/** All of the snapshot that the text holds. */
function readText(issues: FoundIssue[], text: unknown, locale: unknown): Omit<OfficialSnapshot, "origin" | "at"> {
  const nothing = { score: Number.NaN, pillars: {}, groups: [] };
  if (typeof text !== "string") {
    const repair = say("pass what was copied from the page; LinkedIn's JSON goes to fromOfficialPayload");
    issues.push(officialIssue("official.wrongType", [], say("the text of linkedin.com/sales/ssi"), text, repair));
    return nothing;
  }
  if (text.length > officialLimits.pageText) {
    const expected = say("page text of at most {most} characters", { most: officialLimits.pageText });
    const received = say("{count} characters", { count: text.length });
    issues.push({
      code: "official.tooLarge",
      path: [],
      expected,
      received,
      repair: say("copy the page alone, as plain text"),
    });
    return nothing;
  }
  const plain = plainPageText(text);
  const page = pageInLanguage(issues, plain, locale);
  if (page === undefined) return nothing;
  return snapshotParts(issues, readPage(page.tokens, plain), pageLanguages[page.locale]);
}

/** Checks what was read: everything that makes up the score is there, all is in range, totals agree with their pillars. */
function snapshotParts(
  issues: FoundIssue[],
  { parts, unclear, blocks, ranks, industryName }: PageReading,
  labels: PageLabels,
): Omit<OfficialSnapshot, "origin" | "at"> {
  const wholePage = say(
    "copy the whole page as plain text; where its words differ from these, switch the page to English",
  );
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

  const readGroup = (kind: OfficialGroupKind): OfficialGroup[] => {
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
  // What can be read in two ways is not missing: it has its own issue and gets no other.
  const pillars = unclear.has("own") ? perPillar(() => Number.NaN) : readPillars(["pillars"]);
  agree(["score"], pillars);
  return { score, pillars, groups: groupKinds.flatMap(readGroup) };
}

/** How far a shown total may be from the sum of the shown pillars: half a step of its last digit, and of theirs. */
const shownSlack = (written: string): number =>
  10 ** -decimalsOf(written) / 2 + pillarIds.length * officialLimits.shownPillar;

function unclearIssue(where: UnclearPart): FoundIssue {
  return {
    code: "official.ambiguous",
    path: where === "own" ? ["pillars"] : where === "ranks" ? ["groups"] : ["groups", where, "averagePillars"],
    expected: say("every number before its title, or every number after it"),
    received: say("numbers and titles that can be joined in more than one way"),
    repair: say('copy the page as it is, or put each number on the line of its title: "14.2 | title"'),
  };
}
