import { describe, expect, test } from "vitest";
import { csv, profile, readFolder } from "../archives.js";
import { article, comments, connection, connections, minute, share, shareLink, shares, upload } from "./rows.js";

describe("insights", () => {
  const at = "2026-05-01 10:00:00";

  test("a share without words, media and address is a repost; instant reposts are too", async () => {
    const { activity } = await readFolder({
      "Shares.csv": shares(
        share(at),
        share(at, { text: "hi" }),
        share(at, { url: "https://x.y" }),
        share(at, { media: "https://m" }),
        share(at, { text: '""\n""' }),
      ),
      "InstantReposts.csv": csv(["Date", "Link"], [at, "x"]),
    });
    expect(activity.insights).toMatchObject({ posts: 3, reposts: 3 });
  });

  test("the older header, without visibility and with other capitals", async () => {
    const file = csv(
      ["Date", "ShareLink", "ShareCommentary", "SharedURL", "MediaURL"],
      [at, shareLink, "", "https://x.y", ""],
    );
    expect((await readFolder({ "Shares.csv": file })).activity.insights).toMatchObject({
      posts: 1,
      reposts: 0,
    });
  });

  test("a share without a date is dated by its own id", async () => {
    const id = BigInt(Date.UTC(2026, 4, 1)) << 22n;
    const file = shares(
      ...Array.from({ length: 9 }, () => share("", { text: "x", link: `urn%3Ali%3Ashare%3A${id}` })),
      share("31/31/31", { text: "x", link: "?" }),
    );
    const { activity, evidence, issues } = await readFolder({ "Shares.csv": file });
    expect(activity.insights.posts).toBe(9);
    expect(evidence.signals.insights.posts.files[0]).toEqual({
      name: "Shares.csv",
      rows: 10,
      counted: 9,
      left: [{ reason: "undated", rows: 1 }],
    });
    expect(issues).toEqual([{ code: "import.unreadableDate", file: "Shares.csv", row: 11, count: 1 }]);
    expect(evidence.files[0]).toMatchObject({ rows: 10, unreadable: 1 });
  });

  test("what was done when is unknown, not 0, where more than a tenth of the dates cannot be read", async () => {
    const saved = (day: string) => `5/${day}/2026 10:00`; // as a spreadsheet writes 2026-05-0x 10:00:00
    const of = async (unreadable: number, readable: number) => {
      const dates = [
        ...Array.from({ length: unreadable }, () => saved("1")),
        ...Array.from({ length: readable }, () => "2026-05-01 10:00:00"),
      ];
      const reactions = csv(["Date", "Type", "Link"], ...dates.map((date) => [date, "LIKE", "x"]));
      const { activity, evidence } = await readFolder({ "Reactions.csv": reactions });
      return [activity.insights.reactionsGiven, evidence.signals.insights.reactionsGiven.reason];
    };
    expect(await of(2, 17)).toEqual([undefined, "unreadableDates"]);
    expect(await of(2, 18)).toEqual([18, undefined]);
    const resaved = csv(
      ["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"],
      [saved("1"), `urn%3Ali%3Ashare%3A${BigInt(Date.UTC(2026, 4, 1)) << 22n}`, "x", "", "", ""],
    );
    // The time in the id of a share is used instead.
    expect((await readFolder({ "Shares.csv": resaved })).activity.insights.posts).toBe(1);
    const stocks = connections(connection("a", "5/1/2026"), connection("b", "5/1/2026"));
    const { activity } = await readFolder({ "Connections.csv": stocks });
    expect(activity.relationships).toMatchObject({ connections: 2 });
    expect(activity.relationships).not.toHaveProperty("connectionsGained");
  });

  test("a blank date is no fault and not 1970; several comments share a link", async () => {
    const five = "one two three four five";
    const { activity, issues } = await readFolder({
      "Comments.csv": `Date,Link,Message\n${at},x,"${five} \\"six\\",\nseven"\n${at},x,${five}\n,x,${five}\n${at},x,four is not enough\n`,
    });
    expect(activity.insights.substantiveComments).toBe(2);
    expect(issues).toEqual([]);
  });

  test("a comment without a date is dated by its own id, never by its post's", async () => {
    const id = BigInt(Date.UTC(2026, 4, 1)) << 22n;
    const five = "one two three four five";
    const file = comments(
      ["", `urn:li:comment:(activity:${id},${id})`, five],
      ["", `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${id}`, five],
    );
    const { activity, evidence } = await readFolder({ "Comments.csv": file });
    expect(activity.insights.substantiveComments).toBe(1);
    expect(evidence.signals.insights.substantiveComments.files[0]?.left).toEqual([{ reason: "undated", rows: 1 }]);
  });

  test("signs written as HTML entities are no words", async () => {
    const file = comments(
      [at, "x", "one &amp; two &quot;three&quot; four"],
      [at, "x", "one &amp; two, three, four, five"],
    );
    expect((await readFolder({ "Comments.csv": file })).activity.insights.substantiveComments).toBe(1);
  });

  test("placeholders for no date are no fault, anything else is", async () => {
    const file = csv(
      ["Content Title", "Content Type", "Content Last Watched Date (if viewed)"],
      ...["N/A", "Not Available", "", "2026-05-01 10:00 UTC", "yesterday"].map((date) => ["a", "b", date]),
    );
    const { issues } = await readFolder({ "Learning.csv": file });
    expect(issues).toEqual([{ code: "import.unreadableDate", file: "Learning.csv", row: 6, count: 1 }]);
  });

  test("formats", async () => {
    const all = {
      "Shares.csv": shares(
        share(at, { text: "text" }),
        share(at, { url: "https://x.y" }),
        share(at, { url: "https://www.linkedin.com/events/1" }),
        share(at, { media: "https://media.licdn.com/dms/video/x" }),
      ),
      "Rich_Media.csv": csv(
        ["Date/Time", "Media Description", "Media Link"],
        [upload("feed photo", minute), "-", ""],
        [upload("feed document", minute), "-", ""],
        [upload("profile photo", minute), "-", ""],
      ),
      "Articles/Articles/a.html": article("2026-05-01 10:00"),
    };
    const { activity, evidence } = await readFolder(all);
    expect(activity.insights.formatVariety).toBe(7);
    expect(evidence.signals.insights.formatVariety.files[1]).toEqual({
      name: "Rich_Media.csv",
      rows: 3,
      counted: 2,
      left: [{ reason: "notFeed", rows: 1 }],
    });
    const one = async (media: string) =>
      (await readFolder({ "Profile.csv": profile, "Shares.csv": shares(share(at, { media })) })).activity.insights
        .formatVariety;
    expect(await one("https://media.licdn.com/dms/image/x")).toBe(1);
    expect(await one("https://media.licdn.com/dms/document/x")).toBe(1);
    expect(await one("https://media.licdn.com/other")).toBe(0);
    const old = { ...all, "Rich_Media.csv": csv(["Type", "Link"], ["PHOTO", "x"]) };
    expect((await readFolder(old)).activity.insights.formatVariety).toBe(5);
  });

  test("companies followed by asOf", async () => {
    const file = csv(
      ["Organization", "Followed On"],
      ["a", "Fri Jan 24 02:54:41 UTC 2025"],
      ["b", "Fri Jul 24 02:54:41 UTC 2026"],
      ["c", ""],
    );
    expect((await readFolder({ "Company Follows.csv": file })).activity.insights.companiesFollowed).toBe(2);
  });
});
