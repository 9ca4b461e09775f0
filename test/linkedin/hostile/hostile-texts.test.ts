import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, hasWords } from "../../../src/linkedin/words/fold-words.js";
import { csv, readFolder } from "../archives.js";

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
