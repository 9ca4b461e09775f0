import { defaultModel, defineModel, definePillar, type Model, overrideModel } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { compileModel, compilePillar, maximaOf, type SignalEntry } from "../../src/model/compile-model.js";

const model: Model = defaultModel;
const compiled = compileModel(model);

describe("a compiled model", () => {
  it("is plain data: JSON keeps all of it but what is absent", () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(JSON.stringify(compiled)).not.toContain("null");
  });

  it("has the pillars and signals of the model, in its order", () => {
    expect(compiled.order).toEqual(model.pillars.map(({ id }) => id));
    for (const { id, signals } of model.pillars)
      expect(compiled.pillars[id]?.signals.map((signal) => signal.id)).toEqual(signals.map((signal) => signal.id));
    const reversed = defineModel<Model>({ ...model, id: "reversed", pillars: model.pillars.toReversed() });
    expect(compileModel(reversed).order).toEqual(["relationships", "insights", "people", "brand"]);
  });

  it("names what an action adds by the index of the signal", () => {
    for (const [index, { effects }] of model.actions.entries())
      expect(
        compiled.actions[index]?.effects.map(({ pillar, signal, add }) => ({
          pillar,
          signal: compiled.pillars[pillar]?.signals[signal]?.id,
          add,
        })),
      ).toEqual(effects.map(({ pillar, signal, add }) => ({ pillar, signal, add })));
  });

  it("leaves out the effects on signals that another scorer does not have", () => {
    const insights = compilePillar(
      definePillar({
        id: "insights",
        signals: [
          {
            id: "talks",
            unit: "count",
            points: 25,
            curve: [
              [0, 0],
              [9, 1],
            ],
            source: [],
          },
        ],
      }).definition,
    );
    const plugged = compileModel(model, { ...compiled.pillars, insights, relationships: undefined });
    const pillars = plugged.actions.flatMap(({ effects }) => effects.map(({ pillar }) => pillar));
    expect(new Set(pillars)).toEqual(new Set(["brand", "people"]));
  });

  it("has an implied zero by index, and the greatest value of each input", () => {
    const signals = compiled.pillars.insights?.signals ?? [];
    const engagement = signals.find(({ id }) => id === "engagementPerPost");
    expect(signals[engagement?.zeroWhen ?? -1]?.id).toBe("posts");
    expect(signals.find(({ id }) => id === "formatVariety")?.greatest).toBe(8);
    expect(compiled.pillars.people?.signals.find(({ id }) => id === "activeDays")?.greatest).toBe("windowDays");
    expect(compiled.pillars.brand?.signals[0]?.greatest).toBe(1);
    expect(compiled.pillars.brand?.signals[1]?.greatest).toBeUndefined();
  });

  it("is made once for a definition", () => {
    const [brand] = model.pillars;
    expect(brand && compilePillar(brand)).toBe(compiled.pillars.brand);
    const other = overrideModel<Model>(model, {
      id: "other",
      version: "1",
      pillars: { brand: { skills: { points: 1.5 } } },
    });
    expect(compileModel(other).pillars.brand).not.toBe(compiled.pillars.brand);
  });
});

describe("the maxima", () => {
  const people = compiled.pillars.people;
  if (people === undefined) throw new Error("no people");
  const known = people.signals.map((): SignalEntry => 0);
  const sum = (maxima: readonly number[]) => maxima.reduce((total, one) => total + one, 0);

  it("are the points, shared out again without a seat, and all 0 where nothing applies", () => {
    expect(maximaOf(people, known, true)).toBe(people.maxima);
    expect(maximaOf(people, known, false)).toBe(people.maximaWithoutSeat);
    expect(people.maxima[4]).toBe(300);
    expect(people.maximaWithoutSeat[4]).toBe(0);
    expect([sum(people.maxima), sum(people.maximaWithoutSeat)]).toEqual([2500, 2500]);
    expect(
      maximaOf(
        people,
        people.signals.map(() => "n/a"),
        undefined,
      ),
    ).toEqual(people.signals.map(() => 0));
  });

  it("are worked out for any other mixture, and agree with the two that are kept", () => {
    const withoutSeat = known.with(4, "n/a");
    expect(maximaOf(people, withoutSeat, undefined)).toEqual(people.maximaWithoutSeat);
    const mixed = maximaOf(people, known.with(0, "n/a"), false);
    expect(mixed[0]).toBe(0);
    expect(mixed[4]).toBe(0);
    expect(sum(mixed)).toBe(2500);
  });
});
