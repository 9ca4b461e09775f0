import { basename, dirname, extname } from "node:path";
import { commonOptions, defineCommand, exportOptions, scoringOptions } from "../options/command.js";
import { exportOptionsOf, seatOf, sizeOf, ssiOf } from "../options/read-options.js";
import { createGroupsBuilder, groupsTable } from "../peers/build-groups.js";
import { eachRow } from "../peers/each-row.js";
import { writeGroup, writeGroups } from "../peers/group-file.js";
import { createProgressBar } from "../terminal/drawing.js";
import { jsonText } from "../terminal/program-output.js";
import { printable, screenOf } from "../terminal/screen.js";
import { InputError, tell, UsageError } from "../texts/tell.js";

/** `ssi peers build`: many members to peer groups, which hold numbers and no names. */
export const peersBuild = defineCommand({
  name: "peers build",
  summary: "Make peer groups of many members, to rank scores in",
  usage: "<members.csv | members.jsonl | folder | ->... [options]",
  description: [
    "Rows are read as ssi team reads them, one at a time. The column named by --group-by may have any name; it is taken out before a row is scored, and each of its values becomes a group in a file of its own, named after it.",
    "A group holds how many members have which score: numbers, and no names. A row that cannot be scored stops nothing: it is told on stderr.",
  ],
  options: {
    "group-by": { type: "string", value: "<column>", help: "One group for each value of this column; else one of all" },
    output: {
      type: "string",
      short: "o",
      value: "<folder>",
      help: "Where the files go; for one group also a name that ends in .json; else it is printed",
    },
    id: { type: "string", value: "<name>", help: "Name of the one group; usually the file's" },
    kind: { type: "string", value: "<kind>", help: "industry, network, team or one of yours; usually the column" },
    "min-size": { type: "string", value: "<n>", help: "With fewer others nothing is said of them; usually 10" },
    sample: { type: "boolean", help: "The members are a sample of more: ranks come with an interval" },
    ...scoringOptions,
    ...exportOptions,
    ...commonOptions,
  },
  examples: [
    { command: "ssi peers build scores.csv --group-by industry -o peers/", note: "a group for each industry" },
    { command: "ssi peers build team.csv --kind team --min-size 5 > team.json", note: "one group of all" },
  ],
  async run({ values, paths, io, locale }) {
    const ssi = ssiOf(values);
    const { "group-by": groupBy, output } = values;
    const [first] = paths;
    if (first === undefined) throw new UsageError(tell("there is nobody to group: name a table, a list or a folder"));
    const isOneFile = output !== undefined && /\.json$/i.test(output);
    if (groupBy !== undefined && isOneFile)
      throw new UsageError(tell("-o: with --group-by there may be several groups; name a folder"));
    if (groupBy !== undefined && values.id !== undefined)
      throw new UsageError(tell("--id names one group, and --group-by names them after its values"));
    const fileName = basename(first, extname(first));
    const settings = {
      id: values.id ?? (fileName === "-" || fileName === "" ? "stdin" : fileName),
      kind: values.kind ?? groupBy ?? "team",
      minSize: sizeOf(values["min-size"]),
      sample: values.sample === true,
    };
    const reading = {
      io,
      model: ssi.model,
      ignoreUnknown: values["ignore-unknown"] === true,
      exportOptions: exportOptionsOf(values),
      progress: createProgressBar(io, values.quiet === true, values["no-color"] === true),
      groupBy,
    };
    const builder = createGroupsBuilder(ssi, settings, groupBy, seatOf(values));
    for (const path of paths) await eachRow(path, reading, builder.add);

    const { count, messages, rows } = builder.failed;
    if (count > 0) {
      const more = count > messages.length ? [tell("and {count} more", { count: count - messages.length })] : [];
      const all = [tell("{count} of {total} could not be scored", { count, total: rows }), ...messages, ...more];
      const lines = all.flatMap((one) => one(locale).split("\n"));
      io.stderr.write(lines.map((line) => `ssi: ${printable(line)}\n`).join(""));
    }
    const groups = builder.groups();
    const [only] = groups;
    if (only === undefined) {
      if (rows === 0) throw new InputError(tell("there is no row to score"));
      return 1;
    }
    if (output === undefined) {
      if (groups.length > 1)
        throw new UsageError(
          tell("there are {count} groups: name a folder for them with -o", { count: groups.length }),
        );
      io.stdout.write(jsonText(only, 0));
      return 0;
    }
    const files = isOneFile ? [await writeGroup(only, output)] : await writeGroups(groups, output);
    const folder = isOneFile ? dirname(output) : output;
    io.stdout.write(groupsTable(groups, files, screenOf(io.stdout, io.env, values["no-color"]), locale));
    const where = { folder: printable(folder) };
    const written =
      files.length === 1
        ? tell("{folder}: 1 file", where)
        : tell("{folder}: {count} files", { ...where, count: files.length });
    io.stdout.write(`  ${written(locale)}\n`);
    return 0;
  },
});
