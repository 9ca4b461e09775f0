import { officialLocales, pageLanguages } from "./labels/page-languages.js";
import { officialIssue } from "./official-issue.js";
import { pageTokenizer } from "./page-tokens.js";
const languageWords = `one of the languages ${officialLocales.join(", ")}`;
/** How many different titles and headings of a language stand on the page. */
function recognised(tokens) {
    const marks = new Set();
    for (const token of tokens) {
        if (token.kind === "pillar")
            marks.add(token.pillar);
        else if (token.kind === "group" || token.kind === "rank")
            marks.add(`${token.kind} ${token.group}`);
        else if (token.kind === "own" || token.kind === "remaining" || token.kind === "average")
            marks.add(token.kind);
    }
    return marks.size;
}
/**
 * Reads the page in the language told, or in the one whose titles and headings it has most of. An issue, and undefined,
 * where there is none or where two have equally many.
 */
export function pageInLanguage(issues, text, locale) {
    if (locale !== undefined) {
        const base = typeof locale === "string" ? locale.toLowerCase().replace(/[-_].*$/, "") : undefined;
        const told = officialLocales.find((each) => each === base);
        if (told !== undefined)
            return { locale: told, tokens: pageTokenizer(pageLanguages[told])(text) };
        const repair = "leave the option out, or name the language the page was in";
        issues.push(officialIssue("official.language", ["options", "locale"], languageWords, locale, repair));
        return undefined;
    }
    const read = officialLocales.map((each) => {
        const tokens = pageTokenizer(pageLanguages[each])(text);
        return { locale: each, tokens, count: recognised(tokens) };
    });
    read.sort((a, b) => b.count - a.count);
    const [best, second] = read;
    if (best === undefined || best.count === 0) {
        const expected = `the text of linkedin.com/sales/ssi in ${languageWords}`;
        const repair = "copy the whole page; LinkedIn's JSON goes to fromOfficialPayload";
        issues.push(officialIssue("official.unreadable", [], expected, text, repair));
        return undefined;
    }
    if (best.count === second?.count) {
        const tied = read.filter(({ count }) => count === best.count).map((each) => each.locale);
        const repair = 'name the language, as in { locale: "en" }';
        const received = `as many words of ${tied.join(" as of ")}`;
        issues.push({ code: "official.language", path: [], expected: "a page in one language", received, repair });
        return undefined;
    }
    return best;
}
