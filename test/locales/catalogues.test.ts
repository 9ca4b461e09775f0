import { computeSSI, createSSI, defaultModel, issueCodes, recommend } from "social-selling-index";
import { describe, expect, it } from "vitest";
import type { CliLocale } from "../../src/cli/texts/cli-texts.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { cliIt } from "../../src/cli/texts/it.js";
import { countText, pluralText } from "../../src/locales/plural-text.js";
import { entriesOf, formsOf, namesOf, render } from "./render.js";

/** The texts of the library and those of the command line together. */
const catalogues: readonly (readonly [string, CliLocale])[] = [
  ["English", cliEn],
  ["Italian", cliIt],
];
const english = entriesOf(cliEn);
const byPath = new Map(entriesOf(cliIt).map((entry) => [entry.path, entry]));

describe("the catalogues", () => {
  it("have the same keys", () => {
    expect([...byPath.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
  });

  it("fill the same values into a text", () => {
    for (const entry of english) {
      const twin = byPath.get(entry.path);
      expect(twin && namesOf(twin).sort(), entry.path).toEqual(namesOf(entry).sort());
    }
  });

  it("differ wherever there is a sentence", () => {
    // Names and figures that are the same word in both languages.
    const alike = english.filter((entry) => {
      const twin = byPath.get(entry.path);
      return twin !== undefined && formsOf(twin).join() === formsOf(entry).join();
    });
    expect(alike.map(({ path }) => path).sort()).toEqual(
      [
        "advice.measureWhere",
        "sentences.{folder}: 1 file",
        "sentences.{name}: {cure} ({code})",
        "sentences.{source}: {problem}",
        "sentences.<file>",
        "sentences.<n>",
        "phrases.groupFile",
        "places.option:salesNavigator.title",
        "places.salesNavigator.title",
        "pillars.brand.short",
        "plans.headlines.ofPillar",
        "signals.brand.profileMedia.short",
        "standing.kinds.team",
        "values.count",
        "values.ratio",
        "wordings.JSON",
      ].sort(),
    );
  });

  it.each(catalogues)("%s leaves nothing empty and ends sentences once", (_, locale) => {
    for (const entry of entriesOf(locale))
      for (const form of formsOf(entry)) {
        expect(form.trim(), entry.path).toBe(form);
        expect(form.length, entry.path).toBeGreaterThan(0);
        // "<zip>..." stands for several, and ends no sentence.
        expect(form.replace(">...", ">"), entry.path).not.toMatch(/ {2}|\.\.| [.,;:](?!\w)|[?!]{2}/);
      }
  });

  it.each(catalogues)("%s renders every message for 0, 1, 2, 1.5 and 1,000", (_, locale) => {
    const grouped = locale.tag === "en" ? "1,000" : "1.000";
    const half = locale.tag === "en" ? "1.5" : "1,5";
    for (const entry of entriesOf(locale))
      for (const [count, shown] of [
        [0, "0"],
        [1, "1"],
        [2, "2"],
        [1.5, half],
        [1000, grouped],
      ] as const) {
        const text = render(entry, count, locale);
        expect(text, entry.path).not.toMatch(/\{\w+\}|undefined|NaN/);
        const form = typeof entry.text === "string" ? "" : pluralText(entry.text, count, locale);
        if (/\{(count|points)\}/.test(form)) expect(text, entry.path).toContain(shown);
      }
  });

  it.each(catalogues)("%s has a text for everything in the model and in the library", (_, locale) => {
    expect(Object.keys(locale.advice.actions).sort()).toEqual(defaultModel.actions.map(({ id }) => id).sort());
    expect(Object.keys(locale.issues).sort()).toEqual(Object.keys(issueCodes).sort());
    for (const { id, signals } of defaultModel.pillars) {
      const ids = signals.map((signal) => signal.id).sort();
      expect(Object.keys(locale.signals[id]).sort()).toEqual(ids);
      expect(Object.keys(locale.explanations.signals[id]).sort()).toEqual(ids);
    }
    const zeros = defaultModel.pillars.map(({ id, signals }) => [
      id,
      Object.fromEntries(
        signals.map(({ id: signal, unit }) => [signal, unit === "proportion" ? { part: 0, whole: 9 } : 0]),
      ),
    ]);
    const all = recommend(createSSI(), {
      salesNavigator: true,
      ...Object.fromEntries(zeros),
      insights: {
        ...Object.fromEntries(zeros)["insights"],
        posts: 1,
      },
    });
    const habits = all.flatMap((one) => (one.kind === "habit" ? [one.signal] : []));
    expect(Object.keys(locale.advice.habits).sort()).toEqual(habits.sort());
  });

  it("explain what to do with the analytics wherever they ask for them", () => {
    for (const { places, doctor } of [cliEn, cliIt]) {
      const { analyticsWorkbook, workbookPeriod, workbookPosts } = places;
      for (const { how } of [analyticsWorkbook, workbookPeriod, workbookPosts])
        expect(how).toMatch(/\.xlsx (?:beside the archive|insieme all’archivio)/);
      const { "import.workbookBroken": broken, "import.oldWorkbook": old } = doctor.unreadable;
      for (const text of [doctor.advice.exportAgain, doctor.advice.exportAccount, broken, old])
        expect(text).toContain("ssi score export.zip analytics.xlsx");
    }
  });

  it("speak of no tricks", () => {
    for (const [, locale] of catalogues)
      for (const entry of entriesOf(locale.advice))
        for (const form of formsOf(entry))
          expect(form, entry.path).not.toMatch(
            /engagement pod|tag (ten|everyone)|comment .?yes|like for like|automat/i,
          );
  });
});

describe("plural forms", () => {
  it("go by the number as it is shown", () => {
    expect(countText(cliEn.advice.minutes, 1.004, cliEn)).toBe("1 minute");
    expect(countText(cliEn.advice.minutes, 0.996, cliEn)).toBe("1 minute");
    expect(countText(cliEn.advice.minutes, 0, cliEn)).toBe("0 minutes");
    expect(countText(cliIt.advice.minutes, 1.5, cliIt)).toBe("1,5 minuti");
  });

  it("fall back where a language has a category that a text does not use", () => {
    expect(new Intl.PluralRules("it").select(1_000_000)).toBe("many");
    expect(countText(cliIt.advice.minutes, 1_000_000, cliIt)).toBe("1.000.000 minuti");
  });
});

describe("a result", () => {
  it("carries no text of any catalogue", () => {
    const json = JSON.stringify(computeSSI({ insights: { posts: 4 } }));
    for (const entry of [...english, ...byPath.values()])
      for (const form of formsOf(entry))
        if (form.includes(" ") && !form.startsWith("{")) expect(json).not.toContain(form);
    expect(json).not.toMatch(/"[^"]* [^"]*"/);
  });
});
