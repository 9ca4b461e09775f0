import { computeSSI, createSSI, defaultModel, type SSIIssue, safeComputeSSI } from "social-selling-index";
import { describe, expect, it } from "vitest";

const issuesOf = (input: unknown, options?: object): readonly SSIIssue[] => {
  const safe = safeComputeSSI(input, options as never);
  return safe.success ? [] : safe.issues;
};

const brand = (skills: unknown) => ({ brand: { skills } });
const complete = (profileCompleteness: unknown) => ({ brand: { profileCompleteness } });
const rate = (responseRate: unknown) => ({ relationships: { responseRate } });

describe("the repair of an issue", () => {
  const repairOf = (input: unknown) => issuesOf(input)[0]?.repair;

  it.each([
    ["500+", "send 500"],
    ["1,234,567", "send 1234567"],
    ["1.234.567", "send 1234567"],
    ["1,234.5", "send 1234.5"],
    ["1.234,5", "send 1234.5"],
    ["1.234,56+", "send 1234.56"],
    ["0.250", "send 0.25"],
    ["1234.567", "send 1234.567"],
    [" 1,234,567.5 ", "send 1234567.5"],
    ["45 %", "send 0.45"],
    ["45%", "send 0.45"],
    ["12", "send 12"],
  ])("%j", (text, repair) => expect(repairOf(brand(text))).toBe(repair));

  it.each(["many", "", "1,23", "-5", "1e3", "0x10", "12 skills", "٣", "NaN"])("%j is not interpreted", (text) => {
    expect(repairOf(brand(text))).toBe("send a value of the expected type, or leave the field out when it is unknown");
  });

  it.each(["1.234", "1,234", "12.500+", " 100,000 ", "1.234 %"])(
    "%j is one number in one language and another in another",
    (text) => {
      expect(repairOf(brand(text))).toBe("send the number itself, without separators between thousands");
    },
  );

  it("a number is only proposed where the field accepts it", () => {
    expect(repairOf({ salesNavigator: "1" })).toContain("expected type");
    expect(repairOf(rate("500"))).toContain("expected type");
    expect(repairOf({ windowDays: "90" })).toBe("send 90");
    expect(repairOf({ windowDays: "900" })).toBe("check the unit and the period of the value");
    expect(repairOf({ windowDays: "9" })).toBe("check the unit and the period of the value");
    expect(repairOf(complete("80"))).toBe("send 0.8");
    expect(repairOf(complete("800"))).toBe("check the unit and the period of the value");
    expect(repairOf({ insights: { formatVariety: "9" } })).toBe("check the unit and the period of the value");
    expect(repairOf(rate({ part: "3", whole: 4 }))).toBe("send 3");
  });

  it.each([
    [80, "send 0.8"],
    [100, "send 1"],
    [7, "send 0.07"],
    [33.3, "send 0.333"],
    [2, "send 0.02"],
    // As likely a sum of shares as a percentage.
    [1.0000000000000002, "check the unit and the period of the value"],
    [1.5, "check the unit and the period of the value"],
    [100.5, "check the unit and the period of the value"],
  ])("a share of %d", (value, repair) => expect(repairOf(complete(value))).toBe(repair));

  it("a percentage is not taken for a share in a field of another unit", () => {
    expect(repairOf({ insights: { formatVariety: 80 } })).toBe("check the unit and the period of the value");
    expect(repairOf({ windowDays: 400 })).toBe("check the unit and the period of the value");
  });

  it.each([
    ["9/12", "send { part: 9, whole: 12 }"],
    [" 9 / 12 ", "send { part: 9, whole: 12 }"],
    ["2.5/10", "send { part: 2.5, whole: 10 }"],
  ])("%j is a proportion", (text, repair) => expect(repairOf(rate(text))).toBe(repair));

  it.each(["12/9", "9/", "75 %", "9/12/2026"])("%j is not a proportion", (text) =>
    expect(repairOf(rate(text))).toContain("expected type"),
  );

  it.each(["2026-02-30", "2026-13-01", "01.05.2026", "2026-05-01T10:00", "", 0, Number.NaN, new Date(Number.NaN)])(
    "a date: %j",
    (asOf) => {
      expect(repairOf({ asOf })).toBe(
        'send a date that exists, such as "2026-05-01", or leave the field out when it is unknown',
      );
    },
  );

  it('"n/a" and null are only proposed where they are accepted', () => {
    const words = (input: unknown) => issuesOf(input).map(({ expected, repair }) => `${expected}; ${repair}`)[0] ?? "";
    const accepting = [brand(Number.NaN), complete(Number.NaN), rate(0.4), rate(Number.NaN)];
    for (const input of accepting) expect(words(input)).toContain('"n/a" or null');
    expect(words(brand(Number.NaN))).toContain('or send "n/a"');
    const inside = [
      ...[Number.NaN, -1, 9, "x", null, undefined].map((part) => rate({ part, whole: 3 })),
      ...[Number.NaN, -1, "x", null, undefined].map((whole) => rate({ part: 0, whole })),
    ];
    const outside = [Number.POSITIVE_INFINITY, 3, 999, "x", "n/a"].map((windowDays) => ({ windowDays }));
    for (const input of [...inside, ...outside, { salesNavigator: "n/a" }, { asOf: "n/a" }, { id: 7 }])
      expect(words(input)).not.toMatch(/n\/a|null/);
    // Inside a proportion nothing can be left out alone.
    for (const input of inside) expect(words(input)).not.toContain("leave the field out");
    expect(words(rate({ part: Number.NaN, whole: 3 }))).toContain(
      "send the number, or leave its parent out when it is unknown",
    );
    expect(words(rate({ part: "x", whole: 3 }))).toContain("leave its parent out when it is unknown");
    expect(words({ windowDays: Number.NaN })).toContain("send the number, or leave the field out when it is unknown");
  });

  it("a near name, the pillar where a field belongs, the option", () => {
    expect(repairOf({ brand: { endorsments: 1 } })).toBe(
      'did you mean "endorsements"? (or pass unknownKeys: "ignore")',
    );
    expect(repairOf({ window_days: 90 })).toBe('did you mean "windowDays"? (or pass unknownKeys: "ignore")');
    expect(repairOf({ insights: { conections: 1 } })).toBe(
      'did you mean "relationships.connections"? (or pass unknownKeys: "ignore")',
    );
    expect(repairOf({ conections: 1 })).toBe(
      'did you mean "relationships.connections"? (or pass unknownKeys: "ignore")',
    );
    expect(repairOf({ xyz: 1 })).toBe('remove it, or pass unknownKeys: "ignore"');
  });

  it("what people really send is named: a Date, a JSON text, the whole answer of the reader", () => {
    const asOf = new Date(0);
    expect(repairOf({ asOf })).toBe("send date.toISOString()");
    expect(computeSSI({ asOf: asOf.toISOString() }).asOf).toBe("1970-01-01T00:00:00.000Z");
    expect(repairOf('{ "brand": { "skills": 3 } }')).toBe("send JSON.parse(text)");
    expect(repairOf({ brand: '{ "skills": 3 }' })).toBe("send JSON.parse(text)");
    for (const text of ["[]", "3", "{", "no JSON"]) expect(repairOf(text)).toBe("send an object with the fields");
    const answer = { activity: { brand: {} }, evidence: {}, issues: [], asOf: "2026-05-01" };
    for (const { repair } of issuesOf(answer))
      expect(repair).toBe("send the activity alone: of what readLinkedInExport answers, its activity");
  });

  it("the whole value, and a pillar, cannot be left out", () => {
    for (const input of [undefined, null, 3, [], "x", new Map()])
      expect(repairOf(input)).toBe("send an object with the fields");
    for (const brand of [3, [], "x", new Map()]) expect(repairOf({ brand })).toBe("send an object with the fields");
  });

  it("what is proposed, the field takes: in this very input, too", () => {
    const digits = "9".repeat(400);
    for (const input of [
      brand(digits),
      rate(`${digits}/${digits}`),
      rate({ part: digits, whole: 1 }),
      complete(digits),
    ])
      expect(repairOf(input)).not.toMatch(/^send (\d|\{|Infinity)/);
    expect(repairOf({ windowDays: 30, people: { activeDays: "31" } })).toBe(
      "send a value of the expected type, or leave the field out when it is unknown",
    );
    expect(repairOf({ windowDays: 30, people: { activeDays: "30" } })).toBe("send 30");
    expect(repairOf({ people: { activeDays: "90+" } })).toBe("send 90");
    expect(repairOf({ salesNavigator: false, people: { leadsSaved: "5" } })).not.toContain("send 5");
    expect(repairOf(rate({ part: "5", whole: 3 }))).not.toContain("send 5");
    expect(repairOf(rate({ part: 5, whole: "3" }))).not.toContain("send 3");
    expect(issuesOf(rate({ part: "5", whole: "8" })).map(({ repair }) => repair)).toEqual(["send 5", "send 8"]);
  });

  it("a Standard Schema reports the same issues, messages with expectation and repair", () => {
    const { input } = createSSI();
    const { validate } = input["~standard"];
    for (const bad of [brand("500+"), 3, { brand: { endorsments: 1 } }, new Map()])
      expect(validate(bad)).toEqual({ issues: issuesOf(bad) });
    expect(validate(brand("500+"))).toMatchObject({
      issues: [
        {
          path: ["brand", "skills"],
          message: expect.stringMatching(/^brand.skills: expected .*, received "500\+"; send 500$/),
        },
      ],
    });
    expect(validate(brand(3))).toEqual({ value: brand(3) });
    expect(input["~standard"].vendor).toBe("zod");
    expect(input.safeParse(brand(3)).success).toBe(true);
  });

  const homes = defaultModel.pillars.flatMap(({ id, signals }) => signals.map((signal) => [signal.id, id] as const));
  it.each(homes)("%s belongs to %s, wherever it was put", (signal, home) => {
    for (const { id } of defaultModel.pillars)
      if (id !== home)
        expect(repairOf({ [id]: { [signal]: 1 } })).toBe(`move it to "${home}", or pass unknownKeys: "ignore"`);
    expect(repairOf({ [signal]: 1 })).toBe(`move it to "${home}", or pass unknownKeys: "ignore"`);
  });

  it("unknown fields can be ignored, at every depth, but bad values cannot", () => {
    const options = { unknownKeys: "ignore" } as const;
    const input = { extra: 1, brand: { extra: 1, skills: 30 }, ...rate({ part: 1, whole: 2, extra: 3 }) };
    expect(computeSSI(input as never, options).pillars.brand.score).toBe(1.5);
    expect(issuesOf({ extra: 1, brand: { skills: "30" } }, options)).toHaveLength(1);
  });
});
