import { isDeepStrictEqual } from "node:util";
import { computeSSI } from "social-selling-index";
import { type LinkedInExport, readLinkedInExport } from "social-selling-index/linkedin";
import { SSIError } from "../../src/errors/ssi-error.js";
import { type ZipFile, zip } from "../support/zip.js";

const modified = new Date("2026-05-07T10:00:00Z");
const files: readonly ZipFile[] = [
  { name: "Profile.csv", content: "First Name,Last Name,Headline,Summary\nAda,Doe,Sells things,Much\n" },
  { name: "Reactions_123456.csv", content: `Date,Type,Link\n${"2026-05-01 10:00:00,LIKE,\n".repeat(20)}` },
  { name: "Votes.csv", content: "Date,Link,OptionText\n2026-05-01 10:00:00,x,1\n", stored: true },
  { name: "Articles/Articles/a.html", content: '<p class="published">Published on 2026-05-01 10:00</p>', stored: true },
  { name: "Logins.csv", content: "Login Date\n" },
];

/** A small archive with every way of packing a file in it. */
export const smallArchive = (): Uint8Array => zip(files.map((file) => ({ ...file, modified })));

/** Numbers from 0 up to, not including, `below`, the same for the same seed (a 32-bit xorshift). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const filesOf = ({ evidence, issues, asOf }: LinkedInExport) => [evidence.files, issues, asOf];

/**
 * What is wrong with how an archive with a changed byte was read; undefined where all is well. It ends in a code, or gives
 * an activity that can be scored. That is the right one, unless the list of files, an issue or the date shows the change:
 * a file whose name was changed is another file, and one that was packed at another time gives another date.
 */
export async function faultOf(changed: Uint8Array, right: LinkedInExport): Promise<string | undefined> {
  try {
    const result = await readLinkedInExport(changed);
    computeSSI(result.activity);
    const isRight = isDeepStrictEqual(result.activity, right.activity);
    return isRight || !isDeepStrictEqual(filesOf(result), filesOf(right))
      ? undefined
      : "another activity, and nothing shows it";
  } catch (error) {
    return error instanceof SSIError && error.code.startsWith("import.") ? undefined : `uncoded: ${error}`;
  }
}

/** Reads a small archive so often, each time with one byte changed, and returns what went wrong. */
export async function flipBytes(flips: number, seed: number): Promise<readonly string[]> {
  const whole = smallArchive();
  const right = await readLinkedInExport(whole);
  const random = randomNumbers(seed);
  const faults: string[] = [];
  for (let flip = 0; flip < flips; flip++) {
    const changed = whole.slice();
    const place = random(whole.length);
    const byte = changed[place] ?? 0;
    changed[place] = byte ^ (1 + random(255));
    const fault = await faultOf(changed, right);
    if (fault !== undefined) faults.push(`byte ${place}, ${byte} to ${changed[place]}: ${fault}`);
  }
  return faults;
}
