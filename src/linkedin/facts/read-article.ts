import { parseDate } from "../dates/parse-date.js";
import { baseName } from "../files/file-key.js";
import type { OnChunk } from "../zip/byte-source.js";
import type { FactRow } from "./export-facts.js";
import { bitsOf } from "./row-bits.js";

const headLength = 2 ** 18;

/** `2017-03-02 10:11:12.0-Title.html`; a file system without colons has `_` for them. */
const datedName = /^(\d{4}-\d\d-\d\d) (\d\d)[:_](\d\d)[:_](\d\d)\.\d+-/;

/** The date that the name of an article of earlier years begins with. */
const dateOfName = (path: string) =>
  parseDate(baseName(path).match(datedName)?.slice(1).join(":").replace(":", " ") ?? "", ["iso"]);

/**
 * Reads from an article's head whether and when it was published. A draft has a `created` paragraph and no `published` one;
 * an article of earlier years has neither, and its date in its name. The body, which starts with the first `div`, is passed
 * over unread, up to the end, where the archive's checksum is compared.
 */
export async function readArticle(read: (onChunk: OnChunk) => Promise<void>, path: string): Promise<FactRow> {
  const decoder = new TextDecoder();
  let head = "";
  let isWhole = false;
  await read((chunk) => {
    if (isWhole) return true;
    const text = decoder.decode(chunk, { stream: true });
    head += text;
    // The end of what came before may hold the beginning of the tag.
    isWhole = head.length > headLength || /<div[\s>]/i.test(head.slice(-text.length - 4));
    return true;
  });
  head = head
    .slice(0, headLength)
    .split(/<div[\s>]/i, 1)
    .join("");
  const told = (what: "created" | "published") => new RegExp(`<p class="${what}">([^<]*)</p>`, "i").exec(head)?.[1];
  const published = told("published");
  const isUndated = published === undefined && told("created") === undefined;
  const date = /\d{4}-\d\d-\d\d \d\d:\d\d/.exec(published ?? "")?.[0] ?? "";
  return {
    at: (isUndated ? dateOfName(path) : parseDate(date, ["isoMinute"])) ?? Number.NaN,
    bits: bitsOf({ draft: published === undefined && !isUndated, article: true }),
    person: 0,
  };
}
