import { decisionMakerTitles } from "./decision-maker-titles.js";
import { foldText } from "./fold-words.js";

/**
 * Whether a title is a decision maker's: VP, head, director, owner, founder, C-level, in English, Italian, German,
 * French, Spanish or Portuguese. Words, never parts of words; `Assistant to the Director`, `VP's assistant`, `Headhunter`
 * and `Product Owner` are none. The lists and what was decided are in `decision-maker-titles.ts`.
 */
export function isDecisionMaker(title: string): boolean {
  const text = foldText(title)
    .replace(/[’‘`]/g, "'")
    .replace(/[:*_/]in(?:nen)?\b/g, "")
    .replaceAll(".", "")
    .replace(/\b(d|l|dell|all|dall|nell)'/g, "$1 ")
    .replace(/(?<=\S)-(?=\S)/g, " ")
    .replace(allWords().compounds, withoutBlanks)
    .replace(/\b(chief(?: \p{L}+){1,3}) (?:&|and) (?=(?:\p{L}+ ){1,3}officer\b)/gu, "$1 ")
    .replace(/\bco (?=founder|fondat|fundador)/g, "co");
  for (const statement of text.split(/[|;•·\n]/)) {
    for (const part of statement.split(/[^\p{L}\p{N}'\s]/u)) {
      const titles: string[][] = [[]];
      for (const word of part.match(/[\p{L}\p{N}']+/gu) ?? []) {
        if (allWords().joins.has(word)) titles.push([]);
        else titles.at(-1)?.push(word);
      }
      if (titles.some(namesRole)) {
        // The first of several joined titles may make the others those of another person.
        const first = titles.findIndex(namesRole);
        if (!titles.slice(0, first).some(servesTheRest)) return true;
      }
      if (titles.some(servesTheRest)) break;
    }
  }
  return false;
}

/** Phrases without their first word, by this word, so that a word is compared only with phrases that begin with it. */
type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The lists of all languages together, indexed. */
interface TitleWords {
  readonly roles: PhraseIndex;
  readonly others: PhraseIndex;
  readonly wholeTitles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly lesser: ReadonlySet<string>;
  /** Phrases that are read as one word, so that a link or a lesser word in them does not count as one. */
  readonly compounds: RegExp;
}

let titleWords: TitleWords | undefined;

/** The indexed lists, made at first use. */
const allWords = (): TitleWords => (titleWords ??= indexWords());

function indexWords(): TitleWords {
  const languages = Object.values(decisionMakerTitles());
  const links = new Set(languages.flatMap((language) => language.links));
  const hasLink = (phrase: string) => phrase.split(" ").some((word) => links.has(word));
  const roles = languages.flatMap((language) => language.roles);
  const compounds = [...languages.flatMap((language) => language.compounds ?? []), ...roles.filter(hasLink)];
  return {
    roles: byFirstWord(roles.map((phrase) => (hasLink(phrase) ? withoutBlanks(phrase) : phrase))),
    others: byFirstWord(languages.flatMap((language) => language.others)),
    wholeTitles: new Set(languages.flatMap((language) => language.wholeTitles ?? [])),
    links,
    joins: new Set(languages.flatMap((language) => language.joins)),
    lesser: new Set(languages.flatMap((language) => language.lesser)),
    compounds: new RegExp(`\\b(?:${compounds.join("|")})\\b`, "g"),
  };
}

const withoutBlanks = (phrase: string) => phrase.replaceAll(" ", "");

/** No phrase begins with `*`. */
function byFirstWord(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const [first = "", ...rest] of phrases.map((phrase) => phrase.split(" ")))
    index.set(first, [...(index.get(first) ?? []), rest]);
  return index;
}

/** Whether words contain one of the phrases; `*` is any word. */
const holds = (words: readonly string[], phrases: PhraseIndex) =>
  words.some((first, index) =>
    phrases.get(first)?.some((rest) =>
      rest.every((word, offset) => {
        const found = words[index + 1 + offset];
        return word === "*" ? found !== undefined : found === word;
      }),
    ),
  );

/** Whether a title without joins names a role: before the first link, and without a lesser word there. */
function namesRole(title: readonly string[]): boolean {
  const { links, lesser, others, wholeTitles, roles } = allWords();
  const link = title.findIndex((word) => links.has(word));
  const front = link < 0 ? title : title.slice(0, link);
  if (front.some((word) => lesser.has(word)) || holds(title, others)) return false;
  return (front.length === 1 && front.some((word) => wholeTitles.has(word))) || holds(front, roles);
}

/** Whether a title is that of someone who serves, recruits or advises the rest of the phrase: `assistant to the CEO & founder`. */
const servesTheRest = (title: readonly string[]) => {
  const { links, lesser } = allWords();
  const link = title.findIndex((word) => links.has(word));
  return link > 0 && title.slice(0, link).some((word) => lesser.has(word));
};
