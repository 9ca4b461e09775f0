// The packed tarball, required as CommonJS.
const assert = require("node:assert/strict");
const { computeSSI, SSIError } = require("social-selling-index");
const { readLinkedInExport } = require("social-selling-index/linkedin");

assert.equal(computeSSI({ brand: { profileCompleteness: 1 }, insights: { posts: 36 } }).score, 12);
assert.throws(() => computeSSI({ insights: { posts: -1 } }), SSIError);
assert.equal(typeof readLinkedInExport, "function");
console.log("CommonJS: ok");
