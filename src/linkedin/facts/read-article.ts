import { parseDate } from "../dates/parse-date.js";
import { baseName } from "../files/file-key.js";
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
 * an article of earlier years has neither, and its date in its name. The body, which starts with the first `div`, is not
 * looked at; reading stops there.
 */
export async function readArticle(chunks: AsyncIterable<Uint8Array>, path: string): Promise<FactRow> {
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
