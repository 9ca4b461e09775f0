import { describeIssue, issueCodes, type SSIIssue } from "social-selling-index";
import { en } from "social-selling-index/locales/en";
import { it as italian } from "social-selling-index/locales/it";
import { describe, expect, it } from "vitest";
import { readWording, translateWording } from "../../src/locales/translate-wording.js";
import { issuesFrom, triggers } from "./issue-triggers.js";

/** No words: a number, a quoted value, a hash, a version. */
const isValue = (text: string) => /^(?:"(?:[^"\\]|\\.)*"|[\w.-]+)$/s.test(text) && text !== "more" && text !== "none";

/** Words that Italian does not have; looked for outside quotes and brackets, which hold the words of the caller. */
const english =
  /\b(?:the|of|with|that|send|pass|and|is|are|from|which|leave|copy|number|text|received|expected|not)\b/i;
const ownWords = (text: string) => text.replace(/"[^"]*"|`[^`]*`|\((?:TypeError|Error)[^)]*\)|\bpasses\b/g, "");

const textsOf = ({ expected, received, repair }: SSIIssue) => [expected, received, repair];

describe("issues in Italian", () => {
  const seen = new Set<string>(Object.keys(italian.importIssues));

  it.each(triggers.map(([code, work], index) => [`${index} ${code}`, code, work] as const))(
    "%s",
    async (_, code, work) => {
      const issues = await issuesFrom(work);
      for (const issue of issues) {
        seen.add(issue.code);
        for (const text of textsOf(issue)) {
          if (isValue(text)) continue;
          expect(readWording(text, italian.wordings), text).toBeDefined();
          if (text !== "JSON") expect(translateWording(text, italian)).not.toBe(text);
          expect(translateWording(text, en)).toBe(text);
          expect(ownWords(translateWording(text, italian)).replace(/\{[^}]*\}|limits\.\w+/g, "")).not.toMatch(english);
        }
        expect(describeIssue(issue, italian)).toContain(" Rimedio: ");
      }
      expect(issues.map((issue) => issue.code).some((one) => one.startsWith(code))).toBe(true);
    },
  );

  it("were all seen: every code that there is", () => {
    expect([...seen].sort()).toEqual(Object.keys(issueCodes).sort());
  });

  it("keep what is not ours: the words of a schema plugged in", () => {
    expect(translateWording("a colour of the rainbow", italian)).toBe("a colour of the rainbow");
  });

  it("translate words within words", () => {
    const text = 'the average of "Team", a number from 0 to 100';
    expect(translateWording(text, italian)).toBe('la media di "Team", un numero da 0 a 100');
  });
});
