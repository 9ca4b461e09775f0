// The packed tarball, imported as ESM.
import assert from "node:assert/strict";
import { computeSSI, legalNotice, resultSchema } from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";

const result = computeSSI({ brand: { profileCompleteness: 1 }, insights: { posts: 36 } });
assert.equal(result.score, 12);
assert.deepEqual(resultSchema.parse(JSON.parse(JSON.stringify(result))), result);
assert.equal(typeof readLinkedInExport, "function");
assert.match(legalNotice, /^Not affiliated/);
console.log("ESM: score", result.score);
