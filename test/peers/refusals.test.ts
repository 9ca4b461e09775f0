import * as fc from "fast-check";
import {
  basisOf,
  computeSSI,
  createPeerGroup,
  mergePeerGroups,
  type PeerGroup,
  readPeerGroup,
  SSIError,
  type SSIResult,
  snapshotSchema,
  toSnapshot,
  trend,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";
import { bytes, errorOf, groupOf, member, points, pointsList } from "./support.js";

const posts = (count: number): SSIResult => computeSSI({ asOf: "2026-05-03", insights: { posts: count } });

/** A copy of a result in which something is wrong. */
function broken(result: SSIResult, change: (copy: Record<string, unknown>) => void): SSIResult {
  const copy = JSON.parse(JSON.stringify(result));
  change(copy);
  return copy;
}

/** Results that a group must refuse, each for a reason that is found at another moment. */
const refused: readonly (readonly [string, () => SSIResult])[] = [
  ["no comparisonKey", () => broken(posts(12), (copy) => delete copy["comparisonKey"])],
  ["no weights", () => broken(posts(12), (copy) => delete copy["weights"])],
  [
    "another model",
    () => broken(posts(12), (copy) => Object.assign(copy, { comparisonKey: "x", model: { hash: "y" } })),
  ],
  ["a score that is no hundredth", () => broken(posts(12), (copy) => Object.assign(copy, { score: 0.001 }))],
  [
    "a getter that throws",
    () =>
      Object.defineProperty(
        broken(posts(12), () => {}),
        "comparisonKey",
        { get: fail },
      ),
  ],
  [
    "a pillar that throws",
    () => ({ ...posts(12), pillars: Object.defineProperty({}, "people", { get: fail }) as never }),
  ],
];

function fail(): never {
  throw new Error("hostile");
}

describe("a change that is refused changes nothing", () => {
  it.each(refused)("add: %s", (_, make) => {
    for (const group of [groupOf([]), groupOf([posts(3)]), groupOf([posts(3), posts(6)])]) {
      const before = bytes(group);
      const isTaken = attempt(() => group.add(make()));
      if (isTaken) continue;
      expect([group.size, bytes(group)]).toEqual([JSON.parse(before).size, before]);
      group.add(posts(12));
    }
  });

  it.each(refused)("replace, of the only member too: %s", (_, make) => {
    for (const group of [groupOf([posts(3)]), groupOf([posts(3), posts(6)])]) {
      const before = bytes(group);
      if (!attempt(() => group.replace(posts(3), make()))) expect(bytes(group)).toBe(before);
    }
  });

  it("replace: the only member stays, and so does its basis, where its result comes without one", () => {
    const group = groupOf([posts(3)]);
    const before = bytes(group);
    const bare = broken(posts(3), (copy) => delete copy["weights"]);
    expect(errorOf(() => group.replace(bare, { ...posts(3), status: "notApplicable" })).code).toBe("peers.notScored");
    expect(
      attempt(() =>
        group.replace(
          bare,
          broken(posts(6), (copy) => delete copy["windowDays"]),
        ),
      ),
    ).toBe(false);
    expect(bytes(group)).toBe(before);
  });

  it("a value that changes between two readings is read once", () => {
    const group = groupOf([posts(3)]);
    let count = 0;
    const changing = { ...posts(3) };
    Object.defineProperty(changing, "score", { get: () => (count++ === 0 ? 12 : Number.NaN), enumerable: true });
    group.add(changing);
    expect(readPeerGroup(bytes(group)).mean()).toEqual(group.mean());
  });

  it("remove, merge and createPeerGroup", () => {
    const group = groupOf([posts(3), posts(6)]);
    const before = bytes(group);
    for (const [, make] of refused) attempt(() => group.remove(make())) && group.add(posts(12));
    const other = createPeerGroup({ id: "group", kind: "team", minSize: 1, distribution: [{ score: 1, count: 3 }] });
    expect(errorOf(() => mergePeerGroups(group, other)).code).toBe("peers.mismatch");
    expect(errorOf(() => mergePeerGroups([group, group, other])).code).toBe("peers.mismatch");
    expect(
      errorOf(() =>
        mergePeerGroups(
          group,
          (function* () {
            yield group;
            fail();
          })(),
        ),
      ).code,
    ).toBe("peers.invalid");
    expect(bytes(group)).toBe(before);
    const results = [posts(3), broken(posts(6), (copy) => delete copy["pillars"])];
    expect(errorOf(() => createPeerGroup({ id: "g", kind: "team", results })).code).toBe("peers.invalid");
  });

  it("over any sequence of changes: a group is the group of the members that were taken", () => {
    const step = fc.tuple(fc.constantFrom("add", "remove", "replace"), fc.nat(5), fc.nat(5), fc.nat(9));
    const list = fc.tuple(pointsList(6, 6), fc.array(step, { maxLength: 12 }));
    fc.assert(
      fc.property(list, points, ([all, steps], wrong) => {
        const results = all.map(member);
        // A result without weights is taken where others are there, since keys that are equal say that all is.
        const bad = refused.filter(([name]) => name !== "no weights").map(([, make]) => make());
        const group: PeerGroup = groupOf([]);
        let members: SSIResult[] = [];
        for (const [kind, one, other, chance] of steps) {
          const pick = (index: number) =>
            chance < 3 ? (bad[index] ?? member(wrong)) : (results[index] ?? member(wrong));
          const before = bytes(group);
          const isTaken = attempt(() => {
            if (kind === "add") group.add(pick(one));
            else if (kind === "remove") group.remove(results[one] ?? member(wrong));
            else group.replace(results[one] ?? member(wrong), pick(other));
          });
          if (!isTaken) {
            expect(bytes(group)).toBe(before);
            continue;
          }
          const gone = kind === "add" ? -1 : members.indexOf(results[one] ?? posts(0));
          if (kind !== "add" && gone < 0) return; // Numbers that only look like those of a member: documented.
          members = members.filter((_, index) => index !== gone);
          if (kind !== "remove") members.push(pick(kind === "add" ? one : other));
          expect(bytes(group)).toBe(bytes(groupOf(members)));
        }
      }),
      { numRuns: runs(200, 20_000) },
    );
  });
});

/** Whether a call is taken; it may fail only with an SSIError. */
function attempt(call: () => void): boolean {
  try {
    call();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(SSIError);
    return false;
  }
}

describe("names that every object has", () => {
  const stored = () => JSON.parse(bytes(groupOf([posts(3), posts(6)])));

  it("a __proto__ among the runs of a stored group is refused, and pollutes nothing", () => {
    const text = bytes(groupOf([posts(3)])).replace('"total":{', '"total":{"__proto__":[5,5],');
    const [issue] = errorOf(() => readPeerGroup(text)).issues;
    expect([issue.code, issue.path]).toEqual(["peers.invalid", ["total", "__proto__"]]);
    const inPillar = bytes(groupOf([posts(3)])).replace('"people":{', '"people":{"__proto__":[5,5],');
    expect(errorOf(() => readPeerGroup(inPillar)).issues[0].path).toEqual(["pillars", "people", "__proto__"]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
    expect(readPeerGroup(stored()).size).toBe(2);
  });

  it("the same in the ranks of a snapshot, and of a result", () => {
    const ranks = JSON.parse('{"__proto__":{"kind":"team","status":"ranked","percentile":0.5,"topPercent":50}}');
    const snapshot = { ...toSnapshot(posts(3)), ranks };
    expect(snapshotSchema.safeParse(snapshot).success).toBe(false);
    const [issue] = errorOf(() => trend([snapshot], { timeZone: "UTC" })).issues;
    expect([issue.code, issue.path]).toEqual(["trend.invalid", [0, "ranks", "__proto__"]]);
    const result = { ...posts(3), ranks: JSON.parse('{"__proto__":{"kind":"team","status":"empty"}}') };
    expect(errorOf(() => toSnapshot(result)).issues[0].path).toEqual(["ranks", "__proto__"]);
  });
});

describe("what is not a result", () => {
  it("has no snapshot: without ranks, with a time that a trend could not read", () => {
    const without = broken(posts(3), (copy) => delete copy["ranks"]);
    expect(errorOf(() => toSnapshot(without)).issues).toMatchObject([{ code: "peers.invalid", path: ["ranks"] }]);
    expect(errorOf(() => toSnapshot({ ...posts(3), asOf: "garbage" })).issues).toMatchObject([{ path: ["asOf"] }]);
    expect(errorOf(() => toSnapshot({ ...posts(3), score: 100.5 })).issues).toMatchObject([{ path: ["score"] }]);
    expect(toSnapshot({ ...posts(3), ...{ name: "Anna" } })).toEqual(toSnapshot(posts(3)));
  });

  it("has no rank where its bounds are missing", () => {
    const without = broken(posts(3), (copy) => delete copy["bounds"]);
    const group = groupOf([posts(3), posts(6)]);
    expect(errorOf(() => group.rank(without)).issues).toMatchObject([
      { code: "peers.invalid", path: ["bounds", "low"] },
    ]);
  });

  it("is told apart from a snapshot: a result in a history", () => {
    const found = errorOf(() => computeSSI({}, { history: [posts(3) as never], timeZone: "UTC" })).issues;
    expect(found).toMatchObject([
      {
        code: "trend.invalid",
        path: ["history", 0],
        expected: "a snapshot",
        received: "a result",
        repair: "send toSnapshot(result)",
      },
    ]);
  });

  it("names the option without which weeks have no beginning", () => {
    const history = [toSnapshot(posts(3))];
    const options = { history } as never;
    expect(errorOf(() => computeSSI({ asOf: "2026-05-10" }, options)).issues[0].path).toEqual(["options", "timeZone"]);
  });
});

describe("a group that is handed out", () => {
  it("cannot be changed through its JSON", () => {
    const group = groupOf([posts(3), posts(6)]);
    const before = bytes(group);
    expect(() => Object.assign(Object(group.toJSON().basis), { comparisonKey: "x" })).toThrow(TypeError);
    expect(bytes(group)).toBe(before);
    const { estimateKey: _, ...ofScores } = basisOf(posts(3));
    expect(group.toJSON().basis).toEqual(ofScores);
  });

  it("is taken alone among the peers: the member is an outsider", () => {
    const group = groupOf([posts(3), posts(6)]);
    const ranks = (peers: never) => computeSSI({ insights: { posts: 4 } }, { peers }).ranks;
    expect(ranks([group] as never)).toEqual(ranks([{ group }] as never));
  });
});
