import { whatIf as compareWith } from "../../recommend/what-if.js";
import { readOneMember } from "../input/read-members.js";
import { commonOptions, defineCommand, exportOptions, scoringOptions } from "../options/command.js";
import { ssiOf } from "../options/read-options.js";
import { whatIfPicture } from "../plan/plan-picture.js";
import { csvActivity, csvFields } from "../team/csv-fields.js";
import { jsonText } from "../terminal/program-output.js";
import { screenOf } from "../terminal/screen.js";
import { InputError, tell, UsageError } from "../texts/tell.js";

/** `ssi what-if`: what other numbers would do to the score. */
export const whatIf = defineCommand({
  name: "what-if",
  summary: "See what other numbers would do to the score",
  usage: "<zip | folder | activity.json | ->... --set <signal=value> [options]",
  description: [
    "Signals are named as in ssi team: insights.posts, or posts where only one pillar has it; a proportion is 9/12, a signal that does not apply is n/a. Counts are those of the whole window.",
  ],
  options: {
    set: {
      type: "string",
      value: "<signal=value>",
      multiple: true,
      help: "A number to change; may be given several times",
    },
    json: { type: "boolean", help: "Print both results and their difference as JSON" },
    ...exportOptions,
    ...scoringOptions,
    ...commonOptions,
  },
  examples: [
    { command: "ssi what-if export.zip --set insights.posts=12", note: "twelve posts in the window" },
    { command: "ssi what-if activity.json --set responseRate=9/12 --set skills=30", note: "two changes at once" },
  ],
  async run({ values, paths, io, locale }) {
    const ssi = ssiOf(values);
    const changes = (values.set ?? []).map((text): readonly [string, string] => {
      const [name = "", ...value] = text.split("=");
      if (value.join("").trim() === "")
        throw new UsageError(tell("--set: expected signal=value, received {value}", { value: JSON.stringify(text) }));
      return [name, value.join("=")];
    });
    if (changes.length === 0) throw new UsageError(tell("say what to change, as in --set insights.posts=12"));
    const names = changes.map(([name]) => name);
    const fields = csvFields(names, { model: ssi.model, ignoreUnknown: false });
    const changed = csvActivity(
      fields,
      changes.map(([, value]) => value),
    );
    const member = await readOneMember(paths, values, io);
    if (typeof member.activity !== "object" || member.activity === null)
      throw new InputError(tell("{name}: expected an activity, an object", { name: member.name }));
    const found = compareWith(ssi, member.activity, changed);
    if (values.json) io.stdout.write(jsonText(found));
    else {
      const screen = screenOf(io.stdout, io.env, values["no-color"]);
      const subject = found.before.id ?? member.name;
      io.stdout.write(whatIfPicture({ ...screen, whatIf: found, model: ssi.model, locale, subject }));
    }
    return 0;
  },
});
