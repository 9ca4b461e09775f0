import { fromChangelog, fromMemberSnapshot, usualLimits } from "social-selling-index/linkedin";
import { describe, expect, it, test } from "vitest";
import { classifyDomain, foldDomain } from "../../../src/linkedin/tables/classify.js";
import { tableEntries } from "../../../src/linkedin/tables/export-tables.js";
import { failure } from "../archives.js";
import { activityUrn, at, comment, event, like, message, other, post } from "./events.js";

const asOf = "2026-05-28";

const page = (snapshotDomain: unknown, snapshotData: unknown, start = 0) => ({
  paging: { start },
  elements: [{ snapshotDomain, snapshotData }],
});

const likeRow = { Date: "2026-05-01 10:00:00", Type: "LIKE", Link: "" };

const likes = page("ALL_LIKES", [likeRow]);

const read = (pages: unknown, options = {}) => fromMemberSnapshot(pages, { asOf, ...options });

describe("answers that are no data", () => {
  it.each([
    [{ status: 401, message: "Unauthorized" }, "import.apiRefused", "token"],
    [
      { status: 403, serviceErrorCode: 100, message: "Not enough permissions" },
      "import.apiRefused",
      "r_dma_portability",
    ],
    [{ status: 426, code: "NONEXISTENT_VERSION" }, "import.apiRefused", "LinkedIn-Version: 202312"],
    [{ status: 429 }, "import.apiRefused", "later"],
    [{ status: 500 }, "import.apiRefused", "again"],
    [{ status: 404, message: "No virtual resource found" }, "import.apiRefused", "again"],
    [{ status: 404, message: { text: "No data found for this memberId" } }, "import.apiRefused", "again"],
    ["<!DOCTYPE html><html>sign in</html>", "import.apiRefused", "address"],
    ["{ not JSON", "import.apiAnswer", "as the API sent"],
    [{ paging: {} }, "import.apiAnswer", "as the API sent"],
    [null, "import.apiAnswer", "as the API sent"],
    [7, "import.apiAnswer", "as the API sent"],
    [new Map([["elements", []]]), "import.apiAnswer", "as the API sent"],
    [page(3, []), "import.apiAnswer", "as the API sent"],
    [page("ALL_LIKES", "rows"), "import.apiAnswer", "as the API sent"],
    [page("ALL_LIKES", [["a"]]), "import.apiAnswer", "as the API sent"],
  ])("%j: %s, with the way out", async (answer, code, way) => {
    for (const given of [[likes, answer], [answer]]) {
      const error = await failure(read(given));
      expect(error.issues.map((issue) => issue.code)).toEqual([code]);
      expect(error.issues[0].repair).toContain(way);
      expect(error.issues[0].path[0]).toBe(given.length - 1);
    }
    expect((await failure(fromChangelog([answer], { asOf }))).code).toBe(code);
  });

  it("are all reported at once, by their index, twenty at most, without their content", async () => {
    const bad = page("ALL_LIKES", [likeRow, "SECRET-ROW", 3]);
    const error = await failure(read([likes, bad, { status: 401 }, page(undefined, [])]));
    expect(error.issues.map(({ path }) => path.join("."))).toEqual(["2", "3.elements.0.snapshotDomain"]);
    const rows = await failure(read([likes, bad]));
    expect(rows.issues.map(({ path, received }) => [path.join("."), received])).toEqual([
      ["1.elements.0.snapshotData.1", "a text"],
      ["1.elements.0.snapshotData.2", "a number"],
    ]);
    const secret = await failure(read([`{"elements": "SECRET`, { elements: "SECRET" }, "<SECRET>", { status: 400 }]));
    expect(JSON.stringify(secret.issues) + secret.message).not.toContain("SECRET");
    expect(secret.issues).toHaveLength(4);
    const many = await failure(read([page("ALL_LIKES", new Array(100_000).fill(null))]));
    expect(many.issues).toHaveLength(20);
    expect((await failure(read(new Array(100_000).fill({})))).issues).toHaveLength(20);
    expect((await failure(read([{ elements: new Array(100_000).fill(1) }]))).issues).toHaveLength(20);
  });

  it("ends of walks and empty pages alone are nothing to measure", async () => {
    const ends = ["No data found for this domain and memberId", "No data found for this memberId"];
    const empty = [...ends.map((message) => ({ status: 404, message })), page("ALL_LIKES", []), page("LOGIN", [{}])];
    expect((await failure(read(empty))).code).toBe("import.apiEmpty");
    expect((await failure(read([]))).code).toBe("import.apiEmpty");
    expect((await failure(read("<html>"))).issues).toHaveLength(1);
    expect((await read([...empty, likes])).activity.insights.reactionsGiven).toBe(1);
  });
});

describe("hostile rows", () => {
  it("numbers and nothing are texts; what has parts is empty, with an issue", async () => {
    const rows = [
      { "First Name": 7, Headline: true, Summary: null, Industry: { deep: [] }, "Geo Location": ["Rome"] },
      { "First Name": "<b>x</b>", Headline: "", Summary: "<script>alert(1)</script>" },
    ];
    const { issues, activity } = await read([page("Profile", rows), likes]);
    expect(issues).toEqual([{ code: "import.cellType", file: "PROFILE", row: 1, count: 2 }]);
    expect(activity.brand.summaryLength).toBe("<script>alert(1)</script>".length);
  });

  it("__proto__ and the like are names as any other", async () => {
    const text = `{"elements":[{"snapshotDomain":"ALL_LIKES","__proto__":{"x":1},"snapshotData":[
      {"__proto__":{"Date":"2026-05-02 10:00:00"},"constructor":"x","Date":"2026-05-01 10:00:00","Type":"LIKE"}]},
      {"snapshotDomain":"__proto__","snapshotData":[{"a":"b"}]},{"snapshotDomain":"constructor","snapshotData":[{}]}]}`;
    const { activity, evidence, issues } = await read([text, text]);
    expect(activity.insights).toEqual({ reactionsGiven: 1 });
    expect(evidence.files.slice(1)).toEqual(
      Array(2).fill({ archive: 0, name: "*", status: "ignored", reason: "unknown" }),
    );
    expect(issues).toEqual([{ code: "import.unknownFile", file: "*", count: 2 }]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("a nesting of any depth costs nothing", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const row = `{"Date":"2026-05-01 10:00:00","Type":"LIKE","Link":${deep},"Other":${deep}}`;
    const text = `{"elements":[{"snapshotDomain":"ALL_LIKES","snapshotData":[${row}]}]}`;
    expect((await read(text)).activity.insights.reactionsGiven).toBe(1);
    const events = `{"elements":[${JSON.stringify(like(at(5, 20), activityUrn(at(5, 1)))).replace(/\}$/, `,"x":${deep}}`)}]}`;
    expect((await fromChangelog(events, { asOf })).activity.insights.reactionsGiven).toBe(1);
  });

  it("limits hold for rows, columns, cells, texts and events", async () => {
    const over = async (pages: unknown, limits: object) => {
      const error = await failure(read(pages, { limits }));
      return [error.code, error.issues[0].expected];
    };
    const rows = new Array(1_000_000).fill(likeRow);
    expect(await over([page("ALL_LIKES", rows)], { maxRows: 999_999 })).toEqual([
      "import.limit",
      expect.stringContaining("maxRows"),
    ]);
    const wide = Array.from({ length: 300 }, (_, n) => ({ ...likeRow, [`c${n}`]: "" }));
    expect(await over([page("ALL_LIKES", wide)], {})).toEqual(["import.limit", expect.stringContaining("maxColumns")]);
    const long = page("ALL_COMMENTS", [
      { Date: "2026-05-01 10:00:00", Message: "x".repeat(usualLimits.maxCellLength + 1) },
    ]);
    expect(await over([long], {})).toEqual(["import.limit", expect.stringContaining("maxCellLength")]);
    expect(await over([JSON.stringify(likes)], { maxTotalBytes: 50 })).toEqual([
      "import.limit",
      expect.stringContaining("maxTotalBytes"),
    ]);
    expect(await over([likes, likes], { maxRows: 1 })).toEqual(["import.limit", expect.stringContaining("maxRows")]);
    const events = [1, 2, 3].map((day) => like(at(5, day), activityUrn(at(5, day))));
    expect((await failure(fromChangelog(events, { asOf, limits: { maxRows: 2 } }))).code).toBe("import.limit");
  });

  it("pages made to look like many walks take no longer than their rows", async () => {
    const pages = Array.from({ length: 20_000 }, (_, n) =>
      page(
        "SEARCHES",
        [
          { Time: "2026/05/01 10:00:00 UTC", "Search Query": "a" },
          { Time: "2026/05/01 10:00:00 UTC", "Search Query": `b${n}` },
        ],
        n,
      ),
    );
    expect((await read(pages)).activity.people.peopleSearches).toBe(20_001);
  });

  it("columns that are not the table's leave it unread", async () => {
    const { activity, issues, evidence } = await read([likes, page("CONNECTIONS", [{ a: "b" }])]);
    expect(activity.relationships).toEqual({});
    expect(evidence.signals.relationships.connections.reason).toBe("unreadableFile");
    expect(issues).toEqual([{ code: "import.headerNotFound", file: "CONNECTIONS", count: 1 }]);
  });
});

test("texts, names and ids of persons stay in the reader", async () => {
  const mark = "MARKED";
  const cells = Object.fromEntries(
    tableEntries().flatMap(([, { columns }]) =>
      Object.values(columns)
        .flat()
        .map((name) => [name, `${mark} ${name}`]),
    ),
  );
  const pages = tableEntries().flatMap(([, { domains }]) => domains.map((domain) => page(domain, [cells])));
  const actor = `urn:li:person:${mark}`;
  const changelog = [
    post(at(5, 2), mark),
    comment(at(5, 3), activityUrn(at(5, 2)), mark, { actor }),
    like(at(5, 4), `urn:li:activity:${mark}`),
    message(at(5, 5), mark, actor),
    event("invitations", at(5, 6), { actor, activity: { message: mark, inviter: actor } }),
  ];
  const result = await read([...pages, page(mark, [cells])], { changelog });
  expect(result.evidence.files.length).toBeGreaterThan(30);
  expect(JSON.stringify(result)).not.toContain(mark);
  expect(JSON.stringify(await fromChangelog(changelog, { asOf }))).not.toContain(mark);
  const broken = [...changelog, { ...changelog[0], owner: [mark], method: { [mark]: mark } }];
  const error = await failure(fromChangelog(broken, { asOf }));
  expect(error.issues.map(({ path }) => path.join("."))).toEqual(["5.elements.0.owner", "5.elements.0.method"]);
  expect(JSON.stringify(error.issues)).not.toContain(mark);
  const two = await failure(fromChangelog([...changelog, { ...changelog[0], owner: other(1) }], { asOf }));
  expect(two.issues[0].received).toBe("events of 2 members");
});

test("every domain that LinkedIn documents is read or left alone for a reason", () => {
  const documented =
    "PROFILE PROFILE_SUMMARY POSITIONS EDUCATION SKILLS CERTIFICATIONS COURSES HONORS LANGUAGES ORGANIZATIONS PATENTS PROJECTS PUBLICATIONS TEST_SCORES " +
    "VOLUNTEERING_EXPERIENCES CAUSES_YOU_CARE_ABOUT RECOMMENDATIONS ENDORSEMENTS MEMBER_SHARE_INFO ARTICLES ALL_COMMENTS ALL_LIKES ALL_VOTES " +
    "INSTANT_REPOSTS RICH_MEDIA ACTOR_SAVE_ITEM GROUPS EVENTS CONNECTIONS INVITATIONS CONTACTS INBOX COMPANY_FOLLOWS MEMBER_FOLLOWING TRUSTED_GRAPH " +
    "LEARNING REVIEWS LEARNING_COACH_AI_TAKEOUT LEARNING_COACH_INBOX LEARNING_ROLEPLAY_INBOX JOB_APPLICATIONS JOB_POSTINGS JOB_SEEKER_PREFERENCES " +
    "SAVED_JOBS SAVED_JOB_ALERTS JOB_APPLICANT_SAVED_ANSWERS TALENT_QUESTION_SAVED_RESPONSE easyapply-blocking MARKETPLACE_ENGAGEMENTS " +
    "MARKETPLACE_PROVIDERS MARKETPLACE_OPPORTUNITIES ADS_CLICKED ADS_LAN AD_TARGETING INFERENCE_TAKEOUT SEARCHES RECEIPTS RECEIPTS_LBP REGISTRATION " +
    "login SECURITY_CHALLENGE_PIPE PHONE_NUMBERS EMAIL_ADDRESSES ACCOUNT_HISTORY IDENTITY_CREDENTIALS_AND_ASSETS WHATSAPP_NUMBERS MEMBER_HASHTAG";
  for (const domain of documented.split(" "))
    expect(classifyDomain(foldDomain(domain))).not.toEqual({ ignored: "unknown" });
  expect(classifyDomain("SOMETHING_NEW")).toEqual({ ignored: "unknown" });
});
