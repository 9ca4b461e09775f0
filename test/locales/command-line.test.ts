import { computeSSI, defaultModel, type SSIResult } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { syntheticMember } from "../../docs/generators/synthetic-member.js";
import { dashboard } from "../../src/cli/dashboard/dashboard.js";
import { screenOf } from "../../src/cli/terminal/screen.js";
import { textWidth } from "../../src/cli/terminal/text.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { cliIt } from "../../src/cli/texts/it.js";
import { runCli } from "../cli/run-cli.js";

const screen = screenOf({ write() {} }, { LANG: "C.UTF-8" });

const result = computeSSI(syntheticMember());

describe("the dashboard", () => {
  const drawn = (locale: typeof cliEn, shown: SSIResult = result) =>
    dashboard(
      {
        ...screen,
        result: shown,
        model: defaultModel,
        locale,
        subject: "export.zip",
        reasons: {},
        notes: [],
        unranked: [],
        official: undefined,
      },
      [],
    );

  it("takes all its words from the catalogue it is given", () => {
    const text = drawn(cliIt);
    for (const { title } of Object.values(cliIt.pillars)) expect(text).toContain(title);
    expect(text).toContain("57,26");
    // Only the legal line, which is quoted word for word, stays English.
    const lines = text
      .split("\n")
      .filter((line) => !/LinkedIn (?:and|Corporation)|affiliated|trademarks|^\s*model\.$/.test(line));
    expect(lines.join("\n")).not.toMatch(/\b(?:the|of|known|points|month|days|your)\b/i);
  });

  it("marks a rank that is estimated, and one where nothing applies", () => {
    const estimated = computeSSI(syntheticMember(), {
      peers: [{ id: "guess", kind: "industry", mean: 34, origin: "model" }],
    });
    const notApplicable = { kind: "team", status: "notApplicable" } as const;
    const ranks = { ...estimated.ranks, nobody: notApplicable };
    const text = drawn(cliEn, { ...estimated, ranks });
    expect(text).toContain(cliEn.phrases.rankEstimated);
    expect(text.replace(/\s+/g, " ")).toContain(cliEn.phrases.rankNotApplicable);
  });

  it("fits the same width in both languages", () => {
    for (const locale of [cliEn, cliIt])
      for (const line of drawn(locale).split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe("what does not fit, with --locale it", () => {
  const usage = (name: string) => `uso: ssi ${name} `;
  it.each<[string, string[], number, string[]]>([
    ["a command", ["scoore", "--locale", "it"], 2, ["il comando scoore non esiste; intendevi ssi score?"]],
    [
      "an option",
      ["score", "x.json", "--jsn", "--locale=it"],
      2,
      ["l’opzione --jsn non esiste; intendevi --json?", usage("score")],
    ],
    [
      "a value",
      ["plan", "x.json", "--target", "much", "--locale", "it"],
      2,
      ['--target: serve un numero; ricevuto: "much"'],
    ],
    ["a file", ["score", "none.json", "--locale", "it"], 1, ["none.json: questo file o questa cartella non esiste"]],
    [
      "an option of the library",
      ["score", "x.zip", "--as-of", "soon", "--locale", "it"],
      2,
      [
        '--as-of: atteso: una data, o un istante con il suo fuso, che esista; ricevuto: "soon"; rimedio: scrivi 2026-05-07',
      ],
    ],
    ["weights", ["score", "x.json", "--weights", "brands=2", "--locale", "it"], 2, ['rimedio: intendevi "brand"?']],
  ])("%s", async (_, args, code, texts) => {
    const outcome = await runCli(args);
    expect([outcome.code, outcome.out]).toEqual([code, ""]);
    for (const text of texts) expect(outcome.err).toContain(text);
    const translated = outcome.err.replace(/"[^"]*"|<[^>]*>|\[options\]/g, "");
    expect(translated).not.toMatch(/\b(?:the|there|expected|received|usage|tells|did you|no such)\b/i);
  });

  it("issues of an activity, and the flag that fixes them", async () => {
    const { code, err } = await runCli(["score", "-", "--locale", "it"], {
      stdin: '{"brand":{"skils":"500+"},"windowDays":3}',
    });
    expect(code).toBe(1);
    expect(err).toBe(`ssi: stdin: 2 cose da correggere
  windowDays: atteso: un numero di giorni da 28 a 366; ricevuto: 3; rimedio: controlla l’unità e il periodo del valore (input.tooSmall)
  brand.skils: atteso: uno tra profileCompleteness, summaryLength, optionalSections, skills, endorsements, focusSkillsEndorsed, recommendations, profileMedia, articles, followersGained; ricevuto: "skils"; rimedio: intendevi "skills"? (o aggiungi --ignore-unknown) (input.unknownKey)
`);
  });
});
