import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as library from "social-selling-index";
import * as linkedin from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { stages } from "../support/source-rules.js";

const { defaultModel, issueCodes, legalNotice } = library;

const pages = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (page: string) => readFileSync(page, "utf8");

/** The anchor that a heading gets. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

describe("the pages", () => {
  it.each(pages)("%s links only to files and headings that exist", (page) => {
    for (const [, target = ""] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith("https://")) continue;
      const [file = "", heading] = target.split("#");
      const path = file === "" ? page : join(dirname(page), file);
      expect(existsSync(path), `${page}: ${target}`).toBe(true);
      if (heading === undefined) continue;
      const headings = [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => anchor(text));
      expect(headings, `${page}: ${target}`).toContain(heading);
    }
  });

  it("all of the guides are pages of the site", () => {
    const { typedocOptions } = JSON.parse(read("tsconfig.json"));
    expect([...typedocOptions.projectDocuments].sort()).toEqual(pages.filter((page) => page !== "README.md").sort());
  });

  it("LinkedIn data has the source of every signal", () => {
    const page = read("docs/linkedin-data.md");
    for (const { signals } of defaultModel.pillars) for (const { id } of signals) expect(page).toContain(`\`${id}\``);
  });

  it("the page of the model has every signal and action, the page of errors every code", () => {
    for (const { signals } of defaultModel.pillars)
      for (const { id } of signals) expect(read("docs/model.md")).toContain(`| \`${id}\` |`);
    for (const { id } of defaultModel.actions) expect(read("docs/model.md")).toContain(`| \`${id}\` |`);
    for (const code of Object.keys(issueCodes)) expect(read("docs/errors.md")).toContain(`### \`${code}\``);
  });

  it("the change log has the right counts", () => {
    const signals = defaultModel.pillars.reduce((sum, pillar) => sum + pillar.signals.length, 0);
    expect(read("CHANGELOG.md")).toContain(
      `${signals} signals with points, curves and sources, ${defaultModel.actions.length} actions`,
    );
  });

  it("promise neither LinkedIn's formula nor a way around its rules", () => {
    for (const page of pages)
      expect(read(page), page).not.toMatch(/scrap|session cookie|li_at|csrf|exact(ly)? LinkedIn's (score|formula)/i);
    expect(read("README.md").trimEnd().endsWith(legalNotice)).toBe(true);
  });
});

describe("the page of the architecture", () => {
  /** Files and folders that a text names: from the top, or from `src`. */
  const named = (text: string) => [
    ...(text.match(/(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:ts|md|json)\b/g) ?? []),
    ...(text.match(/\b(?:src|test|docs|examples)(?:\/[\w-]+)+\/?(?![\w.-])/g) ?? []),
    ...(text.match(/^ {3}\| {2}[a-z]+\/[a-z]+(?= )/gm) ?? []).map((line) => line.slice(6)),
  ];
  const missing = (text: string) =>
    named(text).filter((path) => !["", "src/", "docs/"].some((folder) => existsSync(folder + path)));

  it("names files and folders that exist", () => {
    const page = read("docs/architecture.md");
    expect(named(page).length).toBeGreaterThan(60);
    expect(missing(page)).toEqual([]);
  });

  it.each(["`src/model/gone.ts`", "   |  linkedin/gone         a folder", "`test/gone`", "recommend/gone.ts"])(
    "and would be found out by %s",
    (text) => expect(missing(text)).toHaveLength(1),
  );

  it("names every stage, from the last to the first", () => {
    const [drawing = ""] = read("docs/architecture.md").split("```text")[1]?.split("```") ?? [];
    const shown = [...drawing.matchAll(/^ {2}(\S+)/gm)].map(([, stage]) => stage);
    expect(shown).toEqual(stages.filter((stage) => !/^(?:set-up|comparisons)/.test(stage)).reverse());
  });
});

describe("the reference", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    // Commands may have the names of what they call.
    .filter((name) => !name.startsWith("cli"));
  const text = sources.map((name) => read(`src/${name}`)).join("\n");
  // Their example is that of brand.
  const withoutExample = ["people", "insights", "relationships", "peopleInput", "insightsInput", "relationshipsInput"];
  const names = [...Object.keys(library), ...Object.keys(linkedin)].filter((name) => !withoutExample.includes(name));

  it.each(names)("%s has a comment with an example", (name) => {
    const declared = new RegExp(
      `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport (?:async )?(?:const|function|class) ${name}\\b`,
    );
    expect(declared.exec(text)?.[1]).toContain("@example");
  });
});
