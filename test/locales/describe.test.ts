import * as fc from "fast-check";
import {
  basisOf,
  brandInput,
  computeSSI,
  createPeerGroup,
  createSSI,
  defaultModel,
  defineModel,
  definePillar,
  defineScorer,
  describeIssue,
  describePlan,
  describeRecommendation,
  describe as describeResult,
  type IssueCode,
  issueCodes,
  type Locale,
  type Model,
  type PlanTarget,
  pillarIds,
  plan,
  type Recommendation,
  recommend,
  type SSIResult,
  safeComputeSSI,
  toSnapshot,
} from "social-selling-index";
import { en } from "social-selling-index/locales/en";
import { it as italian } from "social-selling-index/locales/it";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fill } from "../../src/errors/wording.js";
import { caseArbitrary } from "../support/arbitraries.js";
import { entriesOf } from "./render.js";

/** Every text of a description. */
const textsOf = (description: unknown): string[] =>
  entriesOf(description, "").flatMap(({ text }) => (typeof text === "string" ? [text] : Object.values(text)));

const noHoles = (description: unknown): void => {
  for (const text of textsOf(description)) expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
};

const everything = Object.fromEntries(
  defaultModel.pillars.map(({ id, signals }) => [
    id,
    Object.fromEntries(
      signals.map(({ id: signal, unit }) => [
        signal,
        unit === "proportion" ? { part: 9, whole: 9 } : unit === "ratio" ? 1 : 8,
      ]),
    ),
  ]),
);

/** A list of advice, each with what stands above it. */
const describeAll = (advice: readonly Recommendation[], locale: Locale, model?: Model) =>
  advice.map((one, index) => describeRecommendation(one, locale, { model, above: advice.slice(0, index) }));

describe("describe", () => {
  it("describes a partly known result", () => {
    const described = describeResult(computeSSI({ insights: { posts: 13, reposts: 3 } }), en);
    expect(described.headline).toBe("Between 4.23 and 96.48 of 100: Starting to Good");
    expect(described.summary).toBe(
      "Too little is known for one number, less than half of: Establish your professional brand, Find the right people, Engage with insights, Build relationships. Known: 7% of what counts. 4.23 confirmed: 25.77 points short of Building (30).",
    );
    expect(described.strongest).toBe("Too little is known to compare the pillars.");
    expect(described.pillars[0]?.text).toBe("Nothing is known yet: 0 to 25 are possible.");
    expect(described.pillars[2]?.signals[1]).toEqual({
      id: "reposts",
      title: "Reposts",
      explanation: "Posts of others that you passed on as they were.",
      text: "3 (1 a month): earns 0.38 of 1.5.",
    });
    expect(described.pillars[3]?.signals[1]?.text).toBe("Not known yet: up to 1.5 points.");
    expect(described.losses[0]).toBe("Posts: 2.4 points to be had");
    expect(described.unknowns[0]).toBe("Substantive comments: not known yet, up to 8 points");
    expect([described.ranks, described.trend]).toEqual([[], []]);
  });

  it("describes it in Italian", () => {
    const described = describeResult(computeSSI({ insights: { posts: 13, reposts: 3 } }), italian);
    expect(described.headline).toBe("Tra 4,23 e 96,48 su 100: da «Agli inizi» a «Buono»");
    expect(described.pillars[2]?.signals[1]?.text).toBe("3 (1 al mese): ottiene 0,38 su 1,5.");
  });

  it("describes a known result, a full signal, the strongest and the weakest pillar", () => {
    const described = describeResult(computeSSI({ salesNavigator: true, ...everything }), en);
    expect(described.summary).toContain("Everything is known");
    expect(described.headline).toMatch(/^[\d.]+ of 100: Building$/);
    expect(described.strongest).toContain("Your strongest pillar");
    expect(described.weakest).toContain("with the most room");
    expect(described.pillars[2]?.signals[4]?.text).toBe("8: earns 1.5 of 1.5, all there is.");
    expect(described.pillars[0]?.text).toMatch(/ of 25, all known\.$/);
  });

  it("describes the highest band, what does not apply and what does not count", () => {
    const none = Object.fromEntries(
      defaultModel.pillars.map(({ id, signals }) => [
        id,
        Object.fromEntries(signals.map(({ id: signal }) => [signal, "n/a" as const])),
      ]),
    );
    const empty = describeResult(computeSSI(none), en);
    expect(empty.headline).toBe("No score: nothing that counts applies to you.");
    expect(empty.pillars[0]?.text).toBe("Does not apply to you.");
    expect(empty.pillars[0]?.signals[0]?.text).toBe("Does not apply to you.");
    const others = describeResult(computeSSI({}, { weights: { people: 0 } }), en);
    expect(others.pillars[1]?.text).toContain("its weight is 0");
    const top = computeSSI({
      brand: none["brand"] ?? {},
      people: none["people"] ?? {},
      insights: none["insights"] ?? {},
      relationships: {
        ...none["relationships"],
        connections: 2000,
      },
    });
    expect(describeResult(top, en).summary).toContain("confirmed: the highest band.");
  });

  it("names a signal of another model by its description, else its id", () => {
    const [brand, ...others] = defaultModel.pillars;
    if (brand === undefined) throw new Error("no pillar");
    const signals = [
      {
        id: "talks",
        unit: "flow",
        points: 20,
        curve: [
          [0, 0],
          [2, 1],
        ],
        source: [],
        description: "Talks given.",
      },
      {
        id: "books",
        unit: "count",
        points: 5,
        curve: [
          [0, 0],
          [1, 1],
        ],
        source: [],
      },
    ] as const;
    const actions = [
      {
        id: "speak",
        minutes: 60,
        effects: [{ pillar: "brand", signal: "talks", add: 1 }],
        control: "own",
        rhythm: "monthly",
      },
    ] as const;
    const model = {
      ...defaultModel,
      id: "mine",
      pillars: [{ ...brand, signals }, ...others],
      actions,
      pools: [],
    };
    const ssi = createSSI({ model });
    const result = ssi.compute({ brand: { talks: 1, books: 0 } });
    const advice = describeAll(recommend(ssi, { brand: { talks: 1, books: 0 } }), en, model);
    const described = describeResult(result, en, { model });
    expect(described.pillars[0]?.signals.map(({ title, explanation }) => [title, explanation])).toEqual([
      ["Talks given", "Talks given."],
      ["books", ""],
    ]);
    expect(describeResult(result, en).pillars[0]?.signals[0]?.title).toBe("talks");
    expect(advice[0]?.title).toMatch(/^speak: /);
    expect(advice.map(({ text }) => text)).toContain(
      "Keep an eye on “books”: it follows from what you do and cannot be planned.",
    );
    expect(describePlan(plan(ssi, { brand: { talks: 1 } }, { target: { minutes: 200 } }), en).steps[0]?.text).toBe("");
  });

  describe("own words of signals and pillars", () => {
    const curve = [
      [0, 0],
      [10, 1],
    ] as const;
    const people = definePillar({
      id: "people",
      title: "Meet people",
      description: "Time spent face to face.",
      signals: [
        { id: "meetings", unit: "count", points: 15, curve, title: "Meetings", description: "Meetings held." },
        { id: "peopleSearches", unit: "count", points: 5, curve, title: "Searches in the CRM" },
        { id: "profileViewsMade", unit: "count", points: 3, curve },
        { id: "calls", unit: "count", points: 2, curve, description: "Calls made." },
      ],
    });
    const insights = defineScorer({
      id: "insights",
      version: "1",
      title: "Recommended by customers",
      description: "How likely customers are to recommend you.",
      input: z.strictObject({ nps: z.number() }),
      score: ({ nps }) => ({ score: nps, signals: [{ id: "posts", earned: nps, maxPoints: 25 }] }),
    });
    const scorers = { people, insights };
    const ssi = createSSI({ scorers });
    const activity = { people: { meetings: 5, peopleSearches: 1, profileViewsMade: 0 }, insights: { nps: 20 } };

    it.each([
      ["English", en, "Profiles viewed", "Posts"],
      ["Italian", italian, italian.signals.people.profileViewsMade.title, italian.signals.insights.posts.title],
    ] as const)("are those of the definition, in %s too", (_, locale, views, posts) => {
      const described = describeResult(ssi.compute(activity), locale, { scorers });
      const [brandWords, peopleWords, insightsWords] = described.pillars;
      expect([peopleWords?.title, peopleWords?.explanation]).toEqual(["Meet people", "Time spent face to face."]);
      expect(peopleWords?.signals.map(({ title, explanation }) => [title, explanation])).toEqual([
        ["Meetings", "Meetings held."],
        // An id of the default model under a title of its own: nothing of the default's words is left.
        ["Searches in the CRM", ""],
        [views, locale.explanations.signals.people.profileViewsMade],
        ["Calls made", "Calls made."],
      ]);
      expect([insightsWords?.title, insightsWords?.explanation]).toEqual([
        "Recommended by customers",
        "How likely customers are to recommend you.",
      ]);
      expect(insightsWords?.signals[0]?.title).toBe(posts);
      expect(brandWords?.title).toBe(locale.pillars.brand.title);
      expect(described.losses.join()).toContain("Meetings");
      expect(described.unknowns.join()).toContain("Calls made");
      const two = createSSI({ scorers, weights: { brand: 0, relationships: 0 } });
      expect(describeResult(two.compute(activity), locale, { scorers }).strongest).toContain(
        "Recommended by customers",
      );
    });

    it("without the scorers, a result says what it can", () => {
      const [, peopleWords] = describeResult(ssi.compute(activity), en).pillars;
      expect([peopleWords?.title, peopleWords?.signals[0]?.title]).toEqual(["Find the right people", "meetings"]);
    });

    it("come with a model as well, of which a pillar with a scorer of another kind shows nothing", () => {
      const model = defineModel<Model>({
        ...defaultModel,
        id: "own",
        actions: [],
        pools: [],
        pillars: defaultModel.pillars.map((pillar) => (pillar.id === "people" ? people.definition : pillar)),
      });
      const result = createSSI({ model }).compute({ people: { meetings: 5 } });
      const [, ofModel] = describeResult(result, en, { model }).pillars;
      expect([ofModel?.title, ofModel?.signals[0]?.title]).toEqual(["Meet people", "Meetings"]);
      const byFunction = defineScorer({ id: "people", version: "1", input: z.unknown(), score: () => ({ score: 1 }) });
      const [, ofFunction] = describeResult(result, en, { model, scorers: { people: byFunction } }).pillars;
      expect([ofFunction?.title, ofFunction?.signals[0]?.title]).toEqual(["Find the right people", "meetings"]);
    });

    it("stand in ranks, the trend, plans and advice", () => {
      const many = Array.from({ length: 12 }, (_, n) => ssi.compute({ ...activity, people: { meetings: n } }));
      const group = createPeerGroup({ id: "team", kind: "team", results: many });
      const history = [toSnapshot(ssi.compute({ ...activity, asOf: "2026-05-04" }))];
      const now = { ...activity, people: { meetings: 9 }, asOf: "2026-05-11" };
      const result = ssi.compute(now, { peers: [{ group }], history, timeZone: "Europe/Rome" });
      const described = describeResult(result, en, { scorers });
      expect(described.ranks[0]?.pillars.map(({ title }) => title)).toContain("Meet people");
      expect(described.trend.map(({ title }) => title)).toContain("Meet people");
      const planned = plan(ssi, activity, { target: { pillar: "people", score: 20 } });
      expect(describePlan(planned, en, { scorers }).headline).toContain("Meet people");
      expect(describePlan(planned, en, { scorers }).certificate.join()).not.toContain("Find the right people");
      const advice = recommend(ssi, activity, { limit: 30 }).map((one) => describeRecommendation(one, en, { scorers }));
      expect(JSON.stringify(advice)).toContain("Calls made");
      const open = recommend(ssi, { people: { meetings: 1 } }, { limit: 30 });
      expect(JSON.stringify(open.map((one) => describeRecommendation(one, en, { scorers })))).toContain(
        "Recommended by customers",
      );
    });

    it("what is no text is no title", () => {
      const odd = { ...insights, title: 5, description: "" };
      const described = describeResult(ssi.compute(activity), en, { scorers: { insights: odd as never } });
      expect([described.pillars[2]?.title, described.pillars[2]?.explanation]).toEqual([
        en.pillars.insights.title,
        en.explanations.pillars.insights,
      ]);
    });
  });

  it("describes what a custom scorer leaves open", () => {
    const brand = {
      id: "brand" as const,
      version: "1",
      input: brandInput,
      score: () => ({
        score: 10,
        bounds: { low: 10, high: 20 },
        coverage: 0.5,
        signals: [{ id: "mine", earned: 10, maxPoints: 12 }],
      }),
    };
    const result = computeSSI({ brand: {} }, { scorers: { brand } });
    const advice = describeAll(recommend(createSSI({ scorers: { brand } }), { brand: {} }), en);
    const described = describeResult(result, en);
    expect(described.pillars[0]?.signals[0]?.text).toBe("Earns 10 of 12.");
    expect(described.unknowns).toContain("Establish your professional brand, the rest: not known yet, up to 10 points");
    expect(advice.map(({ title, text }) => `${title} ${text}`)).toContain(
      "Find out: Establish your professional brand, the rest Whoever supplies the data for this score can tell where it comes from.",
    );
  });

  it("never throws and leaves no hole, for any result", () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ options, activity }) => {
        const result = createSSI(options).compute(activity as never);
        for (const locale of [en, italian]) {
          const described = describeResult(result, locale, { model: options.model });
          expect(described).toEqual(describeResult(result, locale, { model: options.model }));
          expect(described.pillars.map(({ id }) => id)).toEqual(pillarIds);
          const words = { ...described, pillars: described.pillars.map(({ title, text }) => ({ title, text })) };
          noHoles(words);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("ranks and the trend", () => {
  const member = (posts: number, asOf: string) => ({
    ...everything,
    salesNavigator: true,
    asOf,
    insights: { ...everything["insights"], posts },
  });
  const was = computeSSI(member(2, "2026-05-01"));
  const results = Array.from({ length: 12 }, (_, index) => computeSSI(member(index || 0.001, "2026-05-01")));
  const group = (sample: boolean, label?: string) =>
    createPeerGroup({ id: "g", kind: "industry", results, sample, ...(label === undefined ? {} : { label }) });

  it("give the rank, the average and the interval", () => {
    const result = computeSSI(member(20, "2026-05-08"), { peers: [{ group: group(true) }] });
    const [rank] = describeResult(result, en).ranks;
    expect(rank?.title).toBe("Industry");
    expect(rank?.text).toMatch(
      /^Top 8%: place 1 of 13\. [\d.]+ points above the average of [\d.]+\. The group is a sample/,
    );
    expect(rank?.pillars[2]?.text).toBe("top 8%, place 1 of 13");
  });

  it("give the reason where there is none", () => {
    const few = createPeerGroup({ id: "few", kind: "team", label: "North", results: [was] });
    const none = createPeerGroup({ id: "none", kind: "club" });
    const totals = createPeerGroup({
      id: "t",
      kind: "network",
      basis: basisOf(was),
      distribution: [{ score: was.score, count: 12 }],
    });
    const peers = [
      { group: few },
      { group: none },
      { group: totals },
      { id: "m", kind: "industry", mean: 36, origin: "model" },
    ] as const;
    const described = describeResult(
      computeSSI({ ...member(2, "2026-05-08"), salesNavigator: true }, { peers }),
      en,
    ).ranks;
    expect(described.map(({ title, text }) => `${title}: ${text}`)).toEqual([
      "North: No rank: with fewer than 10 others, it would tell too much about each of them.",
      "club: No rank: there is nobody else in the group.",
      expect.stringContaining(`Network: Top 8%: place 1 of 13. Exactly the average of`),
      expect.stringContaining("Industry: About the top "),
    ]);
    expect(described[2]?.pillars[0]?.text).toContain("only total scores");
  });

  it("give the range of a rank that is not certain", () => {
    const open = { ...member(2, "2026-05-08"), relationships: {} };
    const described = describeResult(computeSSI(open, { peers: [{ group: group(false) }] }), en);
    expect(described.ranks[0]?.text).toContain("Once all is known, somewhere between the top ");
  });

  const trendOf = (result: SSIResult, locale: Locale = en) =>
    describeResult(result, locale).trend.map(({ title, text }) => `${title}: ${text}`);
  const withPeers = { peers: [{ group: group(false) }], timeZone: "UTC" } as const;

  it("describe a change, a change of rank, and a slope", () => {
    const history = [1, 2, 3].map((posts, week) =>
      toSnapshot(computeSSI(member(posts * 3, `2026-05-0${week * 7 + 1}`.replace(/0(\d\d)$/, "$1")), withPeers)),
    );
    const described = trendOf(computeSSI(member(1, "2026-05-22"), { ...withPeers, history }));
    expect(described[0]).toMatch(/^Score: [\d.]+ points? less than last week\.$/);
    expect(described[1]).toMatch(/^Engage with insights: [\d.]+ points? less/);
    expect(described[2]).toMatch(/^Industry: [\d.]+ percentage points further from the top/);
    expect(described[3]).toMatch(/^Last eight weeks: (Rising|Falling|Neither)/);
    const same = trendOf(computeSSI(member(9, "2026-05-22"), { ...withPeers, history }));
    expect(same[0]).toBe("Score: No change since last week.");
  });

  it("name a group by its id where the result has no rank in it", () => {
    const history = [toSnapshot(computeSSI(member(3, "2026-05-01"), withPeers))];
    const result = computeSSI(member(9, "2026-05-08"), { ...withPeers, history });
    const group = Object.keys(result.ranks)[0] ?? "";
    expect(trendOf({ ...result, ranks: {} }).join("\n")).toContain(`\n${group}: `);
  });

  it("give the reason where there is none", () => {
    const history = [toSnapshot(was)];
    expect(trendOf(computeSSI(member(2, "2026-05-02"), { history: [], timeZone: "UTC" }))).toEqual([
      "Score: Nothing to compare with yet: this is the first week.",
      "Last eight weeks: No trend yet: there is a score for 1 week, and it takes three.",
    ]);
    expect(trendOf(computeSSI(member(2, "2026-05-16"), { history, timeZone: "UTC" }))[0]).toContain("weeks old");
    const other = computeSSI({ ...member(2, "2026-05-08"), windowDays: 60 }, { ...withPeers, peers: [], history });
    expect(trendOf(other)[0]).toContain("not measured alike");
    const unranked = computeSSI(member(2, "2026-05-08"), { ...withPeers, history });
    expect(trendOf(unranked).join()).toContain("Industry: No change can be told: the number is missing");
  });
});

describe("describeRecommendation", () => {
  it("notes where the points of two actions do not add up, since they raise the same signals", () => {
    const activity = {
      people: { peopleSearches: 15, advancedSearches: 0 },
      insights: { reactionsGiven: 9 },
      relationships: { connections: 400, connectionsGained: 6, colleagueConnections: 5 },
    };
    const advice = recommend(createSSI(), activity);
    for (const locale of [en, italian]) {
      const all = describeAll(advice, locale);
      const described = Object.fromEntries(
        advice.flatMap((one, index) => (one.kind === "action" ? [[one.action, all[index]]] : [])),
      );
      const note = (action: string) => fill(locale.advice.sameNumbers, { title: described[action]?.title ?? "" });
      const inviting = ["invite", "inviteDecisionMaker", "inviteColleague"] as const;
      const [first = "", ...others] = advice.flatMap((one) =>
        one.kind === "action" && inviting.some((action) => action === one.action) ? [one.action] : [],
      );
      expect(others.length).toBeGreaterThan(0);
      for (const action of others) expect(described[action]?.text).toContain(note(first));
      expect(described[first]?.text).not.toContain(note(others[0] ?? ""));
      expect(described["searchPeople"]?.text).toContain(note("searchAdvanced"));
      expect(described["react"]?.text).toBe(locale.advice.actions.react.advice);
    }
    expect(en.advice.sameNumbers).toContain("do not simply add up");
  });

  it("describes an action, a gap and a habit", () => {
    const all = recommend(createSSI(), {
      insights: { posts: 3, reactionsGiven: 300 },
      relationships: { connections: 3, connectionsGained: 0, invitationAcceptance: { part: 1, whole: 9 } },
    });
    const of = (test: (one: (typeof all)[number]) => boolean) => {
      const found = all.find(test);
      if (found === undefined) throw new Error("not recommended");
      return describeRecommendation(found, en);
    };
    expect(of((one) => one.kind === "action" && one.action === "post")).toEqual({
      title: "Publish 3 more posts a month",
      text: en.advice.actions.post.advice,
      effect: "+2.81 points for 2.3 hours a month",
    });
    expect(of((one) => one.kind === "action" && one.action === "invite").effect).toContain(", if the others agree");
    expect(of((one) => one.kind === "measure" && one.signal === "peopleSearches")).toEqual({
      title: "Find out: Searches",
      text: "The searches you made. Where: Your data archive (ask for it at linkedin.com: Settings, Data privacy, Get a copy of your data).",
      effect: "up to 5.5 points at stake",
    });
    expect(of((one) => one.kind === "habit" && one.signal === "invitationAcceptance")).toMatchObject({
      title: "Invitations accepted",
      text: en.advice.habits.invitationAcceptance,
    });
  });
});

describe("describePlan", () => {
  const ssi = createSSI();
  const activity = { insights: { posts: 3, reactionsGiven: 0, substantiveComments: 4 } };
  const described = (target: PlanTarget, more = {}) => describePlan(plan(ssi, activity, { target, ...more }), en);

  it("describes the cheapest way to a score, and what it proves", () => {
    const nowhere = plan(ssi, {}, { target: { score: 10 } });
    expect(describePlan(nowhere, en).summary).toBe(
      "First find out: Substantive comments, Profile completeness, Connections. That may already be points. There is no step that would add a point.",
    );
    expect(describePlan(nowhere, italian).summary).toMatch(
      /^Prima scopri: .* Non c’è nessun passo che aggiunga punti\.$/,
    );
    expect(describePlan(plan(ssi, {}, { target: { score: 0 } }), en).summary).toBe("There is nothing to do.");
    const weekly = (minutesPerMonth: number) =>
      describePlan({ ...plan(ssi, activity, { target: { score: 6 } }), minutesPerMonth }, en).summary;
    expect(weekly(38.5)).toContain("What is monthly is 9 minutes a week.");
    expect(weekly(0.5)).toContain("What is monthly is 0.5 minutes a week.");
    expect(weekly(0)).toContain("Everything is done once, within 90 days.");
    const { headline, summary, steps, assumptions, certificate } = described({ score: 4 }, { maxActions: 6 });
    expect(headline).toMatch(/^From [\d.]+ to [\d.]+ confirmed: [\d.]+ minutes a month$/);
    expect(summary).toMatch(/What is monthly is .* a week\. Keep it up, and you are there after 90 days\.$/);
    expect(steps[0]?.effect).toMatch(/^\+[\d.]+ points? for [\d.]+ minutes a month; then [\d.]+\.$/);
    expect(assumptions).toContain("What you do today goes on beside the plan.");
    expect(certificate).toEqual([
      "No plan with less effort reaches a score of 4 points, confirmed.",
      expect.stringMatching(
        /^Effort: [\d.]+ minutes a month over 90 days, and 10 minutes a month for each kind of action/,
      ),
      "With 6 kinds of action at most.",
      expect.stringMatching(/^With a little less effort, [\d.]+ points? would be the most\.$/),
      expect.stringContaining("Proved for the model social-selling-index"),
    ]);
  });

  it("tells once and monthly apart, attempts from what comes of them, and what a step lowers", () => {
    const member = {
      brand: { profileCompleteness: 0.5 },
      relationships: {
        connections: 300,
        invitationAcceptance: { part: 10, whole: 20 },
        welcomeRate: { part: 20, whole: 20 },
      },
    };
    const { headline, steps, certificate } = describePlan(
      plan(ssi, member, { target: { score: 100 }, companySize: 40 }),
      en,
    );
    expect(headline).toMatch(/confirmed at the most$/);
    const invite = steps.find(({ title }) => title.startsWith("Send"));
    expect(invite?.text).toContain("About 14 of them will be accepted, as things are.");
    expect(invite?.text).toMatch(/By itself it lowers “.*” by [\d.]+ points\./);
    expect(steps.find(({ title }) => title.startsWith("Complete"))?.effect).toContain("for 50 minutes once;");
    expect(certificate).toContain("30 attempts of at most 30 in 30 days, at a rate of 46%.");
    expect(certificate).toContain("A company of 40 people.");
    const [first] = recommend(ssi, { relationships: { ...member.relationships, connectionsGained: 60 } });
    expect(first && describeRecommendation(first, en).text).toMatch(
      /Together with: Welcome \d+ more new contacts a month/,
    );
  });

  it("describes the most for a budget, and the conditions of the caller", () => {
    const { headline, certificate } = described(
      { minutes: 60 },
      { limits: { post: 1 }, effort: { comment: 2 }, exclude: ["react"] },
    );
    expect(headline).toMatch(/^The most for 60 minutes a month: from /);
    expect(certificate).toEqual([
      expect.stringMatching(/^Nothing earns more than [\d.]+ in 60 minutes a month/),
      "Each kind of action has to add 0.25 points.",
      "“Publish one more post a month”: at most 1.",
      "“Write one more useful comment a month”: 2 minutes each time.",
      "“React to one more post a month”: left out, as you wished.",
      expect.stringContaining("Proved for the model social-selling-index"),
    ]);
  });

  it("describes a target that is out of reach, with the next stage, or reached", () => {
    const far = described({ pillar: "insights", score: 25 }, { maxActions: 2 });
    expect(far.headline).toMatch(
      /^Engage with insights – Not all the way: from [\d.]+ to [\d.]+ confirmed at the most$/,
    );
    expect(far.summary).toMatch(/ A next goal that is in reach: 5 points\.$/);
    expect(far.certificate[0]).toBe(
      "No plan within these limits reaches 25 points in “Engage with insights”, confirmed.",
    );
    expect(far.certificate.join(" ")).toMatch(/With any number of kinds of action it would be [\d.]+ points\./);
    const near = described({ score: 0.5 });
    expect([near.headline, near.summary]).toEqual([
      expect.stringMatching(/^Already reached: [\d.]+ confirmed$/),
      "There is nothing to do.",
    ]);
    expect(near.certificate[0]).toBe("You already have a score of 0.5 points, confirmed.");
  });

  it("describes a rank in a group as a target", () => {
    const basis = basisOf(ssi.compute(activity));
    const group = createPeerGroup({ id: "g", kind: "team", basis, distribution: [{ score: 3, count: 12 }] });
    expect(described({ topPercent: 10, in: group }).certificate[0]).toBe(
      "No plan with less effort reaches a place in the top 10%, confirmed.",
    );
  });

  it("leaves no hole in Italian", () => {
    noHoles(describePlan(plan(ssi, activity, { target: { score: 6 } }), italian));
  });
});

describe("describeIssue", () => {
  it("gives what is wrong, where, and how to fix it", () => {
    const outcome = safeComputeSSI({ brand: { skills: -3 } });
    const [issue] = outcome.success ? [] : outcome.issues;
    if (issue === undefined) throw new Error("accepted");
    expect(describeIssue(issue, en)).toMatch(/^brand\.skills cannot be below 0\. Expected .*, received -3; .*\.$/);
    expect(describeIssue(issue, italian)).toMatch(
      /^brand\.skills: non può essere minore di 0\. Atteso: .*\. Ricevuto: -3\. Rimedio: /,
    );
    expect(describeIssue({ ...issue, path: [] }, en)).toMatch(/^the value passed /);
  });

  it("describes a finding of the reader with its file, number and first row", () => {
    const finding = { code: "import.raggedRow", file: "Shares.csv", row: 7, count: 2 } as const;
    expect(describeIssue(finding, en)).toBe("2 rows with too many or too few cells in Shares.csv (row 7)");
    expect(describeIssue({ code: "import.archiveDate", count: 1 }, italian)).toContain("nome di un archivio");
  });

  it("has every code, and every part of it", () => {
    const parts = { path: ["a", 0], expected: "EXPECTED", received: "RECEIVED", repair: "REPAIR" };
    for (const code of Object.keys(issueCodes) as IssueCode[])
      for (const locale of [en, italian]) {
        const text = describeIssue({ code, ...parts }, locale);
        for (const part of ["EXPECTED", "RECEIVED", "REPAIR"]) expect(text, code).toContain(part);
        expect(text, code).not.toMatch(/[{}]/);
      }
  });
});
