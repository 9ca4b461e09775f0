import { unknownGroups, unknownReasons } from "../dashboard/shortfalls.js";
import { doctorPicture } from "../doctor/doctor-picture.js";
import { readArchives } from "../input/read-archives.js";
import { archiveNames, readExport } from "../input/read-export.js";
import { withPlainFileErrors } from "../input/read-source.js";
import { commonOptions, defineCommand, exportOptions, scoringOptions } from "../options/command.js";
import { exportOptionsOf, ssiOf } from "../options/read-options.js";
import { createProgressBar } from "../terminal/drawing.js";
import { jsonText } from "../terminal/program-output.js";
import { screenOf } from "../terminal/screen.js";
import { tell, UsageError } from "../texts/tell.js";

const { seat, "no-seat": noSeat } = scoringOptions;

/** `ssi doctor`: what is in an export, what was left out and why, what is missing, and how to get it. */
export const doctor = defineCommand({
  name: "doctor",
  summary: "Tell what a LinkedIn data export holds, what it lacks, and how to ask LinkedIn for it",
  usage: "<zip | folder>... [options]",
  description: [
    "Several archives in one command are one member's (Basic and Complete, in any order). The .xlsx of LinkedIn's analytics goes beside them: ssi doctor export.zip analytics.xlsx.",
    "It names the archive, the tables that were read with their rows, what was left out and why, what was unusual, and what is missing with the points it is worth. Texts, names and addresses are never shown, and private files are never opened.",
    "An export that lacks something is no failure: the exit code is 0. It is 1 when nothing can be read, and the message then says what to do.",
  ],
  options: {
    json: { type: "boolean", help: "Print evidence, issues and what is missing as JSON" },
    ...exportOptions,
    seat,
    "no-seat": noSeat,
    ...commonOptions,
  },
  examples: [
    { command: "ssi doctor Complete_LinkedInDataExport_05-07-2026.zip", note: "what is in it, and what is missing" },
    { command: "ssi doctor Basic.zip Complete.zip", note: "both of LinkedIn's archives together" },
    { command: "ssi doctor export.zip AggregateAnalytics_Me.xlsx", note: "with the analytics of your posts" },
    { command: "ssi doctor export.zip --json", note: "the evidence for every number" },
  ],
  async run({ values, paths, io, locale }) {
    const options = exportOptionsOf(values);
    if (paths.length === 0)
      throw new UsageError(tell("there is nothing to look at: name a ZIP or a folder of an export"));
    const read = await Promise.all(paths.map((path) => withPlainFileErrors(path, () => readArchives(path))));
    const archives = read.flat();
    const name = paths.map((path) => path.replace(/[/\\]+$/, "").replace(/^.*[/\\]/, "")).join(" + ");
    const progress = createProgressBar(io, values.quiet === true, values["no-color"] === true);
    const imported = await readExport(name, archives, options, progress);

    const { model, compute } = ssiOf({});
    const result = compute(imported.activity);
    const missing = unknownGroups({ result, model, reasons: unknownReasons(imported) });
    if (values.json) {
      const { asOf, evidence, issues } = imported;
      const { windowDays, score, bounds, coverage } = result;
      const groups = missing.map(({ place, points, members }) => ({ reason: place, points, signals: members }));
      io.stdout.write(jsonText({ asOf, windowDays, score, bounds, coverage, evidence, issues, missing: groups }));
      return 0;
    }
    const screen = screenOf(io.stdout, io.env, values["no-color"]);
    const names = archiveNames(name, archives);
    io.stdout.write(doctorPicture({ ...screen, imported, result, model, missing, locale, names }));
    return 0;
  },
});
