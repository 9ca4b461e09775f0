// The packed tarball, imported as ESM.
import assert from "node:assert/strict";
import { computeSSI, describe, legalNotice, resultSchema } from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { en } from "social-selling-index/locales/en";
import { it } from "social-selling-index/locales/it";

const result = computeSSI({ brand: { profileCompleteness: 1 }, insights: { posts: 36 } });
assert.equal(result.score, 13.25);
assert.deepEqual(resultSchema.parse(JSON.parse(JSON.stringify(result))), result);
assert.equal(typeof readLinkedInExport, "function");
assert.match(describe(result, en).headline, /^Between 13.25 and 100 of 100/);
assert.match(describe(result, it).headline, /^Tra 13,25 e 100 su 100/);
assert.match(legalNotice, /^Not affiliated/);
console.log("ESM: score", result.score);
