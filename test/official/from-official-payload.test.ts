import { describe, expect, it } from "vitest";
import { fromOfficialPayload } from "../../src/official/from-official-payload.js";
import { officialLimits } from "../../src/official/official-checks.js";
import { shownOfficial } from "../../src/official/side-by-side.js";
import { snapshotSchema } from "../../src/trend/snapshot.js";
import { at, issuesOf, payload, refusal, subScores } from "./made-up.js";

const read = (json: unknown) => fromOfficialPayload(json, { at });

const withMember = (memberScore: unknown) => ({ ...payload(), memberScore });

const withGroup = (group: unknown) => ({ memberScore: payload().memberScore, groupScore: [group] });

const industry = () => payload().groupScore[0];

const mend = "save the JSON again and pass it on just as LinkedIn sent it";

describe("what is kept", () => {
  it("every number to the last bit, float noise included, with its origin and date", () => {
    expect(read(payload())).toStrictEqual({
      origin: "official",
      at,
      score: 32.506,
      pillars: { brand: 14.206001, people: 5.1, insights: 0.70000005, relationships: 12.5 },
      groups: [
        {
          kind: "industry",
          topPercent: 42,
          average: 31.27,
          averagePillars: { brand: 11.4, people: 5.02, insights: 1.85, relationships: 13 },
          name: "Imaginary Widgets",
          size: 48210,
        },
        {
          kind: "network",
          topPercent: 47,
          average: 33.9,
          averagePillars: { brand: 12.11, people: 5.3, insights: 2.4, relationships: 14.09 },
        },
        { kind: "team", topPercent: 3, average: 54.6 },
      ],
    });
  });

  it("is a snapshot of the trend, and frozen", () => {
    const snapshot = read(payload());
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(Object.isFrozen(snapshot) && Object.isFrozen(snapshot.groups[0]?.averagePillars)).toBe(true);
  });

  it("a date-time unchanged", () => {
    expect(fromOfficialPayload(payload(), { at: "2026-05-04T23:30:00+12:00" }).at).toBe("2026-05-04T23:30:00+12:00");
  });

  it("the four pillars by name, in any order", () => {
    const reversed = { overall: 32.506, subScores: [...payload().memberScore.subScores].reverse() };
    expect(read(withMember(reversed))).toStrictEqual(read(payload()));
  });

  it("groups in the order industry, network, team, for any order of the payload", () => {
    const { groupScore, ...rest } = payload();
    expect(read({ ...rest, groupScore: [...groupScore].reverse() })).toStrictEqual(read(payload()));
  });

  it.each([
    ["LinkedIn's own form", (json: unknown) => json],
    ["JSON text", (json: unknown) => JSON.stringify(json, null, 2)],
    ["JSON text with a byte order mark and line ends", (json: unknown) => `\uFEFF${JSON.stringify(json)}\r\n`],
    ["a proxy's { object, data }", (json: unknown) => ({ object: "LinkedinRawData", data: json })],
    ["data within data", (json: unknown) => ({ data: { data: json } })],
    ["JSON text of a wrapper", (json: unknown) => JSON.stringify({ object: "LinkedinRawData", data: json })],
    ["JSON text within data", (json: unknown) => ({ status: 200, data: JSON.stringify(json) })],
    ["JSON text of JSON text", (json: unknown) => JSON.stringify(JSON.stringify(json))],
  ])("%s", (_, wrap) => {
    expect(read(wrap(payload()))).toStrictEqual(read(payload()));
  });

  it("a payload without groups, and one with null for absent fields", () => {
    const { memberScore } = payload();
    expect(read({ memberScore }).groups).toEqual([]);
    expect(read({ memberScore, groupScore: null }).groups).toEqual([]);
    const bare = {
      groupType: "INDUSTRY",
      rank: 1,
      score: { overall: 30, subScores: null },
      groupSize: null,
      industry: null,
    };
    expect(read(withGroup(bare)).groups).toEqual([{ kind: "industry", topPercent: 1, average: 30 }]);
  });

  it("no unknown fields and groups, which LinkedIn may add later", () => {
    const json = { ...payload(), weeklyChange: 1, groupScore: [...payload().groupScore, { groupType: "COMPANY" }] };
    expect(read(json)).toStrictEqual(read(payload()));
  });

  it("limits of the ranges, float noise above 25, and 0 for -0", () => {
    const full = withMember({ overall: 100, subScores: subScores(25, 25.000002, 25, 25) });
    expect(read(full).pillars.people).toBe(25.000002);
    const none = read(withMember({ overall: -0, subScores: subScores(0, 0, 0, -0) }));
    expect(Object.is(none.score, 0) && Object.is(none.pillars.relationships, 0)).toBe(true);
    const ranked = (rank: number) => read(withGroup({ ...industry(), rank })).groups[0]?.topPercent;
    expect([ranked(1), ranked(100)]).toEqual([1, 100]);
  });
});

describe("each missing part has its own message", () => {
  const without = (name: string) =>
    withMember({ overall: 32.506, subScores: payload().memberScore.subScores.filter(({ pillar }) => pillar !== name) });
  it.each([
    [
      "memberScore",
      { groupScore: [] },
      "memberScore: expected the SSI payload, an object with memberScore, received an object with groupScore; save the response again while signed in; an error answer of LinkedIn holds no score (official.missing)",
    ],
    [
      "overall",
      withMember({ subScores: payload().memberScore.subScores }),
      `memberScore.overall: expected the member's score, a number from 0 to 100, received nothing; ${mend} (official.missing)`,
    ],
    [
      "subScores",
      withMember({ overall: 32.506 }),
      `memberScore.subScores: expected the four sub-scores, an array of at most 32, received nothing; ${mend} (official.missing)`,
    ],
    ...["PROFESSIONAL_BRAND", "FIND_RIGHT_PEOPLE", "INSIGHT_ENGAGEMENT", "STRONG_RELATIONSHIP"].map(
      (name): [string, unknown, string] => [
        name,
        without(name),
        `memberScore.subScores.${name}: expected the sub-score ${name}, a number from 0 to 25, received nothing; save the JSON again: a score without one of its four pillars is not taken (official.missing)`,
      ],
    ),
    [
      "a sub-score's number",
      withMember({
        overall: 32.506,
        subScores: [...subScores(14.206001, 5.1, 0.7, 12.5).slice(0, 3), { pillar: "STRONG_RELATIONSHIP" }],
      }),
      `memberScore.subScores.3.score: expected the sub-score STRONG_RELATIONSHIP, a number from 0 to 25, received nothing; ${mend} (official.missing)`,
    ],
    [
      "a sub-score's name",
      withMember({ overall: 32.506, subScores: [...payload().memberScore.subScores, { score: 1 }] }),
      "memberScore.subScores.4.pillar: expected one of PROFESSIONAL_BRAND, FIND_RIGHT_PEOPLE, INSIGHT_ENGAGEMENT, STRONG_RELATIONSHIP, received nothing; pass the four sub-scores that LinkedIn sent, with their names (official.unknownPillar)",
    ],
    [
      "a group's type",
      withGroup({ rank: 1 }),
      "groupScore.0.groupType: expected the kind of group, such as INDUSTRY, NETWORK, TEAM, received nothing; save the JSON again just as LinkedIn sent it (official.missing)",
    ],
    [
      "a group's rank",
      withGroup({ ...industry(), rank: undefined }),
      `groupScore.0.rank: expected the rank in INDUSTRY, "top N percent", an integer from 1 to 100, received nothing; ${mend} (official.missing)`,
    ],
    [
      "a group's average",
      withGroup({ ...industry(), score: {} }),
      `groupScore.0.score.overall: expected the average of INDUSTRY, a number from 0 to 100, received nothing; ${mend} (official.missing)`,
    ],
    [
      "one of a group's sub-scores",
      withGroup({ ...industry(), score: { overall: 31.27, subScores: subScores(11.4, 5.02, 1.85, 13).slice(1) } }),
      "groupScore.0.score.subScores.PROFESSIONAL_BRAND: expected the sub-score PROFESSIONAL_BRAND, a number from 0 to 25, received nothing; save the JSON again: a score without one of its four pillars is not taken (official.missing)",
    ],
  ])("%s", (_, json, line) => {
    expect(refusal(() => read(json))).toBe(`fromOfficialPayload: ${line}`);
  });

  it.each([
    ["no options", undefined, "nothing"],
    ["no date", {}, "nothing"],
    ["a date in words", { at: "yesterday" }, '"yesterday"'],
    ["a date that does not exist", { at: "2026-02-30" }, '"2026-02-30"'],
    ["a date-time without its zone", { at: "2026-05-04T12:00:00" }, '"2026-05-04T12:00:00"'],
  ])("the date: %s", (_, options, received) => {
    const message = refusal(() => Reflect.apply(fromOfficialPayload, undefined, [payload(), options]));
    expect(message).toBe(
      `fromOfficialPayload: options.at: expected an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z", received ${received}; say when the score was seen: LinkedIn's payload and page carry no date (official.date)`,
    );
  });

  it("all parts at once, in the order of the payload", () => {
    const json = { memberScore: { subScores: subScores(1, 2, 3, 4).slice(2) }, groupScore: [{ groupType: "TEAM" }] };
    const issues = issuesOf(() => Reflect.apply(fromOfficialPayload, undefined, [json]));
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "official.date options.at",
      "official.missing memberScore.overall",
      "official.missing memberScore.subScores.PROFESSIONAL_BRAND",
      "official.missing memberScore.subScores.FIND_RIGHT_PEOPLE",
      "official.missing groupScore.0.rank",
      "official.missing groupScore.0.score.overall",
    ]);
  });

  it("with the path through the wrappers", () => {
    const [issue] = issuesOf(() => read({ data: { data: { memberScore: { subScores: subScores(1, 2, 3, 4) } } } }));
    expect(issue?.path).toEqual(["data", "data", "memberScore", "overall"]);
  });
});

describe("each wrong part has its own message", () => {
  const scores = payload().memberScore.subScores;
  it.each([
    [
      "a score as text",
      withMember({ overall: "32.506", subScores: scores }),
      `memberScore.overall: expected the member's score, a number from 0 to 100, received "32.506"; ${mend} (official.wrongType)`,
    ],
    [
      "NaN",
      withMember({ overall: Number.NaN, subScores: scores }),
      `memberScore.overall: expected the member's score, a number from 0 to 100, received NaN; ${mend} (official.outOfRange)`,
    ],
    [
      "a negative sub-score",
      withMember({ overall: 32.506, subScores: subScores(14, 5, -0.1, 12) }),
      `memberScore.subScores.2.score: expected the sub-score INSIGHT_ENGAGEMENT, a number from 0 to 25, received -0.1; ${mend} (official.outOfRange)`,
    ],
    [
      "a sub-score above 25 by more than float noise",
      withMember({ overall: 32.506, subScores: subScores(25.001, 5, 0, 2.505) }),
      `memberScore.subScores.0.score: expected the sub-score PROFESSIONAL_BRAND, a number from 0 to 25, received 25.001; ${mend} (official.outOfRange)`,
    ],
    [
      "a pillar of another parser's naming",
      withMember({
        overall: 32.506,
        subScores: [...scores.slice(0, 3), { pillar: "STRONG_RELATIONSHIPS", score: 12.5 }],
      }),
      'fromOfficialPayload: 2 issues\n- memberScore.subScores.3.pillar: expected one of PROFESSIONAL_BRAND, FIND_RIGHT_PEOPLE, INSIGHT_ENGAGEMENT, STRONG_RELATIONSHIP, received "STRONG_RELATIONSHIPS"; did you mean "STRONG_RELATIONSHIP"? (official.unknownPillar)\n- memberScore.subScores.STRONG_RELATIONSHIP: expected the sub-score STRONG_RELATIONSHIP, a number from 0 to 25, received nothing; save the JSON again: a score without one of its four pillars is not taken (official.missing)',
    ],
    [
      "a pillar twice",
      withMember({ overall: 32.506, subScores: [...scores, scores[0]] }),
      'memberScore.subScores.4.pillar: expected each pillar once, received "PROFESSIONAL_BRAND"; keep the one entry that LinkedIn sent (official.repeated)',
    ],
    [
      "sub-scores that are no list",
      withMember({ overall: 32.506, subScores: { PROFESSIONAL_BRAND: 14 } }),
      `memberScore.subScores: expected the four sub-scores, an array of at most 32, received an object with PROFESSIONAL_BRAND; ${mend} (official.wrongType)`,
    ],
    [
      "sub-scores that do not add up",
      withMember({ overall: 40, subScores: scores }),
      "memberScore.overall: expected the sum of the four pillars, 32.506, give or take 0.005, received 40; pass the total and the pillars of the same moment, all four unaltered (official.sum)",
    ],
    [
      "a group twice",
      { ...payload(), groupScore: [industry(), industry()] },
      'groupScore.1.groupType: expected each group once, received "INDUSTRY"; keep the one entry that LinkedIn sent (official.repeated)',
    ],
    [
      "a group's type",
      withGroup({ groupType: 1 }),
      "groupScore.0.groupType: expected the kind of group, such as INDUSTRY, NETWORK, TEAM, received 1; save the JSON again just as LinkedIn sent it (official.wrongType)",
    ],
    [
      "a rank between two integers",
      withGroup({ ...industry(), rank: 4.5 }),
      `groupScore.0.rank: expected the rank in INDUSTRY, "top N percent", an integer from 1 to 100, received 4.5; ${mend} (official.outOfRange)`,
    ],
    [
      "a rank of 0",
      withGroup({ ...industry(), rank: 0 }),
      `groupScore.0.rank: expected the rank in INDUSTRY, "top N percent", an integer from 1 to 100, received 0; ${mend} (official.outOfRange)`,
    ],
    [
      "a group's average that is not the sum",
      withGroup({ ...industry(), score: { overall: 31.3, subScores: subScores(11.4, 5.02, 1.85, 13) } }),
      "groupScore.0.score.overall: expected the sum of the four pillars, 31.27, give or take 0.025, received 31.3; pass the total and the pillars of the same moment, all four unaltered (official.sum)",
    ],
    [
      "a size below 0",
      withGroup({ ...industry(), groupSize: -1 }),
      `groupScore.0.groupSize: expected the size of INDUSTRY, an integer from 0 to 9007199254740991, received -1; ${mend} (official.outOfRange)`,
    ],
    [
      "a name that is no text",
      withGroup({ ...industry(), industry: { id: 4 } }),
      "groupScore.0.industry: expected the industry's name, text of at most 200 characters, received an object with id; leave the field out: it is only a name (official.wrongType)",
    ],
    [
      "the page's text",
      "33 out of 100",
      'the value passed: expected JSON text, received "33 out of 100"; pass the whole JSON, from its first { to its last }; the text of the page goes to fromOfficialText (official.unreadable)',
    ],
    [
      "a web page",
      "\n<!DOCTYPE html>",
      'the value passed: expected JSON text, received "\\n<!DOCTYPE html>"; this is a web page: save the JSON response, or pass the page\'s text to fromOfficialText (official.unreadable)',
    ],
    [
      "a list",
      [payload()],
      "the value passed: expected the SSI payload, an object with memberScore, received an array of 1; pass the saved JSON as text or as the object it parses to (official.unreadable)",
    ],
    [
      "nothing",
      undefined,
      "the value passed: expected the SSI payload, an object with memberScore, received nothing; pass the saved JSON as text or as the object it parses to (official.unreadable)",
    ],
  ])("%s", (_, json, line) => {
    const message = refusal(() => read(json));
    expect(message).toBe(line.startsWith("fromOfficialPayload") ? line : `fromOfficialPayload: ${line}`);
  });

  it("a total may differ from the sum of its pillars by the tolerance and no more", () => {
    const off = (by: number) => withMember({ overall: 32.506 + by, subScores: subScores(14.206, 5.1, 0.7, 12.5) });
    expect(read(off(officialLimits.sum - 0.0001)).score).toBeCloseTo(32.5109);
    expect(issuesOf(() => read(off(officialLimits.sum + 0.0001))).map(({ code }) => code)).toEqual(["official.sum"]);
  });
});

describe("hostile payloads end in a coded error, in bounded time", () => {
  const cyclic: { data?: unknown } = {};
  cyclic.data = cyclic;
  const million = Array.from({ length: 1_000_000 }, () => ({ pillar: "PROFESSIONAL_BRAND", score: 1 }));
  const scores = payload().memberScore.subScores;
  const protoPillar = '{"memberScore":{"overall":1,"subScores":[{"pillar":"__proto__","score":1}]}}';
  const polluting = '{"__proto__":{"memberScore":{"overall":1}},"constructor":{"prototype":{"memberScore":1}}}';
  const accessor = Object.defineProperty({}, "memberScore", {
    enumerable: true,
    get: () => expect.unreachable("was run"),
  });
  it.each([
    ["a million sub-scores", withMember({ overall: 1, subScores: million }), "official.tooLarge"],
    ["a million groups", { ...payload(), groupScore: million }, "official.tooLarge"],
    ["an endless wrapper", cyclic, "official.tooLarge"],
    ["deep wrappers", `${'{"data":'.repeat(20_000)}1${"}".repeat(20_000)}`, "official.tooLarge"],
    ["deep lists", "[".repeat(400_000) + "]".repeat(400_000), "official.unreadable"],
    ["open brackets", "[".repeat(900_000), "official.unreadable"],
    ["too much text", " ".repeat(officialLimits.payloadText + 1), "official.tooLarge"],
    ["a long name", withGroup({ ...industry(), industry: "x".repeat(201) }), "official.tooLarge"],
    ["NaN in text", '{"memberScore":{"overall":NaN,"subScores":[]}}', "official.unreadable"],
    ["an infinity by exponent", '{"memberScore":{"overall":1e999,"subScores":[]}}', "official.outOfRange"],
    ["an infinite size", withGroup({ ...industry(), groupSize: Number.POSITIVE_INFINITY }), "official.outOfRange"],
    ["__proto__ as a pillar", protoPillar, "official.unknownPillar"],
    ["__proto__ as a wrapper", polluting, "official.missing"],
    ["inherited scores", Object.create(payload()), "official.missing"],
    ["an accessor", accessor, "official.missing"],
    ["null scores", withMember(null), "official.missing"],
    ["null entries", withMember({ overall: 32.506, subScores: [null, ...scores] }), "official.unknownPillar"],
  ])("%s", (_, json, code) => {
    expect(issuesOf(() => read(json))[0]?.code).toBe(code);
    expect(Object.prototype).not.toHaveProperty("memberScore");
  });
});

describe("what LinkedIn's page shows", () => {
  it.each([
    // Noise of 32-bit floats, then what the page shows: nearest integers, and at most three decimals.
    [[12.118002, 3.68, 0.29999998, 2.6077502], 18.705751, 19, [12.118, 3.68, 0.3, 2.608]],
    [[20.998, 6.4, 10.25, 15], 52.648, 53, [20.998, 6.4, 10.25, 15]],
    [[11.05, 4.7600002, 1, 15], 31.81, 32, [11.05, 4.76, 1, 15]],
    [[21, 6.4, 2.2, 25], 54.6, 55, [21, 6.4, 2.2, 25]],
    [[10, 10, 10, 4.5], 34.5, 35, [10, 10, 10, 4.5]],
    [[10, 10, 10, 4.4999995], 34.4999995, 34, [10, 10, 10, 4.5]],
    [[1.0005, 0, 0, 0], 1.0005, 1, [1.001, 0, 0, 0]],
  ])("%j", ([brand = 0, people = 0, insights = 0, relationships = 0], overall, total, shown) => {
    const snapshot = read(withMember({ overall, subScores: subScores(brand, people, insights, relationships) }));
    expect(snapshot.score).toBe(overall);
    expect(Object.values(snapshot.pillars)).toEqual([brand, people, insights, relationships]);
    expect(shownOfficial(snapshot).score).toBe(total);
    expect(Object.values(shownOfficial(snapshot).pillars)).toEqual(shown);
  });

  it("groups are rounded in the same way, and absent numbers stay absent", () => {
    const { groups } = shownOfficial(read(payload()));
    expect(groups[0]).toEqual({
      kind: "industry",
      topPercent: 42,
      average: 31,
      averagePillars: { brand: 11.4, people: 5.02, insights: 1.85, relationships: 13 },
      name: "Imaginary Widgets",
      size: 48210,
    });
    expect(groups[2]).toEqual({ kind: "team", topPercent: 3, average: 55 });
    const partial = { score: 33, pillars: { people: 5.1234 }, groups: [{ kind: "network" as const, topPercent: 9 }] };
    expect(shownOfficial(partial)).toEqual({
      score: 33,
      pillars: { people: 5.123 },
      groups: [{ kind: "network", topPercent: 9 }],
    });
  });
});
