import { type LinkedInExport, readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, test } from "vitest";
import { byCalendar, byFirstRow, byHalfDays, byLines, byStandard } from "../support/naive-readers.js";
import { csv, folder, profile, readFolder } from "./archives.js";

type Files = Readonly<Record<string, string>>;

/** A fault reported of other readers: files, the one it is about first, a number they hold, and what a short reader gets instead. */
interface Fault {
  readonly fault: string;
  readonly files: Files;
  readonly right: number;
  readonly ours: (read: LinkedInExport) => unknown;
  readonly naive: (file: string, files: Files) => unknown;
  readonly wrong: unknown;
  /** 2026-05-07 by default. */
  readonly asOf?: string;
}

const note = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n';
const header = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"];
const friend = (name: string, date: string, company = "Acme", title = "Buyer") => [
  name,
  "Doe",
  `https://www.linkedin.com/in/${name}`,
  "",
  company,
  title,
  date,
];
const friends = csv(header, friend("ada", "01 May 2026"), friend("bob", "02 May 2026", "Acme", "CEO"));
const messageHeader =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
const message = (id: string, from: string, to: string, date: string, content: string) => [
  id,
  "",
  from,
  `https://www.linkedin.com/in/${from}`,
  to,
  to
    .split(" & ")
    .map((name) => `https://www.linkedin.com/in/${name}`)
    .join(","),
  `${date} UTC`,
  "",
  content,
  "INBOX",
];
const messages = (...rows: readonly (readonly string[])[]) => csv(messageHeader.split(","), ...rows);
const own = csv(["First Name", "Last Name", "Headline"], ["me", "", ""]);
const five = "one two three four five";
const day = 86_400_000;
const inWindow = (at: number, asOf = "2026-05-07") => {
  const end = Date.parse(`${asOf}T23:59:59Z`);
  return at > end - 90 * day && at <= end;
};

const faults: readonly Fault[] = [
  {
    fault: "1. the preamble is taken for the header: no rows, and no complaint",
    files: { "Connections.csv": note + friends },
    right: 2,
    ours: ({ activity }) => activity.relationships.connections,
    naive: (file) => byFirstRow(byStandard(file)).filter((row) => row["Connected On"] !== undefined).length,
    wrong: 0,
  },
  {
    fault: "2. three lines are skipped, which a file of 2020 or a cleaned one does not have",
    files: { "Connections.csv": csv(header, ...["a", "b", "c", "d", "e"].map((name) => friend(name, "01 May 2026"))) },
    right: 5,
    ours: ({ activity }) => activity.relationships.connections,
    naive: (file) => byFirstRow(byLines(file).slice(3)).length,
    wrong: 2,
  },
  {
    fault: "3. Comments are read as RFC 4180: fragments, with text for dates",
    files: {
      "Comments_123456789.csv": `Date,Link,Message\n2026-05-01 10:00:00,x,"He said \\"wait, please\nsee\\" to ${five}\n2026-05-01"\n2026-05-02 10:00:00,x,${five}\n`,
    },
    right: 2,
    ours: ({ evidence }) => evidence.signals.insights.substantiveComments.files[0]?.rows,
    naive: (file) => byFirstRow(byStandard(file)).length,
    wrong: 3,
  },
  {
    fault: "4. comments are kept by their link: the last one under each post is left",
    files: {
      "Comments_123456789.csv": csv(
        ["Date", "Link", "Message"],
        ["2026-05-01 10:00:00", "x", five],
        ["2026-05-01 11:00:00", "x", `${five} six`],
        ["2026-05-02 10:00:00", "x", `${five} six seven`],
      ),
    },
    right: 3,
    ours: ({ activity }) => activity.insights.substantiveComments,
    naive: (file) => new Map(byFirstRow(byStandard(file)).map((row) => [row["Link"], row])).size,
    wrong: 1,
  },
  {
    fault: "5. a blank date becomes 1970",
    files: { "Comments_123456789.csv": csv(["Date", "Link", "Message"], ["", "x", five]) },
    asOf: "1970-01-31",
    right: 0,
    ours: ({ activity }) => activity.insights.substantiveComments,
    naive: (file) =>
      byFirstRow(byStandard(file)).filter((row) => inWindow(byCalendar(row["Date"] ?? ""), "1970-01-31")).length,
    wrong: 1,
  },
  {
    fault: "6. names must be exact, so files with the member's number are not there",
    files: { "Reactions_123456789.csv": csv(["Date", "Type", "Link"], ["2026-05-01 10:00:00", "LIKE", "x"]) },
    right: 1,
    ours: ({ activity }) => activity.insights.reactionsGiven,
    naive: (_, files) => byLines(files["Reactions.csv"] ?? "").length - 1,
    wrong: 0,
  },
  {
    fault: "7. guide_messages.csv is taken for messages",
    files: {
      "guide_messages.csv": messages(message("1", "me", "assistant", "2026-05-01 10:00:00", "x")),
      "Profile.csv": own,
    },
    right: 0,
    ours: ({ activity }) => activity.relationships.conversationsStarted,
    naive: (_, files) =>
      Object.entries(files).flatMap(([name, file]) => (/messages\.csv$/.test(name) ? byLines(file).slice(1) : []))
        .length,
    wrong: 1,
  },
  {
    fault: "8. a line is taken for a row, though a message has several",
    files: {
      "messages.csv": messages(
        message("1", "ada", "me", "2026-05-01 10:00:00", "Dear me,\n\nhow are you?\r\nAda"),
        message("2", "bob", "me", "2026-05-01 11:00:00", "x"),
      ),
      "Profile.csv": own,
    },
    right: 2,
    ours: ({ evidence }) => evidence.signals.relationships.activeConversations.files[0]?.rows,
    naive: (file) => byLines(file).length - 1,
    wrong: 5,
  },
  {
    fault: "9. columns are read by their position of before 2023: URL was inserted since",
    files: { "Connections.csv": note + friends },
    right: 2,
    ours: ({ activity }) => activity.relationships.connectionsGained,
    naive: (file) =>
      byStandard(file)
        .slice(3)
        .filter((row) => inWindow(Date.parse(`${row[5]} UTC`))).length,
    wrong: 0,
  },
  {
    fault: "9. the same in messages, where recipients were inserted before the date",
    files: {
      "messages.csv": messages(
        message("1", "me", "ada", "2026-05-01 10:00:00", "x"),
        message("1", "ada", "me", "2026-05-01 11:00:00", "x"),
      ),
      "Profile.csv": own,
    },
    right: 1,
    ours: ({ activity }) => activity.relationships.activeConversations,
    naive: (file) =>
      byStandard(file)
        .slice(1)
        .filter((row) => inWindow(byCalendar(row[5] ?? ""))).length,
    wrong: 0,
  },
  {
    fault: "10. 12 PM becomes hour 24, and 12 AM noon",
    files: {
      "Invitations.csv": csv(
        ["From", "To", "Sent At", "Message", "Direction"],
        ["me", "ada", "5/1/26, 12:30 PM", "", "OUTGOING"],
        ["me", "bob", "5/2/26, 12:10 AM", "", "OUTGOING"],
      ),
      "Profile.csv": profile,
      "Shares.csv": "Date,ShareLink",
    },
    right: 2,
    ours: ({ activity }) => activity.people.activeDays,
    naive: (file) =>
      new Set(byFirstRow(byStandard(file)).map((row) => Math.floor(byHalfDays(row["Sent At"] ?? "") / day))).size,
    wrong: 1,
  },
  {
    fault: "11. the preamble names the one column, and all else is a rest without names",
    files: { "Connections.csv": note + friends },
    right: 1,
    ours: ({ activity }) => activity.relationships.decisionMakerConnections,
    naive: (file) => byFirstRow(byStandard(file)).filter((row) => row["Position"] === "CEO").length,
    wrong: 0,
  },
  {
    fault: "12. columns of one name overwrite each other",
    files: {
      "Connections.csv": csv([...header, "Company", "Company"], [...friend("ada", "01 May 2026"), "", "Other"]),
      "Positions.csv": csv(["Company Name", "Title", "Finished On"], ["Acme", "Seller", ""]),
    },
    right: 1,
    ours: ({ activity }) => activity.relationships.colleagueConnections,
    naive: (file) => byFirstRow(byStandard(file)).filter((row) => row["Company"] === "Acme").length,
    wrong: 0,
  },
  {
    fault: "13. recipients are split at commas, which names have too",
    files: {
      "messages.csv": messages(
        message("1", "ada", "me", "2026-05-01 09:00:00", "x"),
        message("1", "bob", "me", "2026-05-01 10:00:00", "x"),
        message("1", "me", "ada & bob", "2026-05-01 11:00:00", "x").with(4, "Ada Doe, Ph.D., Bob Roe, CFA, FRM"),
      ),
      "Profile.csv": own,
    },
    right: 2,
    ours: ({ activity }) => activity.relationships.activeConversations,
    naive: (file) => byFirstRow(byStandard(file)).at(-1)?.["TO"]?.split(", ").length,
    wrong: 5,
  },
  {
    fault: "16. a date that no calendar has is rolled over",
    files: {
      "Reactions.csv": csv(
        ["Date", "Type", "Link"],
        ["2026-02-30 10:00:00", "LIKE", "x"],
        ...Array.from({ length: 9 }, (_, n) => [`2020-01-0${n + 1} 10:00:00`, "LIKE", "x"]),
      ),
    },
    right: 0,
    ours: ({ activity }) => activity.insights.reactionsGiven,
    naive: (file) => byFirstRow(byStandard(file)).filter((row) => inWindow(byCalendar(row["Date"] ?? ""))).length,
    wrong: 1,
  },
  {
    fault: "17. a column that was not there yet is used all the same",
    files: { "Shares.csv": csv(["Date", "ShareLink", "ShareCommentary"], ["2026-05-01 10:00:00", "x", five]) },
    right: 1,
    ours: ({ activity }) => activity.insights.posts,
    naive(file) {
      try {
        return byFirstRow(byStandard(file)).filter((row) => (row["Visibility"] as string).trim() !== "NONE").length;
      } catch (error) {
        return (error as Error).name;
      }
    },
    wrong: "TypeError",
  },
];

describe("faults of other readers of this export", () => {
  test.each(faults)("$fault", async ({ files, right, ours, naive, wrong, asOf = "2026-05-07" }) => {
    expect(naive(Object.values(files)[0] ?? "", files)).toEqual(wrong);
    expect(ours(await readFolder(files, { asOf }))).toBe(right);
    expect(wrong).not.toEqual(right);
  });

  test("14. Basic and Complete are added up, though one repeats the other", async () => {
    const searches = csv(
      ["Time", "Search Query"],
      ["2026/05/01 10:00:00 UTC", "buyer"],
      ["2026/05/02 10:00:00 UTC", "buyer"],
    );
    const archives = [
      { "SearchQueries.csv": searches },
      { "SearchQueries.csv": searches, "Votes.csv": "Date,OptionText" },
    ];
    const naive = archives.flatMap((files) => byLines(files["SearchQueries.csv"]).slice(1)).length;
    const { activity } = await readLinkedInExport(archives.map(folder), { asOf: "2026-05-07" });
    expect([naive, activity.people.peopleSearches]).toEqual([4, 2]);
  });

  test("16. the date that was refused is reported, 17. and no file is needed except one", async () => {
    const { issues, activity } = await readFolder({
      "Reactions.csv": csv(["Date", "Type"], ["2026-02-30 10:00:00", "LIKE"]),
    });
    expect(issues).toEqual([{ code: "import.unreadableDate", file: "Reactions.csv", row: 2, count: 1 }]);
    expect(activity.relationships).toEqual({});
  });
});
