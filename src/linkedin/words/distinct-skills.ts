import { foldText } from "./fold-words.js";

const foldName = (name: string) => foldText(name).replace(/\s+/g, " ").trim();

/** The names of a skill: itself, and both halves where it is written as `Ventas (Sales)`. */
export function skillNames(name: string): readonly string[] {
  const folded = foldName(name);
  const open = folded.lastIndexOf(" (");
  const first = folded.slice(0, Math.max(0, open));
  const second = folded.slice(open + 2, -1);
  return first === "" || second === "" || !folded.endsWith(")") ? [folded] : [folded, first, second];
}

/**
 * Which skills of a list are no doubles of earlier ones, each given as the ids of its {@link skillNames}; 0 is no name.
 * A two-language double such as `Ventas (Sales)` does not count when one of its halves is in the list on its own.
 */
export function distinctSkills(skills: readonly (readonly number[])[]): readonly boolean[] {
  const listed = new Set(skills.map(([own]) => own));
  const seen = new Set([0]);
  return skills.map(([own = 0, ...halves]) => {
    const isNew = !seen.has(own) && !halves.some((half) => listed.has(half));
    seen.add(own);
    return isNew;
  });
}
