import type { ActivityInput } from "../../activity/activity-types.js";
import { pillarIds } from "../../model/model-types.js";
import { plan as planFor } from "../../recommend/plan.js";
import { readPlanOptions } from "../../recommend/plan-options.js";
import type { PlanTarget } from "../../recommend/plan-result.js";
import { readOneMember } from "../input/read-members.js";
import {
  commonOptions,
  defineCommand,
  exportOptions,
  type OptionSpecs,
  type OptionValues,
  scoringOptions,
} from "../options/command.js";
import { asUsage, listed, numberOf, numbersOf, ssiOf } from "../options/read-options.js";
import { readPeerFile } from "../peers/group-file.js";
import { planPicture } from "../plan/plan-picture.js";
import { jsonText } from "../terminal/program-output.js";
import { screenOf } from "../terminal/screen.js";
import { tell, UsageError } from "../texts/tell.js";

const targetOptions = {
  target: { type: "string", value: "<score>", help: "A score to reach, or a pillar's points, as in insights=15" },
  top: { type: "string", value: "<percent>", help: "A place to reach in the group of --peers, as in 10" },
  peers: { type: "string", value: "<file>", help: "The group that --top is about, made by ssi peers" },
  minutes: { type: "string", value: "<minutes>", help: "The most points for so many minutes in 30 days" },
} as const satisfies OptionSpecs;

async function targetOf(values: OptionValues<typeof targetOptions>): Promise<PlanTarget | undefined> {
  const { target, top, minutes, peers } = values;
  const [wanted, ...others] = [target, top, minutes].filter((value) => value !== undefined);
  if (others.length > 0)
    throw new UsageError(
      tell(
        "say one thing to plan for: --target 70, --target insights=15, --top 10 --peers group.json or --minutes 300",
      ),
    );
  if ((top === undefined) !== (peers === undefined))
    throw new UsageError(tell("{first} and {second} go together", { first: "--top", second: "--peers" }));
  if (minutes !== undefined) return { minutes: numberOf(minutes, "minutes") };
  if (top !== undefined && peers !== undefined)
    return { topPercent: numberOf(top, "top"), in: await readPeerFile(peers) };
  // The next stage in reach.
  if (wanted === undefined) return undefined;
  const [name = "", points] = wanted.split("=");
  if (points === undefined) return { score: numberOf(name, "target") };
  const pillar = pillarIds.find((id) => id === name.trim());
  if (pillar === undefined)
    throw new UsageError(
      tell("--target: expected one of {names}, received {value}", {
        names: pillarIds.join(", "),
        value: JSON.stringify(name),
      }),
    );
  return { pillar, score: numberOf(points, "target") };
}

/** The next stage as a target of the same kind. */
const stageOf = (target: PlanTarget | undefined, score: number): PlanTarget =>
  target !== undefined && "pillar" in target && target.pillar !== undefined
    ? { pillar: target.pillar, score }
    : { score };

/** `ssi plan`: the cheapest way to a target, or the most for a budget of minutes. */
export const plan = defineCommand({
  name: "plan",
  summary: "Find the cheapest way to a score, proved, or the most points for your minutes",
  usage: "<zip | folder | activity.json | ->... [--target <score>] [options]",
  description: [
    "A plan is what is done once, and one typical month that is kept up for a whole window. It is exact: with so many kinds of action no other plan reaches the target with less effort, under the minutes that each action is estimated to take. Those are ours; say yours with --effort. Targets are of the confirmed score. Without a target, and where it is out of reach, the plan leads to the next stage that is in reach.",
  ],
  options: {
    ...targetOptions,
    "max-actions": { type: "string", value: "<number>", help: "The most kinds of action (6)" },
    limit: {
      type: "string",
      value: "<list>",
      help: "The most units of each action a month, as in post=3,tryFormat=1 for four posts in all",
    },
    effort: { type: "string", value: "<list>", help: "Your own minutes for a unit, as in post=45,comment=2" },
    exclude: { type: "string", value: "<list>", help: "Actions you do not want, as in writeArticle,invite" },
    "company-size": { type: "string", value: "<number>", help: "How many people work at your company" },
    "assume-unknown": { type: "boolean", help: "Take numbers that are unknown as 0, instead of leaving them out" },
    json: { type: "boolean", help: "Print the plan as JSON" },
    ...exportOptions,
    ...scoringOptions,
    ...commonOptions,
  },
  examples: [
    { command: "ssi plan export.zip", note: "the next stage that is in reach" },
    { command: "ssi plan export.zip --target 70 --max-actions 10", note: "the cheapest way to 70" },
    { command: "ssi plan export.zip --top 10 --peers peers/software.json", note: "into the top 10 % of an industry" },
    { command: "ssi plan export.zip --minutes 300 --exclude writeArticle", note: "the most for five hours a month" },
  ],
  async run({ values, paths, io, locale }) {
    const ssi = ssiOf(values);
    const target = await targetOf(values);
    const limits = numbersOf(values.limit, "limit");
    const effort = numbersOf(values.effort, "effort");
    const exclude = listed(values.exclude, "exclude");
    const assumeUnknown = values["assume-unknown"] ? 0 : undefined;
    const [kinds, company] = [values["max-actions"], values["company-size"]];
    const maxActions = kinds === undefined ? 6 : numberOf(kinds, "max-actions");
    const companySize = company === undefined ? undefined : numberOf(company, "company-size");
    const options = { target, maxActions, limits, effort, exclude, companySize, assumeUnknown } as const;
    asUsage(() => readPlanOptions(ssi.model, options));
    const member = await readOneMember(paths, values, io);
    const found = planFor(ssi, member.activity as ActivityInput, options);
    if (values.json) io.stdout.write(jsonText(found));
    else {
      const screen = screenOf(io.stdout, io.env, values["no-color"]);
      const { nextStage } = found;
      const stage = nextStage === undefined ? undefined : stageOf(target, nextStage);
      const next = stage && planFor(ssi, member.activity as ActivityInput, { ...options, target: stage });
      io.stdout.write(planPicture({ ...screen, plan: found, next, locale, subject: found.before.id ?? member.name }));
    }
    return 0;
  },
});
