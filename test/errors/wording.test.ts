import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWording, say, type Wording, wordings } from "../../src/errors/wording.js";

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

/** Says a line by its text; that its values fit is what is tested. */
const spoken = say as (wording: Wording, values: Readonly<Record<string, string>>) => string;

describe("what issues say", () => {
  it("is each line once", () => expect(new Set(wordings).size).toBe(wordings.length));

  it.each(wordings)("%s: can be read back, with its values", (wording) => {
    const values = fc.record(Object.fromEntries(namesOf(wording).map((name) => [name, valuesFor(name)])));
    fc.assert(
      fc.property(values, (given) => {
        expect(readWording(spoken(wording, given))).toEqual({ wording, values: { ...given } });
      }),
      { numRuns: 40 },
    );
  });

  it("fills values in", () => {
    expect(say("a number from {low} to {high}", { low: 0, high: 25 })).toBe("a number from 0 to 25");
    expect(say('{ part, whole } with 0 <= part <= whole, "n/a" or null')).toContain("{ part, whole }");
  });

  it.each(["500", '"five"', "true", "null", "NaN", "no line of ours", "a whole", ""])("%s is no line", (text) =>
    expect(readWording(text)).toBeUndefined(),
  );

  it("goes by the most letters where several lines fit", () => {
    expect(readWording('did you mean "posts"? (or add --ignore-unknown)')?.values).toEqual({ name: '"posts"' });
    expect(readWording("a number from 0 to 1")?.wording).toBe("a number from {low} to {high}");
    expect(readWording("a Map")).toEqual({ wording: "a {kind}", values: { kind: "Map" } });
    expect(readWording("a number")?.wording).toBe("a number");
  });
});
