import { describe, expect, test } from "vitest";
import { csv, readFolder } from "../archives.js";
import { connection, connections, minute, slash } from "./rows.js";

describe("people", () => {
  test.each([
    ["buyer AND milan", 1],
    ["(cto OR cio)", 1],
    ["buyer NOT intern", 1],
    ['"head of sales"', 1],
    ["“head of sales”", 1],
    ["buyer and milan", 0],
    ["ANDROID ORACLE NOTARY", 0],
    ['5" screens', 0],
    ['""', 0],
    ["", 0],
  ])("the search %s is advanced: %i", async (query, advanced) => {
    const { activity } = await readFolder({
      "SearchQueries.csv": csv(["Time", "Search Query"], [slash(minute), query]),
    });
    expect(activity.people).toMatchObject({ peopleSearches: 1, advancedSearches: advanced });
  });

  test("the audience is matched by words of title or company, among connections that show either", async () => {
    const files = {
      "Connections.csv": connections(
        connection("a", "01 May 2026", "Regional Sales Director", "Acme"),
        connection("b", "01 May 2026", "Nurse", "Widget Works GmbH"),
        connection("c", "01 May 2026", "Wholesales directory", "x"),
        connection("d", "", "", "Other"),
        connection("", "01 May 2026"),
        connection("later", "08 May 2026", "Sales Director"),
      ),
    };
    const share = async (audience: { titles?: string[]; companies?: string[] }) =>
      (await readFolder(files, { asOf: "2026-05-07", audience })).activity.people.targetAudienceShare;
    expect(await share({ titles: ["sales director"], companies: ["widget works"] })).toBe(0.5);
    expect(await share({ titles: ["SALES"] })).toBe(0.25);
    expect(await share({ companies: ["acme"] })).toBe(0.25);
    expect(await share({ titles: ["plumber"] })).toBe(0);
    expect((await readFolder(files)).evidence.signals.people.targetAudienceShare).toMatchObject({
      status: "unknown",
      reason: "option:audience",
    });
    const empty = await readFolder(
      { "Connections.csv": connections() },
      { asOf: "2026-05-07", audience: { titles: ["x"] } },
    );
    expect(empty.evidence.signals.people.targetAudienceShare).toMatchObject({
      status: "unknown",
      reason: "nothingToMeasure",
    });
  });

  test("influencers are those still followed", async () => {
    const file = csv(
      ["Date", "Status", "FullName"],
      ["2020-01-01 10:00:00", "Active", "x"],
      ["2020-01-01 10:00:00", "Unfollow", "y"],
      ["2026-06-01 10:00:00", "Active", "z"],
    );
    expect((await readFolder({ "Member_Follows_123456.csv": file })).activity.people.influencersFollowed).toBe(1);
  });
});
