import { describe, expect, it } from "vitest";
import * as z from "zod";
import { dashboard } from "../../src/cli/dashboard/dashboard.js";
import { evidenceSection, importNotes } from "../../src/cli/dashboard/evidence-section.js";
import { peersSection } from "../../src/cli/dashboard/peers-section.js";
import type { View } from "../../src/cli/dashboard/view.js";
import { createProgressBar } from "../../src/cli/terminal/drawing.js";
import { printable, screenOf } from "../../src/cli/terminal/screen.js";
import { cutText, padLeft, padRight, spread, textWidth } from "../../src/cli/terminal/text.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { fill } from "../../src/errors/wording.js";
import {
  createSSI,
  defaultModel,
  defineModel,
  definePillar,
  defineScorer,
  type Model,
  type SSIResult,
} from "../../src/index.js";
import { readLinkedInExport } from "../../src/linkedin/index.js";
import { formatDate } from "../../src/locales/format-number.js";
import type { Locale } from "../../src/locales/locale.js";
import { formatValue, pluralText } from "../../src/locales/plural-text.js";
import { bandTitle, signalTitle } from "../../src/locales/titles.js";
import { expectGolden } from "./golden.js";

const screen = screenOf({ write() {} }, { LANG: "C.UTF-8" });

const viewOf = (result: SSIResult, model: Model): View => ({
  ...screen,
  result,
  model,
  locale: cliEn,
  subject: "",
  reasons: {},
  notes: [],
  unranked: [],
  official: undefined,
});

describe("texts", () => {
  it("has a title for every default signal, pillar and band, short enough for its column", () => {
    for (const { id: pillar, signals } of defaultModel.pillars) {
      expect(Object.keys(cliEn.signals[pillar])).toEqual(signals.map(({ id }) => id));
      for (const { title, short } of Object.values(cliEn.signals[pillar])) {
        expect(title.length).toBeLessThanOrEqual(23);
        expect(short.length).toBeLessThanOrEqual(14);
      }
    }
    expect(Object.keys(cliEn.bands)).toEqual(defaultModel.bands.map(({ id }) => id));
  });

  it("falls back to description and id for other models", () => {
    const model = {
      ...defaultModel,
      pillars: [
        { id: "brand", signals: [{ ...defaultModel.pillars[0].signals[0], id: "podcasts", description: "Podcasts." }] },
      ],
    } as const;
    expect(signalTitle("brand", "podcasts", cliEn, { model })).toEqual({ title: "Podcasts", short: "podcasts" });
    expect(signalTitle("brand", "podcasts", cliEn)).toEqual({ title: "podcasts", short: "podcasts" });
    expect(signalTitle("people", "toString", cliEn, { model }).title).toBe("toString");
    expect(bandTitle("legendary", cliEn)).toBe("legendary");
    expect(bandTitle("constructor", cliEn)).toBe("constructor");
  });

  it("writes values in human units", () => {
    const value = (unit: "flow" | "days" | "ratio" | "mean" | "characters" | "count" | undefined, number: number) =>
      formatValue(
        {
          id: "x",
          status: "known",
          ...(unit === undefined ? {} : { unit }),
          value: number,
          earned: 0,
          maxPoints: 1,
          lost: 1,
        },
        60,
        cliEn,
      );
    expect(value("flow", 9)).toBe("9 (4.5 a month)");
    expect(value("days", 1)).toBe("1 day (0.5 a month)");
    expect(value("ratio", 2 / 3)).toBe("66.7%");
    expect(value("mean", 1.5)).toBe("1.5 on average");
    expect(value("characters", 1000)).toBe("1,000 characters");
    expect(value("count", 0)).toBe("0");
    expect(value(undefined, 1234.567)).toBe("1,234.57");
    expect(formatValue({ id: "x", status: "unknown", earned: 0, maxPoints: 1, lost: 1 }, 90, cliEn)).toBe("");
  });

  it("fills only the names that it has, and picks the plural form of the language", () => {
    expect(fill("{a} {b} {toString}", { a: "1" })).toBe("1 {b} {toString}");
    const forms = { one: "1", few: "2-4", many: "5+", other: "?" };
    const polish: Locale = { ...cliEn, tag: "pl" };
    expect([1, 3, 5, 1.5].map((count) => pluralText(forms, count, polish))).toEqual(["1", "2-4", "5+", "?"]);
    expect(pluralText({ other: "all" }, 1, cliEn)).toBe("all");
  });

  it("writes dates as days, UTC", () => {
    expect(formatDate("2026-05-07", cliEn)).toBe("7 May 2026");
    expect(formatDate("2026-12-31T23:59:59Z", cliEn)).toBe("31 Dec 2026");
    expect(formatDate("someday", cliEn)).toBe("someday");
  });
});

describe("a dashboard of another model", () => {
  it("shows signals by description or id, pillars of a plug-in as one, and its own bands", () => {
    const [brand, ...others] = defaultModel.pillars;
    const signal = {
      unit: "count",
      points: 12.5,
      curve: [
        [0, 0],
        [5, 1],
      ],
      source: [],
    } as const;
    const model = defineModel<Model>({
      ...defaultModel,
      id: "podcasters",
      actions: [],
      pools: [],
      version: "7",
      bands: [
        { id: "quiet", from: 0 },
        { id: "loud", from: 5 },
      ],
      pillars: [
        {
          id: "brand",
          signals: [
            { ...signal, id: "podcasts", description: "Podcast episodes published under one's own name." },
            { ...signal, id: "talks" },
          ],
        },
        ...others,
      ],
    });
    expect(brand.id).toBe("brand");
    const insights = {
      id: "insights",
      version: "1",
      input: z.object({ buzz: z.number() }),
      score: ({ buzz }: { buzz: number }) => ({ score: buzz, bounds: { low: buzz, high: 20 }, coverage: 0.5 }),
    } as const;
    const ssi = createSSI({ model, scorers: { insights } });
    const outcome = ssi.safeCompute({ brand: { podcasts: 2 }, insights: { buzz: 5 } });
    if (!outcome.success) throw new Error("not scored");
    expectGolden(dashboard(viewOf(outcome.result, ssi.model)), "golden/other-model-80.txt");
  });

  it.each([60, 79, 80, 120])("own titles of signals and pillars are shown in %d columns", (width) => {
    const curve = [
      [0, 0],
      [5, 1],
    ] as const;
    const people = definePillar({
      id: "people",
      title: "Meet the people who decide, again and again and again",
      signals: [
        { id: "met", unit: "count", points: 20, curve, title: "First meetings" },
        { id: "lunches", unit: "count", points: 5, curve, title: "Lunches", description: "Meals taken together." },
      ],
    });
    const insights = defineScorer({
      id: "insights",
      version: "1",
      title: "Customers recommend us",
      input: z.object({ nps: z.number() }),
      score: ({ nps }) => ({ score: nps, bounds: { low: nps, high: 20 }, coverage: 0.5 }),
    });
    const scorers = { people, insights };
    const ssi = createSSI({ scorers });
    const result = ssi.compute({ people: { met: 2 }, insights: { nps: 5 } });
    const drawn = dashboard({ ...viewOf(result, ssi.model), scorers, width });
    for (const line of drawn.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(drawn).toMatch(/First meetings? .* 8\.00 of 20/);
    expect(drawn).toContain("Lunches");
    expect(drawn).toContain(width < 80 ? "Customers rec…" : "Customers recommend us");
    expect(drawn).toContain(width < 80 ? "Meet the peop…" : "Meet the people who decide, again and a…");
    expect(drawn).not.toMatch(/Find the right people|Engage with insights|\bmet\b|lunches/);
    expect(drawn).toContain("Build relationships");
  });
});

describe("LinkedIn's own numbers", () => {
  it("leave the cell of a pillar empty that was not kept", () => {
    const result = createSSI().compute({});
    const official = { origin: "official", at: "2026-05-04", score: 20, pillars: { people: 8.5 }, groups: [] } as const;
    const drawn = dashboard({ ...viewOf(result, defaultModel), official });
    expect(drawn).toMatch(/^ +Find the right people +8\.5 +0\.00$/m);
    expect(drawn).toMatch(/^ +Engage with insights +0\.00$/m);
  });
});

describe("notes and evidence of an import", () => {
  it("are none without an export", () => {
    expect(importNotes(undefined, cliEn)).toEqual([]);
    // A group of estimates, in which a score has no rank.
    const group = { g: { kind: "team", status: "notComparable" } } as const;
    const drawn = peersSection(viewOf({ ...createSSI().compute({}), ranks: group }, defaultModel));
    expect(drawn.join(" ").replace(/\s+/g, " ")).toContain(cliEn.standing.ranks.notComparable);
    expect(evidenceSection(viewOf(createSSI().compute({}), defaultModel), undefined)).toEqual([]);
  });

  it("names at most six findings, the most frequent first", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const headless = Array.from({ length: 7 }, (_, place) => [`Votes_${place}.csv`, bytes("a,b\n1,2\n")] as const);
    const reactions = bytes("Date,Type,Link\nsoon,LIKE,\nlater,LIKE,\n2026-05-01 10:00:00,LIKE,\n");
    const imported = await readLinkedInExport(new Map([...headless, ["Reactions.csv", reactions]]), {
      asOf: "2026-05-07",
    });
    const notes = importNotes(imported, cliEn);
    expect(notes).toHaveLength(7);
    expect(notes[0]).toBe("2 rows without a readable date in Reactions.csv (row 2)");
    expect(notes.at(-1)).toMatch(/^and \d+ more; --evidence --json shows all$/);
  });
});

describe("the terminal", () => {
  it("strips what a terminal would obey", () => {
    expect(
      printable("\u001b[31mred\u0007 \u001b]8;;http://evil\u0007link\u001b]8;;\u001b\\ \u009b2Jx\u001bcy\r\nz\u202e"),
    ).toBe("red link xy z");
  });

  it("measures, cuts and fills text by columns", () => {
    expect(textWidth("王小明")).toBe(6);
    expect(textWidth("e\u0301👍")).toBe(3);
    expect(textWidth("\u001b[1mab\u001b[22m")).toBe(2);
    expect(cutText("王小明", 5, "…")).toBe("王小…");
    expect(padRight("王", 3) + padLeft("é", 3) + padLeft("long", 2)).toBe("王   élong");
    expect(spread("left", "", 9)).toEqual(["left"]);
    expect(spread("left", "right", 9)).toEqual(["left", "    right"]);
    expect(spread("left", "right", 10)).toEqual(["left right"]);
  });

  it("writes a progress bar only when the percentage changes, and nothing when nothing was read", () => {
    let written = "";
    const io = {
      stdout: { write() {} },
      stderr: { write: (text: string) => (written += text), isTTY: true, columns: 80 },
      stdin: (async function* () {})(),
      env: { LANG: "C.UTF-8", NO_COLOR: "1" },
    };
    const bar = createProgressBar(io, false, false);
    bar.clear();
    expect(written).toBe("");
    for (const done of [1, 2, 500, 1000]) bar.show({ done, total: 1000, file: "messages.csv" });
    bar.show({ done: 0, total: 0, file: "messages.csv" });
    bar.clear();
    expect(written.split("\r\u001b[2K").slice(1)).toEqual([
      "█·······················   0%  messages.csv",
      "████████████············  50%  messages.csv",
      "████████████████████████ 100%  messages.csv",
      "",
    ]);
  });
});
