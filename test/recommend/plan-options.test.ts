import { createSSI, plan } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { typicalMember } from "../fixtures/members.js";
import { issuesOf, untyped } from "./issues-of.js";

const ssi = createSSI();

describe("options that do not fit", () => {
  it("are all refused at once, with the name that was probably meant", () => {
    const options = {
      target: { score: 170, pillar: "brands" },
      limits: { posts: 3, react: -1, comment: 1.5 },
      effort: { react: 0.3, post: 0 },
      exclude: ["invit", 7],
      assumeUnknown: 1,
      maxActions: 0,
      startMinutes: 0.1,
      companySize: Number.NaN,
      limit: 3,
    };
    const issues = issuesOf(() => plan(ssi, typicalMember, untyped(options)));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "plan.option limit",
      "plan.target target.pillar",
      "plan.target target.score",
      "plan.unknownAction limits.posts",
      "plan.option limits.react",
      "plan.option limits.comment",
      "plan.option effort.react",
      "plan.option effort.post",
      "plan.unknownAction exclude.0",
      "plan.unknownAction exclude.1",
      "plan.option companySize",
      "plan.option assumeUnknown",
      "plan.option maxActions",
      "plan.option startMinutes",
    ]);
    expect(issues[0]?.repair).toContain('"limits"');
    expect(issues[3]?.repair).toContain('"post"');
    expect(issues[8]?.repair).toContain('"invite"');
  });

  it.each<[unknown, string[]]>([
    [undefined, ["plan.option "]],
    [{ target: 70 }, ["plan.target target"]],
    [{ target: {} }, ["plan.target target"]],
    [{ target: { score: Number.POSITIVE_INFINITY } }, ["plan.target target.score"]],
    [{ target: { pillar: "brand", score: 26 } }, ["plan.target target.score"]],
    [{ target: { minutes: -1 } }, ["plan.target target.minutes"]],
    [{ target: { minutes: 10, scores: 1 } }, ["plan.option target.scores"]],
    [{ target: { topPercent: 0, in: {} } }, ["plan.target target.topPercent", "plan.target target.in"]],
    [{ target: { topPercent: 101, in: undefined } }, ["plan.target target.topPercent", "plan.target target.in"]],
    [
      { target: { score: 50 }, limits: 3, effort: [], exclude: "post" },
      ["plan.option limits", "plan.option effort", "plan.option exclude"],
    ],
  ])("%j", (options, expected) => {
    const issues = issuesOf(() => plan(ssi, typicalMember, untyped(options)));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it("an activity that does not fit is refused as in a score", () => {
    expect(issuesOf(() => plan(ssi, untyped({ brand: { skills: -1 } }), { target: { score: 1 } }))).toMatchObject([
      { code: "input.negative" },
    ]);
  });
});
