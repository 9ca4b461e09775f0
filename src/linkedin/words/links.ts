import { foldText } from "./fold-words.js";

/** Whether a link leads to a post in a group. */
export const isGroupLink = (link: string): boolean => /\bgroupPost[:-]\d/i.test(decodePercent(link));

/** What identifies a post in any form of its link: type and id, else the address without its query. */
export function postKey(link: string): string {
  const plain = decodePercent(link);
  const [, type = "", id = ""] = /(share|ugcPost|activity|groupPost)[:-](\d+(?:-\d+)?)/i.exec(plain) ?? [];
  return id === "" ? (plain.split(/[?#]/, 1)[0] ?? "").toLowerCase() : `${type.toLowerCase()} ${id}`;
}

/** When a post was made, by the clock in its own id (ms since 1970 UTC); undefined where the link has no such id. */
export const instantOfPost = (link: string): number | undefined =>
  clockOf(/(?:share|ugcPost|activity)[:-](\d{16,19})\b/.exec(decodePercent(link))?.[1]);

/**
 * When a comment was written, by the clock in its own id, the second one of `urn:li:comment:(activity:<id>,<id>)`. Links of
 * comments mostly name the post alone, whose time is not that of the comment: undefined then.
 */
export const instantOfComment = (link: string): number | undefined =>
  clockOf(/comment:\([^,()]*,\s*(\d{16,19})\)/i.exec(decodePercent(link))?.[1]);

/** The start of 2010; ids with an earlier time hold none. */
const earliest = 1_262_304_000_000;

/** The clock in an id: ms since 1970 UTC above 22 bits. */
function clockOf(id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  const instant = Number(BigInt(id) >> 22n);
  return instant >= earliest ? instant : undefined;
}

/** Text with its percent escapes decoded, or unchanged where they are not valid. */
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
