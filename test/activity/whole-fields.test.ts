import {
  brandInput,
  computeSSI,
  createSSI,
  type PillarScorer,
  plan,
  recommend,
  toSnapshot,
  trend,
  whatIf,
} from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";

const none = { id: null, asOf: null, windowDays: null, salesNavigator: null };
const known = { brand: { skills: 15 }, insights: { posts: 6 }, people: { leadsSaved: 3 } };

describe("null beside the pillars is unknown, as absence is", () => {
  it.each(["id", "asOf", "windowDays", "salesNavigator"] as const)("%s", (name) => {
    const given = { id: "me", asOf: "2026-05-01", windowDays: 30, salesNavigator: true, ...known };
    const { [name]: _, ...without } = given;
    expect(computeSSI({ ...given, [name]: null })).toStrictEqual(computeSSI(without));
  });

  it("all of them, for every method, any number of times", () => {
    const ssi = createSSI();
    const given = { ...none, ...known };
    expect(ssi.computeMany(Array.from({ length: 300 }, () => given))).toStrictEqual(
      Array.from({ length: 300 }, () => ({ success: true, result: ssi.compute(known) })),
    );
    expect(recommend(ssi, given)).toStrictEqual(recommend(ssi, known));
    expect(plan(ssi, given, { target: { score: 30 } })).toStrictEqual(plan(ssi, known, { target: { score: 30 } }));
    const { after, isComparable } = whatIf(ssi, { ...known, windowDays: 30, id: "me" }, { windowDays: null, id: null });
    expect(after).toStrictEqual(ssi.compute(known));
    expect(isComparable).toBe(false);
  });

  it("a scorer is not given it", () => {
    const contexts: unknown[] = [];
    const brand: PillarScorer<"brand"> = {
      id: "brand",
      version: "1",
      input: brandInput,
      score: (_, context) => {
        contexts.push(context);
        return { score: 0 };
      },
    };
    computeSSI({ ...none, brand: {} }, { scorers: { brand } });
    expect(contexts).toStrictEqual([{ windowDays: 90 }]);
  });
});

describe("an instant without seconds", () => {
  const at = ["2026-01-05T00:30Z", "2026-01-05T01:30+01:00"];

  it.each(at)("%s is repeated, and has its week", (asOf) => {
    const result = computeSSI({ asOf, ...known });
    expect(result.asOf).toBe(asOf);
    const weeksIn = (timeZone: string) => trend([toSnapshot(result)], { timeZone }).model.weeks.map(({ week }) => week);
    expect(weeksIn("UTC")).toEqual(["2026-W02"]);
    expect(weeksIn("America/New_York")).toEqual(["2026-W01"]);
  });

  it.each(at)("%s is the same instant for the import of exports", async (asOf) => {
    const files = { "Profile.csv": new TextEncoder().encode("First Name,Last Name,Headline\nA,B,C\n") };
    const { asOf: measuredAt } = await readLinkedInExport(files, { asOf });
    expect(Date.parse(measuredAt)).toBe(Date.parse("2026-01-05T00:30:00Z"));
  });

  it.each(["2026-01-05T00:30", "2026-01-05T24:00Z", "2026-01-05T00:60Z", "2026-02-30T10:00Z"])(
    "%s is refused",
    (asOf) => expect(() => computeSSI({ asOf })).toThrow("asOf"),
  );
});
