import type { ActivityInput } from "../../activity/activity-types.js";
import { fill } from "../../errors/wording.js";
import { formatNumber } from "../../locales/format-number.js";
import { shownOfficial } from "../../official/side-by-side.js";
import { estimateRank } from "../../peers/estimate-rank.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { type PeerMeanEntry, readPeers } from "../../peers/rank-in-peers.js";
import { recommend } from "../../recommend/recommend.js";
import type { SSIResult } from "../../result/result.js";
import { dashboard } from "../dashboard/dashboard.js";
import { evidenceSection, importNotes } from "../dashboard/evidence-section.js";
import { sortPeers, type Unranked } from "../dashboard/ranks-in.js";
import { unknownReasons } from "../dashboard/shortfalls.js";
import { type Member, readMembers } from "../input/read-members.js";
import { readOfficial } from "../input/read-official.js";
import { commonOptions, defineCommand, exportOptions, scoringOptions } from "../options/command.js";
import { meanOf, ssiOf } from "../options/read-options.js";
import { readPeerFiles } from "../peers/group-file.js";
import { jsonText } from "../terminal/program-output.js";
import { printable, screenOf } from "../terminal/screen.js";
import { InputError, issuesMessage, joinMessages, type Message, tell, UsageError } from "../texts/tell.js";

/** `ssi score`: one member's export, or activities as JSON, to a dashboard or to JSON. */
export const score = defineCommand({
  name: "score",
  summary: "Score a LinkedIn data export or an activity, and show where every point comes from",
  usage: "<zip | folder | activity.json | ->... [options]",
  description: [
    "Several archives in one command are one member's (Basic and Complete, in any order). The .xlsx of LinkedIn's analytics goes beside them: ssi score export.zip analytics.xlsx. Several activity.json are several members. A folder is an unpacked export, or holds the ZIP files; - reads JSON from stdin. JSON may also be what LinkedIn's portability API answered: an array of pages, or of events.",
  ],
  options: {
    json: {
      type: "boolean",
      help: "Print the result as JSON; of several members, an array; with --official, both apart",
    },
    evidence: { type: "boolean", help: "Show which files and rows each number comes from" },
    peers: {
      type: "string",
      value: "<file>",
      multiple: true,
      help: "Rank the score in a group that ssi peers made; may be given several times",
    },
    member: { type: "boolean", help: "You are one of the members of these groups, with this very score" },
    official: {
      type: "string",
      value: "<file>",
      help: "Show LinkedIn's own index beside: its saved JSON, or the text of its page",
    },
    "official-at": { type: "string", value: "<date>", help: "When it was saved; usually the date in the file's name" },
    average: {
      type: "string",
      value: "<mean>",
      help: "The mean of a group: 34 is LinkedIn's, and ranks the score of --official; model:31 is of this model's scores, and ranks ours",
    },
    ...exportOptions,
    ...scoringOptions,
    ...commonOptions,
  },
  examples: [
    { command: "ssi score Complete_LinkedInDataExport_05-07-2026.zip", note: "your own export" },
    { command: "ssi score export.zip AggregateAnalytics_Me.xlsx", note: "with the analytics of your posts" },
    {
      command: 'ssi score export.zip --audience "VP Sales,Head of Marketing" --as-of 2026-05-07',
      note: "with your audience, at a date",
    },
    {
      command: "ssi score export.zip --peers peers/software.json --official ssi-2026-05-07.json",
      note: "ranked in an industry, and beside what LinkedIn said that day",
    },
    {
      command: "ssi score export.zip --official ssi-2026-05-07.json --average 34",
      note: "LinkedIn's score ranked by the average that LinkedIn shows",
    },
    { command: "ssi score activity.json --weights insights=2 --json", note: "from an app's data, insights twice" },
  ],
  async run({ values, paths, io, locale }) {
    const ssi = ssiOf(values);
    const { member: isMember = false, "official-at": officialAt } = values;
    if (isMember && values.peers === undefined)
      throw new UsageError(tell("--member says who you are in --peers; name a group"));
    if (officialAt !== undefined && values.official === undefined)
      throw new UsageError(tell("--official-at is the date of --official; name the file"));
    const average = values.average === undefined ? undefined : meanOf(values.average);
    if (average?.origin === "official" && values.official === undefined)
      throw new UsageError(
        tell(
          "--average {mean} is LinkedIn's mean, and ranks the score of --official: name that file; a mean of this model's scores is --average model:{mean}",
          { mean: average.mean },
        ),
      );
    const groups = await readPeerFiles(values.peers ?? []);
    const official = values.official === undefined ? undefined : await readOfficial(values.official, officialAt);

    const officialRank =
      official === undefined || average?.origin !== "official"
        ? undefined
        : estimateRank({ score: shownOfficial(official).score, mean: average.mean, origin: "official" });

    const members = await readMembers(paths, values, io);
    if (official !== undefined && members.length > 1)
      throw new UsageError(tell("--official is one member's, and there are several to score"));

    const meanName = (points: number) =>
      values.json ? "average" : fill(locale.phrases.officialAverage, { points: formatNumber(points, locale) });
    const means = average?.origin === "model" ? [ownMean(average.mean, meanName(average.mean))] : [];
    const rankedIn = (among: readonly PeerGroup[], plain: SSIResult) => {
      const { peers, unranked } = sortPeers(plain, among, isMember);
      const ranks = readPeers([...peers, ...means])(plain);
      return { result: { ...plain, ranks }, unranked };
    };
    const results: (Member & { readonly result: SSIResult; readonly unranked: readonly Unranked[] })[] = [];
    const refused: Message[] = [];
    for (const member of members) {
      const outcome = ssi.safeCompute(member.activity);
      if (outcome.success) results.push({ ...member, ...rankedIn(groups, outcome.result) });
      else refused.push(issuesMessage(member.name, outcome.issues));
    }
    if (refused.length > 0) throw new InputError(joinMessages(refused));

    if (values.json) {
      const printed = results.map(({ result, activity, imported }) => {
        const beside = official === undefined ? {} : { official, ...(officialRank && { officialRank }) };
        if (values.evidence)
          return { result, ...beside, activity, evidence: imported?.evidence ?? null, issues: imported?.issues ?? [] };
        return official === undefined ? result : { result, ...beside };
      });
      for (const { name, unranked } of results)
        for (const { group, issues } of unranked)
          for (const line of issuesMessage(
            tell("{name}: not ranked in {group}", { name, group: group.id }),
            issues,
          )(locale).split("\n"))
            io.stderr.write(`ssi: ${printable(line)}\n`);
      io.stdout.write(jsonText(printed.length === 1 ? printed[0] : printed));
      return 0;
    }
    const screen = screenOf(io.stdout, io.env, values["no-color"]);
    for (const { name, paths, activity, imported, past, result, unranked } of results) {
      const view = {
        ...screen,
        result,
        model: ssi.model,
        locale,
        subject: result.id ?? name,
        reasons: unknownReasons(imported),
        notes: importNotes(imported, locale),
        unranked,
        official,
        officialRank,
        past: past?.(8, ssi.compute),
        next: { advice: recommend(ssi, activity as ActivityInput, { limit: 1 })[0], paths },
      };
      io.stdout.write(dashboard(view, values.evidence ? evidenceSection(view, imported) : []));
    }
    return 0;
  },
});

/** A group of which only the mean of this model's scores is known, as a group to rank in, by the name that is shown. */
const ownMean = (mean: number, name: string): PeerMeanEntry => ({
  id: "average",
  kind: name,
  label: name,
  mean,
  origin: "model",
});
