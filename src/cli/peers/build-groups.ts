import type { SSI } from "../../compute-ssi.js";
import { SSIError } from "../../errors/ssi-error.js";
import { createPeerGroup, type PeerGroupOptions } from "../../peers/create-peer-group.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { InputError } from "../errors.js";
import { withSeat } from "../input/with-seat.js";
import { issueMessage, rowProblem } from "../issue-lines.js";
import type { TeamRow } from "../team/team-row.js";
import { type Told, tell } from "../tell.js";

const mostGroups = 1_000;
const mostTold = 20;

/** Groups that grow row by row; rows are not kept. */
interface GroupsBuilder {
  add(row: TeamRow, value: string | undefined): void;
  /** By id, in code-unit order. */
  groups(): PeerGroup[];
  readonly failed: { count: number; readonly told: Told[]; rows: number };
}

/** Scores rows and counts each in the group of its value. A bad row stops nothing; of those, the first 20 are told. */
export function createGroupsBuilder(
  ssi: SSI,
  settings: Omit<PeerGroupOptions, "results" | "distribution" | "basis">,
  groupBy: string | undefined,
  seat: boolean | undefined,
): GroupsBuilder {
  const groups = new Map<string, PeerGroup>();
  const failed = { count: 0, told: [] as Told[], rows: 0 };
  const fail = (message: Told) => {
    failed.count++;
    if (failed.told.length < mostTold) failed.told.push(message);
  };
  const enter = (row: TeamRow, id: string) => {
    if ("problem" in row) return fail(rowProblem(row.source, row.problem));
    const outcome = ssi.safeCompute(withSeat(row.activity, seat));
    if (!outcome.success) return fail(issueMessage(row.source, outcome.issues));
    try {
      const group = groups.get(id) ?? createPeerGroup({ ...settings, id });
      group.add(outcome.result);
      groups.set(id, group);
    } catch (error) {
      if (!(error instanceof SSIError)) throw error;
      fail(issueMessage(row.source, error.issues));
    }
    if (groupBy !== undefined && groups.size > mostGroups)
      throw new InputError(
        tell("--group-by {column}: it has more than {most} different values; is it what groups go by?", {
          column: groupBy,
          most: mostGroups,
        }),
      );
  };
  return {
    failed,
    add(row, value) {
      failed.rows++;
      if (groupBy === undefined) enter(row, settings.id);
      else if (value === undefined || value === "")
        fail(tell("{source}: it has no {column} to group by", { source: row.source, column: groupBy }));
      else enter(row, value);
    },
    groups: () => [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
