import { computeSSI, createPeerGroup, createSSI, plan as planFor } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { planPicture } from "../../src/cli/plan/plan-picture.js";
import { screenOf } from "../../src/cli/terminal/screen.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file } = workspace();
const small = file("small.json", { brand: { skills: 10 }, insights: { posts: 3, reposts: 0 } });
const results = Array.from({ length: 12 }, (_, posts) => computeSSI({ insights: { posts: posts * 3 } }));
const group = file("group.json", createPeerGroup({ id: "team", kind: "team", results }).toJSON());

describe("ssi plan", () => {
  it.each([
    ["the way to the next stage in reach", [archive], "plan-80.txt"],
    ["what comes before a target out of reach", [archive, "--target", "95", "--max-actions", "4"], "plan-far-80.txt"],
    ["in Italian, for a budget", [archive, "--minutes", "120", "--locale", "it"], "plan-it-80.txt"],
  ] as const)("draws %s", async (_name, args, golden) => {
    const { code, out, err } = await runCli(["plan", ...args]);
    expectGolden(out, `golden/${golden}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("prints a plan as JSON that reaches what it promises, within what the member wants", async () => {
    const args = ["--limit", "post=2", "--effort", "repost=1.5", "--exclude", "tryFormat,addSkill", "--json"];
    const { out } = await runCli(["plan", small, "--target", "insights=2", ...args]);
    const plan = JSON.parse(out);
    expect(plan.status).toBe("optimal");
    expect(plan.after.pillars.insights.score).toBeGreaterThanOrEqual(2);
    expect(plan.certificate).toMatchObject({ limits: { post: 2 }, effort: { repost: 1.5 } });
    const actions = plan.steps.map(({ action }: { action: string }) => action);
    expect(actions).not.toContain("addSkill");
    expect(actions).not.toContain("tryFormat");
  });

  it("takes unknown numbers as 0 only on request", async () => {
    const plain = JSON.parse((await runCli(["plan", small, "--target", "12", "--json"])).out);
    const assumed = JSON.parse((await runCli(["plan", small, "--target", "12", "--assume-unknown", "--json"])).out);
    expect([plain.status, assumed.status]).toEqual(["infeasible", "optimal"]);
  });

  it("has at most six kinds of action, or as many as one asks for", async () => {
    const certified = async (...args: string[]) =>
      JSON.parse((await runCli(["plan", archive, "--json", ...args])).out).certificate;
    expect(await certified()).toMatchObject({ maxActions: 6 });
    expect(await certified("--max-actions", "2", "--company-size", "40")).toMatchObject({
      maxActions: 2,
      companySize: 40,
    });
  });

  it("plans for a rank in a group", async () => {
    const { code, out } = await runCli(["plan", small, "--top", "50", "--peers", group, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).certificate.target.topPercent).toBe(50);
  });

  it("draws an action of another model by its id, without advice", () => {
    const plan = planFor(createSSI(), { insights: { posts: 3 } }, { target: { minutes: 90 } });
    const drawn = (action: string) => {
      const steps = plan.steps.slice(0, 1).map((step) => ({ ...step, action }));
      const view = { ...screenOf({ write() {} }, {}), plan: { ...plan, steps }, locale: cliEn, subject: "x" };
      return planPicture(view).split("\n\n")[1]?.split("\n") ?? [];
    };
    expect(drawn("post").length).toBeGreaterThan(2);
    const [title, effect, ...advice] = drawn("podcast");
    expect(title).toMatch(/^ {4}1 {2}.*podcast/);
    expect(effect).toContain("minutes");
    expect(advice).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ["two targets", [small, "--target", "70", "--minutes", "9"], "say one thing to plan for"],
    ["a rank without a group", [small, "--top", "10"], "--top and --peers go together"],
    ["a score that is none", [small, "--target", "much"], "--target: expected a number"],
    ["minutes that are none", [small, "--minutes", " "], "--minutes: expected a number"],
    ["a pillar that is none", [small, "--target", "brnd=3"], "--target: expected one of brand"],
    ["a limit that is none", [small, "--target", "70", "--limit", "post"], "--limit: expected name=number"],
    ["a limit without a number", [small, "--target", "70", "--limit", "post=x"], "--limit: expected name=number"],
    ["a language that is none", [small, "--target", "70", "--locale", "itt"], "did you mean it?"],
    ["a language far off", [small, "--target", "70", "--locale", "klingon"], "--locale: expected one of en, it"],
    ["two members", [small, small, "--target", "70"], "for one member"],
    ["no member", ["--target", "70"], "nothing to score"],
  ])("refuses %s", async (_name, args, words) => {
    const { code, err, out } = await runCli(["plan", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  it.each<[string[], string]>([
    [["--target", "9", "--exclude", "writeArticle,jump"], "--exclude: expected one of completeSection"],
    [["--target", "9", "--exclude", "pots"], 'did you mean "post"?'],
    [["--target", "9", "--limit", "jump=3"], "--limit.jump: expected one of completeSection"],
    [["--target", "9", "--effort", "post=0.1"], "--effort.post: expected minutes above 0, a multiple of 0.25"],
    [["--max-actions", "0"], "--max-actions: expected a whole number of 1 or more"],
    [["--target", "200"], "--target: expected a number from 0 to 100, received 200"],
    [["--target", "brand=26"], "--target: expected a number from 0 to 25, received 26"],
    [["--minutes", "-5"], "--minutes: expected a number from 0 to 43200, received -5"],
    [["--top", "101", "--peers", group], "--top: expected a number from 0 to 100, received 101"],
  ])("reports a wrong option of the planner by its flag, before anything is read: %j", async (args, words) => {
    const { code, err, out } = await runCli(["plan", "nowhere.json", ...args]);
    expect(err).toContain(words);
    expect([code, out]).toEqual([2, ""]);
  });
});

describe("ssi what-if", () => {
  it("draws what a change does, and in Italian", async () => {
    const args = ["what-if", archive, "--set", "insights.posts=24", "--set", "responseRate=30/39"];
    const { code, out, err } = await runCli(args);
    expectGolden(out, "golden/what-if-80.txt");
    expect([code, err]).toEqual([0, ""]);
    expect((await runCli([...args, "--locale", "it"])).out).toContain("Risposte ai messaggi");
  });

  it("prints both results as JSON", async () => {
    const activity = file("ana.json", fullActivity);
    const { out } = await runCli(["what-if", activity, "--set", "recommendations=0", "--json"]);
    const { before, after, difference } = JSON.parse(out);
    expect(before).toEqual(JSON.parse(JSON.stringify(computeSSI(fullActivity))));
    expect(Math.round((after.score - before.score) * 100)).toBe(Math.round(difference.score * 100));
    expect(difference.score).toBeLessThan(0);
  });

  it("reports when a change makes two different measures", async () => {
    const { out } = await runCli(["what-if", small, "--set", "windowDays=30", "--set", "posts=3"]);
    expect(out).toContain("Not all of these scores were made alike");
  });

  it.each<[string, string[], number, string]>([
    ["nothing to change", [small], 2, "say what to change"],
    ["a change without a value", [small, "--set", "posts"], 2, "--set: expected signal=value"],
    ["a change to nothing", [small, "--set", "posts= "], 2, "--set: expected signal=value"],
    ["a signal that is none", [small, "--set", "pots=3"], 2, 'no signal is called "pots"; did you mean "posts"?'],
    ["a signal far off", [small, "--set", "zzzzzz=3"], 2, 'no signal is called "zzzzzz"\nusage: ssi what-if'],
    ["a value that is none", [small, "--set", "posts=many"], 1, "insights.posts"],
    ["an activity that is none", [file("five.json", "5"), "--set", "posts=3"], 1, "expected an activity, an object"],
  ])("refuses %s", async (_name, args, exit, words) => {
    const { code, err, out } = await runCli(["what-if", ...args]);
    expect([code, out]).toEqual([exit, ""]);
    expect(err).toContain(words);
  });
});
