import { describe, expect, it } from "vitest";
import { canonicalJson, hashOf } from "../../src/model/identity.js";

describe("canonical JSON", () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, "é"] }, '{"a":[true,null,"é"],"b":1}'],
    [{ a: undefined, b: { d: 0, c: -0 } }, '{"b":{"c":0,"d":0}}'],
    // Code units, not code points or letters: the supplementary character comes before U+FF5E.
    [{ "～": 1, "😀": 2, Z: 3, a: 4, 10: 5, 9: 6 }, '{"10":5,"9":6,"Z":3,"a":4,"😀":2,"～":1}'],
    [[1e21, 1e-7, 0.1], "[1e+21,1e-7,0.1]"],
    ['"\\\n', '"\\"\\\\\\n"'],
    [[], "[]"],
    [{}, "{}"],
  ])("%j", (value, wanted) => expect(canonicalJson(value)).toBe(wanted));
});

describe("SHA-256 of it", () => {
  // FIPS 180-2 hashes abc; a JSON text has quotes, so these were made with coreutils: printf '"abc"' | sha256sum.
  it.each<[unknown, string]>([
    ["abc", "6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25"],
    [{}, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
    [[], "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"],
  ])("%j", (value, wanted) => expect(hashOf(value)).toBe(wanted));
});
