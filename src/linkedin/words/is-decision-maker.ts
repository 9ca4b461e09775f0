import { decisionMakerTitles } from "./decision-maker-titles.js";
import { foldText } from "./fold-words.js";

const languages = Object.values(decisionMakerTitles);
const split = (phrase: string) => phrase.split(" ");
const wholeTitles = new Set(languages.flatMap((language) => language.wholeTitles ?? []));
const links = new Set(languages.flatMap((language) => language.links));
const joins = new Set(languages.flatMap((language) => language.joins));
const lesser = new Set(languages.flatMap((language) => language.lesser));
const others = languages.flatMap((language) => language.others).map(split);

/** Phrases whose words are read as one, so that a link or a lesser word in them is none. */
const joined = (phrase: string) => phrase.replaceAll(" ", "");
const hasLink = (phrase: string) => split(phrase).some((word) => links.has(word));
const allRoles = languages.flatMap((language) => language.roles);
const compounds = new RegExp(
  `\\b(?:${[...languages.flatMap((language) => language.compounds ?? []), ...allRoles.filter(hasLink)].join("|")})\\b`,
  "g",
);
const roles = allRoles.map((phrase) => split(hasLink(phrase) ? joined(phrase) : phrase));

/** Where a phrase starts among words, `*` standing for any word; -1 where it does not. */
const placeOf = (words: readonly string[], phrase: readonly string[]) =>
  words.findIndex((_, start) =>
    phrase.every((word, offset) => {
      const found = words[start + offset];
      return word === "*" ? found !== undefined : found === word;
    }),
  );

/** One title without joins: a role counts in the part before the first link, and only where nobody lesser stands there. */
function namesRole(title: readonly string[]): boolean {
  const link = title.findIndex((word) => links.has(word));
  const front = link < 0 ? title : title.slice(0, link);
  if (front.some((word) => lesser.has(word)) || others.some((phrase) => placeOf(title, phrase) >= 0)) return false;
  return (
    (front.length === 1 && front.some((word) => wholeTitles.has(word))) ||
    roles.some((phrase) => placeOf(front, phrase) >= 0)
  );
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
    .replace(/\b(chief [\p{L} ]+?) ?(?:&|\band\b) ?(?=[\p{L} ]+ officer\b)/gu, "$1 ")
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
