import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repairNestedQuotes } from "../../../src/linkedin/csv/repair-nested-quotes.js";
import { type DateShape, dateShapes } from "../../../src/linkedin/dates/date-shapes.js";
import { parseDate } from "../../../src/linkedin/dates/parse-date.js";
import { skillNames } from "../../../src/linkedin/words/distinct-skills.js";
import { foldCompany } from "../../../src/linkedin/words/fold-company.js";
import { foldText } from "../../../src/linkedin/words/fold-words.js";
import { hasWords } from "../../../src/linkedin/words/has-words.js";
import { isDecisionMaker } from "../../../src/linkedin/words/is-decision-maker.js";
import { csv, readFolder } from "../archives.js";

/** How long a piece of work takes at its quickest, in ms. */
function quickest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** Ten times as long a text takes some ten times as long; a pattern that tries again takes a hundred times. */
const growth = (work: (times: number) => unknown) => quickest(() => work(2000)) / quickest(() => work(200));

describe("no text takes the square of its length", () => {
  const naive = /^(.+) \((.+)\)$/;
  const shapes = Object.keys(dateShapes) as DateShape[];

  test.each<[string, (times: number) => unknown]>([
    ["skills of brackets", (times) => skillNames(`${" (".repeat(times)}x`)],
    ["titles of words", (times) => isDecisionMaker("chief ".repeat(times))],
    ["companies of legal forms", (times) => foldCompany("co ".repeat(times))],
    ["posts of quotes", (times) => repairNestedQuotes('""\n'.repeat(times))],
    ["dates of digits", (times) => parseDate("1".repeat(times), shapes)],
    ["dates that begin again", (times) => parseDate("on May 1 ".repeat(times), shapes)],
  ])("%s", (_, work) => expect(growth(work)).toBeLessThan(50));

  test("which a naive pattern does", () => {
    expect(growth((times) => naive.test(`${" (".repeat(times)}x`))).toBeGreaterThan(50);
  });
});

test("a search is read once, however many quotes never close", async () => {
  const query = (text: string) => ["2026/05/01 10:00:00 UTC", text];
  const { activity } = await readFolder({
    "SearchQueries.csv": csv(
      ["Time", "Search Query"],
      ...[`"${"a".repeat(400)}`, '"  "', '""', '" a', '"a b"', "“ a ”", "a AND b", '"" a "'].map(query),
    ),
  });
  expect(activity.people).toMatchObject({ peopleSearches: 8, advancedSearches: 4 });
});

test("decomposed text is at most four times as long", () => {
  expect(foldText("\ufdfa".repeat(100))).toHaveLength(400);
  expect(foldText("Éﬁ")).toBe("efi");
});

test("words are counted as segments are, and dots cost nothing", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const unit = fc.constantFrom(
    "a",
    "é",
    "中",
    "1",
    "½",
    "①",
    "Ⓐ",
    ".",
    ",",
    "'",
    "_",
    " ",
    "\n",
    "\u00ad",
    "\u0301",
    "❤️",
    "👨‍👩‍👧",
    "ก",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(6), (text, least) => {
      const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
      // A text of nearly nothing but blanks is given up on before its end.
      fc.pre(text.length <= 12 * least || words < least);
      expect(hasWords(text, least)).toBe(words >= least);
    }),
    { numRuns: 1000 },
  );
  expect(hasWords(`${".".repeat(10_000)} one two three four five`, 5)).toBe(true);
  expect(hasWords("_ ".repeat(5000), 5)).toBe(false);
});

test("a cell of a million doubled quotes is text like any other", async () => {
  const { activity } = await readFolder({
    "Comments.csv": `Date,Link,Message\n2026-05-01 10:00:00,x,"one two three four five ${'""'.repeat(500_000)}"\n`,
  });
  expect(activity.insights.substantiveComments).toBe(1);
});
