import { answering } from "../errors/answering.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { pillarIds } from "../model/model-types.js";
import { estimateDifferences } from "../result/basis.js";
import { readMembers } from "./create-peer-group.js";
import { greatestSize } from "./histogram.js";
import { createMembers, type GroupSettings, type Members, tooLarge } from "./members.js";
import { demandGroup, membersOf, type PeerGroup, peerGroupOf } from "./peer-group.js";

/**
 * One group of all the members of its parts, which do not change: in any order and any grouping, the same bytes of
 * JSON. Parts are groups, or iterables of groups: a generator that reads a thousand stored parts one by one needs the
 * memory of one. The parts share id, kind, minSize, sample and basis.
 *
 * Throws `SSIError`: `peers.mismatch` (which part, and in what it differs), `peers.tooLarge`, `peers.invalid`.
 *
 * @example
 * ```ts
 * import { createPeerGroup, mergePeerGroups } from "social-selling-index";
 * const north = createPeerGroup({ id: "sales", kind: "team", distribution: [{ score: 20, count: 6 }] });
 * const south = createPeerGroup({ id: "sales", kind: "team", distribution: [{ score: 50, count: 6 }] });
 * const sales = mergePeerGroups(north, south);
 * console.log(sales.size, sales.quantile(0.5));
 * // 12 { status: 'known', points: 35 }
 * ```
 */
export function mergePeerGroups(...groups: readonly (PeerGroup | Iterable<PeerGroup>)[]): PeerGroup {
  return answering("mergePeerGroups", "peers.invalid", () => peerGroupOf(mergedMembers(groups)));
}

function mergedMembers(groups: readonly (PeerGroup | Iterable<PeerGroup>)[]): Members {
  let settings: GroupSettings | undefined;
  let merged: Members | undefined;
  let index = 0;
  for (const item of groups)
    for (const group of isIterable(item) ? item : [item]) {
      const part = partOf(demandGroup("mergePeerGroups", group, index));
      merged ??= createMembers(part.settings, part.pillars === undefined ? "total" : "pillars");
      throwIfAny("mergePeerGroups", mismatches(merged, part, String(index)));
      settings = commonSettings(settings ?? part.settings, part.settings);
      absorb(merged, part);
      index++;
    }
  if (merged === undefined || settings === undefined) {
    const issue = {
      path: [],
      expected: say("at least one peer group"),
      received: say("none"),
      repair: say("pass the parts"),
    };
    throw new SSIError("mergePeerGroups", [{ code: "peers.invalid", ...issue }]);
  }
  return { ...merged, settings };
}

/** The members of a group; those of a group that another copy of this library made are read from its JSON. */
const partOf = (group: PeerGroup): Members => membersOf(group) ?? readMembers("mergePeerGroups", group.toJSON());

const isIterable = (item: PeerGroup | Iterable<PeerGroup>): item is Iterable<PeerGroup> =>
  typeof item === "object" && item !== null && Symbol.iterator in item;

/** Why two groups are not parts of one. */
function mismatches(one: Members, other: Members, label: string): FoundIssue[] {
  const parts: [name: string, of: (members: Members) => string | number | boolean][] = [
    ["id", ({ settings }) => JSON.stringify(settings.id)],
    ["kind", ({ settings }) => JSON.stringify(settings.kind)],
    ["minSize", ({ settings }) => settings.minSize],
    ["sample", ({ settings }) => settings.sample],
    ["measure", ({ settings }) => JSON.stringify(settings.measure ?? "score")],
    ["detail", ({ pillars }) => (pillars === undefined ? say("totals only") : say("totals and pillars"))],
  ];
  const repair = say("merge only parts of one group, made with the same settings");
  const issue = (path: readonly string[], expected: unknown, received: unknown): FoundIssue => {
    return {
      code: "peers.mismatch",
      path: [label, ...path],
      expected: String(expected),
      received: String(received),
      repair,
    };
  };
  const settings = parts
    .filter(([, of]) => of(one) !== of(other))
    .map(([name, of]) => issue([name], of(one), of(other)));
  if (one.total.size() === 0 || other.total.size() === 0) return settings;
  const before = one.basis();
  const after = other.basis();
  if (before === undefined || after === undefined)
    return before === after
      ? settings
      : [...settings, issue(["basis"], before?.comparisonKey ?? say("none"), after?.comparisonKey ?? say("none"))];
  return [
    ...settings,
    ...estimateDifferences(before, after).map((one) => issue(["basis", ...one.part], one.before, one.after)),
  ];
}

/** The label of the whole: the first in code-unit order, so that it does not depend on the order of the parts. */
function commonSettings(one: GroupSettings, other: GroupSettings): GroupSettings {
  if (other.label === undefined || (one.label !== undefined && one.label <= other.label)) return one;
  return { ...one, label: other.label };
}

function absorb(into: Members, part: Members): void {
  if (part.total.size() > greatestSize - into.total.size()) throw tooLarge("mergePeerGroups", into.settings.id);
  const basis = part.basis();
  into.total.absorb(part.total);
  for (const pillar of pillarIds)
    if (into.pillars !== undefined && part.pillars !== undefined) into.pillars[pillar].absorb(part.pillars[pillar]);
  into.adoptBasis(basis);
}
