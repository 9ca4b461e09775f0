import { describe, expect, it } from "vitest";
import { fill, say } from "../../src/errors/wording.js";

describe("a sentence of an issue", () => {
  it("is filled with its values", () => {
    expect(say("a number from {low} to {high}", { low: 0, high: 25 })).toBe("a number from 0 to 25");
    expect(say('{ part, whole } with 0 <= part <= whole, "n/a" or null')).toContain("{ part, whole }");
  });

  it("keeps a name that has no value", () =>
    expect(fill("{a} {toString}", { a: "{b}", b: "1" })).toBe("{b} {toString}"));

  it("does not compile without a value, with a needless one, or where it is no literal", () => {
    // @ts-expect-error: `high` is missing.
    expect(say("a number from {low} to {high}", { low: 0 })).toBe("a number from 0 to {high}");
    // @ts-expect-error: there is nothing to fill in.
    expect(say("a text", { low: 0 })).toBe("a text");
    const sentence: string = ["a", "text"].join(" ");
    // @ts-expect-error: what is put together when the program runs cannot be collected for the translators.
    expect(say(sentence)).toBe("a text");
  });
});
