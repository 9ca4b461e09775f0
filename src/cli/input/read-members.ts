import { isRecord } from "../../errors/received.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import type { commonOptions, exportOptions, OptionValues, scoringOptions } from "../options/command.js";
import { exportFlags, exportOptionsOf, seatOf } from "../options/read-options.js";
import type { CliIO } from "../terminal/cli-io.js";
import { createProgressBar } from "../terminal/drawing.js";
import { tell, UsageError } from "../texts/tell.js";
import { type ExportWithPast, readExportWithPast, readPortability } from "./read-export.js";
import { readSource, type Source } from "./read-source.js";

/** One member to score, and where the numbers come from. */
export interface Member {
  readonly name: string;
  /** What was named on the command line. */
  readonly paths: readonly string[];
  readonly activity: unknown;
  readonly imported?: LinkedInExport;
  /** What an archive shows of the weeks before. */
  readonly past?: ExportWithPast["past"];
}

/** Reads what was named: all archives, or all answers of the API, are one member's; each activity is a member. Throws `UsageError`, `InputError`. */
export async function readMembers(
  paths: readonly string[],
  values: Partial<OptionValues<typeof exportOptions & typeof scoringOptions & typeof commonOptions>>,
  io: CliIO,
): Promise<Member[]> {
  const options = exportOptionsOf(values);
  if (paths.length === 0)
    throw new UsageError(tell("there is nothing to score: name a ZIP, a folder or an activity.json"));
  const sources: Source[] = [];
  for (const path of paths) sources.push(await readSource(path, io));
  const exports = sources.filter((source) => source.kind === "export");
  const [flag] = exportFlags(values);
  const answers = sources.flatMap((source) =>
    source.kind === "snapshot" || source.kind === "changelog" ? [source] : [],
  );
  if (exports.length > 0 && answers.length > 0)
    throw new UsageError(tell("an archive and answers of the API tell the same: give one of them"));
  if (exports.length + answers.length === 0 && flag !== undefined)
    throw new UsageError(
      tell("--{flag} says how to read an export; an activity brings its own date, window and counts", { flag }),
    );

  const members: Member[] = [];
  const pathsOf = (is: (source: Source) => boolean) =>
    sources.flatMap((source, index) => (is(source) ? paths.slice(index, index + 1) : []));
  if (exports.length > 0) {
    const name = exports.map((one) => one.name).join(" + ");
    const progress = createProgressBar(io, values.quiet === true, values["no-color"] === true);
    const archives = exports.flatMap((one) => one.archives);
    const { imported, past } = await readExportWithPast(name, archives, options, progress);
    members.push({ name, paths: pathsOf((one) => one.kind === "export"), activity: imported.activity, imported, past });
  }
  if (answers.length > 0) {
    const name = answers.map((one) => one.name).join(" + ");
    const imported = await readPortability(name, answers, options);
    const own = pathsOf(({ kind }) => kind === "snapshot" || kind === "changelog");
    members.push({ name, paths: own, activity: imported.activity, imported });
  }
  for (const source of sources) {
    if (source.kind !== "activity") continue;
    const activity = withSeat(source.value, seatOf(values));
    members.push({ name: source.name, paths: pathsOf((one) => one === source), activity });
  }
  return members;
}

/** Reads the one member that a command is about. Throws `UsageError` where there are several. */
export async function readOneMember(...input: Parameters<typeof readMembers>): Promise<Member> {
  const [member, ...others] = await readMembers(...input);
  if (member === undefined || others.length > 0)
    throw new UsageError(tell("this is for one member, and there are several"));
  return member;
}

/** An activity with the Sales Navigator seat that the flags give. */
export function withSeat(activity: unknown, seat: boolean | undefined): unknown {
  return seat === undefined || !isRecord(activity) ? activity : { ...activity, salesNavigator: seat };
}
