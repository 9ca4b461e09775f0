import type { ActivityInput } from "../../activity/activity-types.js";
import { throwIfAny } from "../../errors/ssi-error.js";
import { wholeNumberIssues } from "../../recommend/plan-options.js";
import { recommend } from "../../recommend/recommend.js";
import { readOneMember } from "../input/read-members.js";
import { commonOptions, defineCommand, exportOptions, scoringOptions } from "../options/command.js";
import { asUsage, numberOf, ssiOf } from "../options/read-options.js";
import { nextPicture } from "../plan/next-picture.js";
import { jsonText } from "../terminal/program-output.js";
import { screenOf } from "../terminal/screen.js";

/** `ssi next`: what to do next, what to find out, what to keep at. */
export const next = defineCommand({
  name: "next",
  summary: "Tell what to do next, and what each step is worth",
  usage: "<zip | folder | activity.json | ->... [options]",
  description: [
    "Of what one can do, the best step of each pillar comes first, and of the pillars the one furthest below a typical member; best is most points for the effort. Then what to find out, and what to keep at. Every gain is scored again, not guessed.",
  ],
  options: {
    limit: { type: "string", value: "<n>", help: "How many pieces of advice at most (5)" },
    json: { type: "boolean", help: "Print the advice as JSON" },
    ...exportOptions,
    ...scoringOptions,
    ...commonOptions,
  },
  examples: [
    { command: "ssi next export.zip", note: "the next five steps" },
    { command: "ssi next export.zip --limit 1", note: "only the first" },
    { command: "ssi next activity.json --json", note: "for a program" },
  ],
  async run({ values, paths, io, locale }) {
    const ssi = ssiOf(values);
    const limit = values.limit === undefined ? 5 : numberOf(values.limit, "limit");
    asUsage(() => throwIfAny("recommend", wholeNumberIssues("limit", limit, 1)));
    const member = await readOneMember(paths, values, io);
    const advice = recommend(ssi, member.activity as ActivityInput, { limit });
    if (values.json) io.stdout.write(jsonText(advice));
    else {
      const screen = screenOf(io.stdout, io.env, values["no-color"]);
      io.stdout.write(
        nextPicture({ ...screen, advice, model: ssi.model, locale, subject: member.name, paths: member.paths }),
      );
    }
    return 0;
  },
});
