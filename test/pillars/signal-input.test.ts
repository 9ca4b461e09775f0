import * as fs from "node:fs";
import { createSSI, defaultModel, definePillar, type Model } from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";

/** The signals that the design counts in the window; the others are measured on the day. */
const ofTheWindow = [
  ...["articles", "followersGained"],
  ...["peopleSearches", "advancedSearches", "profileViewsMade", "profileViewsReceived", "leadsSaved", "activeDays"],
  ...["posts", "reposts", "substantiveComments", "reactionsGiven", "formatVariety", "engagementPerPost"],
  ...["groupActivity", "pollParticipation", "accountsSaved", "connectionsGained", "invitationAcceptance"],
  ...["responseRate", "activeConversations", "conversationsStarted", "welcomeRate", "recurringContacts"],
];

const model: Model = defaultModel;
const signals = model.pillars.flatMap((pillar) => pillar.signals);

/** The period in a description, which is after the unit: `today`, `in the window` or `over the window`. */
const periodIn = (text: string | undefined) => /Unit: \w+, (today|in the window|over the window)/.exec(text ?? "")?.[1];

const schema = z.toJSONSchema(createSSI().input, { io: "input" });

function describedIn(pillar: string, signal: string): string | undefined {
  const text = JSON.stringify(schema.properties?.[pillar]).match(
    new RegExp(`"${signal}":\\{"description":("(?:[^"\\\\]|\\\\.)*")`),
  )?.[1];
  return text === undefined ? undefined : JSON.parse(text);
}

describe("the period of an input field", () => {
  it.each(defaultModel.pillars.flatMap(({ id, signals: own }) => own.map((signal) => [id, signal.id] as const)))(
    "%s.%s is in the JSON Schema",
    (pillar, signal) => {
      const period = periodIn(describedIn(pillar, signal)) ?? "nothing";
      expect(period === "today").toBe(!ofTheWindow.includes(signal));
      expect(period).not.toBe("nothing");
    },
  );

  /** The comment of each field, as an editor shows it. */
  const comments = new Map(
    [...fs.readFileSync("src/pillars/input-shapes.ts", "utf8").matchAll(/\/\*\* (.*) \*\/\n {2}(\w+)\?: /g)].map(
      ([, text = "", signal = ""]) => [signal, text],
    ),
  );

  it("is the same in the doc comment of each field", () => {
    expect([...comments.keys()].sort()).toEqual(signals.map(({ id }) => id).sort());
    for (const [signal, text] of comments) {
      const isToday = / today[;:]/.test(text);
      expect([signal, isToday]).toEqual([signal, !ofTheWindow.includes(signal)]);
      if (!isToday) expect(text).toContain(" in the window of 90 days unless windowDays says otherwise; ");
    }
  });

  it("and so is the range: nothing that the schema refuses, no word of the model's units", () => {
    for (const { id, unit, max, description } of signals) {
      const text = comments.get(id) ?? "";
      expect(text.startsWith(`${description} `), text).toBe(true);
      const ranges = { ratio: "0 to 1,", days: "0 to windowDays.", proportion: "0 <= part <= whole." };
      const range = unit in ranges ? Reflect.get(ranges, unit) : max === undefined ? "0 or more." : `0 to ${max}.`;
      expect(text).toContain(`; ${range}`);
      expect(text).not.toMatch(/Unit:|\b(?:flow|ratio|proportion)\b/);
    }
    expect(comments.get("posts")).toBe(
      "Posts of one's own. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin, article.",
    );
  });

  it("is that of the unit where a definition has none", () => {
    const curve = [
      [0, 0],
      [0.5, 1],
    ] as const;
    const own = definePillar({
      id: "brand",
      signals: [
        { id: "answered", unit: "proportion", points: 20, curve, source: [] },
        { id: "asked", unit: "proportion", period: "window", points: 5, curve, source: [] },
      ],
    });
    expect(own.input.shape.answered.description).toBe("Unit: proportion, today. Source: own.");
    expect(own.input.shape.asked.description).toBe("Unit: proportion, in the window. Source: own.");
  });
});
