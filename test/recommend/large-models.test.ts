import { createSSI, type Model, type PlanTarget, plan as planFor, SSIError } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { issuesOf, untyped } from "./issues-of.js";
import { largeModel, largeModels, zeros } from "./large-models.js";

const ssiOf = (model: Model, weights = {}) => createSSI<Record<never, never>, Model>({ model, weights });

/** Numbers that weights of one's own may be, so that worths are sums of very different large ones. */
const odd = { brand: 14_757_343, people: 3, insights: 7.7, relationships: 123_456 };

describe("large models of one's own end in a plan or in plan.tooLarge", () => {
  it.each(Object.keys(largeModels))("%s", (name) => {
    const model = largeModel(name);
    const targets: readonly PlanTarget[] = [{ score: 1 }, { score: 15 }, { score: 40 }, { minutes: 100 }];
    const setUps = [
      { weights: {}, maxActions: 6 },
      { weights: odd, maxActions: undefined },
    ];
    for (const { weights, maxActions } of setUps)
      for (const target of targets)
        try {
          const { certificate, steps, after } = planFor(ssiOf(model, weights), untyped(zeros(model)), {
            target,
            maxActions,
          });
          expect(certificate.points).toBe(after.score);
          expect(steps.length).toBeLessThanOrEqual(maxActions ?? 60);
          if ("score" in target && certificate.kind === "optimal") {
            expect(after.score).toBeGreaterThanOrEqual(target.score);
            expect(certificate.pointsForLess).toBeLessThan(after.score);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(SSIError);
          expect(String(error)).toContain("plan.tooLarge");
        }
  });

  it("too many combinations are refused before any table is built, with the largest group by name", () => {
    const model = largeModel("60 actions on three signals each");
    const plan = () => planFor(ssiOf(model), untyped(zeros(model)), { target: { score: 40 } });
    expect(issuesOf(plan)).toMatchObject([{ code: "plan.tooLarge", path: "limits" }]);
    expect(plan).toThrow("received too many of a");
  });
});
