import { foldText } from "./fold-words.js";

const foldName = (name: string) => foldText(name).replace(/\s+/g, " ").trim();

/** The names a skill goes by: itself, and both halves where it is written as `Ventas (Sales)`. */
export function skillNames(name: string): readonly string[] {
  const folded = foldName(name);
  const halves = /^(.+) \((.+)\)$/.exec(folded);
  return halves === null ? [folded] : [folded, String(halves[1]), String(halves[2])];
}

/**
 * Which skills of a list are told for the first time. Case does not matter, and a two-language double such as
 * `Ventas (Sales)` does not count when one of its halves is in the list on its own.
 */
export function distinctSkills(names: readonly string[]): readonly boolean[] {
  const told = new Set(names.map(foldName));
  const seen = new Set([""]);
  return names.map((name) => {
    const [own = "", ...halves] = skillNames(name);
    const isNew = !seen.has(own) && !halves.some((half) => told.has(half));
    seen.add(own);
    return isNew;
  });
}
