import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pillarIds } from "../../src/model/model-types.js";
import { fromOfficialText } from "../../src/official/from-official-text.js";
import { toPlaces } from "../../src/official/official-checks.js";
import { officialLocales, pageLanguages } from "../../src/official/page-labels.js";
import { at } from "./made-up.js";
import { type PageNumbers, pageText } from "./page-text.js";

const pillarsOf = (decimals: number) =>
  fc.tuple(...pillarIds.map(() => fc.integer({ min: 0, max: 25 * 10 ** decimals }))).map((steps) => {
    const [brand = 0, people = 0, insights = 0, relationships = 0] = steps.map((step) => step / 10 ** decimals);
    return { brand, people, insights, relationships };
  });

const pillars = fc.oneof(pillarsOf(3), pillarsOf(2), pillarsOf(0));

const totalOf = (parts: PageNumbers["pillars"]) =>
  toPlaces(parts.brand + parts.people + parts.insights + parts.relationships, 0);

const group = (kind: "industry" | "network" | "team") =>
  fc
    .record({ topPercent: fc.integer({ min: 1, max: 100 }), averagePillars: pillars, named: fc.boolean() })
    .map(({ topPercent, averagePillars, named }) => ({
      kind,
      topPercent,
      average: totalOf(averagePillars),
      averagePillars,
      ...(kind === "industry" && named ? { name: "Räder & Käse 2.0" } : {}),
    }));

const page: fc.Arbitrary<PageNumbers> = fc
  .record({ pillars, groups: fc.tuple(group("industry"), group("network"), group("team")), count: fc.nat({ max: 3 }) })
  .map(({ pillars: own, groups, count }) => ({ score: totalOf(own), pillars: own, groups: groups.slice(0, count) }));

const layout = (locale: (typeof officialLocales)[number]) =>
  fc.record({
    locale: fc.constant(locale),
    wording: fc.nat({ max: 5 }),
    pillars: fc.constantFrom("pipe", "pipeAfter", "tab", "numberAbove", "numberBelow"),
    ranks: fc.constantFrom("sameLine", "numberAbove", "numberBelow"),
    tables: fc.boolean(),
    newline: fc.constantFrom("\n", "\r\n", "\n\n"),
    space: fc.constantFrom(" ", "\u00a0", "\u202f"),
  } as const);

describe.each(officialLocales)("a page in %s", (locale) => {
  it("is read with any wording, layout, spaces and line ends", () => {
    fc.assert(
      fc.property(page, layout(locale), (numbers, how) => {
        const text = pageText(numbers, how);
        const groups = numbers.groups.map(({ averagePillars, ...rest }) =>
          how.tables ? { ...rest, averagePillars } : rest,
        );
        const expected = { origin: "official", at, score: numbers.score, pillars: numbers.pillars, groups };
        expect(fromOfficialText(text, { at })).toEqual(expected);
        expect(fromOfficialText(text, { at, locale })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("has no title that means something else in another language", () => {
    for (const other of officialLocales) {
      for (const pillar of pillarIds) {
        const wordings = pageLanguages[locale].pillars[pillar].map((each) => each.toLowerCase());
        for (const elsewhere of pillarIds) {
          if (elsewhere === pillar) continue;
          const theirs = pageLanguages[other].pillars[elsewhere].map((each) => each.toLowerCase());
          expect(wordings.filter((each) => theirs.includes(each))).toEqual([]);
        }
      }
    }
  });
});
