import { replayLast } from "../../linkedin/replay/replay.js";
import { checkReplayRange, type ReplayStep } from "../../linkedin/replay/replay-dates.js";
import { readingArchives } from "../input/read-export.js";
import { readSource, type Source } from "../input/read-source.js";
import { commonOptions, defineCommand, exportOptions, scoringOptions } from "../options/command.js";
import { asUsage, exportOptionsOf, ssiOf } from "../options/read-options.js";
import { replayPicture } from "../replay/replay-picture.js";
import { replayCsv } from "../replay/replay-table.js";
import { createProgressBar } from "../terminal/drawing.js";
import { jsonText } from "../terminal/program-output.js";
import { screenOf } from "../terminal/screen.js";
import { InputError, tell, UsageError } from "../texts/tell.js";

const { "ignore-unknown": _, ...weighing } = scoringOptions;

/** `ssi replay`: the index at each week of the past that an export covers, usually of the last 52. */
export const replay = defineCommand({
  name: "replay",
  summary: "Show the score at each week of the past years, from one LinkedIn data export",
  usage: "<zip | folder>... [options]",
  description: [
    "Several archives in one command are one member's. Dates are counted back from that of the export; weeks are those of UTC.",
    "What the export keeps no history of (the profile, titles of connections) is taken as it is now, and named. Deleted posts and removed connections are in no export.",
  ],
  options: {
    every: { type: "string", value: "<step>", help: "day, week or month; usually week" },
    from: { type: "string", value: "<date>", help: "First date; usually 52 weeks before the last" },
    all: { type: "boolean", help: "Every date since the first act in the export" },
    to: { type: "string", value: "<date>", help: "Last date; usually that of the export" },
    json: { type: "boolean", help: "Print the whole replay as JSON: every date's activity, result and counts" },
    csv: { type: "boolean", help: "Print one line a date: score, pillars, and what was done since the date before" },
    ...exportOptions,
    ...weighing,
    ...commonOptions,
  },
  examples: [
    { command: "ssi replay Complete_LinkedInDataExport_05-07-2026.zip", note: "the last 52 weeks" },
    { command: "ssi replay export.zip --all", note: "every week since the first" },
    { command: "ssi replay export.zip --every month --from 2024-01-01", note: "by month, from a date" },
    { command: "ssi replay export.zip --all --csv > index.csv", note: "for a spreadsheet" },
  ],
  async run({ values, paths, io, locale }) {
    const ssi = ssiOf(values);
    const options = exportOptionsOf(values);
    const { every: step = "week", from, to } = values;
    asUsage(() => checkReplayRange({ every: step, from, to }));
    const every = step as ReplayStep; // the check refuses any other text
    if (values.json && values.csv)
      throw new UsageError(tell("{first} and {second} exclude each other", { first: "--json", second: "--csv" }));
    if (values.all && from !== undefined)
      throw new UsageError(tell("{first} and {second} exclude each other", { first: "--all", second: "--from" }));
    if (paths.length === 0)
      throw new UsageError(tell("there is nothing to replay: name a ZIP or a folder of an export"));

    const names: string[] = [];
    const archives: Extract<Source, { kind: "export" }>["archives"][number][] = [];
    for (const path of paths) {
      const source = await readSource(path, io);
      if (source.kind !== "export")
        throw new InputError(
          tell("{path}: expected a LinkedIn data export, received JSON, which has no past to read", { path }),
        );
      names.push(source.name);
      archives.push(...source.archives);
    }
    const name = names.join(" + ");
    const progress = createProgressBar(io, values.quiet === true, values["no-color"] === true);
    const days = values.all ? Number.POSITIVE_INFINITY : 52 * 7;
    const { replay: replayed, isCut } = await readingArchives(name, archives, progress, (onProgress) =>
      replayLast(archives, { ...options, every, from, to, compute: ssi.compute, onProgress }, days),
    );
    if (replayed.points.length === 0)
      throw new InputError(tell("{name}: there is no date in this range to score", { name }));

    if (isCut && (values.json || values.csv)) io.stderr.write(`ssi: ${locale.phrases.replayCut}\n`);
    if (values.json) io.stdout.write(jsonText(replayed));
    else if (values.csv) io.stdout.write(replayCsv(replayed.points));
    else {
      const screen = screenOf(io.stdout, io.env, values["no-color"]);
      const view = { ...screen, replay: replayed, isCut, isWeekly: every === "week", locale, subject: name };
      io.stdout.write(replayPicture(view));
    }
    return 0;
  },
});
