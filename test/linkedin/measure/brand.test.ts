import { describe, expect, test } from "vitest";
import { csv, profile, readFolder } from "../archives.js";
import { article } from "./rows.js";

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

  test("the summary is counted in code points, from either file, with entities decoded", async () => {
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

  test("endorsements that were accepted by asOf, also undated ones; their share on the focus skills when those are given", async () => {
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
    // Without any date two projects cannot be recognised as one.
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
