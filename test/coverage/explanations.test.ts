import { describe, expect, it } from "vitest";
import { differences, explained, notExplained, parse, render } from "./explanations.js";
import { type FileCoverage, uncoveredBranches } from "./uncovered-branches.js";

const text = `const a = list[i] ?? 0;
const b = one ?? two;
const c = ready ? yes : no;
if (!(error instanceof SSIError)) throw error;
if (small) stop();
`;

/** Coverage in which the arms that begin at these positions were not taken. */
function coverageOf(
  positions: readonly (readonly [type: string, line: number, column: number, arm: number])[],
): FileCoverage {
  const entries = positions.map(([type, line, column, arm], id) => {
    const start = { line, column };
    const locations = [0, 1].map((index) => ({ start: index === arm ? start : {} }));
    return { id, arm, branch: { type, loc: { start }, locations } };
  });
  return {
    branchMap: Object.fromEntries(entries.map(({ id, branch }) => [id, branch])),
    b: Object.fromEntries(entries.map(({ id, arm }) => [id, arm === 0 ? [0, 3] : [3, 0]])),
  };
}

const found = uncoveredBranches(
  "a.ts",
  text,
  coverageOf([
    ["binary-expr", 1, 21, 1],
    ["binary-expr", 2, 17, 1],
    ["cond-expr", 3, 18, 0],
    ["cond-expr", 3, 24, 1],
    ["if", 4, 0, 0],
    ["if", 5, 0, 1],
    ["switch", 5, 11, 0],
  ]),
);

describe("the branches that no test takes", () => {
  it("are known by their text, some by their form", () =>
    expect(found).toEqual([
      { branch: "list[i] ?? 0", kind: "look-up" },
      { branch: "one ?? two", kind: undefined },
      { branch: "ready ? yes", kind: undefined },
      { branch: "ready : no", kind: undefined },
      { branch: "if (!(error instanceof SSIError)) throw error;", kind: "rethrow" },
      { branch: "if (small) else", kind: undefined },
      { branch: "if (small) stop();", kind: undefined },
    ]));

  const uncovered = new Map([["src/a.ts", [...found, ...found.slice(0, 1)]]]);
  const listed = parse(render("# Head", explained(uncovered, new Map())));

  it("are listed, and the list can be read back", () => {
    expect(listed.get("src/a.ts")?.get("list[i] ?? 0")).toEqual({ times: 2, reason: "look-up" });
    expect(listed.get("src/a.ts")?.get("one ?? two")).toEqual({ times: 1, reason: notExplained });
    expect(listed).toEqual(explained(uncovered, listed));
  });

  it("need a reason each, which an update keeps", () => {
    expect(differences(uncovered, listed)).toHaveLength(5);
    const withReasons = new Map(
      [...listed].map(([file, rows]) => [
        file,
        new Map([...rows].map(([branch, row]) => [branch, { ...row, reason: "so it is" }])),
      ]),
    );
    expect(differences(uncovered, withReasons)).toEqual([]);
    expect(explained(uncovered, withReasons)).toEqual(withReasons);
  });

  it("one that is not listed, one that is covered, another number", () => {
    expect(differences(uncovered, new Map())).toHaveLength(7);
    expect(differences(new Map(), listed)).toHaveLength(7);
    expect(differences(new Map([["src/a.ts", found]]), listed).join()).toContain("uncovered 1 times, not 2");
  });
});
