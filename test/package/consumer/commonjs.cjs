// The packed tarball, required as CommonJS.
const assert = require("node:assert/strict");
const { computeSSI, describe, SSIError } = require("social-selling-index");
const { readLinkedInExport } = require("social-selling-index/linkedin");
const { it } = require("social-selling-index/locales/it");

assert.equal(computeSSI({ brand: { profileCompleteness: 1 }, insights: { posts: 36 } }).score, 13.25);
assert.throws(() => computeSSI({ insights: { posts: -1 } }), SSIError);
assert.equal(typeof readLinkedInExport, "function");
assert.match(describe(computeSSI({}), it).headline, /^Tra 0 e 100 su 100/);
console.log("CommonJS: ok");
