import { describe, expect, test } from "vitest";
import { csv, profile, readFolder } from "../archives.js";
import { invitation, invitationHeader, messageHeader, messages, url } from "./rows.js";

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

  test("a member who never wrote has not answered anyone", async () => {
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
