import { parseDate } from "../dates/parse-date.js";
import type { FactRow } from "./export-facts.js";
import { bitsOf } from "./row-bits.js";

const headLength = 2 ** 18;

/**
 * Reads from an article's head whether and when it was published. A draft has no `published` paragraph. The body, which
 * starts with the first `div`, is passed over unread, up to the end, where the archive's checksum is compared.
 */
export async function readArticle(chunks: AsyncIterable<Uint8Array>): Promise<FactRow> {
  const decoder = new TextDecoder();
  let head = "";
  let isWhole = false;
  for await (const chunk of chunks) {
    if (isWhole) continue;
    const text = decoder.decode(chunk, { stream: true });
    head += text;
    // The end of what came before may hold the beginning of the tag.
    isWhole = head.length > headLength || /<div[\s>]/i.test(head.slice(-text.length - 4));
  }
  head = head
    .slice(0, headLength)
    .split(/<div[\s>]/i, 1)
    .join("");
  const published = /<p class="published">([^<]*)<\/p>/i.exec(head)?.[1];
  const date = /\d{4}-\d\d-\d\d \d\d:\d\d/.exec(published ?? "")?.[0] ?? "";
  return {
    at: parseDate(date, ["isoMinute"]) ?? Number.NaN,
    bits: bitsOf({ draft: published === undefined, article: true }),
    person: 0,
  };
}
