import { parseDate } from "../dates/parse-date.js";
import type { FactRow } from "./export-facts.js";
import { bitsOf } from "./row-bits.js";

const headLength = 2 ** 18;

/**
 * Reads from an article's head whether and when it was published. A draft has no `published` paragraph. The body, which
 * starts with the first `div`, is not looked at; reading stops there.
 */
export async function readArticle(chunks: AsyncIterable<Uint8Array>): Promise<FactRow> {
  const decoder = new TextDecoder();
  let head = "";
  for await (const chunk of chunks) {
    head += decoder.decode(chunk, { stream: true });
    if (head.length > headLength || /<div[\s>]/i.test(head)) break;
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
