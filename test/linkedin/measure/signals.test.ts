import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, test } from "vitest";
import { completeMarker, csv, failure, folder, profile, readFolder } from "../archives.js";

const two = (n: number) => String(n).padStart(2, "0");
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const iso = (d: Date) => d.toISOString().slice(0, 19).replace("T", " ");
const slash = (d: Date) => `${iso(d).replaceAll("-", "/")} UTC`;
const us = (d: Date) =>
  `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${String(d.getUTCFullYear()).slice(2)}, ${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())} ${d.getUTCHours() < 12 ? "AM" : "PM"}`;
const java = (d: Date) =>
  `Thu ${months[d.getUTCMonth()]} ${two(d.getUTCDate())} ${iso(d).slice(11)} UTC ${d.getUTCFullYear()}`;
const upload = (kind: string, d: Date) => {
  const [, time] = us(d).split(", ");
  return `You uploaded a ${kind} on ${new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", year: "numeric", timeZone: "UTC" }).format(d)} at ${time} (GMT)`;
};
const shareLink = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1";
const groupLink = "https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A1-2";
const share = (date: string, { link = shareLink, text = "", url = "", media = "" } = {}) => [
  date,
  link,
  text,
  url,
  media,
  "PUBLIC",
];
const shares = (...rows: string[][]) =>
  csv(["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"], ...rows);
const comments = (...rows: string[][]) => csv(["Date", "Link", "Message"], ...rows);
const article = (date?: string) =>
  `<html><head><title>T</title></head><body><h1><a href="https://www.linkedin.com/pulse/x">T</a></h1><p class="created">Created on 2020-01-01 00:00</p>${date === undefined ? "" : `<p class="published">Published on ${date}</p>`}<div>Body with <p class="published">Published on 2026-05-01 10:00</p></div></body></html>`;
const connectionHeader = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"];
const connection = (who: string, date: string, title = "", company = "") => [
  "F",
  who,
  who && `https://www.linkedin.com/in/${who}`,
  "",
  company,
  title,
  date,
];
const connections = (...rows: string[][]) =>
  csv(["Notes:"], ["When exporting, you may notice that some are missing."], [""], connectionHeader, ...rows);
const messageHeader = [
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
  "ATTACHMENTS",
  "IS MESSAGE DRAFT",
  "IS CONVERSATION DRAFT",
];
const url = (who: string) => `https://www.linkedin.com/in/${who}`;
interface Said {
  at: string;
  from: string;
  to?: string;
  in?: string;
  folder?: string;
  draft?: string;
  conversationDraft?: string;
  text?: string;
}
const message = (said: Said) => {
  const other = said.from === "me" ? (said.to ?? "") : said.from;
  return [
    said.in ?? `with ${other}`,
    "",
    said.from === "me" ? "Ada Doe" : said.from,
    said.from === "" ? "" : url(said.from),
    "x",
    (said.to ?? "me").split(" ").map(url).join(","),
    `${said.at} UTC`,
    "",
    said.text ?? "hello",
    said.folder ?? "INBOX",
    "",
    said.draft ?? "No",
    said.conversationDraft ?? "No",
  ];
};
const messages = (...said: Said[]) => csv(messageHeader, ...said.map(message));
const invitationHeader = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"];
const invitation = (to: string, date: string, direction = "OUTGOING") => [
  "a",
  "b",
  date,
  "",
  direction,
  url(direction === "OUTGOING" ? "me" : to),
  to && url(direction === "OUTGOING" ? to : "me"),
];

const minute = new Date("2026-05-07T12:00:00Z");

/** One event at noon of 7 May 2026; where only the day is written, at its start. */
const windowed: [
  pillar: "brand" | "people" | "insights" | "relationships",
  id: string,
  files: (d: Date) => Record<string, string>,
  value: unknown,
][] = [
  ["brand", "articles", (d) => ({ "Articles/Articles/a.html": article(iso(d).slice(0, 16)) }), 1],
  ["people", "peopleSearches", (d) => ({ "SearchQueries.csv": csv(["Time", "Search Query"], [slash(d), "buyer"]) }), 1],
  [
    "people",
    "advancedSearches",
    (d) => ({ "SearchQueries.csv": csv(["Time", "Search Query"], [slash(d), "buyer AND milan"]) }),
    1,
  ],
  ["people", "activeDays", (d) => ({ "Shares.csv": shares(share(iso(d))) }), 1],
  ["insights", "posts", (d) => ({ "Shares.csv": shares(share(iso(d), { text: "hi" })) }), 1],
  ["insights", "reposts", (d) => ({ "Shares.csv": shares(share(iso(d))) }), 1],
  [
    "insights",
    "reposts",
    (d) => ({ "Shares.csv": shares(), "InstantReposts.csv": csv(["Date", "Link"], [iso(d), "x"]) }),
    1,
  ],
  [
    "insights",
    "substantiveComments",
    (d) => ({ "Comments.csv": comments([iso(d), "x", "one two three four five"]) }),
    1,
  ],
  ["insights", "reactionsGiven", (d) => ({ "Reactions.csv": csv(["Date", "Type", "Link"], [iso(d), "LIKE", "x"]) }), 1],
  [
    "insights",
    "pollParticipation",
    (d) => ({ "Votes.csv": csv(["Date", "Link", "OptionText"], [iso(d), "x", "1"]) }),
    1,
  ],
  ["insights", "formatVariety", (d) => ({ "Shares.csv": shares(share(iso(d), { text: "hi" })) }), 1],
  [
    "insights",
    "formatVariety",
    (d) => ({
      "Shares.csv": shares(),
      "Rich_Media.csv": csv(["Date/Time", "Media Description", "Media Link"], [upload("feed photo", d), "-", "x"]),
    }),
    1,
  ],
  ["insights", "groupActivity", (d) => ({ "Shares.csv": shares(share(iso(d), { link: groupLink })) }), 1],
  [
    "insights",
    "groupActivity",
    (d) => ({ "Shares.csv": shares(), "Comments.csv": comments([iso(d), groupLink, "hi"]) }),
    1,
  ],
  [
    "relationships",
    "conversationsStarted",
    (d) => ({
      "Invitations.csv": csv(invitationHeader, invitation("z", us(d))),
      "messages.csv": messages({ at: iso(d), from: "me", to: "bob" }),
    }),
    1,
  ],
];

describe("flows count what lies in the window, which ends with asOf and begins after asOf - windowDays", () => {
  test.each(windowed)("%s %s", async (pillar, id, files, value) => {
    const read = async (asOf: string, windowDays = 90) => {
      const { activity, evidence } = await readFolder(
        { "Profile.csv": profile, ...completeMarker, ...files(minute) },
        { asOf, windowDays },
      );
      const signals = evidence.signals[pillar] as Record<string, { status: string }>;
      expect(signals[id]!.status).not.toBe("unknown");
      return (activity[pillar] as Record<string, unknown>)[id];
    };
    expect(await read("2026-05-07T12:00:00Z")).toEqual(value);
    expect(await read("2026-05-07T11:59:59.999Z")).toEqual(0);
    expect(await read("2026-08-05T11:59:59.999Z")).toEqual(value);
    expect(await read("2026-08-05T12:00:00Z")).toEqual(0);
    expect(await read("2026-06-04T11:59:59.999Z", 28)).toEqual(value);
    expect(await read("2026-06-04T12:00:00Z", 28)).toEqual(0);
    expect(await read("2026-05-07")).toEqual(value);
    expect(await read("2026-05-06")).toEqual(0);
  });

  test("connections gained: a day counts from its start", async () => {
    const read = async (asOf: string) =>
      (await readFolder({ "Connections.csv": connections(connection("bob", "07 May 2026")) }, { asOf })).activity
        .relationships.connectionsGained;
    expect(await read("2026-05-07T00:00:00Z")).toBe(1);
    expect(await read("2026-05-06T23:59:59.999Z")).toBe(0);
    expect(await read("2026-08-04T23:59:59.999Z")).toBe(1);
    expect(await read("2026-08-05T00:00:00Z")).toBe(0);
  });

  test("every dated act of the member makes a day active, and nobody else's does", async () => {
    const on = (n: number) => new Date(Date.UTC(2026, 3, n, 23, 59));
    const { activity, evidence } = await readFolder({
      "Profile.csv": profile,
      "Shares.csv": shares(share(iso(on(1))), share(iso(on(1)))),
      "InstantReposts.csv": csv(["Date", "Link"], [iso(on(2)), ""]),
      "Comments.csv": comments([iso(on(3)), "", ""], ["", "", "undated"]),
      "Reactions.csv": csv(["Date", "Type", "Link"], [iso(on(4)), "LIKE", ""]),
      "Votes.csv": csv(["Date", "Link", "OptionText"], [iso(on(5)), "", ""]),
      "Saved_Items.csv": csv(["savedItem", "CreatedTime"], ["x", iso(on(6))]),
      "Member_Follows.csv": csv(["Date", "Status", "FullName"], [iso(on(7)), "Unfollow", "x"]),
      "Company Follows.csv": csv(["Organization", "Followed On"], ["x", java(on(8))]),
      "SearchQueries.csv": csv(["Time", "Search Query"], [slash(on(9)), "x"]),
      "messages.csv": messages(
        { at: iso(on(10)), from: "me", to: "bob" },
        { at: iso(on(20)), from: "bob" },
        { at: iso(on(21)), from: "me", to: "bob", draft: "Yes" },
      ),
      "Invitations.csv": csv(
        invitationHeader,
        invitation("bob", us(on(11))),
        invitation("eve", us(on(22)), "INCOMING"),
      ),
      "Endorsement_Given_Info.csv": csv(["Endorsement Date", "Skill Name"], [slash(on(12)), "x"]),
      "Recommendations_Given.csv": csv(["Text", "Creation Date", "Status"], ["x", us(on(13)), "VISIBLE"]),
      "Rich_Media.csv": csv(
        ["Date/Time", "Media Description", "Media Link"],
        [upload("profile photo", on(14)), "-", ""],
      ),
      "Articles/Articles/a.html": article(iso(on(15)).slice(0, 16)),
      "Articles/Articles/draft.html": article(),
      "Learning.csv":
        "Content Title,Content Type,Content Last Watched Date (if viewed),\nx,COURSE,2026-04-16 23:59 UTC,\nx,COURSE,N/A,\n",
      "Connections.csv": connections(connection("bob", "23 Apr 2026")),
    });
    expect(activity.people.activeDays).toBe(16);
    expect(evidence.signals.people.activeDays.status).toBe("measured");
  });
});

describe("brand", () => {
  const full = {
    "Profile.csv": csv(
      ["First Name", "Last Name", "Headline", "Summary", "Industry", "Geo Location"],
      ["Ada", "Doe", "h", "s", "i", "l"],
    ),
    "Positions.csv": csv(
      ["Company Name", "Title", "Description", "Started On", "Finished On"],
      ["Acme", "CEO", "Leads", "Jan 2020", ""],
    ),
    "Education.csv": csv(["School Name", "Start Date"], ["x", "2009"]),
    "Skills.csv": csv(["Name"], ["a"], ["b"], ["c"], ["d"], ["e"]),
  };

  test("completeness is the share of seven sections", async () => {
    const value = async (change: Record<string, string>) =>
      (await readFolder({ ...full, ...change })).activity.brand.profileCompleteness;
    expect(await value({})).toBe(1);
    const six = [
      {
        "Profile.csv": csv(
          ["First Name", "Headline", "Summary", "Industry", "Geo Location"],
          ["Ada", "", "s", "i", "l"],
        ),
      },
      {
        "Profile.csv": csv(
          ["First Name", "Headline", "Summary", "Industry", "Geo Location"],
          ["Ada", "h", "", "i", "l"],
        ),
      },
      {
        "Profile.csv": csv(
          ["First Name", "Headline", "Summary", "Industry", "Geo Location"],
          ["Ada", "h", "s", "", "l"],
        ),
      },
      {
        "Profile.csv": csv(
          ["First Name", "Headline", "Summary", "Industry", "Geo Location"],
          ["Ada", "h", "s", "i", ""],
        ),
      },
      {
        "Positions.csv": csv(
          ["Company Name", "Title", "Description", "Finished On"],
          ["Acme", "CEO", "Leads", "Feb 2021"],
          ["Acme", "CEO", "", ""],
        ),
      },
      { "Education.csv": "School Name" },
      { "Skills.csv": csv(["Name"], ["a"], ["b"], ["c"], ["d"], ["D"]) },
    ];
    for (const change of six) expect(await value(change)).toBe(6 / 7);
    expect(await value({ "Profile.csv": "First Name,Headline" })).toBe(3 / 7);
  });

  test("the summary is counted in code points, from either file, entities as what they stand for", async () => {
    const length = async (files: Record<string, string>) =>
      (await readFolder({ "Profile.csv": profile, ...files })).activity.brand.summaryLength;
    expect(await length({})).toBe(0);
    expect(await length({ "Profile Summary.csv": 'Profile Summary\n"🙂🙂\nA &amp; B &lt;"' })).toBe(10);
    expect(await length({ "Profile.csv": csv(["First Name", "Headline", "Summary"], ["A", "h", "  12345  "]) })).toBe(
      5,
    );
    const alone = await readFolder({ "Profile Summary.csv": "Profile Summary\n12345" });
    expect(alone.activity.brand.summaryLength).toBe(5);
    expect(alone.evidence.signals.brand.summaryLength.status).toBe("measured");
    // What an unreadable profile says of the summary is not known, though other Basic files would be empty.
    const unreadable = await readFolder({ "Profile.csv": "something else" });
    expect(unreadable.activity.brand).not.toHaveProperty("summaryLength");
    expect(unreadable.evidence.signals.brand.summaryLength.reason).toBe("unreadableFile");
    const neither = await readFolder({ "Connections.csv": "First Name,Connected On" });
    expect(neither.evidence.signals.brand.summaryLength.reason).toBe("basicExport");
  });

  test("optional sections are the kinds with a row, by any of their names", async () => {
    const { activity, evidence } = await readFolder({
      "Profile.csv": profile,
      "Volunteer Experiences.csv": csv(["Company Name", "Role"], ["x", "y"]),
      "Publications.csv": csv(["Name"], ["x"], ["y"]),
      "Certifications.csv": csv(["Name"], ["x"]),
      "Honors.csv": csv(["Title"], ["x"]),
      "Languages.csv": csv(["Name"], ["x"]),
      "Projects.csv": csv(["Title"], ["x"]),
      "Courses.csv": csv(["Name"], ["x"]),
      "Organizations.csv": csv(["Name"], ["x"]),
      "Patents.csv": csv(["Title"], ["x"]),
      "Test Scores.csv": "Name",
    });
    expect(activity.brand.optionalSections).toBe(9);
    expect(evidence.signals.brand.optionalSections.files).toContainEqual({
      name: "Publications.csv",
      rows: 2,
      counted: 2,
      left: [],
    });
  });

  test("skills count once, in whatever language and case", async () => {
    const { activity, evidence } = await readFolder({
      "Skills.csv": csv(["Name"], ["Sales"], ["sales"], ["Ventas (Sales)"], ["Go"]),
      "Profile.csv": profile,
    });
    expect(activity.brand.skills).toBe(2);
    expect(evidence.signals.brand.skills).toEqual({
      status: "measured",
      files: [{ name: "Skills.csv", rows: 4, counted: 2, left: [{ reason: "double", rows: 2 }] }],
    });
  });

  const endorsementHeader = [
    "Endorsement Date",
    "Skill Name",
    "Endorser First Name",
    "Endorser Last Name",
    "Endorser Public Url",
    "Endorsement Status",
  ];
  const endorsement = (skill: string, status: string, date = "2023/06/20 13:05:02 UTC") => [
    date,
    skill,
    "A",
    "B",
    "www.linkedin.com/in/x",
    status,
  ];

  test("endorsements that were accepted by asOf, also undated ones; their share on the focus skills when those are told", async () => {
    const files = {
      "Endorsement_Received_Info.csv": csv(
        endorsementHeader,
        endorsement("Sales", "ACCEPTED"),
        endorsement("Ventas (Sales)", "ACCEPTED"),
        endorsement("Golf", "ACCEPTED", ""),
        endorsement("Golf", "ACCEPTED"),
        endorsement("Sales", "PENDING"),
        endorsement("Sales", "HIDDEN"),
        endorsement("Sales", "ACCEPTED", "2026/06/20 13:05:02 UTC"),
      ),
    };
    const plain = await readFolder(files);
    expect(plain.activity.brand).toEqual({ endorsements: 4 });
    expect(plain.evidence.signals.brand.focusSkillsEndorsed).toMatchObject({
      status: "unknown",
      reason: "option:focusSkills",
    });
    expect(plain.evidence.signals.brand.endorsements.files[0]).toEqual({
      name: "Endorsement_Received_Info.csv",
      rows: 7,
      counted: 4,
      left: [
        { reason: "notAccepted", rows: 2 },
        { reason: "afterAsOf", rows: 1 },
      ],
    });
    expect(
      (await readFolder(files, { asOf: "2026-05-07", focusSkills: ["SALES", "Negotiation"] })).activity.brand
        .focusSkillsEndorsed,
    ).toBe(0.5);
    const none = await readFolder(
      { "Endorsement_Received_Info.csv": csv(endorsementHeader) },
      { asOf: "2026-05-07", focusSkills: ["x"] },
    );
    expect(none.activity.brand).toEqual({ endorsements: 0 });
    expect(none.evidence.signals.brand.focusSkillsEndorsed).toMatchObject({
      status: "unknown",
      reason: "nothingToMeasure",
    });
  });

  test("recommendations that are visible, exact doubles once", async () => {
    const header = ["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"];
    const row = (text: string, status = "VISIBLE", date = "06/30/25, 03:14 PM") => [
      "A",
      "B",
      "C",
      "D",
      text,
      date,
      status,
    ];
    const file = csv(
      header,
      row("x"),
      row("x"),
      row("y", "VISIBLE", "06/30/25"),
      row("z", "HIDDEN"),
      row("z", "PENDING"),
      row("later", "VISIBLE", "06/30/26 12:00 PM"),
    );
    const { activity, evidence } = await readFolder({ "Recommendations_Received.csv": file });
    expect(activity.brand.recommendations).toBe(2);
    expect(evidence.signals.brand.recommendations.files[0]?.left).toEqual([
      { reason: "double", rows: 1 },
      { reason: "notVisible", rows: 2 },
      { reason: "afterAsOf", rows: 1 },
    ]);
  });

  test("entries that the profile's second language repeats count once, a description in either language counts", async () => {
    const position = (title: string, description: string, started = "Jan 2020") => [
      "Acme",
      title,
      description,
      started,
      "",
    ];
    const { evidence, activity } = await readFolder({
      "Profile.csv": profile,
      "Positions.csv": csv(
        ["Company Name", "Title", "Description", "Started On", "Finished On"],
        position("Seller", ""),
        position("Verkäuferin", "Verkauft."),
        position("Venditrice", "Vende."),
        position("Buyer", "Buys.", "Jan 2021"),
      ),
      "Education.csv": csv(
        ["School Name", "Start Date", "End Date"],
        ["S", "2001", ""],
        ["S", "2001", ""],
        ["S", "2005", ""],
      ),
      "Volunteering.csv": csv(["Company Name", "Started On", "Finished On"], ["V", "2001", ""], ["V", "2001", ""]),
      "Projects.csv": csv(["Title", "Started On"], ["P", "2001"], ["Q", "2001"], ["R", ""], ["S", ""]),
    });
    const files = evidence.signals.brand.profileCompleteness.files;
    expect(files.find(({ name }) => name === "Positions.csv")).toMatchObject({
      counted: 2,
      left: [
        { reason: "noDescription", rows: 1 },
        { reason: "double", rows: 1 },
      ],
    });
    expect(files.find(({ name }) => name === "Education.csv")).toMatchObject({ rows: 3, counted: 2 });
    const optional = evidence.signals.brand.optionalSections.files;
    expect(optional.find(({ name }) => name === "Volunteering.csv")).toMatchObject({ rows: 2, counted: 1 });
    // Without any date two projects cannot be told to be one.
    expect(optional.find(({ name }) => name === "Projects.csv")).toMatchObject({ rows: 4, counted: 3 });
    expect(activity.brand.optionalSections).toBe(2);
  });

  test("an article of earlier years has its date in its name, and in no draft's", async () => {
    const old = "<html><head><title>T</title></head><body><h1>T</h1><div>x</div></body></html>";
    const { activity } = await readFolder({
      "Articles/Articles/2026-05-01 10:11:12.0-Tea.html": old,
      "Articles/Articles/2026-05-02 10_11_12.0-Tea.html": old,
      "Articles/Articles/2026-02-30 10:11:12.0-Tea.html": old,
      "Articles/Articles/tea.html": old,
      "Articles/Articles/2026-05-03 10:11:12.0-Draft.html": article(),
    });
    expect(activity.brand.articles).toBe(2);
  });

  test("drafts and undated articles never count", async () => {
    const { activity, evidence } = await readFolder({
      "Articles/Articles/a.html": article("2026-05-01 10:00"),
      "Articles/Articles/b.html": article(),
      "Articles/Articles/c.html": article("some day"),
      "Articles/Articles/d.html": `${"x".repeat(300_000)}<p class="published">Published on 2026-05-01 10:00</p>`,
    });
    expect(activity.brand.articles).toBe(1);
    expect(evidence.signals.brand.articles.files).toEqual([
      { name: "Articles/*.html", rows: 4, counted: 1, left: [{ reason: "undated", rows: 3 }] },
    ]);
  });
});

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
    const nobody = await readFolder(
      { "Connections.csv": connections() },
      { asOf: "2026-05-07", audience: { titles: ["x"] } },
    );
    expect(nobody.evidence.signals.people.targetAudienceShare).toMatchObject({
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
    // The clock in the id of a share tells it all the same.
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

  test("what stands for no date is no fault, anything else is", async () => {
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

describe("connections", () => {
  test("colleagues are unknown where the member's own company is", async () => {
    const one = connections(connection("a", "01 May 2019", "Clerk", "Acme"));
    const of = async (files: Record<string, string>) => {
      const { activity, evidence } = await readFolder({ "Connections.csv": one, ...files });
      const { reason, status } = evidence.signals.relationships.colleagueConnections;
      return [activity.relationships.colleagueConnections, reason ?? status];
    };
    expect(await of({})).toEqual([undefined, "basicExport"]);
    expect(await of({ "Positions.csv": "something else" })).toEqual([undefined, "unreadableFile"]);
    // With a profile, an absent Positions.csv tells that there are none.
    expect(await of({ "Profile.csv": profile })).toEqual([0, "measured"]);
    expect(await of({ "Positions.csv": csv(["Company Name", "Title", "Finished On"], ["Acme", "x", ""]) })).toEqual([
      1,
      "measured",
    ]);
  });

  test("stocks: hidden members too, decision makers, colleagues of today", async () => {
    const { activity, evidence } = await readFolder({
      "Positions.csv": csv(
        ["Company Name", "Title", "Finished On"],
        ["ACME S.p.A.", "x", ""],
        ["Old Ltd", "x", "Jan 2020"],
        ["Freelance", "x", ""],
      ),
      "Connections.csv": connections(
        connection("a", "01 May 2019", "VP Sales", "Acme"),
        connection("b", "01 May 2019", "Assistant to the VP", "Old"),
        connection("c", "4-Apr-21", "Head of Things", "Freelance"),
        connection("d", "soon", "Clerk", "acme spa"),
        connection("", "01 May 2026"),
        connection("e", "08 May 2026", "CEO", "Acme"),
        ...["f", "g", "h", "i"].map((name) => connection(name, "01 May 2019", "Clerk", "Old")),
      ),
    });
    expect(activity.relationships).toMatchObject({
      connections: 9,
      connectionsGained: 1,
      decisionMakerConnections: 2,
      colleagueConnections: 2,
    });
    expect(evidence.signals.relationships.connectionsGained.files[0]).toEqual({
      name: "Connections.csv",
      rows: 10,
      counted: 1,
      left: [
        { reason: "beforeWindow", rows: 7 },
        { reason: "undated", rows: 1 },
        { reason: "afterAsOf", rows: 1 },
      ],
    });
  });

  test.each([
    [
      "2017",
      'First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers\nA,B,,,Acme,CEO,"5/1/26, 2:37 PM",,',
    ],
    [
      "2017, other",
      'First Name,Last Name,Email Address,Current Company,Current Position,Connected On\nA,B,,Acme,CEO,"5/1/26, 2:37 PM"',
    ],
    ["2020", "First Name,Last Name,Email Address,Company,Position,Connected On\nA,B,,Acme,CEO,01 May 2026"],
    [
      "2022",
      'Notes:\n"x, y"\n\nFirst Name,Last Name,Email Address,Company,Position,Connected On\nA,"B, Ph.D.",,Acme,CEO,01 May 2026',
    ],
    ["German", "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nA,B,,,Acme,CEO,01 May 2026"],
    [
      "re-saved",
      "\ufeffFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nA;B;;;Acme;CEO;1-May-26\r\n",
    ],
  ])("header of %s", async (_, file) => {
    const { activity } = await readFolder({ "Connections.csv": file });
    expect(activity.relationships).toMatchObject({ connections: 1, connectionsGained: 1, decisionMakerConnections: 1 });
  });
});

describe("invitations", () => {
  const asOf = "2026-05-07T12:00:00Z";

  test("sent in the window and at least seven days ago; accepted when the invitee is connected by asOf", async () => {
    const files = {
      "Invitations.csv": csv(
        invitationHeader,
        invitation("Bob", "4/30/26, 12:00 PM"),
        invitation("tom", "4/30/26, 12:01 PM"),
        invitation("amy", "2/6/26, 12:01 PM"),
        invitation("old", "2/6/26, 12:00 PM"),
        invitation("eve", "4/1/26, 9:00 AM", "INCOMING"),
        invitation("late", "4/1/26, 9:00 AM"),
        invitation("", "4/1/26, 9:00 AM"),
      ),
      "Connections.csv": connections(
        connection("bob", "01 May 2026"),
        connection("tom", "01 May 2026"),
        connection("late", "08 May 2026"),
      ),
    };
    const { activity, evidence } = await readFolder(files, { asOf });
    expect(activity.relationships.invitationAcceptance).toEqual({ part: 1, whole: 3 });
    expect(evidence.signals.relationships.invitationAcceptance.files[0]).toEqual({
      name: "Invitations.csv",
      rows: 7,
      counted: 3,
      left: [
        { reason: "tooRecent", rows: 1 },
        { reason: "beforeWindow", rows: 1 },
        { reason: "incoming", rows: 1 },
        { reason: "noUrl", rows: 1 },
      ],
    });
  });

  test("unknown without address columns, and without invitations", async () => {
    const reason = async (files: Record<string, string>) => {
      const { activity, evidence } = await readFolder({ "Profile.csv": profile, ...files }, { asOf });
      expect(activity.relationships.invitationAcceptance).toBeUndefined();
      return evidence.signals.relationships.invitationAcceptance.reason;
    };
    const sent = csv(invitationHeader, invitation("bob", "4/1/26, 9:00 AM"));
    expect(
      await reason({
        "Invitations.csv": csv(
          ["From", "To", "Sent At", "Message", "Direction"],
          ["a", "b", "4/1/26, 9:00 AM", "", "OUTGOING"],
        ),
      }),
    ).toBe("noUrlColumns");
    expect(
      await reason({
        "Invitations.csv": sent,
        "Connections.csv": csv(["First Name", "Connected On"], ["a", "01 May 2026"]),
      }),
    ).toBe("noUrlColumns");
    expect(await reason({ "Invitations.csv": csv(invitationHeader), "Connections.csv": connections() })).toBe(
      "nothingToMeasure",
    );
    expect(await reason({})).toBe("nothingToMeasure");
    const { activity } = await readFolder(
      { "Profile.csv": profile, "Invitations.csv": sent, "Connections.csv": connections() },
      { asOf },
    );
    expect(activity.relationships.invitationAcceptance).toEqual({ part: 0, whole: 1 });
  });
});

describe("messages", () => {
  const owner = {
    "Profile.csv": profile,
    "Invitations.csv": csv(invitationHeader, invitation("zed", "1/1/20, 9:00 AM")),
  };
  const read = async (said: Said[], asOf = "2026-05-07") =>
    readFolder({ ...owner, "messages.csv": messages(...said) }, { asOf });
  const relationships = async (said: Said[], asOf?: string) => (await read(said, asOf)).activity.relationships;

  test("a conversation belongs to whoever begins it, and to the time it begins", async () => {
    const said: Said[] = [
      { at: "2026-04-02 10:00:00", from: "me", to: "bob" },
      { at: "2026-04-01 10:00:00", from: "bob" },
      { at: "2026-04-01 10:00:00", from: "amy" },
      { at: "2026-04-01 10:00:00", from: "me", to: "tom" },
      { at: "2026-04-02 10:00:00", from: "tom" },
      { at: "2026-04-03 10:00:00", from: "me", to: "old" },
      { at: "2025-04-03 10:00:00", from: "old" },
      { at: "2026-05-08 10:00:00", from: "me", to: "amy" },
    ];
    const { activity, evidence } = await read(said);
    expect(activity.relationships).toMatchObject({
      responseRate: { part: 1, whole: 2 },
      conversationsStarted: 1,
      activeConversations: 2,
    });
    expect(evidence.owner).toBe("invitations");
    expect(evidence.signals.relationships.responseRate.files).toEqual([
      {
        name: "messages.csv",
        rows: 8,
        counted: 3,
        left: [
          { reason: "begunByMember", rows: 2 },
          { reason: "beforeWindow", rows: 2 },
          { reason: "afterAsOf", rows: 1 },
        ],
      },
    ]);
    expect(evidence.signals.relationships.conversationsStarted.files[0]?.left).toContainEqual({
      reason: "begunByOther",
      rows: 3,
    });
    expect(evidence.signals.relationships.activeConversations.files[0]?.left).toContainEqual({
      reason: "oneWay",
      rows: 2,
    });
  });

  test("of two messages of one second the one listed later came first, as the export lists the newest first", async () => {
    const at = "2026-04-01 10:00:00";
    expect(
      (
        await relationships([
          { at, from: "me", to: "bob" },
          { at, from: "bob" },
        ])
      ).responseRate,
    ).toEqual({ part: 1, whole: 1 });
    expect(
      await relationships([
        { at, from: "bob" },
        { at, from: "me", to: "bob" },
      ]),
    ).toMatchObject({ conversationsStarted: 1 });
  });

  test("drafts, advertisements and spam are no messages, and an answer to them starts nothing", async () => {
    const at = "2026-04-01 10:00:00";
    const later = "2026-04-02 10:00:00";
    const { activity, evidence } = await read([
      { at, from: "me", to: "bob", draft: "Yes" },
      { at, from: "me", to: "tom", conversationDraft: "Yes" },
      { at, from: "", in: "ad", text: '<p class="spinmail-quill-editor__spin-break">Buy</p>' },
      { at: later, from: "me", to: "ad", in: "ad" },
      { at, from: "", in: "ad2", text: "Dear %FIRSTNAME%" },
      { at, from: "spammer", folder: "SPAM" },
      { at: later, from: "me", to: "spammer" },
      { at: "no date", from: "ida" },
      { at, from: "ida" },
      { at: later, from: "me", to: "ida" },
    ]);
    expect(activity.relationships).toMatchObject({
      responseRate: { part: 1, whole: 1 },
      conversationsStarted: 0,
      activeConversations: 1,
    });
    expect(evidence.signals.relationships.responseRate.files[0]).toEqual({
      name: "messages.csv",
      rows: 10,
      counted: 2,
      left: [
        { reason: "draft", rows: 2 },
        { reason: "sponsored", rows: 3 },
        { reason: "spam", rows: 2 },
        { reason: "undated", rows: 1 },
      ],
    });
  });

  test("a member without an address is another person in each conversation", async () => {
    const said: Said[] = [
      { at: "2026-04-01 10:00:00", from: "", in: "1" },
      { at: "2026-04-01 10:00:00", from: "", in: "2" },
      { at: "2026-04-02 10:00:00", from: "me", to: "", in: "1" },
      { at: "2026-04-02 10:00:00", from: "me", to: "", in: "2" },
    ];
    expect(await relationships(said)).toMatchObject({ responseRate: { part: 2, whole: 2 }, activeConversations: 2 });
  });

  test("recipients are counted against a limit", async () => {
    const files = folder({
      ...owner,
      "messages.csv": messages({ at: "2026-04-01 10:00:00", from: "me", to: "a b c" }),
    });
    const limited = (maxRecipients: number) =>
      readLinkedInExport(files, { asOf: "2026-05-07", limits: { maxRecipients } });
    expect((await failure(limited(2))).message).toContain("maxRecipients");
    expect((await limited(3)).activity.relationships.conversationsStarted).toBe(1);
  });

  test("people with messages both ways in two ISO weeks recur; weeks begin on Monday, UTC", async () => {
    const both = (a: string, b: string): Said[] =>
      [a, b].flatMap((at) => [{ at, from: "bob" } as Said, { at, from: "me", to: "bob" } as Said]);
    const recurring = async (said: Said[]) => (await relationships(said)).recurringContacts;
    expect(await recurring(both("2026-04-05 23:59:59", "2026-04-06 00:00:00"))).toBe(1);
    expect(await recurring(both("2026-04-06 00:00:00", "2026-04-12 23:59:59"))).toBe(0);
    expect(
      await recurring([
        { at: "2026-04-05 10:00:00", from: "bob" },
        { at: "2026-04-06 10:00:00", from: "me", to: "bob" },
      ]),
    ).toBe(0);
  });

  test("a message to several reaches each; group members who only listen are not in touch", async () => {
    const said: Said[] = [
      { at: "2026-04-01 10:00:00", from: "me", to: "bob amy", in: "group" },
      { at: "2026-04-02 10:00:00", from: "bob", to: "me amy", in: "group" },
    ];
    expect(await relationships(said)).toMatchObject({ activeConversations: 1, conversationsStarted: 1 });
  });

  test("new connections welcomed within seven days of their day, once the seven days are over", async () => {
    const connected = connections(
      connection("bob", "20 Apr 2026"),
      connection("amy", "20 Apr 2026"),
      connection("tom", "20 Apr 2026"),
      connection("new", "01 May 2026"),
      connection("edge", "30 Apr 2026"),
      connection("", "20 Apr 2026"),
      connection("old", "01 Jan 2020"),
    );
    const said = messages(
      { at: "2026-04-27 00:00:00", from: "me", to: "bob" },
      { at: "2026-04-27 00:00:01", from: "me", to: "amy" },
      { at: "2026-04-19 23:59:59", from: "me", to: "amy" },
      { at: "2026-04-21 10:00:00", from: "tom" },
      { at: "2026-04-21 10:00:00", from: "me", to: "tom", draft: "Yes" },
      { at: "2026-05-08 10:00:00", from: "me", to: "tom" },
    );
    const files = { ...owner, "Connections.csv": connected, "messages.csv": said };
    const { activity, evidence } = await readFolder(files, { asOf: "2026-05-07T00:00:00Z" });
    expect(activity.relationships.welcomeRate).toEqual({ part: 1, whole: 4 });
    expect((await readFolder(files, { asOf: "2026-05-06T23:59:59.999Z" })).activity.relationships.welcomeRate).toEqual({
      part: 1,
      whole: 3,
    });
    expect(evidence.signals.relationships.welcomeRate.files).toEqual([
      {
        name: "Connections.csv",
        rows: 7,
        counted: 4,
        left: [
          { reason: "tooRecent", rows: 1 },
          { reason: "hiddenMember", rows: 1 },
          { reason: "beforeWindow", rows: 1 },
        ],
      },
      {
        name: "messages.csv",
        rows: 6,
        counted: 1,
        left: [
          { reason: "notWelcome", rows: 2 },
          { reason: "incoming", rows: 1 },
          { reason: "draft", rows: 1 },
          { reason: "afterAsOf", rows: 1 },
        ],
      },
    ]);
  });

  test("welcomes are unknown without addresses, without new connections, and without knowing the member", async () => {
    const connected = connections(connection("bob", "20 Apr 2026"));
    const reason = async (files: Record<string, string>) =>
      (await readFolder(files)).evidence.signals.relationships.welcomeRate.reason;
    expect(
      await reason({
        "Connections.csv": csv(["First Name", "Connected On"], ["a", "20 Apr 2026"]),
        "messages.csv": messages(),
      }),
    ).toBe("noUrlColumns");
    expect(await reason({ "Connections.csv": connections(), "messages.csv": messages() })).toBe("nothingToMeasure");
    const nine = messageHeader.filter((name) => name !== "RECIPIENT PROFILE URLS").slice(0, 9);
    const row = ["c", "", "Bob", url("bob"), "x", "2026-04-21 10:00:00 UTC", "", "x", "INBOX"];
    expect(await reason({ ...owner, "Connections.csv": connected, "messages.csv": csv(nine, row) })).toBe(
      "noUrlColumns",
    );
    const strangers = messages({ at: "2026-04-21 10:00:00", from: "bob", to: "amy" });
    expect(await reason({ "Connections.csv": connected, "messages.csv": strangers })).toBe("noOwner");
    const silent = await readFolder({ ...owner, "Connections.csv": connected });
    expect(silent.activity.relationships.welcomeRate).toEqual({ part: 0, whole: 1 });
    expect(silent.evidence.signals.relationships.welcomeRate.status).toBe("inferred");
  });
});

describe("who the member is among the senders", () => {
  const said = messages(
    { at: "2026-04-01 10:00:00", from: "bob" },
    { at: "2026-04-02 10:00:00", from: "me", to: "bob" },
    { at: "2026-04-01 10:00:00", from: "amy" },
    { at: "2026-04-02 10:00:00", from: "me", to: "amy" },
  );
  const read = async (files: Record<string, string>) => {
    const { activity, evidence } = await readFolder(files);
    return [evidence.owner, activity.relationships.responseRate];
  };

  test("the one who sent the invitations, else the one with the profile's name, else the one in most conversations", async () => {
    const all = { part: 2, whole: 2 };
    const invitations = csv(invitationHeader, invitation("bob", "1/1/20, 9:00 AM"));
    expect(await read({ "messages.csv": said, "Profile.csv": profile, "Invitations.csv": invitations })).toEqual([
      "invitations",
      all,
    ]);
    expect(await read({ "messages.csv": said, "Profile.csv": profile })).toEqual(["profileName", all]);
    expect(await read({ "messages.csv": said })).toEqual(["mostConversations", all]);
  });

  test("an inviter under an address that no message has does not mislead", async () => {
    const invitations = csv(invitationHeader, [
      "a",
      "b",
      "1/1/20, 9:00 AM",
      "",
      "OUTGOING",
      url("my-old-address"),
      url("bob"),
    ]);
    expect((await read({ "messages.csv": said, "Profile.csv": profile, "Invitations.csv": invitations }))[0]).toBe(
      "profileName",
    );
  });

  test("a member who never wrote answered nobody", async () => {
    const invitations = csv(invitationHeader, invitation("bob", "1/1/20, 9:00 AM"));
    const unanswered = messages({ at: "2026-04-01 10:00:00", from: "bob" });
    expect(await read({ "messages.csv": unanswered, "Invitations.csv": invitations })).toEqual([
      "invitations",
      { part: 0, whole: 1 },
    ]);
  });

  test("of one conversation between two strangers nothing is known", async () => {
    const { activity, evidence } = await readFolder({
      "messages.csv": messages({ at: "2026-04-01 10:00:00", from: "bob", to: "amy" }),
      "Profile.csv": profile,
      "Shares.csv": csv(["Date", "ShareLink", "ShareCommentary"], ["2026-04-02 10:00:00", "x", "words"]),
    });
    expect(activity.relationships).not.toHaveProperty("activeConversations");
    expect(activity.relationships).not.toHaveProperty("responseRate");
    // Nor are the days on which the member may have written.
    expect(evidence.signals.people.activeDays).toMatchObject({ status: "unknown", reason: "noOwner" });
    expect(evidence.owner).toBeUndefined();
    expect(evidence.signals.relationships.activeConversations).toMatchObject({ status: "unknown", reason: "noOwner" });
  });

  test("2017 to 2020: names and directions only", async () => {
    const header = ["From", "To", "Date", "Subject", "Content", "Direction", "Folder"];
    const file = csv(
      header,
      ["Bob", "Ada Doe", "2026-04-01T10:00:00", "", "x", "INCOMING", "INBOX"],
      ["Ada Doe", "bob", "2026-04-02T10:00:00", "", "x", "OUTGOING", "INBOX"],
      ["Ada Doe", "Amy", "4/2/26, 2:37 PM", "", "x", "OUTGOING", "INBOX"],
      ["", "", "2026-04-02T10:00:00", "", "x", "INCOMING", "INBOX"],
    );
    const { activity, evidence } = await readFolder({ "Messages.csv": file });
    expect(evidence.owner).toBe("direction");
    expect(activity.relationships).toEqual({
      responseRate: { part: 1, whole: 2 },
      activeConversations: 1,
      conversationsStarted: 1,
      recurringContacts: 0,
    });
  });

  test("to 2023: no recipients' addresses; who writes in a conversation is addressed there", async () => {
    const header = messageHeader.filter((name) => name !== "RECIPIENT PROFILE URLS").slice(0, 8);
    const row = (conversation: string, name: string, who: string, date: string) => [
      conversation,
      "",
      name,
      url(who),
      "x",
      `${date} UTC`,
      "",
      "x",
    ];
    const file = csv(
      [...header, "FOLDER"],
      [...row("1", "Bob", "bob", "2026-04-01 10:00:00"), ""],
      [...row("1", "Cy", "cy", "2026-04-01 11:00:00"), ""],
      [...row("1", "Ada Doe", "me", "2026-04-02 10:00:00"), "ARCHIVE"],
      [...row("2", "Ada Doe", "me", "2026-04-02 10:00:00"), "INBOX"],
    );
    const { activity } = await readFolder({ "messages.csv": file, "Profile.csv": profile });
    expect(activity.relationships).toMatchObject({
      responseRate: { part: 1, whole: 1 },
      activeConversations: 2,
      conversationsStarted: 1,
    });
  });
});
