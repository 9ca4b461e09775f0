import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { en } from "../../locales/en.js";
import type { SSIResult } from "../../result/result-types.js";
import { defineCommand } from "../command.js";
import { dashboard } from "../dashboard/dashboard.js";
import { evidenceSection } from "../dashboard/evidence-section.js";
import { importNotes } from "../dashboard/import-notes.js";
import { unknownReasons } from "../dashboard/unknown-reasons.js";
import { InputError, UsageError } from "../errors.js";
import { readExport } from "../input/read-export.js";
import { readSource } from "../input/read-source.js";
import type { Source } from "../input/source.js";
import { withSeat } from "../input/with-seat.js";
import { issueMessage } from "../issue-lines.js";
import { jsonText } from "../json-text.js";
import { commonOptions, exportOptions, scoringOptions } from "../options.js";
import { exportFlags, exportOptionsOf, scorerOf, seatOf } from "../read-options.js";
import { createProgressBar } from "../terminal/progress-bar.js";
import { screenOf } from "../terminal/screen.js";

/** One member to score, and where the numbers come from. */
interface Member {
  readonly name: string;
  readonly activity: unknown;
  readonly imported?: LinkedInExport;
}

/** `ssi score`: one member's export, or activities as JSON, to a dashboard or to JSON. */
export const score = defineCommand({
  name: "score",
  summary: "Score a LinkedIn data export or an activity, and show where every point comes from",
  usage: "<zip | folder | activity.json | ->... [options]",
  description: [
    "Several archives in one command are one member's (Basic and Complete, in any order). Several activity.json are several members. A folder is an unpacked export, or holds the ZIP files; - reads an activity from stdin.",
  ],
  options: {
    json: { type: "boolean", help: "Print the result as JSON; of several members, an array" },
    evidence: { type: "boolean", help: "Show which files and rows each number comes from" },
    ...exportOptions,
    ...scoringOptions,
    ...commonOptions,
  },
  examples: [
    { command: "ssi score Complete_LinkedInDataExport_05-07-2026.zip", note: "your own export" },
    {
      command: 'ssi score export.zip --audience "VP Sales,Head of Marketing" --as-of 2026-05-07',
      note: "with your audience, at a date",
    },
    { command: "ssi score activity.json --weights insights=2 --json", note: "from an app's data, insights twice" },
  ],
  async run({ values, paths, io }) {
    const ssi = scorerOf(values);
    const options = exportOptionsOf(values);
    if (paths.length === 0) throw new UsageError("there is nothing to score: name a ZIP, a folder or an activity.json");

    const sources: Source[] = [];
    for (const path of paths) sources.push(await readSource(path, io));
    const exports = sources.filter((source) => source.kind === "export");
    const flags = exportFlags(values);
    if (exports.length === 0 && flags.length > 0)
      throw new UsageError(
        `--${flags[0]} says how to read an export; an activity brings its own date, window and counts`,
      );

    const members: Member[] = [];
    if (exports.length > 0) {
      const name = exports.map((one) => one.name).join(" + ");
      const progress = createProgressBar(io, values.quiet === true, values["no-color"] === true);
      const archives = exports.flatMap((one) => one.archives);
      const imported = await readExport(name, archives, options, progress);
      members.push({ name, activity: imported.activity, imported });
    }
    for (const source of sources) {
      if (source.kind === "activity")
        members.push({ name: source.name, activity: withSeat(source.value, seatOf(values)) });
    }

    const results: (Member & { readonly result: SSIResult })[] = [];
    const refused: string[] = [];
    for (const member of members) {
      const outcome = ssi.safeCompute(member.activity);
      if (outcome.success) results.push({ ...member, result: outcome.result });
      else refused.push(issueMessage(member.name, outcome.issues));
    }
    if (refused.length > 0) throw new InputError(refused.join("\n"));

    if (values.json) {
      const told = results.map(({ result, activity, imported }) =>
        values.evidence
          ? { result, activity, evidence: imported?.evidence ?? null, issues: imported?.issues ?? [] }
          : result,
      );
      io.stdout.write(jsonText(told.length === 1 ? told[0] : told));
      return 0;
    }
    const screen = screenOf(io.stdout, io.env, values["no-color"]);
    for (const { name, imported, result } of results) {
      const view = {
        ...screen,
        result,
        model: ssi.model,
        locale: en,
        subject: result.id ?? name,
        reasons: unknownReasons(imported),
        notes: importNotes(imported, en),
      };
      io.stdout.write(dashboard(view, values.evidence ? evidenceSection(view, imported) : []));
    }
    return 0;
  },
});
