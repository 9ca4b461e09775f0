import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, test } from "vitest";
import { csv, failure, folder, profile, readFolder } from "../archives.js";
import {
  connection,
  connections,
  invitation,
  invitationHeader,
  message,
  messageHeader,
  messages,
  type Said,
  url,
} from "./rows.js";

describe("messages", () => {
  const owner = {
    "Profile.csv": profile,
    "Invitations.csv": csv(invitationHeader, invitation("zed", "1/1/20, 9:00 AM")),
  };
  const read = async (said: Said[], asOf = "2026-05-07") =>
    readFolder({ ...owner, "messages.csv": messages(...said) }, { asOf });
  const relationships = async (said: Said[], asOf?: string) => (await read(said, asOf)).activity.relationships;

  test("more persons than are remembered by their cells are still the same persons when they write again", async () => {
    const persons = Array.from({ length: 66_000 }, (_, number) => `p${number}`);
    const lines = [
      ...persons.map((to) => csv(message({ at: "2026-04-02 10:00:00", from: "me", to }))),
      ...persons.map((from) => csv(message({ at: "2026-04-01 10:00:00", from }))),
    ];
    const { activity } = await readFolder({ ...owner, "messages.csv": [csv(messageHeader), ...lines].join("\n") });
    expect(activity.relationships.activeConversations).toBe(66_000);
  });

  test("a conversation belongs to the person who begins it, and to the time it begins", async () => {
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

  test("of two messages in the same second the one listed later was first, as the export lists the newest first", async () => {
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
