import * as z from "zod";
import { describeReceived } from "../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import type { GroupRank } from "../result/rank.js";
import type { SSIResult } from "../result/result.js";
import { estimatedRank, estimateStanding } from "./estimate-rank.js";
import { settingsShape } from "./group-schema.js";
import type { Measure } from "./members.js";
import { type GroupKind, isPeerGroup, notAGroup, type PeerGroup } from "./peer-group.js";
import type { Self } from "./rank-in-group.js";

/** A group to rank in, and the member's own entry there; without `self` the member is an outsider. */
export interface PeerGroupEntry {
  /** From `createPeerGroup`, `readPeerGroup`, `mergePeerGroups` or `rankTeam`. */
  readonly group: PeerGroup;
  /** The score that the group counts for this member, the result it came from, or `true` for the result that is computed. */
  readonly self?: Self;
}

/** A group of which only the mean is known: its rank is an estimate. */
export interface PeerMeanEntry {
  /** The key of its rank in the result. */
  readonly id: string;
  /** What kind of group it is. */
  readonly kind: GroupKind;
  /** A name to show. */
  readonly label?: string;
  /** The mean of the group, 0 to 100. */
  readonly mean: number;
  /** That the mean is of scores of this library: a mean of LinkedIn's own is refused, since the two are never mixed. */
  readonly origin: "model";
  /** What the mean is of, and what is ranked; confirmed scores where absent. */
  readonly measure?: Measure;
  /** The assumed standard deviation; 11 where absent. */
  readonly sd?: number;
}

/** One group of the option `peers`; a group alone is as `{ group }`: the member is an outsider. */
export type PeerEntry = PeerGroupEntry | PeerMeanEntry | PeerGroup;

/** Ranks a result in every group of `peers`: by group id. */
type Ranker = (result: SSIResult) => { readonly [group: string]: GroupRank };

/**
 * Reads the option `peers`. Throws `SSIError`: `peers.invalid` (unknown fields, something that is not a group),
 * `peers.duplicate` (an id twice).
 */
export function readPeers(peers: readonly PeerEntry[]): Ranker {
  if (!Array.isArray(peers)) {
    const issue = { path: ["peers"], expected: say("an array of { group, self? }"), received: describeReceived(peers) };
    throw new SSIError("peers", [{ code: "peers.invalid", ...issue, repair: say("put the groups into an array") }]);
  }
  const issues: FoundIssue[] = [];
  const groups = Array.from<unknown, ReadEntry | FoundIssue[]>(peers, readEntry).flatMap((read) => {
    if (!Array.isArray(read)) return [read];
    issues.push(...read);
    return [];
  });
  throwIfAny("peers", issues);
  const ids = groups.map(({ id }) => id);
  throwIfAny(
    "peers",
    ids.flatMap((id, index): FoundIssue[] => {
      if (ids.indexOf(id) === index) return [];
      const issue = {
        path: ["peers", index],
        expected: say("an id that no other group has"),
        received: JSON.stringify(id),
      };
      return [{ code: "peers.duplicate", ...issue, repair: say("give each group its own id, or merge the groups") }];
    }),
  );
  return (result) => Object.fromEntries(groups.map(({ id, rank }) => [id, rank(result)]));
}

/** An entry that was read: each of its fields once. */
interface ReadEntry {
  readonly id: string;
  readonly rank: (result: SSIResult) => GroupRank;
}

/** Reads one entry; what is wrong with it, where it is not one. */
function readEntry(given: unknown, index: number): ReadEntry | FoundIssue[] {
  const entry = isPeerGroup(given) ? { group: given } : given;
  const isGroup = typeof entry === "object" && entry !== null && "group" in entry;
  const parsed = (isGroup ? groupEntrySchema : meanEntrySchema).safeParse(entry);
  if (!parsed.success) {
    const repair = say("send { group, self? }, or { id, kind, mean, origin, sd? } where only the mean is known");
    const issues = fromZodIssues(parsed.error.issues, entry, "peers.invalid", repair);
    return issues.map((issue) => ({
      ...issue,
      ...(issue.path[0] === "origin" ? { repair: originRepair() } : {}),
      path: ["peers", index, ...issue.path],
    }));
  }
  const { data } = parsed;
  if ("mean" in data) return { id: data.id, rank: (result) => estimated(result, data) };
  const { group, self } = data;
  if (!isPeerGroup(group)) return [notAGroup(group, ["peers", index, "group"])];
  return { id: group.id, rank: (result) => group.rank(result, { self }) };
}

/** The way out where a mean is LinkedIn's own. */
const originRepair = () =>
  say(
    'send "model" for a mean of this library\'s scores; for one of LinkedIn\'s own, rank the official score: estimateRank({ score, mean, origin: "official" })',
  );

const groupEntrySchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ group: z.unknown(), self: z.custom<Self>().optional() }),
);

const meanEntrySchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    ...settingsShape(),
    mean: z
      .number({ error: () => say("a number from {low} to {high}", { low: 0, high: 100 }) })
      .min(0)
      .max(100),
    origin: z.literal("model", { error: () => say("a mean of scores of this library") }),
    measure: z.enum(["score", "estimate"]).optional(),
    sd: z
      .number()
      .positive(say("a number above {least}", { least: 0 }))
      .optional(),
  }),
);

function estimated(
  result: SSIResult,
  { kind, label, mean, origin, measure = "score", sd }: z.output<typeof meanEntrySchema>,
): GroupRank {
  const ofEstimates = measure === "estimate" ? { measure } : {};
  const group = { kind, ...(label === undefined ? {} : { label }), ...ofEstimates };
  if (result.status === "notApplicable") return { ...group, status: "notApplicable" };
  const rank = estimatedRank(result[measure], mean, origin, sd);
  const at = (score: number) => estimateStanding(score, rank.average, rank.sd);
  return { ...group, ...rank, bounds: { low: at(result.bounds.low), high: at(result.bounds.high) } };
}
