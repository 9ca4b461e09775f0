import {
  computeSSI,
  createPeerGroup,
  createSSI,
  type PlanOptions,
  plan as planFor,
  planSchema,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { syntheticMember } from "../../docs/generators/synthetic-member.js";

const member = syntheticMember();
const ssi = createSSI();
const group = createPeerGroup({
  id: "it",
  kind: "industry",
  results: Array.from({ length: 12 }, (_, posts) => computeSSI({ ...member, insights: { posts: posts * 4 } })),
});

describe("a stored plan", () => {
  it.each<[string, PlanOptions]>([
    ["to a score", { target: { score: 65 } }],
    ["to a pillar's points", { target: { pillar: "insights", score: 20 } }],
    ["to a rank in a group", { target: { topPercent: 10, in: group } }],
    ["for a budget", { target: { minutes: 120 } }],
    ["out of reach", { target: { score: 100 } }],
    ["already reached", { target: { score: 1 } }],
    [
      "with limits and efforts of one's own",
      {
        target: { score: 62 },
        limits: { post: 4 },
        effort: { post: 45.5 },
        exclude: ["react"],
        assumeUnknown: 0,
        maxActions: 6,
        startMinutes: 5,
        companySize: 40,
      },
    ],
  ])("%s is read back equal, to the byte", (_, options) => {
    const plan = planFor(ssi, member, options);
    const stored = JSON.stringify(plan);
    const read = planSchema.parse(JSON.parse(stored));
    expect(read).toEqual(plan);
    expect(JSON.stringify(read)).toBe(stored);
  });

  const plan = planFor(ssi, member, { target: { minutes: 120 } });
  it.each<[string, object]>([
    ["an unknown field", { ...plan, more: 1 }],
    ["another status", { ...plan, status: "best" }],
    ["an empty step", { ...plan, steps: [{}] }],
    ["an empty result", { ...plan, after: {} }],
    ["a target of two kinds", { ...plan, certificate: { ...plan.certificate, target: { minutes: 1, score: 2 } } }],
  ])("is refused with %s", (_, changed) => {
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(changed))).success).toBe(false);
  });
});
