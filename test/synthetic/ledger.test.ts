import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleSeed } from "./example-seed.js";
import { dayOf } from "./instant.js";
import type { Ledger, LedgerOptions } from "./ledger/ledger-types.js";
import { ledger } from "./ledger.js";
import { planOf } from "./made.js";
import type { MemberPlan } from "./plan/member-plan.js";

const plan = planOf(exampleSeed);
const given: LedgerOptions = { audience: { titles: ["procurement", "supply chain"] }, focusSkills: ["social selling"] };
const value = (book: Ledger, signal: string) => book.signals[signal]?.value;
const number = (book: Ledger, signal: string): number => Number(value(book, signal));

describe("the ledger", () => {
  it("equals the committed one", () => {
    const path = fileURLToPath(new URL("../../examples/synthetic-export/ledger.json", import.meta.url));
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(ledger(plan));
  });

  it("names every signal of the default model once", () => {
    expect(Object.keys(ledger(plan).signals)).toHaveLength(38);
  });

  it.each([1, 2, 3, 7, 99, exampleSeed])(
    "of seed %i has the promised size, believable values and rows that add up",
    (seed) => {
      const member = planOf(seed);
      const book = ledger(member, given);
      expect(book.files["Connections.csv"]?.rows).toBe(800);
      expect(book.files["messages.csv"]?.rows).toBe(3000);
      for (const [name, { rows, tallies }] of Object.entries(book.files)) {
        for (const [signal, { counted, leftOut }] of Object.entries(tallies)) {
          const out = Object.values(leftOut).reduce((sum, each) => sum + each, 0);
          expect(counted + out, `${name}: ${signal}`).toBe(rows);
        }
      }
      const ranges: readonly (readonly [string, number, number])[] = [
        ["posts", 6, 24],
        ["reposts", 3, 16],
        ["articles", 2, 2],
        ["substantiveComments", 12, 55],
        ["reactionsGiven", 50, 160],
        ["peopleSearches", 30, 110],
        ["advancedSearches", 2, 25],
        ["activeDays", 35, 75],
        ["formatVariety", 5, 5],
        ["groupActivity", 1, 16],
        ["connections", 800, 800],
        ["connectionsGained", 20, 90],
        ["decisionMakerConnections", 80, 180],
        ["colleagueConnections", 5, 40],
        ["conversationsStarted", 8, 60],
        ["activeConversations", 20, 90],
        ["recurringContacts", 4, 45],
        ["targetAudienceShare", 0.05, 0.4],
        ["endorsements", 40, 55],
        ["recommendations", 3, 3],
        ["skills", 22, 22],
        ["optionalSections", 4, 4],
        ["focusSkillsEndorsed", 0.05, 0.6],
      ];
      for (const [signal, low, high] of ranges) {
        expect(number(book, signal), signal).toBeGreaterThanOrEqual(low);
        expect(number(book, signal), signal).toBeLessThanOrEqual(high);
      }
      for (const signal of ["responseRate", "invitationAcceptance", "welcomeRate"]) {
        const { part, whole } = value(book, signal) as { part: number; whole: number };
        expect(part, signal).toBeGreaterThan(0);
        expect(whole, signal).toBeGreaterThan(part);
      }
    },
  );

  it("moves when a reader takes the window a second early, at the entries' time or from midnight", () => {
    const at = (asOf: string) => ledger(plan, { asOf });
    const now = ledger(plan);
    const early = at("2026-11-01T23:59:58Z");
    const late = at("2026-11-02T00:00:12Z");
    const midnight = at("2026-11-01T00:00:00Z");
    for (const signal of [
      "posts",
      "substantiveComments",
      "reactionsGiven",
      "pollParticipation",
      "peopleSearches",
      "conversationsStarted",
    ]) {
      // Two at asOf go and one from just outside comes; two after asOf come and the first inside goes.
      expect(number(early, signal), signal).toBe(number(now, signal) - 1);
      expect(number(late, signal), signal).toBe(number(now, signal) + 1);
      expect(number(midnight, signal), signal).toBe(number(now, signal) - 1);
    }
    for (const other of [early, late, midnight])
      expect(value(other, "responseRate")).not.toEqual(value(now, "responseRate"));
    expect(now.files["messages.csv"]?.tallies["responseRate"]?.leftOut.afterAsOf).toBe(5);
    expect(late.files["messages.csv"]?.tallies["responseRate"]?.leftOut.afterAsOf).toBeUndefined();
  });

  it("knows what an archive cannot show", () => {
    expect(ledger(plan, { omit: ["Votes"] }).signals["pollParticipation"]).toMatchObject({
      value: 0,
      status: "inferred",
    });
    expect(ledger(plan, { omit: ["Shares"] }).signals["posts"]).toMatchObject({ value: "unknown", status: "unknown" });
    expect(ledger(plan, { omit: ["SearchQueries"] }).signals["peopleSearches"]).toMatchObject({
      value: 0,
      status: "inferred",
    });
    expect(ledger(plan, { edition: "basic" }).signals["reactionsGiven"]).toMatchObject({
      value: "unknown",
      status: "unknown",
    });
    expect(ledger(plan, { edition: "basic" }).signals["peopleSearches"]).toEqual(
      ledger(plan).signals["peopleSearches"],
    );
    const old = ledger(plan, { era: "2022" });
    expect([value(old, "invitationAcceptance"), value(old, "welcomeRate")]).toEqual(["unknown", "unknown"]);
    expect(value(old, "connectionsGained")).toBe(value(ledger(plan), "connectionsGained"));
  });
});

describe.each([1, 7, exampleSeed])("the plan of seed %i leaves no room for two readings", (seed) => {
  const member = planOf(seed);

  it("every comment has as many words as Unicode segments find", () => {
    const segmenter = new Intl.Segmenter("und", { granularity: "word" });
    for (const { text, words } of member.comments)
      expect([...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length, text).toBe(words);
  });

  it("uploads, articles, courses, given recommendations and unfollowing never decide whether a day was active", () => {
    expect(daysWithoutWeakActs(member)).toBe(number(ledger(member), "activeDays"));
  });

  it("no connection and no first message of the member hangs on where a day of seven ends", () => {
    const asOfDay = dayOf(member.asOf);
    expect(member.connections.filter(({ day }) => day === asOfDay - 6)).toEqual([]);
    expect(
      member.connections.filter(({ day, person }) => person === undefined && day > asOfDay - 90 && day <= asOfDay - 6),
    ).toEqual([]);
    for (const { person, day } of member.connections) {
      const written = member.conversations
        .filter((each) => person !== undefined && each.others.includes(person))
        .flatMap(({ messages }) => messages.filter(({ from }) => from === member.owner).map(({ at }) => dayOf(at)));
      const first = written.filter((each) => each >= day).sort((a, b) => a - b)[0];
      expect(first).not.toBe(day + 7);
    }
  });
});

/** Counts the days of the acts that are certain, by the days alone. */
function daysWithoutWeakActs(member: MemberPlan): number {
  const acts = [
    member.shares,
    member.instantReposts,
    member.comments,
    member.reactions,
    member.votes,
    member.saved,
    member.searches,
    member.companyFollows,
    member.endorsementsGiven,
    member.memberFollows.filter(({ active }) => active),
    member.invitations.filter(({ direction }) => direction === "OUTGOING"),
    member.conversations
      .filter(({ draft }) => !draft)
      .flatMap(({ messages }) => messages.filter(({ from, draft }) => from === member.owner && !draft)),
  ].flat();
  const last = dayOf(member.asOf);
  return new Set(
    acts.flatMap(({ at }) => (at === undefined || dayOf(at) > last || dayOf(at) <= last - 90 ? [] : [dayOf(at)])),
  ).size;
}
