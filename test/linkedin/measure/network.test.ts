import { describe, expect, test } from "vitest";
import { csv, profile, readFolder } from "../archives.js";
import { connection, connections, invitation, invitationHeader } from "./rows.js";

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
    // With a profile, an absent Positions.csv means that there are none.
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
