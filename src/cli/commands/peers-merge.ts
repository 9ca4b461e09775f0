import { basename } from "node:path";
import { SSIError } from "../../errors/ssi-error.js";
import { mergePeerGroups } from "../../peers/merge-peer-groups.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { commonOptions, defineCommand } from "../options/command.js";
import { groupsTable } from "../peers/build-groups.js";
import { readPeerFile, writeGroup } from "../peers/group-file.js";
import { jsonText } from "../terminal/program-output.js";
import { screenOf } from "../terminal/screen.js";
import { InputError, issuesMessage, tell, UsageError } from "../texts/tell.js";

/** `ssi peers merge`: parts of one group to the whole. */
export const peersMerge = defineCommand({
  name: "peers merge",
  summary: "Merge parts of one peer group, in any order",
  usage: "<part.json>... [-o whole.json]",
  description: [
    "Parts share id, kind, smallest size and sampling, and their scores were measured alike. The order of the parts does not change a byte of the whole.",
  ],
  options: {
    output: { type: "string", short: "o", value: "<file>", help: "Where the group goes; else it is printed" },
    locale: commonOptions.locale,
    "no-color": commonOptions["no-color"],
    help: commonOptions.help,
  },
  examples: [{ command: "ssi peers merge north.json south.json -o all.json", note: "two halves of a sales team" }],
  async run({ values, paths, io, locale }) {
    const [first, ...others] = paths;
    if (first === undefined) throw new UsageError(tell("there is nothing to merge: name the JSON files of the parts"));
    let whole = await readPeerFile(first);
    for (const path of others) whole = merged(whole, await readPeerFile(path), path);
    const { output } = values;
    if (output === undefined) {
      io.stdout.write(jsonText(whole, 0));
      return 0;
    }
    const file = await writeGroup(whole, output);
    io.stdout.write(groupsTable([whole], [file], screenOf(io.stdout, io.env, values["no-color"]), locale));
    return 0;
  },
});

/** Two parts as one; what does not fit is reported with the name of the file. */
function merged(whole: PeerGroup, part: PeerGroup, path: string): PeerGroup {
  try {
    return mergePeerGroups(whole, part);
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) }));
    throw new InputError(issuesMessage(basename(path), issues));
  }
}
