import { computeSSI, resultSchema } from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { activitySchemas } from "../../src/activity/activity-schema.js";
import { oftenParsed } from "../../src/errors/zod-issues.js";
import { defaultScorers } from "../../src/pillars/default-pillars.js";
import { typicalMember } from "../fixtures/members.js";

/** More often than any schema is parsed with before it is compiled. */
const often = 300;

describe("a schema that is parsed with often", () => {
  const { schema, compilable } = activitySchemas(defaultScorers, "refuse");

  it.each([
    ["of the input", compilable()],
    ["of the input, unknown fields ignored", activitySchemas(defaultScorers, "ignore").compilable()],
    ["of a result", resultSchema],
  ])("can be compiled: that %s", (_, one) => {
    // z.compile alone says nothing when it cannot.
    expect(() => z.compile(one, { strict: true })).not.toThrow();
  });

  it("gives the same before and after it is compiled, of what it accepts and of what it refuses", () => {
    const parse = oftenParsed(schema, compilable);
    const inputs = [
      typicalMember,
      {},
      { ...typicalMember, windowDays: 28 },
      { windowDays: 28, people: { activeDays: 29, leadsSaved: 1 }, salesNavigator: false, insights: { posts: "1" } },
    ];
    const early = inputs.map((input) => parse(input));
    for (let parses = 0; parses < often; parses++) parse({});
    expect(inputs.map((input) => parse(input))).toEqual(early);
    expect(early.map(({ success }) => success)).toEqual([true, true, true, false]);
    expect(early[3]?.error?.issues).toHaveLength(3);
  });

  it("gives the same results", () => {
    const early = JSON.stringify(computeSSI(typicalMember));
    for (let parses = 0; parses < often; parses++) computeSSI({});
    expect(JSON.stringify(computeSSI(typicalMember))).toBe(early);
  });
});
