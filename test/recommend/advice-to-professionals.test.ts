import { type ActivityInput, createSSI, defaultModel, recommend } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { exampleMembers } from "../model/example-members.js";
import { maskBasic, maskComplete } from "../model/masks.js";
import { makePopulation } from "../model/population.js";

// What a coach would say differs from member to member.

const ssi = createSSI();
const adviceTo = (activity: ActivityInput) => recommend(ssi, activity).filter(({ kind }) => kind === "action");
const actionsFor = (activity: ActivityInput) =>
  adviceTo(activity).flatMap((one) => (one.kind === "action" ? [one.action] : []));

describe("the first advice to believable professionals", () => {
  const members = makePopulation(23, 150);

  it.each<[string, (activity: ActivityInput) => ActivityInput]>([
    ["with a Basic export", maskBasic],
    ["with a Complete export", maskComplete],
    ["with everything known", (activity) => activity],
  ])("%s is the same for at most 40 %", (_, mask) => {
    const counts = new Map<string, number>();
    for (const member of members) {
      const [first = "nothing"] = actionsFor(mask(member));
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect(Math.max(...counts.values()) / members.length).toBeLessThanOrEqual(0.4);
    expect(counts.size).toBeGreaterThan(3);
  });
});

describe("a caution", () => {
  it("puts what answers it first: messages, before all else", () => {
    for (const name of ["inactiveExec3000", "creator20k", "spammyNetworker"] as const)
      expect(actionsFor(exampleMembers[name])[0]).toBe("answerMessage");
  });

  it("withdraws what feeds it: no invitations to somebody whose invitations are ignored", () => {
    const inviting = defaultModel.pools.find(({ id }) => id === "invitations")?.actions ?? [];
    expect(inviting.length).toBeGreaterThan(0);
    const isInvitation = (action: string) => inviting.includes(action);
    expect(actionsFor(exampleMembers.spammyNetworker).some(isInvitation)).toBe(false);
    expect(actionsFor(exampleMembers.averageEmployee).some(isInvitation)).toBe(true);
    const atLimit = { ...exampleMembers.averageEmployee.relationships, connections: 30_000 };
    expect(actionsFor({ ...exampleMembers.averageEmployee, relationships: atLimit }).some(isInvitation)).toBe(false);
  });
});
