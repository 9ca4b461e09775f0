import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PerPillar, pillarIds } from "../../src/model/model-types.js";
import { fromOfficialPayload, payloadPillars } from "../../src/official/from-official-payload.js";
import { fromOfficialText } from "../../src/official/from-official-text.js";
import { shownOfficial } from "../../src/official/side-by-side.js";
import { type OfficialSnapshot, snapshotSchema } from "../../src/trend/snapshot.js";
import { at, issuesOf, subScores } from "./made-up.js";
import { pageText } from "./page-text.js";

const pillar = fc.oneof(
  fc.integer({ min: 0, max: 25_000 }).map((step) => Math.fround(step / 1000)),
  fc.float({ min: 0, max: 25, noNaN: true }).map((value) => value + 0),
  fc.constantFrom(0, 25, 25.000002, Math.fround(0.3)),
);

const noise = fc.double({ min: -0.00001, max: 0.00001, noNaN: true });

/** A member's score whose total carries float noise of its own. */
const memberScore = fc.tuple(pillar, pillar, pillar, pillar, noise).map(([a, b, c, d, off]) => {
  const overall = Math.min(100, Math.max(0, a + b + c + d + off)) + 0;
  return { overall, subScores: subScores(a, b, c, d) };
});

const group = fc.record(
  {
    groupType: fc.constantFrom("INDUSTRY", "NETWORK", "TEAM"),
    rank: fc.integer({ min: 1, max: 100 }),
    score: memberScore,
    groupSize: fc.nat(),
    industry: fc.string({ maxLength: 40 }),
  },
  { requiredKeys: ["groupType", "rank", "score"] },
);

const payload = fc.record({
  memberScore,
  groupScore: fc.uniqueArray(group, { selector: ({ groupType }) => groupType, maxLength: 3 }),
});

const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

/** Wrong readers: each property below fails for at least one of them. */
const wrong = {
  byIndex: (json: { memberScore: { overall: number; subScores: { score: number }[] } }) => {
    const [brand, people, insights, relationships] = json.memberScore.subScores.map(({ score }) => score);
    return { score: json.memberScore.overall, pillars: { brand, people, insights, relationships } };
  },
  rounded: (json: unknown) => {
    const { score, pillars } = shownOfficial(fromOfficialPayload(json, { at }));
    return { score, pillars };
  },
  summed: (json: unknown) => {
    const { pillars } = fromOfficialPayload(json, { at });
    return { score: pillarIds.reduce((sum, id) => sum + (pillars[id] ?? 0), 0), pillars };
  },
};

type Reader = (json: { memberScore: { overall: number; subScores: { score: number; pillar: string }[] } }) => {
  readonly score: number;
  readonly pillars: { readonly [P in keyof PerPillar<number>]?: number | undefined };
};

const real: Reader = (json) => fromOfficialPayload(json, { at });

const keepsTheScore = (reader: Reader) =>
  fc.property(payload, (json) => {
    expect(Object.is(reader(json).score, json.memberScore.overall)).toBe(true);
  });

const keepsThePillars = (reader: Reader) =>
  fc.property(payload, orders, (json, order) => {
    const { overall, subScores: scores } = json.memberScore;
    const shuffled = { memberScore: { overall, subScores: order.flatMap((place) => scores[place] ?? []) } };
    for (const id of pillarIds) {
      const sent = scores.find(({ pillar: name }) => name === payloadPillars[id])?.score;
      expect(Object.is(reader(shuffled).pillars[id], sent)).toBe(true);
    }
  });

const fails = <T>(law: fc.IProperty<T>) => fc.check(law).failed;

describe("any payload", () => {
  it("keeps the overall score to the bit", () => {
    fc.assert(keepsTheScore(real));
    expect(fails(keepsTheScore(wrong.rounded))).toBe(true);
    expect(fails(keepsTheScore(wrong.summed))).toBe(true);
  });

  it("keeps the pillars to the bit, in any order", () => {
    fc.assert(keepsThePillars(real));
    expect(fails(keepsThePillars(wrong.rounded))).toBe(true);
    expect(fails(keepsThePillars(wrong.byIndex))).toBe(true);
  });

  it("gives the same snapshot as text, wrapped, with its groups in another order, and after JSON", () => {
    fc.assert(
      fc.property(payload, (json) => {
        const snapshot = fromOfficialPayload(json, { at });
        expect(fromOfficialPayload(JSON.stringify(json), { at })).toEqual(snapshot);
        expect(fromOfficialPayload({ data: { ...json, groupScore: json.groupScore.toReversed() } }, { at })).toEqual(
          snapshot,
        );
        expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
      }),
    );
  });

  it("without one of its four pillars is refused by the pillar's name", () => {
    fc.assert(
      fc.property(payload, fc.constantFrom(...pillarIds), (json, id) => {
        const { overall, subScores: scores } = json.memberScore;
        const rest = scores.filter(({ pillar: name }) => name !== payloadPillars[id]);
        const issues = issuesOf(() => fromOfficialPayload({ memberScore: { overall, subScores: rest } }, { at }));
        expect(issues.map(({ code, path }) => [code, path.at(-1)])).toEqual([["official.missing", payloadPillars[id]]]);
      }),
    );
  });

  it("written on a page as it is shown, is read from the page's text with the same numbers", () => {
    const readComma = (text: string, parse: (written: string) => number) =>
      parse(/^([\d.,]+) \| Encontrar|^([\d.,]+) \| Localizar/m.exec(text)?.slice(1).find(Boolean) ?? "");
    const law = (reader: (text: string, seen: OfficialSnapshot) => number | undefined) =>
      fc.property(memberScore, (member) => {
        const shown = shownOfficial(fromOfficialPayload({ memberScore: member }, { at }));
        const { brand = 0, people = 0, insights = 0, relationships = 0 } = shown.pillars;
        const page = { score: shown.score, pillars: { brand, people, insights, relationships }, groups: [] };
        const how = {
          wording: 0,
          pillars: "pipe",
          ranks: "sameLine",
          tables: false,
          newline: "\n",
          space: " ",
        } as const;
        const text = pageText(page, { ...how, locale: "pt" });
        const seen = fromOfficialText(text, { at });
        expect(seen.score).toBe(shown.score);
        expect(reader(text, seen)).toBe(people);
      });
    fc.assert(law((_, seen) => seen.pillars.people));
    expect(fails(law((text) => readComma(text, Number.parseFloat)))).toBe(true);
    fc.assert(law((text) => readComma(text, (written) => Number(written.replace(",", ".")))));
  });
});

describe("anything else", () => {
  it("any JSON is a snapshot or a coded refusal", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        const issues = issuesOf(() => fromOfficialPayload(json, { at }));
        for (const { code } of issues) expect(code).toMatch(/^official\./);
      }),
    );
  });

  it("a payload with any part replaced by anything is read completely or refused", () => {
    const paths = [["memberScore"], ["memberScore", "overall"], ["memberScore", "subScores"], ["groupScore"]];
    fc.assert(
      fc.property(payload, fc.constantFrom(...paths), fc.anything(), (json, [first = "", second], value) => {
        const inner: unknown = Reflect.get(json, first);
        const changed = second === undefined ? value : { ...Object(inner), [second]: value };
        let snapshot: OfficialSnapshot | undefined;
        try {
          snapshot = fromOfficialPayload({ ...json, [first]: changed }, { at });
        } catch (error) {
          expect(error).toHaveProperty("name", "SSIError");
        }
        if (snapshot !== undefined) expect(snapshotSchema.safeParse(snapshot).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("any text is a coded refusal, also when it consists of the page's own words", () => {
    const words = fc.constantFrom(
      "Build relationships",
      "Find the right people",
      "33 out of 100",
      "Top",
      "4%",
      "5.1",
      "|",
      "\n",
      "People in your network",
      "Industry SSI rank",
      "Network SSI rank",
      "Remaining points",
      "Current Social Selling Index",
      "have an average SSI of",
      "and",
      ".",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { code } of issuesOf(() => fromOfficialText(text, { at }))) expect(code).toMatch(/^official\./);
      }),
      { numRuns: 500 },
    );
  });
});
