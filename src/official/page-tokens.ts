import type { FoundIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { PillarId } from "../model/model-types.js";
import { groupKinds, type OfficialGroupKind, officialIssue } from "./official-checks.js";
import { type OfficialLocale, officialLocales, type PageLabels, pageLanguages } from "./page-labels.js";

/** The meaning of a wording on the page. */
type PageMark =
  | { readonly kind: "pillar"; readonly pillar: PillarId }
  | { readonly kind: "group" | "rank"; readonly group: OfficialGroupKind }
  | { readonly kind: "own" | "outOf" | "top" | "industryNamed" | "average" | "remaining" };

/** One mark, number, sign or other word of the page, with its line and its position in the text. */
export type PageToken = (
  | PageMark
  | { readonly kind: "number"; readonly value: number; readonly written: string }
  | { readonly kind: "percent" | "pipe" | "word" }
) & { readonly line: number; readonly start: number; readonly end: number };

/** A page cut into tokens by the words of its language. */
interface PageInLanguage {
  readonly locale: OfficialLocale;
  readonly tokens: readonly PageToken[];
}

/**
 * The page in one form: single plain spaces, "\n" at line ends, straight apostrophes, composed letters, no invisible
 * characters.
 */
export const plainPageText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/g, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/[\u2018\u2019\u02BC]/g, "'");

/**
 * Reads the page in the language given, or else in the one of which it has most titles and headings. An issue, and
 * undefined, where it has none or equally many of two.
 */
export function pageInLanguage(issues: FoundIssue[], text: string, locale: unknown): PageInLanguage | undefined {
  const names = officialLocales.join(", ");
  if (locale !== undefined) {
    const base = typeof locale === "string" ? locale.toLowerCase().replace(/[-_].*$/, "") : undefined;
    const given = officialLocales.find((each) => each === base);
    if (given !== undefined) return { locale: given, tokens: tokenizer(pageLanguages[given])(text) };
    const repair = say("leave the option out, or name the language the page was in");
    issues.push(
      officialIssue(
        "official.language",
        ["options", "locale"],
        say("one of the languages {names}", { names }),
        locale,
        repair,
      ),
    );
    return undefined;
  }
  const read = officialLocales.map((each) => {
    const tokens = tokenizer(pageLanguages[each])(text);
    return { locale: each, tokens, count: countLabels(tokens) };
  });
  read.sort((a, b) => b.count - a.count);
  const [best, second] = read;
  if (best === undefined || best.count === 0) {
    const expected = say("the text of linkedin.com/sales/ssi in one of the languages {names}", { names });
    const repair = say("copy the whole page; LinkedIn's JSON goes to fromOfficialPayload");
    issues.push(officialIssue("official.unreadable", [], expected, text, repair));
    return undefined;
  }
  if (best.count === second?.count) {
    const tied = read.filter(({ count }) => count === best.count).map((each) => each.locale);
    const repair = say('name the language, as in { locale: "en" }');
    const received = say("as many words of each of {names}", { names: tied.join(", ") });
    issues.push({ code: "official.language", path: [], expected: say("a page in one language"), received, repair });
    return undefined;
  }
  return best;
}

/** How many different titles and headings of a language are on the page. */
function countLabels(tokens: readonly PageToken[]): number {
  const marks = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "pillar") marks.add(token.pillar);
    else if (token.kind === "group" || token.kind === "rank") marks.add(`${token.kind} ${token.group}`);
    else if (token.kind === "own" || token.kind === "remaining" || token.kind === "average") marks.add(token.kind);
  }
  return marks.size;
}

/** Makes the tokenizer of one language: it cuts plain page text into tokens, in one pass. */
function tokenizer(labels: PageLabels): (text: string) => PageToken[] {
  const marks = marksOf(labels);
  const longestFirst = [...marks.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((wording) => wording.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(
    // A wording; else digits with or without a sign; else another word, %, | or a line end. No text fits two of them.
    `(?<![\\p{L}\\p{N}])(${escaped.join("|")})(?![\\p{L}\\p{N}])|((?:(?<!\\S)[-−])?\\d[\\p{L}\\p{N}.,]*)|([\\p{L}\\p{N}]+)|(%)|(\\|)|\\n`,
    "giu",
  );
  return (text) => {
    const tokens: PageToken[] = [];
    let line = 0;
    for (const match of text.matchAll(pattern)) {
      const [whole, wording, digits, word, percent, pipe] = match;
      // A point or comma that ends a sentence is not part of the number; longer digits are not read as a number.
      const written = digits?.slice(0, 24).replace(/[.,]+$/, "");
      const position = { line, start: match.index, end: match.index + whole.length };
      const mark = wording === undefined ? undefined : marks.get(wording.toLowerCase());
      if (mark !== undefined) tokens.push({ ...mark, ...position });
      else if (written !== undefined) {
        const value = whole.length > 24 ? undefined : readDigits(written);
        tokens.push(
          value === undefined ? { kind: "word", ...position } : { kind: "number", value, written, ...position },
        );
      } else if (word !== undefined) tokens.push({ kind: "word", ...position });
      else if (percent !== undefined) tokens.push({ kind: "percent", ...position });
      else if (pipe !== undefined) tokens.push({ kind: "pipe", ...position });
      else line += 1;
    }
    return tokens;
  };
}

function marksOf(labels: PageLabels): Map<string, PageMark> {
  const marks = new Map<string, PageMark>();
  const add = (wordings: readonly string[], mark: PageMark) => {
    for (const wording of wordings) marks.set(wording.toLowerCase(), mark);
  };
  const { pillars } = labels;
  add(pillars.brand, { kind: "pillar", pillar: "brand" });
  add(pillars.people, { kind: "pillar", pillar: "people" });
  add(pillars.insights, { kind: "pillar", pillar: "insights" });
  add(pillars.relationships, { kind: "pillar", pillar: "relationships" });
  for (const group of groupKinds) {
    add(labels.groups[group], { kind: "group", group });
    add(labels.ranks[group], { kind: "rank", group });
  }
  for (const kind of ["own", "outOf", "top", "industryNamed", "average", "remaining"] as const)
    add(labels[kind], { kind });
  return marks;
}

/** The number that digits mean: a point or a comma is a decimal one, since nothing on the page reaches 1,000. */
function readDigits(written: string): number | undefined {
  return /^[-−]?\d{1,6}(?:[.,]\d{1,12})?$/.test(written)
    ? Number(written.replace("−", "-").replace(",", "."))
    : undefined;
}
