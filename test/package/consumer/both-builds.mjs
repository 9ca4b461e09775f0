// Both builds of the packed tarball in one process: what one makes, the other understands.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as esm from "social-selling-index";
import * as esmLinkedIn from "social-selling-index/linkedin";

const require = createRequire(import.meta.url);
const cjs = require("social-selling-index");
const cjsLinkedIn = require("social-selling-index/linkedin");

/** The error of a call, or of what it promises. */
const errorOf = async (call) => {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
};

const wrong = { insights: { posts: -1 } };
for (const [maker, reader] of [
  [esm, cjs],
  [cjs, esm],
]) {
  assert.notEqual(maker.SSIError, reader.SSIError);
  const error = await errorOf(() => maker.computeSSI(wrong));
  assert.ok(error instanceof maker.SSIError && error instanceof reader.SSIError);
  for (const { readLinkedInExport } of [esmLinkedIn, cjsLinkedIn])
    assert.ok((await errorOf(() => readLinkedInExport("a.zip"))) instanceof reader.SSIError);

  const results = [0, 6, 12, 18].map((posts) => maker.computeSSI({ insights: { posts } }));
  const group = maker.createPeerGroup({ id: "sales", kind: "team", minSize: 3, results });
  const [, , third] = results;
  const own = maker.computeSSI({ insights: { posts: 12 } }, { peers: [{ group, self: true }] }).ranks;
  assert.equal(own.sales.status, "ranked");
  assert.deepEqual(reader.computeSSI({ insights: { posts: 12 } }, { peers: [{ group, self: true }] }).ranks, own);
  assert.deepEqual(Object.keys(reader.computeSSI({ insights: { posts: 12 } }, { peers: [group] }).ranks), ["sales"]);

  const there = reader.createPeerGroup({ id: "sales", kind: "team", minSize: 3, results });
  assert.equal(
    JSON.stringify(reader.mergePeerGroups(group, there)),
    JSON.stringify(maker.mergePeerGroups(there, group)),
  );
  assert.equal(reader.mergePeerGroups(group, there).size, 8);
  const change = reader.explainChange(third, third, { peers: [{ before: group, after: there, self: true }] });
  assert.equal(change.ranks.sales.status, "split");

  // What only looks like a group is still refused.
  const lookalike = { ...group, size: 4 };
  assert.equal((await errorOf(() => reader.mergePeerGroups(lookalike))).code, "peers.invalid");
  assert.equal((await errorOf(() => reader.computeSSI({}, { peers: [{ group: lookalike }] }))).code, "peers.invalid");
}
console.log("ESM and CommonJS together: ok");
