import { computeSSI, createSSI, SSIError } from "social-selling-index";
import { readLinkedInExport, replay } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { exampleSeed } from "../synthetic/example-seed.js";
import { instant } from "../synthetic/instant.js";
import { archiveOf, planOf } from "../synthetic/made.js";
import type { MemberPlan } from "../synthetic/plan/member-plan.js";
import { writeExport } from "../synthetic/write-export.js";

const plan = planOf(exampleSeed);

/** The files of an export without the archive around them. */
const filesOf = (member: MemberPlan, options = {}) => Object.fromEntries(writeExport(member, options));

/** The plan at a date: everything dated later has not happened; what has no date stays. */
function cutPlan(member: MemberPlan, asOf: number): MemberPlan {
  const known = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null) return true;
    const { at, day, published } = value as { at?: number; day?: number; published?: number };
    if (typeof at === "number") return at <= asOf;
    if (typeof day === "number") return day * 86_400 <= asOf;
    return typeof published !== "number" || published <= asOf;
  };
  const cut = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.filter(known).map((one) => ("messages" in Object(one) ? { ...one, messages: cut(one.messages) } : one))
      : value;
  return Object.fromEntries(Object.entries(member).map(([name, value]) => [name, cut(value)])) as unknown as MemberPlan;
}

const text = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));

async function failure(promise: Promise<unknown>): Promise<SSIError> {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (!(error instanceof SSIError)) throw new Error("expected an SSIError");
  return error;
}

describe("replay", () => {
  it("gives at every week what an export cut at that date would give", async () => {
    const { points } = await replay(archiveOf(plan), { from: "2025-01-01" });
    expect(points.length).toBeGreaterThan(90);
    for (const point of points.filter((_, place) => place % 9 === 0)) {
      const then = cutPlan(plan, instant(point.asOf));
      const { activity } = await readLinkedInExport(filesOf(then), { asOf: point.asOf });
      expect(point.activity).toEqual(activity);
      expect(point.result).toEqual(computeSSI(activity));
    }
  });

  it("cuts by the date: the same export with one act more just inside gives another result", async () => {
    const at = instant("2026-06-07T23:59:59Z");
    const more = { ...plan, votes: [...plan.votes, { ...plan.votes[0], at }] } as MemberPlan;
    const [before, after] = await Promise.all(
      [plan, more].map((member) => replay(archiveOf(member), { from: "2026-06-07", to: "2026-06-07" })),
    );
    expect(after?.points[0]?.result.score).not.toBe(before?.points[0]?.result.score);
  });

  it.each(["2022", "2026"] as const)(
    "equals reading with the date as option, week by week, in the columns of %s",
    async (era) => {
      const { points } = await replay(archiveOf(plan, { era }), { every: "month", windowDays: 45 });
      const files = filesOf(plan, { era });
      for (const { asOf, activity } of points.slice(-16))
        expect(activity).toEqual((await readLinkedInExport(files, { asOf, windowDays: 45 })).activity);
    },
  );

  it("ends with the plain score, at the date of the export", async () => {
    const { points, asOf } = await replay(archiveOf(plan), { from: "2026-10-01" });
    const { activity } = await readLinkedInExport(archiveOf(plan));
    expect(points.at(-1)?.asOf).toBe(asOf);
    expect(points.at(-1)?.result).toEqual(computeSSI(activity));
  });

  it("counts what was done since the date before, so that the counts sum to the rows of the file", async () => {
    const { points } = await replay(archiveOf(plan));
    const sum = points.reduce((total, { counts }) => total + (counts.insights["reactionsGiven"] ?? 0), 0);
    const end = plan.asOf;
    const first = instant(points[0]?.asOf ?? "") - 7 * 86_400;
    expect(sum).toBe(plan.reactions.filter(({ at }) => at > first && at <= end).length);
    expect(sum).toBeGreaterThan(100);
  });

  it("begins at the first act, and takes days, weeks or months of the calendar back from the end", async () => {
    const files = { "Reactions.csv": text("Date,Type,Link", "2026-01-30 10:00:00,LIKE,", "2026-03-31 10:00:00,LIKE,") };
    const dates = async (options: object) =>
      (await replay(files, { asOf: "2026-03-31", ...options })).points.map(({ asOf }) => asOf.slice(0, 10));
    expect(await dates({ every: "month" })).toEqual(["2026-01-31", "2026-02-28", "2026-03-31"]);
    expect((await dates({})).slice(0, 2)).toEqual(["2026-02-03", "2026-02-10"]);
    expect(await dates({ every: "day", from: "2026-03-29", to: "2026-03-30" })).toEqual(["2026-03-29", "2026-03-30"]);
    expect(await dates({ to: "2020-01-01" })).toEqual([]);
  });

  it("gives one point for an export without a dated act", async () => {
    const { points } = await replay({ "Skills.csv": text("Name", "Negotiation") }, { asOf: "2026-03-31" });
    expect(points.map(({ activity }) => activity.brand)).toEqual([{ skills: 1 }]);
  });

  it("leaves the share of accepted invitations unknown before the first row of a file that keeps recent ones", async () => {
    const row = 'A B,C D,"10/1/26, 9:00 AM",,OUTGOING,https://www.linkedin.com/in/a-b,https://www.linkedin.com/in/c-d';
    const files = {
      "Invitations.csv": text("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", row),
      "Connections.csv": text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "C,D,https://www.linkedin.com/in/c-d,,,,01 Aug 2026",
      ),
    };
    const { points } = await replay(files, { asOf: "2026-10-31", from: "2026-09-20" });
    expect(points.map(({ activity }) => activity.relationships.invitationAcceptance)).toEqual([
      undefined,
      undefined,
      { part: 1, whole: 1 },
      { part: 1, whole: 1 },
      { part: 1, whole: 1 },
      { part: 1, whole: 1 },
    ]);
  });

  it("names what it takes as it is now", async () => {
    const { asNow } = await replay(archiveOf(plan), { from: "2026-10-30" });
    expect(asNow.map(({ signal }) => signal)).toEqual([
      "profileCompleteness",
      "summaryLength",
      "optionalSections",
      "skills",
      "endorsements",
      "focusSkillsEndorsed",
      "recommendations",
      "targetAudienceShare",
      "influencersFollowed",
      "decisionMakerConnections",
      "colleagueConnections",
    ]);
  });

  it("scores by a scorer of one's own", async () => {
    const ssi = createSSI({ weights: { insights: 3 } });
    const { points } = await replay(archiveOf(plan), {
      from: "2026-10-30",
      compute: (activity) => ssi.compute(activity),
    });
    expect(points[0]?.result.weights.insights).toBe(0.5);
  });

  it("refuses a range that cannot be, all issues at once", async () => {
    const error = await failure(
      replay(archiveOf(plan), { every: "year" as never, from: "2026-02-30", to: 7 as never }),
    );
    expect(error.issues.map(({ path }) => path[0])).toEqual(["every", "from", "to"]);
    expect((await failure(replay(archiveOf(plan), { from: "2026-02-02", to: "2026-02-01" }))).message).toMatch(
      /swap the two/,
    );
    expect((await failure(replay(archiveOf(plan), { every: "day", from: "2001-01-01" }))).message).toMatch(
      /at most 4000 dates/,
    );
  });
});
