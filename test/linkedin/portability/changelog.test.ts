import fc from "fast-check";
import { fromChangelog, fromMemberSnapshot } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { failure } from "../archives.js";
import { activityUrn, at, comment, event, idAt, like, me, message, other, post } from "./events.js";

const asOf = "2026-05-28";
const five = "one two three four five";
const insights = async (events: unknown, options = {}) =>
  (await fromChangelog(events, { asOf, ...options })).activity.insights;

describe("a changelog alone", () => {
  const object = activityUrn(at(5, 2));

  it("measures what it shows and nothing else", async () => {
    const { activity, evidence } = await fromChangelog([like(at(5, 20), object), comment(at(5, 21), object, five)], {
      asOf,
    });
    expect(activity).toEqual({
      asOf: "2026-05-28T23:59:59.000Z",
      windowDays: 28,
      salesNavigator: false,
      brand: {},
      people: {},
      insights: { reactionsGiven: 1, substantiveComments: 1 },
      relationships: {},
    });
    expect(evidence.signals.insights.posts.reason).toBe("snapshotDomain");
    expect(evidence.files.map(({ name, status, rows }) => [name, status, rows])).toEqual([
      ["socialActions/likes", "read", 1],
      ["socialActions/comments", "read", 1],
    ]);
  });

  it("counts an event once, an edit not again, and nothing that was undone or failed", async () => {
    const first = comment(at(5, 20), object, "short");
    const edit = { ...first, id: "edit", method: "PARTIAL_UPDATE", capturedAt: at(5, 21), activity: { message: five } };
    const gone = comment(at(5, 22), object, five);
    const events = [
      ...[first, first, edit, gone],
      { ...gone, id: "delete", method: "DELETE", capturedAt: at(5, 23), activity: {} },
      comment(at(5, 24), object, five, { activityStatus: "FAILURE" }),
      comment(at(5, 24), object, five, { method: "ACTION", resourceId: "1" }),
      comment(at(5, 24), object, five, { method: "UPDATE", resourceId: "2" }),
    ];
    expect(await insights(events)).toEqual({ substantiveComments: 1 });
    // Naive: each event an act; an edit another comment; the first text for good.
    const naive = events.filter(({ method }) => method !== "DELETE").map((one) => ({ ...one, method: "CREATE" }));
    expect((await insights(naive)).substantiveComments).not.toBe(1);
    expect((await insights([first])).substantiveComments).toBe(0);
  });

  it("reads a post as it was edited last", async () => {
    const bare = post(at(5, 20), "", "NONE");
    const edit = { ...post(at(5, 20), "words"), id: "edit", method: "PARTIAL_UPDATE", capturedAt: at(5, 21) };
    expect(await insights([bare])).toEqual({ posts: 0 });
    expect(await insights([bare, edit])).toMatchObject({ posts: 1 });
    expect(await insights([bare, { ...edit, activity: {} }])).toEqual({ posts: 0 });
  });

  it("puts events that do not say when they were captured before all others", async () => {
    const unseen = { capturedAt: null, processedAt: null };
    const [first, second] = [comment(at(5, 20), object, five), comment(at(5, 21), object, five)].map((one) => ({
      ...one,
      ...unseen,
    }));
    const gone = { ...first!, id: "0", method: "DELETE", capturedAt: at(5, 22), processedAt: at(5, 22) };
    for (const events of [
      [first, second, gone],
      [gone, second, first],
    ])
      expect(await insights(events)).toEqual({ substantiveComments: 1 });
  });

  it("takes a reaction that was changed for one, and one that was given again for one", async () => {
    const given = like(at(5, 20), object);
    const changed = like(at(5, 21), object);
    const back = { ...like(at(5, 22), object), method: "DELETE" };
    expect(await insights([given, changed])).toEqual({ reactionsGiven: 1 });
    expect(await insights([given, changed, back, like(at(5, 23), activityUrn(at(5, 3)))])).toEqual({
      reactionsGiven: 1,
    });
    expect(await insights([given, back, like(at(5, 23), object)])).toEqual({ reactionsGiven: 1 });
  });

  it("does not mind the order of events, doubles, text or pages", async () => {
    const events = [
      post(at(5, 3)),
      ...Array.from({ length: 12 }, (_, n) => like(at(5, 4 + n), activityUrn(at(5, 3)), { actor: other(n % 5) })),
      comment(at(5, 5), object, five),
      { ...comment(at(5, 5), object, five), method: "DELETE", capturedAt: at(5, 6) },
      message(at(5, 7), "2-x"),
    ];
    const expected = await fromChangelog(events, { asOf });
    expect((await fromChangelog(JSON.stringify({ elements: events }), { asOf })).activity).toEqual(expected.activity);
    expect((await fromChangelog([{ elements: events }, { elements: [] }], { asOf })).activity).toEqual(
      expected.activity,
    );
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }), async (some) => {
        expect((await fromChangelog(some, { asOf })).activity).toEqual(expected.activity);
      }),
      { numRuns: 50 },
    );
  });

  it("reads posts with their formats, groups and reposts", async () => {
    const group = post(at(5, 8), "words", "NONE", { containerEntity: "urn:li:group:1" });
    const repost = event("instantReposts", at(5, 9), {
      resourceId: "urn:li:instantRepost:(urn:li:ugcPost:1,2)",
      activity: { repostedContent: { ugcPost: "urn:li:ugcPost:1" } },
    });
    const events = [
      ...["NONE", "ARTICLE", "IMAGE", "VIDEO", "NATIVE_DOCUMENT"].map((kind, n) => post(at(5, 2 + n), "", kind)),
      ...[group, repost, comment(at(5, 10), "urn:li:groupPost:1-2", "ok")],
    ];
    expect(await insights(events)).toMatchObject({ posts: 5, reposts: 2, groupActivity: 2, substantiveComments: 0 });
  });

  it("knows who wrote with whom, but not who began", async () => {
    const events = [
      ...[message(at(5, 5), "2-x"), message(at(5, 6), "2-x", other(1)), message(at(5, 13), "2-x", other(1))],
      ...[message(at(5, 14), "2-x"), message(at(5, 6), "2-y", other(2)), event("messages", at(5, 7), { activity: {} })],
    ];
    const { activity, evidence } = await fromChangelog(events, { asOf });
    expect(activity.relationships).toEqual({ activeConversations: 1, recurringContacts: 1 });
    expect(evidence.owner).toBe("direction");
    expect(evidence.signals.relationships.responseRate.reason).toBe("snapshotDomain");
  });

  it("takes invitations without their persons", async () => {
    const events = [event("invitations", at(5, 5), { activity: { inviter: me, invitee: other(1), sentAt: at(5, 5) } })];
    const { evidence } = await fromChangelog(events, { asOf });
    expect(evidence.signals.people.activeDays.files.find(({ name }) => name === "Invitations.csv")?.counted).toBe(1);
  });

  it("dates an act by itself, else by its event, and leaves it undated where neither has a time", async () => {
    const bare = { ...like(0, object), capturedAt: undefined, activity: { object } };
    const dated = { ...bare, id: "x", actor: me, capturedAt: at(5, 9), activity: { object: "urn:li:activity:9" } };
    const { evidence, activity } = await fromChangelog(
      [{ ...bare, processedAt: null }, dated, { ...dated, id: "y", activity: { object: "z", created: 1e300 } }],
      { asOf },
    );
    expect(activity.insights.reactionsGiven).toBe(2);
    expect(evidence.signals.insights.reactionsGiven.files[0]?.left).toEqual([{ reason: "undated", rows: 1 }]);
  });

  it("refuses a longer window than the events cover, events of two members, and no events at all", async () => {
    const events = [like(at(5, 20), object)];
    const long = await failure(fromChangelog(events, { asOf, windowDays: 90 }));
    expect([long.code, long.issues[0].path]).toEqual(["options.invalid", ["windowDays"]]);
    const kept = [like(at(1, 1), activityUrn(at(1, 1))), like(at(3, 20), activityUrn(at(3, 1))), ...events];
    expect((await insights(kept, { windowDays: 90 })).reactionsGiven).toBe(2);
    const two = [...events, like(at(5, 20), object, { owner: other(1) })];
    expect((await failure(fromChangelog(two, { asOf }))).code).toBe("import.differentMembers");
    for (const none of [[], { elements: [] }, [event("people", at(5, 5)), event("constructor", at(5, 5))]])
      expect((await failure(fromChangelog(none, { asOf }))).code).toBe("import.apiEmpty");
  });
});

describe("engagement received", () => {
  const made = [at(5, 4), at(5, 12)];
  const urn = made.map(activityUrn);
  const older = activityUrn(at(4, 2));
  const events = [
    ...made.map((ms) => post(ms)),
    ...[1, 2, 3].map((n) => like(at(5, 13), urn[0]!, { actor: other(n) })),
    comment(at(5, 14), urn[1]!, "nice", { actor: other(1) }),
    comment(at(5, 15), urn[1]!, "my own answer"),
    like(at(5, 15), older, { actor: other(4) }),
    like(at(5, 16), "urn:li:article:1", { actor: other(4) }),
  ];

  it("is the mean over the posts since the changelog begins, without one's own answers and older posts", async () => {
    const { activity, evidence } = await fromChangelog(events, { asOf });
    expect(activity.insights.engagementPerPost).toBe(2);
    expect(evidence.signals.insights.engagementPerPost).toEqual({
      status: "measured",
      files: [
        { name: "Shares.csv", rows: 2, counted: 2, left: [] },
        { name: "changelog", rows: 6, counted: 4, left: [{ reason: "otherPost", rows: 2 }] },
      ],
    });
    // Naive: every event on whatever post, the member's own too.
    expect(activity.insights.engagementPerPost).not.toBe(7 / 2);
  });

  it("leaves out posts from before, of which only a part is known, and says so", async () => {
    const early = {
      Date: "2026-04-02 10:00:00",
      ShareLink: `urn:li:share:${idAt(at(4, 2))}`,
      ShareCommentary: "words",
    };
    const page = { elements: [{ snapshotDomain: "MEMBER_SHARE_INFO", snapshotData: [early] }] };
    const { activity, evidence } = await fromMemberSnapshot([page], { asOf, changelog: events });
    expect(activity.insights).toMatchObject({ posts: 3, engagementPerPost: 2 });
    expect(evidence.signals.insights.engagementPerPost.files[0]?.left).toEqual([{ reason: "notCovered", rows: 1 }]);
  });

  it("is unknown without posts in that time, and without a changelog", async () => {
    const { evidence } = await fromChangelog([like(at(5, 1), older), ...events.slice(2)], { asOf });
    expect(evidence.signals.insights.engagementPerPost.reason).toBe("snapshotDomain");
    const bare = await fromChangelog([post(at(5, 4), ""), ...events.slice(2)], { asOf });
    expect(bare.evidence.signals.insights.engagementPerPost.reason).toBe("nothingToMeasure");
  });

  it("does not count what was taken back", async () => {
    const back = like(at(5, 20), urn[0]!, { actor: other(1), method: "DELETE" });
    expect((await insights([...events, back])).engagementPerPost).toBe(1.5);
  });
});

describe("a changelog with a snapshot", () => {
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace("T", " ");
  const likes = (times: readonly number[]) => ({
    elements: [
      { snapshotDomain: "ALL_LIKES", snapshotData: times.map((ms) => ({ Date: iso(ms), Type: "LIKE", Link: "" })) },
    ],
  });
  const target = (n: number) => `urn:li:activity:${n}`;

  it("an act in both counts once, whenever the snapshot was taken and the changelog begins", async () => {
    // Further apart than the clocks differ: two closer acts, one only in each, could not be distinguished.
    const seconds = fc
      .uniqueArray(fc.nat(160_000), { minLength: 1, maxLength: 30 })
      .map((all) => all.map((n) => n * 12));
    await fc.assert(
      fc.asyncProperty(seconds, fc.nat(2_000_000), fc.nat(2_000_000), async (times, begin, end) => {
        const acts = times.map((second) => at(5, 4) + second * 1000);
        const inSnapshot = acts.filter((ms) => ms <= at(5, 4) + end * 1000);
        const inChangelog = acts.filter((ms) => ms > at(5, 4) + Math.min(begin, end) * 1000);
        if (inSnapshot.length === 0) return;
        // The two clocks differ a little.
        const changelog = inChangelog.map((ms, n) => like(ms + 300, target(ms + n)));
        const { activity } = await fromMemberSnapshot(likes(inSnapshot), { asOf, changelog });
        expect(activity.insights.reactionsGiven).toBe(acts.length);
      }),
      { numRuns: 200 },
    );
  });

  it("acts of the same second are as many as they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }), async (seconds) => {
        const acts = seconds.map((second) => at(5, 4, 10, 0, second));
        const changelog = acts.map((ms, n) => like(ms + 300, target(n)));
        const { activity } = await fromMemberSnapshot(likes(acts), { asOf, changelog });
        expect(activity.insights.reactionsGiven).toBe(acts.length);
      }),
      { numRuns: 200 },
    );
  });

  it("a naive sum counts it twice", async () => {
    const changelog = [like(at(5, 5), target(1)), like(at(5, 6), target(2))];
    const { activity, evidence } = await fromMemberSnapshot(likes([at(5, 5)]), { asOf, changelog });
    expect(activity.insights.reactionsGiven).toBe(2);
    expect(evidence.signals.insights.reactionsGiven.files[0]).toEqual({
      name: "Reactions.csv",
      rows: 3,
      counted: 2,
      left: [{ reason: "otherArchive", rows: 1 }],
    });
    expect(evidence.files.map(({ archive, name }) => [archive, name])).toEqual([
      [0, "ALL_LIKES"],
      [1, "socialActions/likes"],
    ]);
  });

  it("what was deleted since is taken away: a post and a comment by the clock in the id, a reaction by its event", async () => {
    const share = (ms: number) => ({ Date: iso(ms), ShareLink: "", ShareCommentary: "words" });
    const page = {
      elements: [
        { snapshotDomain: "MEMBER_SHARE_INFO", snapshotData: [share(at(3, 5)), share(at(3, 6))] },
        {
          snapshotDomain: "ALL_COMMENTS",
          snapshotData: [7, 8].map((day) => ({ Date: iso(at(3, day)), Link: "", Message: five })),
        },
        ...likes([at(5, 5)]).elements,
      ],
    };
    const given = like(at(5, 5), target(1));
    const changelog = [
      { ...post(at(3, 6)), method: "DELETE", capturedAt: at(5, 10) },
      { ...comment(at(3, 7), target(2), five), method: "DELETE", capturedAt: at(5, 10) },
      {
        ...comment(at(3, 8), target(2), five),
        resourceId: `urn:li:comment:(${target(2)},${idAt(at(3, 8))})`,
        method: "DELETE",
        capturedAt: at(5, 10),
      },
      ...[given, { ...given, id: "back", method: "DELETE", capturedAt: at(5, 10) }],
      { ...like(at(5, 11), target(3)), method: "DELETE" },
    ];
    const { activity } = await fromMemberSnapshot(page, { asOf, changelog });
    expect(activity.insights).toMatchObject({ posts: 1, substantiveComments: 0, reactionsGiven: 0 });
  });

  it("an invitation, which the table has to the minute, is the same within it", async () => {
    const row = { "Sent At": "5/5/26, 10:00 AM", Direction: "OUTGOING", inviteeProfileUrl: "/in/x" };
    const page = { elements: [{ snapshotDomain: "INVITATIONS", snapshotData: [row] }] };
    const sent = (ms: number) => event("invitations", ms, { resourceId: String(ms), activity: { sentAt: ms } });
    const changelog = [sent(at(5, 5, 10, 0, 48)), sent(at(5, 5, 10, 2))];
    const { evidence } = await fromMemberSnapshot(page, { asOf, changelog });
    const [file] = evidence.signals.relationships.invitationAcceptance.files;
    expect([file?.rows, file?.left]).toEqual([
      3,
      [
        { reason: "otherArchive", rows: 1 },
        { reason: "noUrl", rows: 1 },
      ],
    ]);
  });

  it("does not make known what the snapshot lacks, and leaves its messages alone", async () => {
    const changelog = [post(at(5, 5)), message(at(5, 6), "2-x")];
    const { activity, evidence } = await fromMemberSnapshot(likes([at(5, 5)]), { asOf, changelog });
    expect(activity.insights).toEqual({ reactionsGiven: 1 });
    expect(evidence.signals.insights.posts.reason).toBe("snapshotDomain");
    expect(evidence.signals.insights.engagementPerPost.reason).toBe("snapshotDomain");
    expect(evidence.files.slice(1)).toEqual([
      { archive: 1, name: "ugcPosts", status: "ignored", reason: "unused" },
      { archive: 1, name: "messages", status: "ignored", reason: "unused" },
    ]);
  });
});
