import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill } from "../../src/errors/wording.js";
import { en } from "../../src/locales/en.js";
import { it as italian } from "../../src/locales/it.js";
import { sentences } from "../../src/locales/sentences.js";
import { readWording } from "../../src/locales/translate-wording.js";

const namesOf = (wording: string) => [...wording.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
const numbers = /^(?:number|count|low|high|least|most|step|days|tolerance)$/;
const valuesFor = (name: string) =>
  numbers.test(name)
    ? fc.double({ noNaN: true }).map((value) => String(value + 0))
    : name === "kind"
      ? fc.constantFrom("Map", "RegExp", "Date")
      : name === "proportion"
        ? fc.tuple(fc.nat(), fc.nat()).map(([part, whole]) => `{ part: ${part}, whole: ${whole} }`)
        : name === "what"
          ? fc.constantFrom("the member's score", 'the average of "Team"')
          : fc.string({ minLength: 1, maxLength: 12 }).map((text) => JSON.stringify(text));

const read = (text: string) => readWording(text, italian.wordings);

describe("what issues say", () => {
  it.each(sentences)("%s: can be read back, with its values", (wording) => {
    const values = fc.record(Object.fromEntries(namesOf(wording).map((name) => [name, valuesFor(name)])));
    fc.assert(
      fc.property(values, (given) => {
        expect(read(fill(wording, given))).toEqual({ wording, values: { ...given } });
      }),
      { numRuns: 40 },
    );
  });

  it.each(["500", '"five"', "true", "null", "NaN", "no line of ours", "a whole", ""])("%s is no line", (text) =>
    expect(read(text)).toBeUndefined(),
  );

  it("goes by the most letters where several lines fit", () => {
    const ignored = 'did you mean "posts"? (or pass unknownKeys: "ignore")';
    expect(read(ignored)?.values).toEqual({ name: '"posts"' });
    expect(readWording(ignored, en.wordings)).toEqual(read(ignored));
    expect(read("a number from 0 to 1")?.wording).toBe("a number from {low} to {high}");
    expect(read("a Map")).toEqual({ wording: "a {kind}", values: { kind: "Map" } });
    expect(read("a number")?.wording).toBe("a number");
  });
});
