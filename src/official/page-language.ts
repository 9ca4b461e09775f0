import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type OfficialLocale, officialLocales, pageLanguages } from "./labels/page-languages.js";
import { officialIssue } from "./official-issue.js";
import { type PageToken, pageTokenizer } from "./page-tokens.js";

/** A page cut into tokens by the words of its language. */
export interface PageInLanguage {
  readonly locale: OfficialLocale;
  readonly tokens: readonly PageToken[];
}

const names = officialLocales.join(", ");

/** How many different titles and headings of a language stand on the page. */
function recognised(tokens: readonly PageToken[]): number {
  const marks = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "pillar") marks.add(token.pillar);
    else if (token.kind === "group" || token.kind === "rank") marks.add(`${token.kind} ${token.group}`);
    else if (token.kind === "own" || token.kind === "remaining" || token.kind === "average") marks.add(token.kind);
  }
  return marks.size;
}

/**
 * Reads the page in the language told, or in the one whose titles and headings it has most of. An issue, and undefined,
 * where there is none or where two have equally many.
 */
export function pageInLanguage(issues: SSIIssue[], text: string, locale: unknown): PageInLanguage | undefined {
  if (locale !== undefined) {
    const base = typeof locale === "string" ? locale.toLowerCase().replace(/[-_].*$/, "") : undefined;
    const told = officialLocales.find((each) => each === base);
    if (told !== undefined) return { locale: told, tokens: pageTokenizer(pageLanguages[told])(text) };
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
    const tokens = pageTokenizer(pageLanguages[each])(text);
    return { locale: each, tokens, count: recognised(tokens) };
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
