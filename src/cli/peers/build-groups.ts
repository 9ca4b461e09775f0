import type { SSI } from "../../compute-ssi.js";
import { SSIError } from "../../errors/ssi-error.js";
import { formatNumber, formatPoints } from "../../locales/format-number.js";
import { createPeerGroup, type PeerGroupOptions } from "../../peers/create-peer-group.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { withSeat } from "../input/read-members.js";
import type { TeamRow } from "../team/read-team.js";
import { innerWidth, margin } from "../terminal/picture.js";
import { printable, type Screen } from "../terminal/screen.js";
import { cutText, padLeft, padRight, textWidth } from "../terminal/text.js";
import type { CliLocale } from "../texts/cli-texts.js";
import { InputError, issuesMessage, type Message, rowProblem, tell } from "../texts/tell.js";

/** Groups that grow row by row; rows are not kept. */
interface GroupsBuilder {
  add(row: TeamRow, value: string | undefined): void;
  /** By id, in code-unit order. */
  groups(): PeerGroup[];
  readonly failed: { count: number; readonly messages: Message[]; rows: number };
}

/** Scores rows and counts each in the group of its value. A bad row stops nothing; messages are kept of the first 20. */
export function createGroupsBuilder(
  ssi: SSI,
  settings: Omit<PeerGroupOptions, "results" | "distribution" | "basis">,
  groupBy: string | undefined,
  seat: boolean | undefined,
): GroupsBuilder {
  const groups = new Map<string, PeerGroup>();
  const failed = { count: 0, messages: [] as Message[], rows: 0 };
  const fail = (message: Message) => {
    failed.count++;
    if (failed.messages.length < mostMessages) failed.messages.push(message);
  };
  const enter = (row: TeamRow, id: string) => {
    if ("problem" in row) return fail(rowProblem(row.source, row.problem));
    const outcome = ssi.safeCompute(withSeat(row.activity, seat));
    if (!outcome.success) return fail(issuesMessage(row.source, outcome.issues));
    try {
      const group = groups.get(id) ?? createPeerGroup({ ...settings, id });
      group.add(outcome.result);
      groups.set(id, group);
    } catch (error) {
      if (!(error instanceof SSIError)) throw error;
      fail(issuesMessage(row.source, error.issues));
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

const mostGroups = 1_000;

const mostMessages = 20;

/** Groups with their size, their average where it is not withheld, and their file. */
export function groupsTable(
  groups: readonly PeerGroup[],
  files: readonly string[],
  screen: Screen,
  locale: CliLocale,
): string {
  const { palette, glyphs } = screen;
  const { phrases } = locale;
  const rows = groups.map((group, index) => {
    const mean = group.mean();
    return {
      id: printable(group.id),
      size: formatNumber(group.size, locale),
      average: mean.status === "known" ? formatPoints(mean.points, locale) : phrases.groupWithheld,
      file: files[index] ?? "",
    };
  });
  const widest = (texts: readonly string[]) => Math.max(...texts.map(textWidth));
  const size = widest([phrases.groupSize, ...rows.map((row) => row.size)]) + 2;
  const average = widest([phrases.average, ...rows.map((row) => row.average)]) + 2;
  const room = innerWidth(screen) - size - average - 2;
  const id = Math.min(Math.floor(room / 2), widest([phrases.groupId, ...rows.map((row) => row.id)]));
  const line = (row: (typeof rows)[number]) =>
    `${margin}${padRight(cutText(row.id, id, glyphs.more), id)}${padLeft(row.size, size)}${padLeft(row.average, average)}  ${cutText(row.file, room - id, glyphs.more)}`;
  const header = { id: phrases.groupId, size: phrases.groupSize, average: phrases.average, file: phrases.groupFile };
  return `${[palette.dim(line(header)), ...rows.map(line)].join("\n")}\n`;
}
