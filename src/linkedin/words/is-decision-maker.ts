import { decisionMakerTitles } from "./decision-maker-titles.js";
import { foldText } from "./fold-words.js";

const languages = Object.values(decisionMakerTitles);

/** Phrases by their first word, so that a word is compared only with those that begin with it; none begins with `*`. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, string[][]>();
  for (const [first = "", ...rest] of phrases.map((phrase) => phrase.split(" ")))
    index.set(first, [...(index.get(first) ?? []), rest]);
  return index;
}

const others = byFirstWord(languages.flatMap((language) => language.others));
const wholeTitles = new Set(languages.flatMap((language) => language.wholeTitles ?? []));
const links = new Set(languages.flatMap((language) => language.links));
const joins = new Set(languages.flatMap((language) => language.joins));
const lesser = new Set(languages.flatMap((language) => language.lesser));

/** Phrases whose words are read as one, so that a link or a lesser word in them is none. */
const joined = (phrase: string) => phrase.replaceAll(" ", "");
const hasLink = (phrase: string) => phrase.split(" ").some((word) => links.has(word));
const allRoles = languages.flatMap((language) => language.roles);
const compounds = new RegExp(
  `\\b(?:${[...languages.flatMap((language) => language.compounds ?? []), ...allRoles.filter(hasLink)].join("|")})\\b`,
  "g",
);
const roles = byFirstWord(allRoles.map((phrase) => (hasLink(phrase) ? joined(phrase) : phrase)));

/** Whether one of the phrases stands among words, `*` standing for any word. */
const holds = (words: readonly string[], phrases: typeof roles) =>
  words.some((first, place) =>
    phrases.get(first)?.some((rest) =>
      rest.every((word, offset) => {
        const found = words[place + 1 + offset];
        return word === "*" ? found !== undefined : found === word;
      }),
    ),
  );

/** One title without joins: a role counts in the part before the first link, and only where nobody lesser stands there. */
function namesRole(title: readonly string[]): boolean {
  const link = title.findIndex((word) => links.has(word));
  const front = link < 0 ? title : title.slice(0, link);
  if (front.some((word) => lesser.has(word)) || holds(title, others)) return false;
  return (front.length === 1 && front.some((word) => wholeTitles.has(word))) || holds(front, roles);
}

/** Whether somebody serves, recruits or advises those whom the rest of the phrase names: `assistant to the CEO & founder`. */
const servesTheRest = (title: readonly string[]) => {
  const link = title.findIndex((word) => links.has(word));
  return link > 0 && title.slice(0, link).some((word) => lesser.has(word));
};

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
    .replace(compounds, joined)
    .replace(/\b(chief(?: \p{L}+){1,3}) (?:&|and) (?=(?:\p{L}+ ){1,3}officer\b)/gu, "$1 ")
    .replace(/\bco (?=founder|fondat|fundador)/g, "co");
  for (const statement of text.split(/[|;•·\n]/)) {
    for (const part of statement.split(/[^\p{L}\p{N}'\s]/u)) {
      const titles: string[][] = [[]];
      for (const word of part.match(/[\p{L}\p{N}']+/gu) ?? []) {
        if (joins.has(word)) titles.push([]);
        else titles.at(-1)?.push(word);
      }
      if (titles.some(namesRole)) {
        // The first of several joined titles may be one that makes the others somebody else's.
        const first = titles.findIndex(namesRole);
        if (!titles.slice(0, first).some(servesTheRest)) return true;
      }
      if (titles.some(servesTheRest)) break;
    }
  }
  return false;
}
