import { commonOptions, defineCommand, exportOptions, scoringOptions } from "../options/command.js";
import { exportFlags, exportOptionsOf, seatOf, sizeOf, ssiOf } from "../options/read-options.js";
import { readTeam, type TeamRow } from "../team/read-team.js";
import { type FailedMember, scoreTeam, teamCsv } from "../team/score-team.js";
import { teamTable } from "../team/team-table.js";
import { createProgressBar } from "../terminal/drawing.js";
import { jsonText } from "../terminal/program-output.js";
import { printable, screenOf } from "../terminal/screen.js";
import type { CliLocale } from "../texts/cli-texts.js";
import { cliEn } from "../texts/en.js";
import { InputError, issuesMessage, rowProblem, tell, UsageError } from "../texts/tell.js";

/** `ssi team`: many members to a ranked table, to JSON or to CSV. */
export const team = defineCommand({
  name: "team",
  summary: "Score many members and rank them",
  usage: "<reps.csv | reps.jsonl | reps.json | folder | ->... [options]",
  description: [
    "A table has one member a row; its columns are id, asOf, windowDays, salesNavigator and signals such as insights.posts or just posts. A share of two numbers is written 9/12, or in two columns, responseRate.part and responseRate.whole. An empty cell is unknown, n/a does not apply.",
    "A folder has one activity.json, one ZIP or one sub-folder for each member.",
    "Each member's rank is that among the others: Top 10% is the top tenth of the team. In a team with fewer others than --min-size, ranks and the average are withheld; the order stays that of the scores.",
    "A row that cannot be scored stops nothing: it is told on stderr. The exit code is 0 when at least one was scored, else 1.",
  ],
  options: {
    json: { type: "boolean", help: "Print an array: ranked results, then the rows that failed and why" },
    csv: { type: "boolean", help: "Print the ranked table as CSV" },
    "min-size": {
      type: "string",
      value: "<n>",
      help: "With fewer others, ranks and the average are withheld; usually 10, as LinkedIn did",
    },
    ...scoringOptions,
    ...exportOptions,
    ...commonOptions,
  },
  examples: [
    { command: "ssi team reps.csv", note: "from the CRM" },
    { command: "ssi team exports/ --csv > ranking.csv", note: "a folder with one export for each member" },
    { command: "ssi team reps.csv --weights relationships=2 --json", note: "for another program" },
  ],
  async run({ values, paths, io, locale }) {
    const ssi = ssiOf(values);
    const minSize = sizeOf(values["min-size"]);
    const reading = {
      io,
      model: ssi.model,
      ignoreUnknown: values["ignore-unknown"] === true,
      exportOptions: exportOptionsOf(values),
      progress: createProgressBar(io, values.quiet === true, values["no-color"] === true),
    };
    if (values.json && values.csv)
      throw new UsageError(tell("{first} and {second} exclude each other", { first: "--json", second: "--csv" }));
    if (paths.length === 0) throw new UsageError(tell("there is nobody to score: name a table, a list or a folder"));

    const rows: TeamRow[] = [];
    for (const path of paths) rows.push(...(await readTeam(path, reading)));
    const [flag] = exportFlags(values);
    if (flag !== undefined && !rows.some((row) => row.isExport || "problem" in row))
      throw new UsageError(tell("--{flag} says how to read exports, and there is none", { flag }));

    const { ranked, failed, group } = scoreTeam(ssi, rows, seatOf(values), minSize);
    if (values.json) {
      // JSON is for programs: its texts are English in every language.
      const members = ranked.map(({ place, source, ok, result }) => ({ place, source: source(cliEn), ok, result }));
      const others = failed.map(({ source, problem, issues, ...one }) => ({
        source: source(cliEn),
        ...one,
        ...(problem === undefined ? {} : { problem: problem(cliEn) }),
        issues,
      }));
      io.stdout.write(jsonText([...members, ...others]));
    } else if (values.csv) io.stdout.write(teamCsv(ranked));
    else if (ranked.length > 0)
      io.stdout.write(teamTable(ranked, group, screenOf(io.stdout, io.env, values["no-color"]), locale));
    if (rows.length === 0) throw new InputError(tell("there is no row to score"));
    if (failed.length > 0) io.stderr.write(failures(failed, rows.length, locale));
    return ranked.length > 0 ? 0 : 1;
  },
});

function failures(failed: readonly FailedMember[], total: number, locale: CliLocale): string {
  const messages = failed.map(({ source, problem, issues }) =>
    problem === undefined ? issuesMessage(source, issues) : rowProblem(source, problem),
  );
  const lines = [tell("{count} of {total} could not be scored", { count: failed.length, total }), ...messages].flatMap(
    (message) => message(locale).split("\n"),
  );
  return lines.map((line) => `ssi: ${printable(line)}\n`).join("");
}
