import { foldText } from "./fold-words.js";

/** Text with its percent escapes undone, or as it is where they are not valid. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The key of a person, from a profile's URL in any of its forms; empty where there is none. */
export function personKey(url: string): string {
  const slug = /(?:^|\/)in\/([^/?#]+)/i.exec(url)?.[1] ?? "";
  return decodePercent(slug).normalize("NFC").toLowerCase();
}

/** A person's name as a key: case, accents and repeated blanks do not matter. */
export const nameKey = (name: string): string => foldText(name).replace(/\s+/g, " ").trim();
