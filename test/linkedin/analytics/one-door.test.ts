import { computeSSI } from "social-selling-index";
import { type LinkedInExportOptions, readLinkedInExport, replay } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { zip } from "../../support/zip.js";
import { analyticsLedger, dayMs, planAnalytics } from "../../synthetic/analytics/plan-analytics.js";
import type { PlannedSheet } from "../../synthetic/analytics/write-workbook.js";
import { completeMarker, csv, failure, folder, profile } from "../archives.js";
import { dayNumber, english, englishSheets, workbookOf, written, yearPlan } from "./workbooks.js";

const plan = yearPlan();
const workbook = written(plan);
const end = Date.parse("2026-05-07T23:59:59Z");
const expected = analyticsLedger(plan, end, 90);
const memberName = "AggregateAnalytics_Alexis Moravent_2025-05-08_2026-05-07.xlsx";
const archive = {
  name: "Complete_LinkedInDataExport_05-07-2026.zip",
  bytes: zip([{ name: "Profile.csv", content: profile }]),
};

/** Shares.csv with rows at the given instants, each with words. */
const shares = (...times: readonly number[]) =>
  csv(
    ["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"],
    ...times.map((at) => [new Date(at).toISOString().slice(0, 19).replace("T", " "), "", "Words", "", "", ""]),
  );

const values = async (input: Parameters<typeof readLinkedInExport>[0], options: LinkedInExportOptions = {}) => {
  const { activity, evidence, issues } = await readLinkedInExport(input, options);
  const { followersGained } = activity.brand;
  const { engagementPerPost } = activity.insights;
  return { followersGained, engagementPerPost, signals: evidence.signals, evidence, issues };
};

describe("one door for archives and workbooks", () => {
  it.each<[string, Parameters<typeof readLinkedInExport>[0]]>([
    ["its bytes", workbook],
    ["a Blob", new Blob([new Uint8Array(workbook)])],
    ["a name", { name: memberName, bytes: workbook }],
    ["a name that says something else", { name: "Basic_LinkedInDataExport_01-01-2020.zip", bytes: workbook }],
    ["an array, after an archive", [archive, { name: memberName, bytes: workbook }]],
    ["an array, before it", [{ name: memberName, bytes: workbook }, archive]],
    ["a folder", { ...folder({ "Profile.csv": profile }), [`sub/${memberName}`]: workbook }],
    ["twice", [workbook, workbook]],
  ])("takes a workbook as %s", async (_, input) => {
    const read = await values(input, { asOf: "2026-05-07" });
    expect(read).toMatchObject({ ...expected, issues: [] });
    expect(read.evidence.files.filter(({ name }) => name === "*.xlsx")[0]).toMatchObject({
      status: "read",
      unreadable: 0,
    });
    expect(JSON.stringify(read)).not.toMatch(/Moravent|urn:li|linkedin\.com/i);
  });

  it("reports every row that counted and every one that did not", async () => {
    const { signals } = await values(workbook, { asOf: "2026-05-07" });
    const posts = plan.posts.filter(({ at }) => at > end - 90 * dayMs).length;
    expect(signals.brand.followersGained).toEqual({
      status: "measured",
      files: [{ name: "*.xlsx FOLLOWERS", rows: 365, counted: 90, left: [{ reason: "beforeWindow", rows: 275 }] }],
    });
    expect(signals.insights.engagementPerPost.files[0]).toEqual({
      name: "*.xlsx TOP POSTS",
      rows: plan.posts.length,
      counted: posts,
      left: [{ reason: "beforeWindow", rows: plan.posts.length - posts }],
    });
  });

  it("takes the date of an archive before that of a workbook", async () => {
    const { asOf, evidence } = await readLinkedInExport([workbook, archive]);
    expect([asOf, evidence.asOf]).toEqual(["2026-05-07T23:59:59.000Z", "archiveName"]);
    const undated = { "Reactions.csv": new TextEncoder().encode("Date,Type,Link\n2026-05-01 10:00:00,LIKE,") };
    expect((await readLinkedInExport([workbook, undated])).evidence.asOf).toBe("newestActivity");
    expect((await readLinkedInExport([workbook])).asOf).toBe("2026-05-07T23:59:59.000Z");
  });

  it("gives an input that scores", async () => {
    const { activity } = await readLinkedInExport(workbook);
    const { pillars } = computeSSI(activity);
    expect(pillars.brand.signals.find(({ id }) => id === "followersGained")?.value).toBe(expected.followersGained);
  });

  it("is replayed: the days at their dates, engagement as it is now", async () => {
    const { points, asNow } = await replay(workbook, { from: "2026-04-23" });
    expect(points.map(({ activity }) => activity.brand.followersGained)).toEqual(
      ["2026-04-23", "2026-04-30", "2026-05-07"].map(
        (date) => analyticsLedger(plan, Date.parse(`${date}T23:59:59Z`), 90).followersGained,
      ),
    );
    expect(points.at(-1)?.counts.brand["followersGained"]).toBe(analyticsLedger(plan, end, 7).followersGained);
    expect(asNow).toContainEqual({ pillar: "insights", signal: "engagementPerPost" });
    expect(asNow).not.toContainEqual({ pillar: "brand", signal: "followersGained" });
  });
});

describe("the days that a workbook covers", () => {
  it.each([
    ["all of them", "2026-05-07", 0],
    ["all but the last two", "2026-05-09", 0],
    ["nine tenths", "2026-05-16", 0],
    ["one day less", "2026-05-17", 1],
    ["none", "2027-05-07", 1],
    ["a window before it", "2025-05-07", 1],
  ])("%s", async (_, asOf, isUnknown) => {
    const { followersGained, engagementPerPost, signals } = await values(workbook, { asOf });
    const ledger = analyticsLedger(plan, Date.parse(`${asOf}T23:59:59Z`), 90);
    expect({ followersGained, engagementPerPost }).toEqual(isUnknown ? {} : ledger);
    const reason = isUnknown ? "workbookPeriod" : undefined;
    expect([signals.brand.followersGained.reason, signals.insights.engagementPerPost.reason]).toEqual([reason, reason]);
  });

  it("are put together from several workbooks, the higher count of a day and of a post", async () => {
    const to = plan.to;
    const part = (from: number, until: number, less: number) => ({
      from,
      to: until,
      days: plan.days
        .filter(({ day }) => day >= from && day <= until)
        .map((day) => ({ ...day, followers: Math.max(0, day.followers - (day.day > until - 3 ? less : 0)) })),
      posts: plan.posts
        .filter(({ at }) => at < (until + 1) * dayMs)
        .map((post) => ({ ...post, engagements: Math.max(0, post.engagements - less) })),
    });
    const earlier = written(part(to - 120, to - 30, 5));
    const later = written(part(to - 40, to, 0), { ...english, generation: "new", language: "de" });
    for (const both of [
      [earlier, later],
      [later, earlier],
    ])
      expect(await values(both, { asOf: "2026-05-07" })).toMatchObject({ ...expected, issues: [] });
    const { signals } = await values(earlier, { asOf: "2026-05-07" });
    expect(signals.brand.followersGained).toMatchObject({ status: "unknown", reason: "workbookPeriod" });
  });

  it("leave out posts of days that no workbook covers", async () => {
    const late = planAnalytics(5, plan.to - 84, plan.to, [(plan.to - 87) * dayMs, (plan.to - 10) * dayMs]);
    const input = [
      written(late),
      folder({ "Shares.csv": shares((plan.to - 87) * dayMs, (plan.to - 10) * dayMs, (plan.to - 5) * dayMs) }),
    ];
    const { engagementPerPost, signals } = await values(input, { asOf: "2026-05-07" });
    expect(engagementPerPost).toBe((late.posts[1]?.engagements ?? 0) / 2);
    expect(signals.insights.engagementPerPost.files).toEqual([
      { name: "*.xlsx TOP POSTS", rows: 2, counted: 1, left: [{ reason: "outsideWorkbook", rows: 1 }] },
      { name: "Shares.csv", rows: 3, counted: 2, left: [{ reason: "outsideWorkbook", rows: 1 }] },
    ]);
  });
});

describe("the posts that engagement is shared among", () => {
  const to = dayNumber("2026-05-07");
  const at = Array.from({ length: 4 }, (_, place) => (to - 10 * place) * dayMs + 3_600_000);
  const four = planAnalytics(7, to - 99, to, at);
  const sum = four.posts.reduce((total, { engagements }) => total + engagements, 0);

  it.each<[string, Record<string, string>, number]>([
    ["without Shares, the listed ones", { "Profile.csv": profile }, 4],
    ["in Shares too: the same ones", { "Shares.csv": shares(...at) }, 4],
    [
      "two in Shares without engagement count too",
      { "Shares.csv": shares(...at, at[0]! + 7_200_000, at[1]! - 7_200_000) },
      6,
    ],
    ["some that Shares lacks count too", { "Shares.csv": shares(at[0]!) }, 4],
    ["bare reposts do not", { "Shares.csv": shares(...at).replaceAll(/Words(?=[\s\S]*Words)/g, "") }, 4],
    ["posts outside the window do not", { "Shares.csv": shares(...at, at[0]! - 95 * dayMs) }, 4],
    ["an absent Shares of a Complete archive is no proof of none", completeMarker, 4],
  ])("%s", async (_, files, count) => {
    const { engagementPerPost, issues } = await values([written(four), folder(files)], { asOf: "2026-05-07" });
    expect(issues).toEqual([]);
    expect(engagementPerPost).toBe(sum / count);
  });

  it("are all known when the list is cut off, or the mean is not", async () => {
    const many = yearPlan(2, 72);
    expect(many.posts.length).toBeGreaterThan(100);
    const cut = written(many);
    const alone = await values(cut, { asOf: "2026-05-07" });
    expect(alone.signals.insights.engagementPerPost).toMatchObject({ status: "unknown", reason: "workbookPosts" });
    expect(alone.followersGained).toBeGreaterThan(0);

    // Fewer than 50 a quarter: a workbook of the quarter knows them all, and the other one does no harm.
    const quarter = written({
      ...many,
      from: to - 89,
      days: many.days.slice(-90),
      posts: many.posts.filter(({ at: t }) => t > end - 90 * dayMs),
    });
    const { engagementPerPost } = analyticsLedger(many, end, 90);
    expect(await values(quarter, { asOf: "2026-05-07" })).toMatchObject({ engagementPerPost });
    expect(await values([cut, quarter], { asOf: "2026-05-07" })).toMatchObject({ engagementPerPost });

    // Shares shows that the cut list holds the only post of the window.
    const best = many.posts.reduce((a, b) => (b.engagements > a.engagements ? b : a));
    const asOf = new Date(best.at + dayMs).toISOString();
    const others = many.posts.filter(({ at: t }) => t <= best.at - 28 * dayMs || t === best.at || t > best.at + dayMs);
    const lonely = written({ ...many, posts: others });
    const withShares = [lonely, folder({ "Shares.csv": shares(best.at) })];
    expect((await values(withShares, { asOf, windowDays: 28 })).engagementPerPost).toBe(best.engagements);
    const twoShares = [lonely, folder({ "Shares.csv": shares(best.at, best.at - 3 * 3_600_000) })];
    const unknown = await values(twoShares, { asOf, windowDays: 28 });
    expect(unknown.signals.insights.engagementPerPost.reason).toBe("workbookPosts");
  });

  it("are in both lists, in one, or in neither", async () => {
    const [first, second, third] = four.posts;
    const head = englishSheets(four)[2]!.slice(0, 3);
    const day = (post: typeof first) => ({ day: Math.floor(post!.at / dayMs) });
    const lists = (...rows: PlannedSheet) => {
      const sheets = englishSheets(four);
      return workbookOf([sheets[0]!, sheets[1]!, [...head, ...rows], sheets[3]!]);
    };
    const read = (...rows: PlannedSheet) => values(lists(...rows), { asOf: "2026-05-07" });

    const crossed = await read(
      [first!.url, day(first), 30, "481", second!.url, day(second), 900],
      [second!.url, day(second), 10, undefined, third!.url, day(third), 500],
      ["A note below", undefined, 99],
    );
    expect(crossed.engagementPerPost).toBe(40 / 3);
    const bare = await read([first!.url, day(first), 30, undefined], [first!.url, day(first), 25]);
    expect(bare.engagementPerPost).toBe(30);
    const twice = [
      [first!.url, day(first), 30],
      [first!.url, day(first), "n/a"],
    ];
    for (const rows of [twice, twice.toReversed()]) expect((await read(...rows)).engagementPerPost).toBe(30);
    const empty = await read();
    expect(empty.signals.insights.engagementPerPost.reason).toBe("nothingToMeasure");
    const contradiction = await read([undefined, undefined, undefined, undefined, first!.url, day(first), 900]);
    expect(contradiction.issues).toEqual([{ code: "import.workbookSheet", file: "*.xlsx", count: 1 }]);
    expect(contradiction.signals.insights.engagementPerPost.reason).toBe("unreadableFile");
    const faults = await read([first!.url, day(first), "2%"], ["https://www.linkedin.com/feed/x?y", "13/13/2026", 4]);
    expect(faults.issues).toEqual([
      { code: "import.unreadableNumber", file: "*.xlsx", row: 4, count: 1 },
      { code: "import.unreadableDate", file: "*.xlsx", row: 5, count: 1 },
    ]);
    const twoFaults = await read([first!.url, day(first), 30], ["https://www.linkedin.com/feed/x", "13/13/2026", "2%"]);
    expect(twoFaults.issues).toEqual([{ code: "import.unreadableDate", file: "*.xlsx", row: 5, count: 1 }]);
    const dateOnly = await read(["https://www.linkedin.com/feed/x", day(first), 8]);
    expect(dateOnly.engagementPerPost).toBe(8);
  });
});

describe("what is unusual in a workbook", () => {
  const read = (change: (sheets: PlannedSheet[]) => PlannedSheet[], asOf: string | undefined = "2026-05-07") =>
    values(workbookOf(change(englishSheets(plan))), { asOf });

  it("is no workbook of LinkedIn's", async () => {
    const single: PlannedSheet[] = [
      [
        ["Post URL", plan.posts[0]!.url],
        ["Post Date", "May 1, 2026"],
        ["Impressions", "123"],
      ],
    ];
    const sales: PlannedSheet[] = [
      [
        ["Day", "Sales"],
        [{ day: plan.to }, 4],
        [{ day: plan.to - 1 }, 5],
      ],
    ];
    for (const sheets of [single, sales, []]) {
      const foreign = workbookOf(sheets);
      const { evidence, issues } = await readLinkedInExport([archive, foreign]);
      expect(issues).toEqual([{ code: "import.unknownWorkbook", file: "*.xlsx", count: 1 }]);
      expect(evidence.files[1]).toEqual({ archive: 1, name: "*.xlsx", status: "ignored", reason: "unknown" });
      expect(evidence.signals.brand.followersGained.reason).toBe("analyticsWorkbook");
      expect((await failure(readLinkedInExport(foreign))).code).toBe("import.noLinkedInFile");
    }
    const other = { ...folder({ "Profile.csv": profile }), "a.xlsx": zip([{ name: "x", content: "y" }]) };
    expect((await readLinkedInExport(other, { asOf: "2026-05-07" })).evidence.files[1]?.status).toBe("ignored");
  });

  it("is a table that is missing", async () => {
    const { signals, issues, engagementPerPost } = await read((sheets) => sheets.slice(0, 3));
    expect(issues).toEqual([{ code: "import.workbookSheet", file: "*.xlsx", count: 1 }]);
    expect(signals.brand.followersGained.reason).toBe("unreadableFile");
    expect(engagementPerPost).toBe(expected.engagementPerPost);
    const noPosts = await read(([a, b, , d]) => [a!, b!, d!]);
    expect(noPosts).toMatchObject({ followersGained: expected.followersGained, issues });
    const noPeriod = await read(([, b, c, d]) => [b!, c!, d!]);
    expect(noPeriod).toMatchObject({ ...expected, issues: [] });
    const postsOnly = await read(([a, , c]) => [a!.slice(0, 1), c!]);
    expect(postsOnly.engagementPerPost).toBe(expected.engagementPerPost);
    const noDays = await read(([, , c, d]) => [c!, [...d!.slice(0, 3), [{ day: plan.to }, "x"]]]);
    expect(noDays.signals.insights.engagementPerPost.reason).toBe("workbookPeriod");
  });

  it("is a list of posts without engagements, which only days could contradict", async () => {
    const onlySeen = (sheet: PlannedSheet) =>
      sheet.map((row, place) => (place < 3 ? row : [undefined, undefined, undefined, undefined, ...row.slice(4)]));
    const withoutDays = await read(([a, , c, d]) => [a!, onlySeen(c!), d!]);
    expect(withoutDays).toMatchObject({ engagementPerPost: 0, issues: [] });
    const withDays = await read(([a, b, c, d]) => [a!, b!, onlySeen(c!), d!]);
    expect(withDays.signals.insights.engagementPerPost.reason).toBe("unreadableFile");
  });

  it("is a list of posts that does not say how many it can have: fifty by default", async () => {
    const many = yearPlan(2, 72);
    const unsaid = (sheets: PlannedSheet[]) =>
      sheets.map((rows, place) => (place === 2 ? [["Your top posts"], ...rows.slice(1)] : rows));
    const few = await values(workbookOf(unsaid(englishSheets(plan))), { asOf: "2026-05-07" });
    expect(few.engagementPerPost).toBe(expected.engagementPerPost);
    const cut = await values(workbookOf(unsaid(englishSheets(many))), { asOf: "2026-05-07" });
    expect(cut.signals.insights.engagementPerPost.reason).toBe("workbookPosts");
  });

  it("is a sum that differs from the total", async () => {
    const changed = await read(([a, ...rest]) => [[a![0]!, ["Impressions", 1], a![2]!], ...rest]);
    expect(changed).toMatchObject({ ...expected, issues: [{ code: "import.workbookSum", file: "*.xlsx", count: 1 }] });
  });

  it("is a count that cannot be read, or a day that does not exist", async () => {
    const changed = await read(([a, b, c, d]) => [
      a!,
      b!,
      c!,
      d!.map((row, place) => (place === 10 ? [row[0], "n/a"] : place === 11 ? ["2/30/2026", 4] : row)),
    ]);
    expect(changed.issues).toEqual([
      { code: "import.unreadableNumber", file: "*.xlsx", row: 11, count: 1 },
      { code: "import.unreadableDate", file: "*.xlsx", row: 12, count: 1 },
    ]);
    expect(changed).toMatchObject(expected);
    expect(changed.evidence.files[0]).toMatchObject({ rows: 365 + plan.posts.length, unreadable: 2 });
  });

  it("is an order of day and month that is not known", async () => {
    const sheets: PlannedSheet[] = [
      [
        ["Overall Performance", "1/2/2026 - 1/2/2026"],
        ["Impressions", 7],
      ],
      [
        ["Date", "Impressions", "Engagements"],
        ["1/2/2026", 7, 1],
      ],
      [
        ["Date", "New followers"],
        ["1/2/2026", 3],
      ],
    ];
    const { issues, signals } = await values(workbookOf(sheets), { asOf: "2026-05-07" });
    expect(issues.map(({ code }) => code)).toEqual(["import.workbookDates", "import.workbookSheet"]);
    expect(signals.brand.followersGained.reason).toBe("unreadableFile");
    expect((await failure(readLinkedInExport(workbookOf(sheets)))).code).toBe("import.noDate");
  });

  it("is the format of before 2007", async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]);
    for (const input of [old, [archive, { name: memberName.replace("xlsx", "xls"), bytes: old }]]) {
      const error = await failure(readLinkedInExport(input));
      expect([error.code, error.issues[0]?.repair]).toEqual([
        "import.oldWorkbook",
        expect.stringContaining("save it as .xlsx"),
      ]);
      expect(error.message).not.toContain("Moravent");
    }
  });
});

describe("posts in the workbook, and none in Shares", () => {
  // A post that was deleted, or a share without words: Shares counts no post in the window.
  const none = folder({ "Shares.csv": shares(end - 300 * dayMs) });

  it("no engagement per post is handed on beside 0 posts, at any date", async () => {
    const { activity, evidence } = await readLinkedInExport([workbook, none], { asOf: "2026-05-07" });
    expect(activity.insights.posts).toBe(0);
    expect(activity.insights).not.toHaveProperty("engagementPerPost");
    expect(evidence.signals.insights.engagementPerPost).toMatchObject({
      status: "unknown",
      reason: "nothingToMeasure",
      files: [{ name: "*.xlsx TOP POSTS", counted: 9 }, { counted: 0 }],
    });
    const { signals } = computeSSI(activity).pillars.insights;
    expect(signals.find(({ id }) => id === "engagementPerPost")).toMatchObject({ status: "known", value: 0 });
    // Each date is scored, which refuses a contradiction.
    const { points } = await replay([workbook, none], { asOf: "2026-05-07" });
    expect(points.length).toBeGreaterThan(30);
  });

  it("with Shares that count one post, or that are not there, it is as the workbook says", async () => {
    const one = folder({ "Shares.csv": shares(end - 3 * dayMs) });
    const read = await values([workbook, one], { asOf: "2026-05-07" });
    expect(read.engagementPerPost).toBeGreaterThan(0);
    expect((await values(workbook, { asOf: "2026-05-07" })).engagementPerPost).toBe(expected.engagementPerPost);
  });
});
