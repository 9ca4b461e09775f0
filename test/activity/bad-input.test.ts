import { computeSSI, createSSI, SSIError, type SSIIssue, safeComputeSSI } from "social-selling-index";
import { describe, expect, it } from "vitest";

const issuesOf = (input: unknown, options?: object): readonly SSIIssue[] => {
  const safe = safeComputeSSI(input, options as never);
  if (safe.success) throw new Error(`not refused: ${JSON.stringify(safe.result.score)}`);
  // Thrown or returned, the issues are the same, and nothing else comes with them.
  expect(Object.keys(safe)).toEqual(["success", "issues", "error"]);
  expect(safe.error).toBeInstanceOf(SSIError);
  expect(safe.error.issues).toBe(safe.issues);
  expect(() => computeSSI(input as never, options as never)).toThrow(safe.error);
  expect(createSSI(options as never).computeMany([input, {}])).toMatchObject([
    { success: false, issues: safe.issues, error: { message: safe.error.message } },
    { success: true },
  ]);
  return safe.issues;
};

const brand = (skills: unknown) => ({ brand: { skills } });
const rate = (responseRate: unknown) => ({ relationships: { responseRate } });

describe("a bad value: code, path, received", () => {
  it.each<[string, unknown, [string, string, string][]]>([
    ["NaN", brand(Number.NaN), [["input.notFinite", "brand.skills", "NaN"]]],
    ["an infinity", brand(Number.POSITIVE_INFINITY), [["input.notFinite", "brand.skills", "Infinity"]]],
    ["a negative infinity", brand(Number.NEGATIVE_INFINITY), [["input.notFinite", "brand.skills", "-Infinity"]]],
    ["below 0", brand(-1), [["input.negative", "brand.skills", "-1"]]],
    ["hardly below 0", brand(-5e-324), [["input.negative", "brand.skills", "-5e-324"]]],
    ["a string", brand("15"), [["input.wrongType", "brand.skills", '"15"']]],
    ["another not-applicable", brand("N/A"), [["input.wrongType", "brand.skills", '"N/A"']]],
    ["an array", brand([1]), [["input.wrongType", "brand.skills", "an array of 1"]]],
    ["an object", brand({ value: 3 }), [["input.wrongType", "brand.skills", "an object with value"]]],
    ["a bigint", brand(5n), [["input.wrongType", "brand.skills", "the bigint 5n"]]],
    ["a symbol", brand(Symbol("five")), [["input.wrongType", "brand.skills", "a symbol"]]],
    ["a function", brand(() => 5), [["input.wrongType", "brand.skills", "a function"]]],
    ["a boolean", brand(true), [["input.wrongType", "brand.skills", "true"]]],
    ["a boxed number", brand(Object(5)), [["input.wrongType", "brand.skills", "a Number"]]],
    ["a date", brand(new Date(0)), [["input.wrongType", "brand.skills", "a Date"]]],
    [
      "a ratio above 1",
      { brand: { profileCompleteness: 1.0000000000000002 } },
      [["input.tooLarge", "brand.profileCompleteness", "1.0000000000000002"]],
    ],
    ["nine formats", { insights: { formatVariety: 9 } }, [["input.tooLarge", "insights.formatVariety", "9"]]],
    ["more days than the window", { people: { activeDays: 91 } }, [["input.tooLarge", "people.activeDays", "91"]]],
    [
      "more days than a stated window",
      { windowDays: 30, people: { activeDays: 30.5 } },
      [["input.tooLarge", "people.activeDays", "30.5"]],
    ],
    [
      "more days than any window: reported once",
      { people: { activeDays: 400 } },
      [["input.tooLarge", "people.activeDays", "400"]],
    ],
    ["a window too short", { windowDays: 27.9 }, [["input.tooSmall", "windowDays", "27.9"]]],
    ["a window too long", { windowDays: 367 }, [["input.tooLarge", "windowDays", "367"]]],
    ["a window below 0", { windowDays: -90 }, [["input.negative", "windowDays", "-90"]]],
    [
      "a part above its whole",
      rate({ part: 4, whole: 3 }),
      [["input.partExceedsWhole", "relationships.responseRate.part", "4"]],
    ],
    [
      "a part of NaN",
      rate({ part: Number.NaN, whole: 3 }),
      [["input.notFinite", "relationships.responseRate.part", "NaN"]],
    ],
    [
      "both below 0",
      rate({ part: -2, whole: -1 }),
      [
        ["input.negative", "relationships.responseRate.part", "-2"],
        ["input.negative", "relationships.responseRate.whole", "-1"],
      ],
    ],
    ["a part as text", rate({ part: "1", whole: 3 }), [["input.wrongType", "relationships.responseRate.part", '"1"']]],
    ["no whole", rate({ part: 1 }), [["input.missing", "relationships.responseRate.whole", "nothing"]]],
    [
      "a proportion with more",
      rate({ part: 1, whole: 2, of: 3 }),
      [["input.unknownKey", "relationships.responseRate.of", '"of"']],
    ],
    ["a proportion as a number", rate(0.4), [["input.wrongType", "relationships.responseRate", "0.4"]]],
    [
      "a proportion as a map",
      rate(new Map([["part", 1]])),
      [["input.wrongType", "relationships.responseRate", "a Map"]],
    ],
    [
      "a value without a seat",
      { salesNavigator: false, people: { leadsSaved: 0 } },
      [["input.notApplicable", "people.leadsSaved", "0"]],
    ],
    ["a seat of 1", { salesNavigator: 1 }, [["input.wrongType", "salesNavigator", "1"]]],
    ["an id that is a number", { id: 7 }, [["input.wrongType", "id", "7"]]],
    ["an id of NaN", { id: Number.NaN }, [["input.wrongType", "id", "NaN"]]],
    ["a day that does not exist", { asOf: "2026-02-30" }, [["input.wrongType", "asOf", '"2026-02-30"']]],
    ["a date as a number", { asOf: 0 }, [["input.wrongType", "asOf", "0"]]],
    ["a pillar that is a number", { brand: 12 }, [["input.wrongType", "brand", "12"]]],
    ["a pillar that is an array", { brand: [] }, [["input.wrongType", "brand", "an array of 0"]]],
    ["a pillar that is a map", { brand: new Map([["skills", 3]]) }, [["input.wrongType", "brand", "a Map"]]],
    ["a pillar that is a promise", { brand: Promise.resolve({}) }, [["input.wrongType", "brand", "a Promise"]]],
    ["a pillar not applicable as a whole", { brand: "n/a" }, [["input.wrongType", "brand", '"n/a"']]],
    ["a misspelt pillar", { brnad: {} }, [["input.unknownKey", "brnad", '"brnad"']]],
    [
      "an own __proto__",
      JSON.parse('{ "__proto__": { "brand": { "skills": 30 } } }'),
      [["input.unknownKey", "__proto__", '"__proto__"']],
    ],
    [
      "an own __proto__ in a pillar",
      { brand: JSON.parse('{ "__proto__": { "skills": 30 } }') },
      [["input.unknownKey", "brand.__proto__", '"__proto__"']],
    ],
    [
      "a field named constructor",
      { brand: { constructor: 1 } },
      [["input.unknownKey", "brand.constructor", '"constructor"']],
    ],
  ])("%s", (_, input, wanted) => {
    const issues = issuesOf(input);
    expect(issues.map(({ code, path, received }) => [code, path.join("."), received])).toEqual(wanted);
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual(["code", "expected", "message", "path", "received", "repair"]);
      for (const words of [issue.expected, issue.repair]) expect(words).toMatch(/\w/);
    }
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "nothing"],
    ["null", null, "null"],
    ["an array", [], "an array of 0"],
    ["a string", "{}", '"{}"'],
    ["a function", () => ({}), "a function"],
    ["a symbol", Symbol("x"), "a symbol"],
    ["a map", new Map(), "a Map"],
    ["a date", new Date(0), "a Date"],
    ["a set", new Set([1]), "a Set"],
  ])("as the whole input: %s", (_, input, received) => {
    expect(issuesOf(input)).toMatchObject([{ code: "input.wrongType", path: [], expected: "an object", received }]);
  });

  it("all issues at once, in the order of the fields", () => {
    const codes = issuesOf({
      windowDays: 3,
      brand: { skills: "15", articles: -1, endorsments: 3 },
      people: { activeDays: 95 },
      relationships: { welcomeRate: { part: 2, whole: 1 } },
      extra: 1,
    }).map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(codes.toSorted()).toEqual([
      "input.negative brand.articles",
      "input.partExceedsWhole relationships.welcomeRate.part",
      "input.tooLarge people.activeDays",
      "input.tooSmall windowDays",
      "input.unknownKey brand.endorsments",
      "input.unknownKey extra",
      "input.wrongType brand.skills",
    ]);
  });

  it("an error has the code of the first issue and lists them all", () => {
    try {
      computeSSI({ brand: { skills: -1, articles: -2 } });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: "SSIError", code: "input.negative" });
      expect(String(error)).toBe(
        "SSIError: computeSSI: 2 issues\n" +
          '- brand.skills: expected a number of 0 or more, "n/a" or null, received -1; check the unit and the period of the value (input.negative)\n' +
          '- brand.articles: expected a number of 0 or more, "n/a" or null, received -2; check the unit and the period of the value (input.negative)',
      );
    }
    expect(() => computeSSI(3 as never)).toThrow("computeSSI: the value passed: expected an object, received 3;");
  });

  it("an issue says all of it in one sentence, which is a plain field: it survives a copy and JSON", () => {
    const [issue] = issuesOf(brand("500+"));
    const message = 'brand.skills: expected a number of 0 or more, "n/a" or null, received "500+"; send 500';
    expect({ ...issue }).toMatchObject({ message });
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
    expect(issuesOf(3)[0]?.message).toMatch(/^the value passed: expected an object, received 3; /);
  });
});

describe("an input that cannot be read", () => {
  const boom = (): never => {
    throw new Error("boom");
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  it.each<[string, unknown]>([
    [
      "a getter that throws",
      {
        get brand() {
          return boom();
        },
      },
    ],
    [
      "a getter in a pillar",
      {
        brand: {
          get skills() {
            return boom();
          },
        },
      },
    ],
    ["a proxy that throws when read", new Proxy({}, { get: boom })],
    ["a proxy that throws when listed", { brand: new Proxy({}, { ownKeys: boom }) }],
    ["a proxy where a number is due", brand(new Proxy({}, { ownKeys: boom }))],
    ["a revoked proxy", revoked.proxy],
    ["a revoked proxy where a number is due", brand(revoked.proxy)],
  ])("%s", (_, input) => {
    const [issue] = issuesOf(input);
    expect(issue?.code).toBe("input.wrongType");
    expect(issue?.received).toContain("throws when it is read");
  });
});

describe("an unusual input that is accepted", () => {
  const bare = Object.assign(Object.create(null), { brand: Object.assign(Object.create(null), { skills: 30 }) });
  class Member {
    brand = { skills: 30 };
  }
  const looped: { brand: { skills: number } } & { self?: unknown } = { brand: { skills: 30 } };
  it.each<[string, unknown]>([
    ["without a prototype", bare],
    ["an instance of a class", new Member()],
    ["with a tag of its own", { brand: { skills: 30 }, [Symbol.toStringTag]: "Member" }],
    ["a proxy that answers", new Proxy({ brand: { skills: 30 } }, {})],
    ["frozen", Object.freeze({ brand: Object.freeze({ skills: 30 }) })],
    ["with a symbol key beside", { brand: { skills: 30 }, [Symbol("note")]: 1 }],
    ["unknown in every way", { brand: { skills: 30, articles: null, profileMedia: undefined }, people: null }],
  ])("%s", (_, input) => expect(computeSSI(input as never).score).toBe(1.5));

  it("a cycle is an unknown field like any other", () => {
    looped.self = looped;
    expect(issuesOf(looped)).toMatchObject([{ code: "input.unknownKey" }]);
  });
});
