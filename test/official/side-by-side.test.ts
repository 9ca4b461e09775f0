import { describe, expect, it } from "vitest";
import { fromOfficialPayload } from "../../src/official/from-official-payload.js";
import { sideBySide } from "../../src/official/side-by-side.js";
import { type ModelSnapshot, type OfficialSnapshot, snapshotSchema } from "../../src/trend/snapshot.js";
import { payload, refusal } from "./made-up.js";

const official = (at: string, score = 33): OfficialSnapshot => ({
  origin: "official",
  at,
  score,
  pillars: {},
  groups: [],
});
const each = <T>(value: T) => ({ brand: value, people: value, insights: value, relationships: value });
const model = (at: string, score = 40): ModelSnapshot => ({
  origin: "model",
  at,
  score,
  estimate: score,
  bounds: { low: score, high: score },
  coverage: 1,
  pillars: {},
  ranks: {},
  comparisonKey: "key",
  model: "hash",
  windowDays: 90,
  weights: each(0.25),
  versions: each("1"),
});
const weeksOf = (at: readonly string[], timeZone: string) =>
  sideBySide(
    at.map((each) => official(each)),
    [],
    { timeZone },
  ).map(({ week }) => week);

describe("two histories side by side", () => {
  it("give the last snapshot of each week, unchanged, or status none; gaps stay gaps", () => {
    const ours = [model("2026-05-06T09:00:00Z", 41), model("2026-05-29", 44), model("2026-05-05", 40)];
    expect(ours.map((snapshot) => snapshotSchema.parse(snapshot))).toEqual(ours);
    const theirs = [official("2026-05-08", 34), official("2026-05-04", 33), official("2026-05-20", 36)];
    expect(sideBySide(theirs, ours, { timeZone: "UTC" })).toStrictEqual([
      {
        week: "2026-W19",
        official: { status: "known", snapshot: theirs[0] },
        model: { status: "known", snapshot: ours[0] },
      },
      { week: "2026-W21", official: { status: "known", snapshot: theirs[2] }, model: { status: "none" } },
      { week: "2026-W22", official: { status: "none" }, model: { status: "known", snapshot: ours[1] } },
    ]);
  });

  it("do not change the two series, and return the same snapshot objects", () => {
    const theirs = official("2026-05-04");
    const [week] = sideBySide([theirs], [], { timeZone: "UTC" });
    expect(week?.official.status === "known" && week.official.snapshot).toBe(theirs);
    expect(Object.isFrozen(theirs)).toBe(false);
    expect(Object.isFrozen(week) && Object.isFrozen(week?.model)).toBe(true);
  });

  it("give no difference between the two", () => {
    const read = fromOfficialPayload(payload(), { at: "2026-05-04" });
    const [week] = sideBySide([read], [model("2026-05-04")], { timeZone: "UTC" });
    expect(Object.keys(week ?? {})).toEqual(["week", "official", "model"]);
  });

  it("of two at one instant, the later in the list counts", () => {
    const [week] = sideBySide([official("2026-05-04", 1), official("2026-05-04T23:59:59Z", 2)], [], {
      timeZone: "UTC",
    });
    expect(week?.official).toMatchObject({ snapshot: { score: 2 } });
  });

  it("are empty when both series are", () => {
    expect(sideBySide([], [], { timeZone: "UTC" })).toEqual([]);
  });

  it("count weeks as ISO 8601 does: Monday to Sunday, the first with a Thursday, 53 in long years", () => {
    const days = ["2026-05-03", "2026-05-04", "2020-12-31", "2021-01-03", "2021-01-04", "2024-12-30", "2026-12-31"];
    expect(days.flatMap((day) => weeksOf([day], "UTC"))).toEqual([
      "2026-W18",
      "2026-W19",
      "2020-W53",
      "2020-W53",
      "2021-W01",
      "2025-W01",
      "2026-W53",
    ]);
  });

  it("begin a week at midnight of the time zone, before and after a change of the clock", () => {
    expect(weeksOf(["2026-05-03T11:59:59Z", "2026-05-03T12:00:00Z"], "Pacific/Auckland")).toEqual([
      "2026-W18",
      "2026-W19",
    ]);
    expect(weeksOf(["2026-05-04T06:59:59Z", "2026-05-04T07:00:00Z"], "America/Los_Angeles")).toEqual([
      "2026-W18",
      "2026-W19",
    ]);
    // Rome leaves summer time on Sunday 2026-10-25: that week's Sunday has 25 hours.
    expect(weeksOf(["2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z"], "Europe/Rome")).toEqual(["2026-W43", "2026-W44"]);
    // A date means its last second, UTC, which is Monday noon in Auckland.
    expect(weeksOf(["2026-05-03"], "Pacific/Auckland")).toEqual(["2026-W19"]);
  });

  it("refuse a score in the other's series, and a date or time zone that cannot be read", () => {
    const wrong = () =>
      Reflect.apply(sideBySide, undefined, [
        [model("2026-05-04")],
        [official("soon"), model("soon")],
        { timeZone: "UTC" },
      ]);
    expect(refusal(wrong)).toBe(
      `sideBySide: 3 issues
- official.0.origin: expected "official", received "model"; pass the two series apart: official scores first, the model's second (official.mixed)
- model.0.origin: expected "model", received "official"; pass the two series apart: official scores first, the model's second (official.mixed)
- model.1.at: expected an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z", received "soon"; say when the score was seen (official.date)`,
    );
    for (const options of [undefined, {}, { timeZone: "Mars" }])
      expect(refusal(() => Reflect.apply(sideBySide, undefined, [[], [], options]))).toMatch(
        /^trend: timeZone: expected an IANA time zone, received .*; send a name of the IANA time zone database, such as "Europe\/Rome" or "UTC" \(trend\.timeZone\)$/,
      );
  });
});
