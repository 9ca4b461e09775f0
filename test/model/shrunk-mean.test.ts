import fc from "fast-check";
import { computeSSI, defaultModel, defineModel, type Model } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { versionOne } from "./version-1.js";

/** Version 1 of the default model, whose mean is not shrunk, with one that is: min(mean, cap) x (n / (n + k)). */
const model = (k: number, cap?: number): Model =>
  defineModel<Model>({
    ...versionOne,
    id: "shrunk",
    pillars: versionOne.pillars.map((pillar) => ({
      ...pillar,
      signals: pillar.signals.map((signal) =>
        signal.id === "engagementPerPost"
          ? { ...signal, of: "posts", k, ...(cap === undefined ? {} : { cap }) }
          : signal,
      ),
    })),
  });

const signalOf = (posts: number | undefined, engagementPerPost: number, by: Model) =>
  computeSSI(
    { insights: { engagementPerPost, ...(posts === undefined ? {} : { posts }) } },
    { model: by },
  ).pillars.insights.signals.find(({ id }) => id === "engagementPerPost");

describe("a mean that is shrunk by the number of its cases", () => {
  it("counts as min(mean, cap) x (n / (n + k)), in that order", () => {
    expect(signalOf(3, 100, model(3))?.level).toBe(0.8);
    expect(signalOf(1, 10_000, model(3, 150))?.level).toBe(signalOf(1, 150, model(3, 150))?.level);
    expect(signalOf(7, 53, model(3))?.level).toBe(signalOf(undefined, 53 * (7 / (7 + 3)), versionOne)?.level);
    expect(53 * (7 / 10)).not.toBe((53 * 7) / 10);
  });

  it("does so in the default model: three posts count half of a mean, 200 at most", () => {
    expect(signalOf(3, 100, defaultModel)?.level).toBe(0.8);
    expect(signalOf(3, 200, defaultModel)?.level).toBe(0.9);
    expect(signalOf(3, 1000, defaultModel)?.level).toBe(0.9);
    expect(signalOf(undefined, 100, defaultModel)?.status).toBe("unknown");
  });

  it("is unknown while the number of its cases is, and a known 0 with none of them", () => {
    expect(signalOf(undefined, 50, model(3))).toMatchObject({ status: "unknown", value: 50, earned: 0 });
    expect(computeSSI({ insights: { posts: 0 } }, { model: model(3) }).pillars.insights.signals[5]).toMatchObject({
      status: "known",
      earned: 0,
    });
  });

  it("never earns less for one case more, and never more than the mean alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1e6, noNaN: true }), (posts, mean) => {
        const [less, more] = [signalOf(posts, mean, model(3, 150)), signalOf(posts + 1, mean, model(3, 150))];
        expect(more?.earned).toBeGreaterThanOrEqual(less?.earned ?? Number.NaN);
        expect(more?.earned).toBeLessThanOrEqual(signalOf(posts, mean, versionOne)?.earned ?? Number.NaN);
      }),
    );
  });

  it.each<[string, object, string]>([
    ["k without of", { k: 3 }, "k"],
    ["cap without of", { cap: 3 }, "cap"],
    ["of a signal that is no number of cases", { of: "formatVariety2", k: 3 }, "of"],
    ["of itself", { of: "engagementPerPost", k: 3 }, "of"],
  ])("%s is refused", (_, fields, field) => {
    const pillars = versionOne.pillars.map((pillar) => ({
      ...pillar,
      signals: pillar.signals.map((signal) => (signal.id === "engagementPerPost" ? { ...signal, ...fields } : signal)),
    }));
    expect(() => defineModel<Model>({ ...versionOne, pillars })).toThrow(`pillars.2.signals.5.${field}`);
  });

  it("is a mean alone: no other unit has cases", () => {
    const pillars = versionOne.pillars.map((pillar) => ({
      ...pillar,
      signals: pillar.signals.map((signal) => (signal.id === "reposts" ? { ...signal, of: "posts" } : signal)),
    }));
    expect(() => defineModel<Model>({ ...versionOne, pillars })).toThrow('no "of": only a mean has one');
  });
});
