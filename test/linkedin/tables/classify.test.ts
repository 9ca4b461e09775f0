import { describe, expect, test } from "vitest";
import { classifyDomain, classifyFile, fileKey, reportName } from "../../../src/linkedin/tables/classify.js";
import { exportTables, sourceEdition, tableEntries } from "../../../src/linkedin/tables/export-tables.js";
import { unreadTables } from "../../../src/linkedin/tables/unread-tables.js";

describe("names of all eras lead to their source", () => {
  test.each([
    ["Shares.csv", "shares"],
    ["Shares_123456789.csv", "shares"],
    ["Complete_LinkedInDataExport/Shares_123456789.csv", "shares"],
    ["Shares_123456789_2.csv", "shares"],
    ["Recommendations_Received_1.csv", "recommendationsReceived"],
    ["..\\..\\Shares.csv", "shares"],
    ["../../Shares.csv", "shares"],
    ["Rich Media.csv", "richMedia"],
    ["Rich_Media.csv", "richMedia"],
    ["Messages.csv", "messages"],
    ["messages.csv", "messages"],
    ["Endorsement Received Info.csv", "endorsementsReceived"],
    ["Endorsement_Received_Info.csv", "endorsementsReceived"],
    ["Recommendations Received.csv", "recommendationsReceived"],
    ["Company_Follows.csv", "companyFollows"],
    ["Volunteer Experiences.csv", "volunteering"],
    ["Test Scores.csv", "testScores"],
    ["Member_Follows_42424242.csv", "memberFollows"],
    ["Articles/Articles/my-post.html", "articles"],
    ["PROFILE.CSV", "profile"],
  ])("%s is %s", (path, source) => {
    expect(classifyFile(path)).toEqual({ source });
  });
});

describe("what is not opened", () => {
  test.each([
    ["guide_messages.csv", "private"],
    ["coach_messages.csv", "private"],
    ["learning_coach_messages.csv", "private"],
    ["learning_role_play_messages.csv", "private"],
    ["LearningCoachMessages.csv", "private"],
    ["Receipts_v2.csv", "private"],
    ["Jobs/Job Applications_1.csv", "private"],
    ["Jobs/Anything.csv", "private"],
    ["Job Seeker Preferences.csv", "private"],
    ["Email Addresses.csv", "private"],
    ["Whatsapp Phone Numbers.csv", "private"],
    ["Imported Contacts.csv", "private"],
    ["Ad_Targeting.csv", "private"],
    ["Registration.csv", "private"],
    ["Notes.csv", "private"],
    ["Events.csv", "unused"],
    ["Services Marketplace/Opprtunities.csv", "unused"],
    ["Something New.csv", "unknown"],
    ["readme.txt", "unknown"],
    ["page.html", "unknown"],
    ["no-extension", "unknown"],
    ["__MACOSX/._Shares.csv", "system"],
    [".DS_Store", "system"],
  ])("%s: %s", (path, ignored) => {
    expect(classifyFile(path)).toEqual({ ignored });
  });
});

test("a long tail is the member, a short one a part", () => {
  expect(fileKey("Shares_123456.csv")).toEqual({ key: "shares", extension: "csv", memberId: "123456" });
  expect(fileKey("Shares_12.csv")).toEqual({ key: "shares", extension: "csv", part: 12 });
  for (const name of ["Shares_123456_2.csv", "Shares_2_123456.csv"])
    expect(fileKey(name)).toEqual({ key: "shares", extension: "csv", memberId: "123456", part: 2 });
  expect(fileKey("Receipts_v2.csv")).toEqual({ key: "receiptsv2", extension: "csv" });
  expect(fileKey("Shares")).toEqual({ key: "shares", extension: "" });
});

test("reports name known tables without the member's id, and of other files only the kind", () => {
  expect(reportName("Complete/Rich Media.csv")).toBe("Rich Media.csv");
  expect(reportName("Jobs/Job Applications_1.csv")).toBe("Job Applications_1.csv");
  expect(reportName("Ad_Targeting.csv")).toBe("Ad_Targeting.csv");
  expect(reportName("Job Offer Jane Doe.csv")).toBe("*.csv");
  expect(reportName("Shares of Jane Doe.csv")).toBe("*.csv");
  expect(reportName("Shares.Jane")).toBe("*");
  expect(reportName("a/Shares_123456.csv")).toBe("Shares.csv");
  expect(reportName("Shares_2.csv")).toBe("Shares_2.csv");
  expect(reportName("Shares_123456_2.csv")).toBe("Shares_2.csv");
  expect(reportName("Shares_2_123456.csv")).toBe("Shares_2.csv");
  expect(reportName("Articles/Articles/secret-plan.html")).toBe("*.html");
  expect(reportName("secret")).toBe("*");
});

test("seven files come with the Complete archive only", () => {
  const complete = (
    ["shares", "comments", "reactions", "votes", "instantReposts", "savedItems", "memberFollows"] as const
  ).map(sourceEdition);
  expect(new Set(complete)).toEqual(new Set(["complete"]));
  expect(sourceEdition("articles")).toBe("basic");
  expect(sourceEdition("richMedia")).toBe("basic");
});

describe("the entries of tables", () => {
  const read = tableEntries().map(([source, { keys, domains }]) => ({
    kind: { source },
    inFolder: false,
    keys,
    domains,
  }));
  const unread = unreadTables.map(({ treatment, inFolder = false, keys, domains }) => ({
    kind: { ignored: treatment },
    inFolder,
    keys,
    domains,
  }));
  const all = [...read, ...unread];

  test("no name of a file and no domain is in two entries", () => {
    for (const names of [all.flatMap(({ keys }) => keys), all.flatMap(({ domains }) => domains)])
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("each name leads to its own entry, as a file and as a domain", () => {
    for (const { kind, inFolder, keys, domains } of all) {
      for (const key of keys)
        expect([key, classifyFile(`${key}.csv`)]).toEqual([key, inFolder ? { ignored: "unknown" } : kind]);
      for (const domain of domains) expect([domain, classifyDomain(domain)]).toEqual([domain, kind]);
    }
  });

  test("names are keys of files: what `fileKey` makes of them", () => {
    for (const key of all.flatMap(({ keys }) => keys)) expect(fileKey(`${key}.csv`).key).toBe(key);
  });

  test("each flag of a table has one bit of its own, and doubles are flagged where they can be found", () => {
    for (const [id, { flags, sameEntry, distinct }] of tableEntries()) {
      const bits = Object.values(flags);
      expect([id, bits]).toEqual([id, bits.map((_, index) => 1 << index)]);
      expect([id, "double" in flags]).toEqual([id, sameEntry !== undefined || distinct !== undefined]);
    }
    expect(Object.keys(exportTables.connections.flags)).toEqual(["titled", "decisionMaker", "colleague", "audience"]);
  });
});
