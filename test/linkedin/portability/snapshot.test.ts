import fc from "fast-check";
import { pillarIds } from "social-selling-index";
import { fromMemberSnapshot, type LinkedInExport, readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { exampleSeed } from "../../synthetic/example-seed.js";
import { archiveOf, planOf } from "../../synthetic/made.js";
import { endOfWalk, type SnapshotPage, snapshotRows, writeSnapshot } from "../../synthetic/write-snapshot.js";

const plan = planOf(exampleSeed);
const asOf = "2026-11-01";
const options = { asOf, audience: { titles: ["Director"] }, focusSkills: ["Negotiation"] };
const archive = await readLinkedInExport(archiveOf(plan), options);

/** What no domain has, or only together with others. */
const untold: readonly string[] = [
  "endorsements",
  "focusSkillsEndorsed",
  "recommendations",
  "articles",
  "activeDays",
  "formatVariety",
  // The member has none of one of the kinds, so its domain has no rows and the count of kinds is open.
  "optionalSections",
];

const signalsOf = ({ activity }: LinkedInExport): Record<string, unknown> =>
  Object.assign({}, ...pillarIds.map((pillar) => activity[pillar]));
const evidenceOf = ({ evidence }: LinkedInExport): Record<string, { status: string; reason?: string }> =>
  Object.assign({}, ...pillarIds.map((pillar) => evidence.signals[pillar]));

describe("a snapshot of the synthetic member", () => {
  const reading = fromMemberSnapshot(writeSnapshot(plan), options);

  it("gives the values of the archive, signal by signal, wherever a domain has the rows", async () => {
    const snapshot = await reading;
    const expected = Object.entries(signalsOf(archive)).filter(([signal]) => !untold.includes(signal));
    expect(signalsOf(snapshot)).toEqual(Object.fromEntries(expected));
    expect(expected.length).toBeGreaterThan(20);
    expect(snapshot.issues.filter(({ code }) => code !== "import.unreadableDate")).toEqual([]);
    expect(snapshot.asOf).toBe(archive.asOf);
  });

  it("counts nothing of RECOMMENDATIONS and ENDORSEMENTS as received", async () => {
    const { evidence, activity } = await reading;
    expect(snapshotRows(plan).get("RECOMMENDATIONS")?.length).toBeGreaterThan(0);
    expect(activity.brand.recommendations).toBeUndefined();
    expect(activity.brand.endorsements).toBeUndefined();
    expect(evidence.signals.brand.recommendations.reason).toBe("basicExport");
    expect(evidence.files).toContainEqual({ archive: 0, name: "RECOMMENDATIONS", status: "ignored", reason: "unused" });
  });

  it.each(["MEMBER_SHARE_INFO", "CONNECTIONS", "ALL_VOTES", "INBOX", "SKILLS"])(
    "without %s what needs it is unknown, not 0, and says what to do",
    async (absent) => {
      const whole = evidenceOf(await reading);
      const without = evidenceOf(await fromMemberSnapshot(writeSnapshot(plan, { absent: [absent] }), options));
      const lost = Object.keys(whole).filter((signal) => whole[signal]!.status !== without[signal]!.status);
      expect(lost.length).toBeGreaterThan(0);
      for (const signal of lost) expect(without[signal]).toMatchObject({ status: "unknown", reason: "snapshotDomain" });
      expect(Object.values(without).some(({ status }) => status === "inferred")).toBe(false);
    },
  );

  it("takes the newest activity as the date where none is given", async () => {
    const likes = ["2026-05-01 10:00:00", "2026-05-02 10:00:00", ""].map((date) => ({ Date: date, Type: "LIKE" }));
    const page = { elements: [{ snapshotDomain: "ALL_LIKES", snapshotData: likes }] };
    const { evidence, asOf: date } = await fromMemberSnapshot(page);
    expect([evidence.asOf, date]).toEqual(["newestActivity", "2026-05-02T10:00:00.000Z"]);
  });
});

const small = { pageSize: 60 };
const walked = writeSnapshot(plan, small);
const reference = fromMemberSnapshot(walked, options);

describe("pages in any order, from any walks", () => {
  it("order, doubles, case and the order of keys do not matter", async () => {
    const { activity } = await reference;
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(fc.nat(walked.length - 1), { maxLength: 20 }), async (seed, again) => {
        const pages = writeSnapshot(plan, { ...small, seed });
        const given = [...again.map((place) => walked[place]!), ...walked];
        const order = given.map((page, place) => ({ page, key: Math.imul(place + 1, seed | 1) >>> 0 }));
        const shuffled = order.sort((a, b) => a.key - b.key).map(({ page }) => page);
        expect((await fromMemberSnapshot(shuffled, options)).activity).toEqual(activity);
        expect((await fromMemberSnapshot([...shuffled, ...pages], options)).activity).toEqual(activity);
      }),
      { numRuns: 3 },
    );
  });

  it("a walk through all domains and walks through one each are one snapshot", async () => {
    const { activity } = await reference;
    const only = [...snapshotRows(plan).keys()];
    const single = writeSnapshot(plan, { ...small, only, seed: 5 });
    expect((await fromMemberSnapshot(single, options)).activity).toEqual(activity);
    expect((await fromMemberSnapshot([...single, ...walked], options)).activity).toEqual(activity);
  });

  it("pages as JSON text, one by one or all in one", async () => {
    const { activity } = await reference;
    const texts = walked.map((page) => JSON.stringify(page));
    expect((await fromMemberSnapshot(texts, options)).activity).toEqual(activity);
    expect((await fromMemberSnapshot(`\ufeff[${texts.join(",")}]`, options)).activity).toEqual(activity);
  });

  it("a domain that was asked for again after it had changed counts once", async () => {
    const row = (n: number) => ({ Date: `2026-10-01 10:00:${String(n).padStart(2, "0")}`, Type: "LIKE", Link: "" });
    const page = (start: number, ...rows: number[]) => ({
      paging: { start },
      elements: [{ snapshotDomain: "ALL_LIKES", snapshotData: rows.map(row) }],
    });
    const count = async (...pages: unknown[]) =>
      (await fromMemberSnapshot(pages, options)).activity.insights.reactionsGiven;
    expect(await count(page(0, 1, 2), page(1, 3, 3))).toBe(4);
    expect(await count(page(40, 1, 2), page(41, 3, 3), page(0, 1, 2, 4), page(1, 3, 3))).toBe(5);
    expect(await count(page(0, 1, 2), page(0, 1, 2, 4))).toBe(3);
    expect(await count(page(0, 1, 2, 4), page(0, 1, 2))).toBe(3);
    expect(await count({ elements: page(0, 1, 2).elements }, { elements: page(0, 3).elements })).toBe(3);
  });
});

describe("naive readings differ", () => {
  const answers = walked.filter((page): page is SnapshotPage => page !== endOfWalk);

  it("trusting the total loses rows", async () => {
    const only = ["CONNECTIONS"];
    const walk = writeSnapshot(plan, { pageSize: 60, only });
    const first = walk[0] as SnapshotPage;
    const count = async (some: typeof walk) =>
      (await fromMemberSnapshot(some, options)).activity.relationships.connections;
    expect(await count(walk.slice(0, first.paging.total))).toBeLessThan(Number(await count(walk)));
  });

  it("the last spelling of a domain, the first element of a page, the first page of a domain are too few", async () => {
    const { activity } = await reference;
    const exact = answers.map((page) => ({
      ...page,
      elements: page.elements.filter(({ snapshotDomain }) => snapshotDomain === snapshotDomain.toUpperCase()),
    }));
    const firsts = answers.map((page) => ({ ...page, elements: page.elements.slice(0, 1) }));
    const untilEmpty = answers.slice(
      0,
      answers.findIndex((page) => page.elements[0]?.snapshotData.length === 0),
    );
    for (const naive of [exact, firsts, untilEmpty])
      expect((await fromMemberSnapshot(naive, options)).activity).not.toEqual(activity);
  });
});
