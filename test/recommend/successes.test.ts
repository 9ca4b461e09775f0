import { createSSI, plan } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { successesOf } from "../../src/recommend/successes.js";

describe("the whole successes of attempts", () => {
  it.each<[number, number, number[], number]>([
    [428, 1, [102, 5], 4],
    [100, 0.29, [1], 29],
    [1000, 0.001, [1], 1],
    [3, 0.1, [0.1, 0.2], 1],
    [9, 1, [10], 0],
    [10, 1, [10], 1],
    [1e21, 1, [1e21], 1],
    [428, 5e-324, [1], 0],
    [428, 0, [0, 5], 0],
    [428, 1, [0, 0], 0],
    [1.7e308, 1, [2], 8.5e307],
  ])("%d at %d of %j", (attempts, part, wholes, expected) =>
    expect(successesOf(attempts, part, wholes)).toBe(expected),
  );

  it("is exact for every rate of up to 300 that an integer division knows", () => {
    for (let whole = 1; whole <= 300; whole++)
      for (let part = 0; part <= whole; part++) {
        const product = 428 * part;
        const successes = successesOf(428, part, [whole, 5]);
        const rest = product - successes * (whole + 5);
        if (rest < 0 || rest >= whole + 5) expect.fail(`${part} of ${whole}: ${successes}`);
      }
  });

  it("and a plan sends the last invitation", () => {
    const relationships = { connections: 0, connectionsGained: 0, invitationAcceptance: { part: 1, whole: 102 } };
    const { steps, after, certificate } = plan(createSSI(), { relationships }, { target: { minutes: 43_200 } });
    expect(steps).toMatchObject([{ action: "invite", units: 4 }]);
    expect(after.score).toBe(1.09);
    expect(certificate.bestReachable).toBe(1.09);
  });
});
