import { computeSSI, defaultModel, type SSIResult } from "social-selling-index";
import { en } from "social-selling-index/locales/en";
import { it as italian } from "social-selling-index/locales/it";
import { describe, expect, it } from "vitest";
import { syntheticMember } from "../../docs/generators/synthetic-member.js";
import { dashboard } from "../../src/cli/dashboard/dashboard.js";
import { screenOf } from "../../src/cli/terminal/screen.js";
import { textWidth } from "../../src/cli/terminal/text-width.js";

const screen = screenOf({ write() {} }, { LANG: "C.UTF-8" });
const result = computeSSI(syntheticMember());

describe("the dashboard", () => {
  const drawn = (locale: typeof en, shown: SSIResult = result) =>
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
    const text = drawn(italian);
    for (const { title } of Object.values(italian.pillars)) expect(text).toContain(title);
    expect(text).toContain("57,12");
    // Only the legal line, which is quoted word for word, stays English.
    const lines = text
      .split("\n")
      .filter((line) => !/LinkedIn (?:and|Corporation)|affiliated|trademarks|^\s*model\.$/.test(line));
    expect(lines.join("\n")).not.toMatch(/\b(?:the|of|known|points|month|days|your)\b/i);
  });

  it("says of a rank that it is estimated, and that nothing applies", () => {
    const estimated = computeSSI(syntheticMember(), { peers: [{ id: "guess", kind: "industry", mean: 34 }] });
    const notApplicable = { kind: "team", status: "notApplicable" } as const;
    const ranks = { ...estimated.ranks, nobody: notApplicable };
    const text = drawn(en, { ...estimated, ranks });
    expect(text).toContain(en.phrases.rankEstimated);
    expect(text.replace(/\s+/g, " ")).toContain(en.phrases.rankNotApplicable);
  });

  it("fits the same width in both languages", () => {
    for (const locale of [en, italian])
      for (const line of drawn(locale).split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});
