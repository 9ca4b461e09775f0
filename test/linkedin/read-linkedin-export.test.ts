import fc from "fast-check";
import { type LinkedInExportInput, readLinkedInExport, type SignalEvidence } from "social-selling-index/linkedin";
import { describe, expect, test } from "vitest";
import { atLeast, atMost, same } from "../support/comparing.js";
import { type ZipFile, zip } from "../support/zip.js";
import { completeMarker, csv, failure, folder, profile, readFolder } from "./archives.js";

const asOf = "2026-05-07";
const basicSignals = {
  brand: ["optionalSections", "skills", "endorsements", "recommendations", "articles"],
  people: ["peopleSearches", "advancedSearches"],
  insights: ["companiesFollowed"],
  relationships: [
    "connections",
    "connectionsGained",
    "decisionMakerConnections",
    "colleagueConnections",
    "activeConversations",
    "conversationsStarted",
    "recurringContacts",
  ],
};
const completeSignals = {
  people: ["influencersFollowed"],
  insights: ["substantiveComments", "reactionsGiven", "pollParticipation"],
};
const needShares = { people: ["activeDays"], insights: ["posts", "reposts", "formatVariety", "groupActivity"] };

type Signals = Readonly<Record<string, Readonly<Record<string, SignalEvidence>>>>;
const statuses = (signals: Signals, of: Record<string, string[]>) =>
  Object.entries(of).flatMap(([pillar, ids]) =>
    ids.map((id) => signals[pillar]![id]!.reason ?? signals[pillar]![id]!.status),
  );

describe("an absent file is empty or not delivered", () => {
  test("with a profile, files of the Basic archive are empty, the others unknown", async () => {
    const { activity, evidence } = await readFolder({ "Profile.csv": profile });
    expect(new Set(statuses(evidence.signals, basicSignals))).toEqual(new Set(["inferred"]));
    expect(new Set(statuses(evidence.signals, { ...completeSignals, ...needShares }))).toEqual(
      new Set(["completeExport"]),
    );
    expect(activity.relationships).toMatchObject({ connections: 0, conversationsStarted: 0 });
    expect(activity.insights).toEqual({ companiesFollowed: 0 });
  });

  test("with any file of the Complete archive the others of it are empty, except Shares", async () => {
    const { activity, evidence } = await readFolder({ "Votes_123456.csv": "Date,Link,OptionText" });
    expect(statuses(evidence.signals, completeSignals)).toEqual(["inferred", "inferred", "inferred", "measured"]);
    expect(new Set(statuses(evidence.signals, { insights: needShares.insights }))).toEqual(new Set(["completeExport"]));
    expect(statuses(evidence.signals, { people: ["activeDays"] })).toEqual(["completeExport"]);
    expect(new Set(statuses(evidence.signals, basicSignals))).toEqual(new Set(["basicExport"]));
    expect(activity).toEqual({
      asOf: "2026-05-07T23:59:59.000Z",
      windowDays: 90,
      salesNavigator: false,
      brand: {},
      people: { influencersFollowed: 0 },
      insights: { substantiveComments: 0, reactionsGiven: 0, pollParticipation: 0 },
      relationships: {},
    });
  });

  test("a file whose header is missing is neither", async () => {
    const { activity, evidence, issues } = await readFolder({
      "Profile.csv": profile,
      "Connections.csv": "something else",
    });
    expect(activity.relationships.connections).toBeUndefined();
    expect(evidence.signals.relationships.connections.reason).toBe("unreadableFile");
    expect(issues).toEqual([{ code: "import.headerNotFound", file: "Connections.csv", count: 1 }]);
    expect(evidence.files[1]).toEqual({
      archive: 0,
      name: "Connections.csv",
      source: "Connections.csv",
      status: "unreadable",
      rows: 0,
      unreadable: 0,
    });
  });

  test("what no export has is unknown, with the reason that says where it is", async () => {
    const { evidence } = await readFolder({ "Profile.csv": profile });
    expect(statuses(evidence.signals, { brand: ["profileMedia", "followersGained"] })).toEqual([
      "profilePage",
      "analyticsWorkbook",
    ]);
    expect(statuses(evidence.signals, { people: ["profileViewsMade", "profileViewsReceived", "leadsSaved"] })).toEqual([
      "ownRecord",
      "profilePage",
      "option:salesNavigator",
    ]);
    expect(statuses(evidence.signals, { insights: ["engagementPerPost", "accountsSaved"] })).toEqual([
      "analyticsWorkbook",
      "option:salesNavigator",
    ]);
    const seat = await readFolder({ "Profile.csv": profile }, { asOf, salesNavigator: true });
    expect(seat.activity.salesNavigator).toBe(true);
    expect(statuses(seat.evidence.signals, { people: ["leadsSaved"] })).toEqual(["salesNavigator"]);
  });
});

describe("several archives are one export", () => {
  const five = "one two three four five";
  const shared: ZipFile[] = [
    { name: "Profile.csv", content: profile },
    {
      name: "Connections.csv",
      content: csv(
        ["First Name", "URL", "Connected On"],
        ["a", "/in/a", "01 May 2026"],
        ["", "", "01 May 2026"],
        ["", "", "01 May 2026"],
      ),
    },
    {
      name: "SearchQueries.csv",
      content: csv(["Time", "Search Query"], ["2026/05/01 10:00:00 UTC", "x"], ["2026/05/01 10:00:00 UTC", "x"]),
    },
    { name: "Articles/Articles/a.html", content: '<p class="published">Published on 2026-05-01 10:00</p>' },
  ];
  const comments: ZipFile = {
    name: "Comments_123456.csv",
    content: csv(["Date", "Link", "Message"], ["2026-05-01 10:00:00", "x", five], ["2026-05-01 10:00:00", "x", five]),
  };
  const basic = { name: "Basic_LinkedInDataExport_05-06-2026.zip", bytes: zip(shared) };
  const complete = { name: "Complete_LinkedInDataExport_05-07-2026.zip", bytes: zip([...shared, comments]) };

  test("Basic and Complete, in any order, give what the Complete one gives", async () => {
    const alone = await readLinkedInExport(complete);
    expect(alone.activity).toMatchObject({
      asOf: "2026-05-07T23:59:59.000Z",
      brand: { articles: 1 },
      people: { peopleSearches: 2 },
      insights: { substantiveComments: 2 },
      relationships: { connections: 3 },
    });
    for (const both of [
      [basic, complete],
      [complete, basic],
      [complete, basic, complete, basic],
    ]) {
      const { activity, evidence } = await readLinkedInExport(both);
      expect(activity).toEqual(alone.activity);
      expect(evidence.asOf).toBe("archiveName");
      expect(evidence.files).toHaveLength(both.length === 2 ? 9 : 18);
      expect(evidence.files.filter(({ status }) => status === "superseded")).toHaveLength(3 * (both.length - 1));
    }
    expect((await readLinkedInExport([basic, complete])).evidence.signals.people.peopleSearches.files).toEqual([
      { name: "SearchQueries.csv", rows: 4, counted: 2, left: [{ reason: "otherArchive", rows: 2 }] },
    ]);
  });

  test("without names and times, the archive with more in it counts as the later one", async () => {
    const both = [basic.bytes, complete.bytes];
    const a = await readLinkedInExport(both, { asOf });
    const b = await readLinkedInExport([...both].reverse(), { asOf });
    expect(a.activity).toEqual(b.activity);
    expect(a.activity).toMatchObject({ insights: { substantiveComments: 2 }, relationships: { connections: 3 } });
  });

  test("logs are united, row by row as often as the archive that has it most often; states come from the latest", async () => {
    const at = ["2026/05/01 10:00:00 UTC", "2026/05/02 10:00:00 UTC", "2026/05/03 10:00:00 UTC"];
    const archive = (date: string, times: number[], who: string[]): LinkedInExportInput => ({
      name: `Basic_LinkedInDataExport_${date}.zip`,
      bytes: zip([
        { name: "SearchQueries.csv", content: csv(["Time", "Search Query"], ...times.map((n) => [at[n]!, "x"])) },
        {
          name: "Connections.csv",
          content: csv(
            ["First Name", "URL", "Connected On"],
            ...who.map((name) => [name, `/in/${name}`, "01 May 2026"]),
          ),
        },
      ]),
    });
    const older = archive("05-04-2026", [0, 0, 1], ["a", "b", "c"]);
    const newer = archive("05-06-2026", [0, 1, 2], ["a", "d"]);
    for (const input of [
      [older, newer],
      [newer, older],
    ]) {
      const { activity } = await readLinkedInExport(input as LinkedInExportInput);
      expect(activity).toMatchObject({
        asOf: "2026-05-06T23:59:59.000Z",
        people: { peopleSearches: 4 },
        relationships: { connections: 2 },
      });
    }
  });

  test("any two logs of one member: each row max(n, m) times, in any order", async () => {
    const seconds = fc.array(fc.integer({ min: 10, max: 14 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(seconds, seconds, async (a, b) => {
        const votes = (list: number[]) =>
          folder({
            "Votes.csv": csv(["Date", "Link", "OptionText"], ...list.map((s) => [`2026-05-01 10:00:${s}`, "x", "1"])),
          });
        let expected = 0;
        for (let s = 10; s <= 14; s++)
          expected += Math.max(a.filter((n) => n === s).length, b.filter((n) => n === s).length);
        for (const input of [
          [votes(a), votes(b)],
          [votes(b), votes(a)],
        ]) {
          expect((await readLinkedInExport(input, { asOf })).activity.insights.pollParticipation).toBe(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("of different members are refused: by id, by address and name", async () => {
    const of = (files: Record<string, string>) => folder({ "Votes.csv": "Date,Link,OptionText", ...files });
    const sent = (who: string) =>
      csv(
        ["Sent At", "Direction", "inviterProfileUrl", "inviteeProfileUrl"],
        ["4/1/26, 9:00 AM", "OUTGOING", `/in/${who}`, "/in/x"],
        ["4/1/26, 9:00 AM", "INCOMING", "/in/y", `/in/${who}`],
      );
    const named = (name: string) => csv(["First Name", "Last Name", "Headline"], [name, "Doe", ""]);
    const code = async (a: Record<string, string>, b: Record<string, string>) =>
      readLinkedInExport([of(a), of(b)], { asOf }).then(
        () => "one member",
        (error: { code: string }) => error.code,
      );
    const different = "import.differentMembers";
    const marker = "Date,Type,Link";
    expect(await code({ "Reactions_111111.csv": marker }, { "Reactions_222222.csv": marker })).toBe(different);
    const mixed = { "Reactions_111111.csv": marker, "Votes_222222.csv": "Date,Link,OptionText" };
    expect(await code({ "Profile.csv": named("Ada") }, mixed)).toBe(different);
    expect((await failure(readFolder(mixed))).code).toBe(different);
    expect(
      await code(
        { "Reactions_111111.csv": marker, "Profile.csv": named("Ada") },
        { "Reactions_111111.csv": marker, "Profile.csv": named("Eve") },
      ),
    ).toBe("one member");
    expect(await code({ "Profile.csv": named("Ada") }, { "Profile.csv": named("Bob") })).toBe(different);
    expect(await code({ "Profile.csv": named("Ada") }, { "Profile.csv": named("ADA ") })).toBe("one member");
    expect(await code({ "Invitations.csv": sent("ada") }, { "Invitations.csv": sent("bob") })).toBe(different);
    expect(
      await code(
        { "Invitations.csv": sent("ada"), "Profile.csv": named("Ada") },
        { "Invitations.csv": sent("ada"), "Profile.csv": named("Ada Maria") },
      ),
    ).toBe("one member");
    expect(
      await code(
        { "Invitations.csv": sent("ada"), "Profile.csv": named("Ada") },
        { "Invitations.csv": sent("ada-2"), "Profile.csv": named("Ada") },
      ),
    ).toBe("one member");
    expect(
      await code(
        { "Invitations.csv": sent("ada"), "Profile.csv": named("Ada") },
        { "Invitations.csv": sent("bob"), "Profile.csv": named("Bob") },
      ),
    ).toBe(different);
    expect(await code({ "Invitations.csv": sent("ada") }, { "Profile.csv": named("Bob") })).toBe("one member");
  });
});

describe("the date", () => {
  const at = csv(["Date", "Type", "Link"], ["2026-05-01 10:00:00", "LIKE", ""], ["", "LIKE", ""]);

  test("the option goes before the archive's name, the name before the activity", async () => {
    const wrapped = folder({ "Complete_LinkedInDataExport_05-07-2026/Reactions.csv": at });
    expect(await readLinkedInExport(wrapped, { asOf: "2026-05-03T01:02:03.456+02:00" })).toMatchObject({
      asOf: "2026-05-02T23:02:03.456Z",
      evidence: { asOf: "option" },
    });
    expect(await readLinkedInExport(wrapped)).toMatchObject({
      asOf: "2026-05-07T23:59:59.000Z",
      evidence: { asOf: "archiveName" },
    });
    expect(await readLinkedInExport(folder({ "Reactions.csv": at }))).toMatchObject({
      asOf: "2026-05-01T10:00:00.000Z",
      evidence: { asOf: "newestActivity" },
    });
  });

  test("a folder in the archive, packed again under another name, has the date too", async () => {
    const path = "Downloads/Basic_LinkedInDataExport_05-07-2026 (1)/Reactions.csv";
    for (const input of [
      { name: "mine.zip", bytes: zip([{ name: path, content: at }]) },
      { name: "LinkedInDataExport.zip", bytes: zip([{ name: path, content: at }]) },
      folder({ [path.replaceAll("/", "\\")]: at }),
    ]) {
      expect(await readLinkedInExport(input)).toMatchObject({
        asOf: "2026-05-07T23:59:59.000Z",
        evidence: { asOf: "archiveName" },
      });
    }
  });

  test("a date in the name that does not exist is reported and not used", async () => {
    const { evidence, issues } = await readLinkedInExport({
      name: "Basic_LinkedInDataExport_02-30-2026.zip",
      bytes: zip([{ name: "Reactions.csv", content: at }]),
    });
    expect(evidence.asOf).toBe("newestActivity");
    expect(issues).toEqual([{ code: "import.archiveDate", count: 1 }]);
  });

  test("without any date there is none to guess", async () => {
    expect((await failure(readLinkedInExport(folder({ "Profile.csv": profile })))).code).toBe("import.noDate");
  });

  test.each([
    ["2026-05-07", "2026-05-07T23:59:59.000Z"],
    ["2026-05-07T16:41Z", "2026-05-07T16:41:00.000Z"],
    ["2026-05-07T16:41:18Z", "2026-05-07T16:41:18.000Z"],
    ["2026-05-07T16:41:18.5Z", "2026-05-07T16:41:18.500Z"],
    ["2026-05-07T16:41:18-05:30", "2026-05-07T22:11:18.000Z"],
  ])("%s is %s", async (option, instant) => {
    expect((await readFolder({ "Profile.csv": profile }, { asOf: option })).asOf).toBe(instant);
  });
});

describe("what is not an export", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["text", "export.zip"],
    ["no archives", []],
    ["a list of names", ["export.zip"]],
    ["a folder of texts", { "Profile.csv": "First Name" }],
    ["an archive without bytes", { name: "a.zip", bytes: "PK" }],
    ["a map by number", new Map([[1, new Uint8Array()]])],
  ])("%s", async (_, input) => {
    expect((await failure(readLinkedInExport(input as LinkedInExportInput, { asOf }))).code).toBe("import.input");
  });

  test("a map and a record do as folders; files named name and bytes too", async () => {
    const votes = folder({ "Votes.csv": "Date,Link,OptionText\n2026-05-01 10:00:00,x,1", name: "x", bytes: "y" });
    expect(
      (await readLinkedInExport(new Map(Object.entries(votes)), { asOf })).activity.insights.pollParticipation,
    ).toBe(1);
    expect((await readLinkedInExport(votes, { asOf })).activity.insights.pollParticipation).toBe(1);
  });

  test("a folder without a file of LinkedIn's", async () => {
    expect((await failure(readFolder({ "Logins.csv": "x", "a.txt": "" }))).code).toBe("import.noLinkedInFile");
  });
});

describe("an archive written before the end of the window", () => {
  const reactions = (count: number) =>
    csv(["Date", "Type", "Link"], ...Array.from({ length: count }, () => ["2026-03-20 10:00:00", "LIKE", "x"]));
  const complete = {
    name: "Complete_LinkedInDataExport_04-01-2026.zip",
    bytes: zip([
      { name: "Profile.csv", content: profile },
      { name: "Reactions.csv", content: reactions(60) },
    ]),
  };
  const basic = (day: string) => ({
    name: `Basic_LinkedInDataExport_${day}-2026.zip`,
    bytes: zip([
      { name: "Profile.csv", content: profile },
      { name: "Company Follows.csv", content: "Organization,Followed On" },
    ]),
  });
  const ofInsights = async (input: LinkedInExportInput, options = {}) => {
    const { activity, evidence, asOf: end } = await readLinkedInExport(input, options);
    const { reactionsGiven, pollParticipation, companiesFollowed } = evidence.signals.insights;
    const reasons = [reactionsGiven, pollParticipation, companiesFollowed].map(({ reason }) => reason);
    return [end.slice(0, 10), activity.insights.reactionsGiven, ...reasons];
  };

  test("does not show what was done after it", async () => {
    expect(await ofInsights(complete)).toEqual(["2026-04-01", 60, undefined, undefined, undefined]);
    const late = "archivePeriod";
    // What a newer archive has is known, and so are stocks; what only the old one would have is not, there or absent.
    for (const pair of [
      [complete, basic("07-15")],
      [basic("07-15"), complete],
    ])
      expect(await ofInsights(pair)).toEqual(["2026-07-15", undefined, late, late, undefined]);
    expect(await ofInsights(complete, { asOf: "2027-04-01" })).toEqual([
      "2027-04-01",
      undefined,
      late,
      late,
      undefined,
    ]);
  });

  test("may leave out a tenth of the window, as an analytics workbook may", async () => {
    expect((await ofInsights([complete, basic("04-10")]))[2]).toBe(undefined);
    expect((await ofInsights([complete, basic("04-11")]))[2]).toBe("archivePeriod");
    // The two archives of one request come a day or two apart.
    expect((await ofInsights([complete, basic("04-03")], { windowDays: 28 }))[2]).toBe(undefined);
  });

  test("is not limited by its date where it has none", async () => {
    const files = folder({ "Profile.csv": profile, "Reactions.csv": reactions(60) });
    expect(await ofInsights([files, basic("07-15")])).toEqual(["2026-07-15", 0, undefined, undefined, undefined]);
  });
});

describe("options", () => {
  const refused = async (options: unknown) =>
    (await failure(readFolder({ "Profile.csv": profile }, options as object))).issues.map(({ code, path }) => [
      code,
      path.join("."),
    ]);

  test("everything that is wrong is reported at once", async () => {
    const options = {
      asOf: "2026-02-30",
      windowDays: 27,
      salesNavigator: "yes",
      audience: { titles: "ceo", company: ["x"] },
      focusSkills: [],
      limits: { maxRows: 0, maxRow: 3 },
      onProgress: true,
      window: 3,
    };
    const paths = ["window", "asOf", "windowDays", "salesNavigator", "audience.company", "audience.titles"];
    paths.push("focusSkills", "limits.maxRow", "limits.maxRows", "onProgress");
    expect(await refused(options)).toEqual(paths.map((path) => ["options.invalid", path]));
  });

  test.each<[string, unknown]>([
    ["limits.maxColumns", { limits: { maxColumns: 2 ** 16 + 1 } }],
    ["limits.maxRows", { limits: { maxRows: 2 ** 53 } }],
    ["audience.titles", { audience: { titles: ["++"] } }],
    ["focusSkills", { focusSkills: ["C++", "#"] }],
    ["asOf", { asOf: "yesterday" }],
    ["asOf", { asOf: 20260507 }],
    ["asOf", { asOf: "2026-05-07T16:41:18" }],
    ["asOf", { asOf: "2026-05-07T25:00Z" }],
    ["windowDays", { windowDays: 367 }],
    ["windowDays", { windowDays: 90.5 }],
    ["windowDays", { windowDays: Number.NaN }],
    ["windowDays", { windowDays: "90" }],
    ["audience", { audience: {} }],
    ["audience", { audience: ["ceo"] }],
    ["audience.titles", { audience: { titles: [" "] } }],
    ["focusSkills", { focusSkills: "sales" }],
    ["focusSkills", { focusSkills: [1] }],
    ["limits", { limits: 5 }],
    ["zzzzzzzz", { zzzzzzzz: 5 }],
    ["", null],
    ["", "2026-05-07"],
  ])("%s: %j", async (path, options) => {
    expect(await refused(options)).toEqual([["options.invalid", path]]);
  });

  test("the ends of the window's range are allowed, undefined is as if not given", async () => {
    for (const windowDays of [28, 366, undefined]) {
      const options = {
        asOf,
        windowDays,
        limits: { maxRows: undefined },
        audience: { titles: ["x"], companies: undefined },
        onProgress: undefined,
      };
      expect((await readFolder({ "Profile.csv": profile }, options)).activity.windowDays).toBe(windowDays ?? 90);
    }
  });
});

describe("what must hold for any export", () => {
  const marker = "Zyzzyva";
  const m = (n: number) => `${marker}${n} one two three four`;
  const at = "2026-05-01 10:00:00";
  const planted = {
    "Profile.csv": csv(
      ["First Name", "Last Name", "Headline", "Summary", "Industry", "Geo Location", "Websites"],
      [m(1), m(2), m(3), m(4), m(5), m(6), m(7)],
    ),
    "Profile Summary.csv": csv(["Profile Summary"], [m(8)]),
    "Positions.csv": csv(["Company Name", "Title", "Description", "Finished On"], [m(9), m(10), m(11), ""]),
    "Education.csv": csv(["School Name"], [m(12)]),
    "Skills.csv": csv(["Name"], [m(13)]),
    "Endorsement_Received_Info.csv": csv(
      ["Endorsement Date", "Skill Name", "Endorser First Name", "Endorsement Status"],
      [m(14), m(15), m(16), "ACCEPTED"],
    ),
    "Recommendations_Received.csv": csv(
      ["First Name", "Text", "Creation Date", "Status"],
      [m(17), m(18), m(19), m(20)],
    ),
    "Shares.csv": csv(
      ["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl"],
      [at, m(21), m(22), m(23), m(24)],
      [m(25), "", "", "", ""],
    ),
    "Comments_123456789.csv": csv(["Date", "Link", "Message"], [at, m(26), m(27)], [m(28), "x", "y"]),
    "Reactions.csv": csv(["Date", "Type", "Link"], [at, m(29), m(30)]),
    "Votes.csv": csv(["Date", "Link", "OptionText"], [at, m(31), m(32)]),
    "Member_Follows.csv": csv(["Date", "Status", "FullName"], [at, m(33), m(34)]),
    "SearchQueries.csv": csv(["Time", "Search Query"], ["2026/05/01 10:00:00 UTC", m(35)], [m(36), m(37)]),
    "Company Follows.csv": csv(["Organization", "Followed On"], [m(38), m(39)]),
    "Invitations.csv": csv(
      ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"],
      [m(40), m(41), m(42), m(43), "OUTGOING", `/in/${marker}`, `/in/${marker}2`],
    ),
    "Connections.csv": csv(
      ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
      [m(44), m(45), `/in/${marker}2`, m(46), m(47), `CEO ${m(48)}`, m(49)],
    ),
    "messages.csv": csv(
      [
        "CONVERSATION ID",
        "CONVERSATION TITLE",
        "FROM",
        "SENDER PROFILE URL",
        "TO",
        "RECIPIENT PROFILE URLS",
        "DATE",
        "SUBJECT",
        "CONTENT",
        "FOLDER",
      ],
      [m(50), m(51), m(52), `/in/${marker}`, m(53), `/in/${marker}2`, `${at} UTC`, m(54), m(55), m(56)],
      [m(57), m(58), m(59), m(60), m(61), m(62), m(63), m(64), m(65), m(66), "too", "many"],
    ),
    "Rich_Media.csv": csv(["Date/Time", "Media Description", "Media Link"], [m(67), m(68), m(69)]),
    "Learning.csv": csv(
      ["Content Title", "Content Type", "Content Last Watched Date (if viewed)"],
      [m(70), m(71), m(72)],
    ),
    [`Articles/Articles/${marker}.html`]: `<title>${m(73)}</title><p class="published">${m(74)}</p>`,
    [`${marker}/${marker}.txt`]: m(75),
    "Logins.csv": m(76),
  };

  test("no text of the export comes out, in the result, in progress or in errors", async () => {
    const reported: unknown[] = [];
    const options = {
      asOf,
      focusSkills: ["x"],
      audience: { titles: ["ceo"] },
      onProgress: (progress: unknown) => reported.push(progress),
    };
    const result = await readFolder(planted, options);
    const plain = /zyzzyva/i;
    expect(JSON.stringify([result, reported])).not.toMatch(plain);
    expect(JSON.stringify(result)).not.toContain("123456789");
    expect(result.issues.length).toBeGreaterThan(5);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const limits = [{ maxRows: 3 }, { maxCellLength: 12 }, { maxTotalBytes: 600 }, { maxEntries: 2 }];
    for (const limit of limits) {
      const error = await failure(readFolder(planted, { ...options, limits: limit }));
      expect(`${error.message}${error.stack}${JSON.stringify(error.issues)}`).not.toMatch(plain);
    }
    const broken = Object.entries(planted).map(([name, content]): ZipFile => ({ name, content, forged: { crc: 1 } }));
    expect((await failure(readLinkedInExport(zip(broken), { asOf }))).message).not.toMatch(plain);
    const two = await failure(readLinkedInExport([folder(planted), folder({ "Profile.csv": profile })], { asOf }));
    expect(two.code).toBe("import.differentMembers");
    expect(two.message).not.toMatch(plain);
  });

  test("every file's rows are counted or left, whatever the rows are and the date is", async () => {
    const days = fc.integer({ min: -200, max: 30 });
    const person = fc.constantFrom("bob", "amy", "me", "");
    const date = (n: number) =>
      new Date(Date.UTC(2026, 4, 7, 12) + n * 86_400_000).toISOString().slice(0, 19).replace("T", " ");
    const when = fc.oneof(days.map(date), fc.constant(""), fc.constant("2026-02-30 10:00:00"));
    const files = fc.record({
      shares: fc.array(fc.tuple(when, fc.constantFrom("", "urn:li:groupPost:1-2"), fc.constantFrom("", "words"))),
      comments: fc.array(
        fc.tuple(when, fc.constantFrom("x", "urn:li:groupPost:1-2"), fc.constantFrom("", "one two three four five")),
      ),
      messages: fc.array(
        fc.tuple(
          when,
          person,
          person,
          fc.constantFrom("1", "2", "3"),
          fc.constantFrom("INBOX", "SPAM"),
          fc.constantFrom("Yes", "No"),
        ),
      ),
      skills: fc.array(fc.constantFrom("Sales", "sales", "Ventas (Sales)", "")),
    });
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.integer({ min: 28, max: 366 }),
        async ({ shares, comments, messages, skills }, windowDays) => {
          const input = {
            ...completeMarker,
            "Profile.csv": profile,
            "Shares.csv": csv(["Date", "ShareLink", "ShareCommentary"], ...shares),
            "Comments.csv": csv(["Date", "Link", "Message"], ...comments),
            "Skills.csv": csv(["Name"], ...skills.map((skill) => [skill])),
            "messages.csv": csv(
              [
                "CONVERSATION ID",
                "FROM",
                "SENDER PROFILE URL",
                "TO",
                "RECIPIENT PROFILE URLS",
                "DATE",
                "CONTENT",
                "FOLDER",
                "IS MESSAGE DRAFT",
              ],
              ...messages.map(([at, from, to, id, box, draft]) => [
                id,
                from,
                from && `/in/${from}`,
                to,
                to && `/in/${to}`,
                at && `${at} UTC`,
                "x",
                box,
                draft,
              ]),
            ),
          };
          const { evidence, activity } = await readFolder(input, { asOf: "2026-05-07T12:00:00Z", windowDays });
          for (const signals of Object.values(evidence.signals as Signals)) {
            for (const { files } of Object.values(signals)) {
              for (const { rows, counted, left } of files)
                same(
                  left.reduce((sum, one) => sum + one.rows, counted),
                  rows,
                );
            }
          }
          for (const values of [activity.brand, activity.people, activity.insights, activity.relationships]) {
            for (const value of Object.values(values as Record<string, unknown>)) {
              if (typeof value === "number") atLeast(value, 0);
              else expect(value).toMatchObject({ part: expect.any(Number), whole: expect.any(Number) });
            }
          }
          const { responseRate, invitationAcceptance, welcomeRate } = activity.relationships;
          for (const proportion of [responseRate, invitationAcceptance, welcomeRate])
            if (proportion) atMost(proportion.part, proportion.whole);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test("unknown tables are reported, other files are listed by kind only", async () => {
  const { evidence, issues } = await readFolder({
    "Profile.csv": profile,
    "Brand New.csv": "a,b",
    "Notes.csv": "x",
    "Events.csv": "x",
    "a/photo.jpg": "x",
    "__MACOSX/._Profile.csv": "x",
  });
  expect(issues).toEqual([{ code: "import.unknownFile", file: "*.csv", count: 1 }]);
  expect(evidence.files.map(({ name, status, reason }) => [name, reason ?? status])).toEqual([
    ["Profile.csv", "read"],
    ["*.csv", "unknown"],
    ["Notes.csv", "private"],
    ["Events.csv", "unused"],
    ["*.jpg", "unknown"],
    ["*.csv", "system"],
  ]);
});

test("the evidence says which archives were given, by name and by content", async () => {
  const modified = new Date("2026-05-06T10:00:00Z");
  const files: ZipFile[] = [{ name: "Profile.csv", content: profile, modified }];
  const { evidence } = await readLinkedInExport([
    { name: "Complete_LinkedInDataExport_05-07-2026 (1).zip", bytes: zip(files) },
    { name: "renamed.zip", bytes: zip([...files, { name: "Votes_123456.csv", content: "Date,Link,OptionText" }]) },
    { name: "photos.zip", bytes: zip([{ name: "photo.jpg", content: "x" }]) },
    { "Basic_LinkedInDataExport_13-40-2026/Profile.csv": new TextEncoder().encode(profile) },
  ]);
  const written = "2026-05-06T10:00:00.000Z";
  expect(evidence.archives).toEqual([
    { edition: "basic", named: "complete", date: "2026-05-07", written },
    { edition: "complete", written },
    {},
    { edition: "basic", named: "basic" },
  ]);
  expect(evidence.files.map(({ source }) => source)).toEqual([
    "Profile.csv",
    "Profile.csv",
    "Votes.csv",
    undefined,
    "Profile.csv",
  ]);
});
