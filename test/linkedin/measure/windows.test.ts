import { describe, expect, test } from "vitest";
import { completeMarker, csv, profile, readFolder } from "../archives.js";
import {
  article,
  comments,
  connection,
  connections,
  groupLink,
  invitation,
  invitationHeader,
  iso,
  java,
  messages,
  minute,
  share,
  shares,
  slash,
  upload,
  us,
} from "./rows.js";

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

describe("flows count what is in the window, which ends with asOf and begins after asOf - windowDays", () => {
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

  test("every dated act of the member makes a day active, and no other person's does", async () => {
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
