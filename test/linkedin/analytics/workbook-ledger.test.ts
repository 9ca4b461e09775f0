import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { equal } from "../../support/comparing.js";
import { exampleWorkbook, exampleWorkbookName } from "../../synthetic/analytics/example-workbook.js";
import {
  analyticsLedger,
  dayMs,
  planAnalytics,
  planMemberAnalytics,
} from "../../synthetic/analytics/plan-analytics.js";
import { workbookWords } from "../../synthetic/analytics/workbook-words.js";
import { sheetsOf } from "../../synthetic/analytics/write-workbook.js";
import { exampleSeed } from "../../synthetic/example-seed.js";
import { archiveOf, planOf } from "../../synthetic/made.js";
import { unpack } from "../../synthetic/unpack.js";
import { writeZip } from "../../synthetic/write-zip.js";
import { dayNumber, styles, written } from "./workbooks.js";

const periods = fc
  .record({
    to: fc.integer({ min: dayNumber("2022-01-01"), max: dayNumber("2026-11-01") }),
    days: fc.integer({ min: 90, max: 400 }),
  })
  .map(({ to, days }) => ({ from: to - days + 1, to }));

/** Posts at any time from the start of the period on, fewer than a list holds. */
const plans = fc
  .record({
    seed: fc.nat(),
    period: periods,
    posts: fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 49 }),
  })
  .map(({ seed, period: { from, to }, posts }) =>
    planAnalytics(
      seed,
      from,
      to,
      posts.map((part) => Math.floor(from * dayMs + part * (to - from) * dayMs)),
    ),
  );

describe("a workbook gives what its plan says", () => {
  it("in both generations, all languages, with numbers and with text, written by any program", async () => {
    await fc.assert(
      fc.asyncProperty(plans, styles, async (plan, style) => {
        const { activity, issues, evidence, asOf } = await readLinkedInExport(written(plan, style));
        const end = (plan.to + 1) * dayMs - 1000;
        const { followersGained, engagementPerPost } = analyticsLedger(plan, end, 90);
        expect(asOf).toBe(new Date(end).toISOString());
        expect(issues).toEqual([]);
        expect(evidence.asOf).toBe("analyticsWorkbook");
        expect(activity.brand).toEqual({ followersGained });
        expect(activity.insights.engagementPerPost).toBe(engagementPerPost);
        expect(evidence.signals.insights.engagementPerPost.reason).toBe(
          engagementPerPost === undefined ? "nothingToMeasure" : undefined,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("beside the archive of the same member, whose shares are the same posts", async () => {
    for (const seed of [exampleSeed, 1, 2]) {
      const member = planOf(seed);
      const archive = archiveOf(member);
      const workbook = writeZip(exampleWorkbook(member), member.compiledAt);
      const alone = await readLinkedInExport(archive);
      const { activity, evidence, issues } = await readLinkedInExport([workbook, archive]);
      const { followersGained, engagementPerPost } = analyticsLedger(
        planMemberAnalytics(member),
        member.asOf * 1000,
        90,
      );
      expect(activity).toEqual({
        ...alone.activity,
        brand: { ...alone.activity.brand, followersGained },
        insights: { ...alone.activity.insights, engagementPerPost },
      });
      expect([evidence.asOf, issues]).toEqual(["archiveName", alone.issues]);
      const shares = evidence.signals.insights.engagementPerPost.files[1];
      expect(shares?.counted).toBe(activity.insights.posts);
    }
  });

  it("and the committed example is the one that the generator writes", () => {
    const member = planOf(exampleSeed);
    const bytes = readFileSync(new URL(`../../../examples/synthetic-export/${exampleWorkbookName}`, import.meta.url));
    equal(unpack(bytes), exampleWorkbook(member));
  });

  it("and naive readings of the same cells do not", () => {
    const to = dayNumber("2026-11-12");
    const posted = Array.from({ length: 40 }, (_, place) => (to - 9 * place) * dayMs + 5);
    const plan = planAnalytics(3, to - 364, to, posted);
    const end = (to + 1) * dayMs - 1000;
    const { followersGained, engagementPerPost } = analyticsLedger(plan, end, 90);
    const words = workbookWords.en;
    const sheets = sheetsOf(plan, { generation: "new", language: "en", strings: "inline" }, words);
    const shown = (cell: unknown) =>
      typeof cell === "object" && cell !== null && "day" in cell && typeof cell.day === "number"
        ? words.date(...dateParts(cell.day))
        : String(cell);
    const followers = sheets[3]!.slice(3).map((row) => row.map(shown) as [string, string]);
    const isIn = (at: number) => at > end - 90 * dayMs && at <= end;
    const monthFirst = (text: string) => Date.UTC(...numbers(text, [2, 0, 1]));
    const dayFirst = (text: string) => Date.UTC(...numbers(text, [2, 1, 0]));
    const sumOf = (read: (text: string) => number, add: (sum: number, text: string) => unknown) =>
      followers.filter(([day]) => isIn(read(day))).reduce<unknown>((sum, [, count]) => add(sum as number, count), 0);
    const count = (sum: number, text: string) => sum + Number(text);

    expect(sumOf(monthFirst, count)).toBe(followersGained);
    // @ts-expect-error: the fault itself, a number and a text added
    expect(sumOf(monthFirst, (sum, text) => (sum + text) as number)).not.toBe(followersGained);
    expect(sumOf(dayFirst, count)).not.toBe(followersGained);

    const rows = sheets[2]!.slice(3);
    const value = (pick: (row: (typeof rows)[number]) => unknown, url: (row: (typeof rows)[number]) => unknown) => {
      const own = rows.filter((row) => plan.posts.some((post) => post.url === url(row) && isIn(post.at)));
      return own.reduce((sum, row) => sum + Number(pick(row) ?? 0), 0) / own.length;
    };
    expect(
      value(
        (row) => rows.find(([link]) => link === row[4])?.[2],
        (row) => row[4],
      ),
    ).toBe(engagementPerPost);
    expect(
      value(
        (row) => row[2],
        (row) => row[4],
      ),
    ).not.toBe(engagementPerPost);
    expect(
      value(
        (row) => row[2],
        (row) => row[0],
      ),
    ).not.toBe(engagementPerPost);
  });
});

const dateParts = (day: number) => {
  const date = new Date(day * dayMs);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
};

const numbers = (text: string, [year, month, day]: readonly [number, number, number]): [number, number, number] => {
  const found = text.split("/").map(Number);
  return [found[year]!, found[month]! - 1, found[day]!];
};
