import { basename } from "node:path";
import { isRecord } from "../../errors/received.js";
import { SSIError } from "../../errors/ssi-error.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { readPeerGroup } from "../../peers/read-peer-group.js";
import { InputError, UsageError } from "../errors.js";
import { readJson } from "../input/read-json.js";
import { readTextFile } from "../input/read-text-file.js";
import { issueMessage } from "../issue-lines.js";
import { tell } from "../tell.js";

/** A group as `ssi peers build` wrote it. Throws `InputError`. */
export async function readPeerFile(path: string): Promise<PeerGroup> {
  const json = readJson(await readTextFile(path), path);
  if (!isRecord(json) || !["formatVersion", "id", "total"].some((field) => field in json))
    throw new InputError(
      tell("{name}: expected a peer group, a file that ssi peers build wrote", { name: basename(path) }),
    );
  try {
    return readPeerGroup(json);
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    throw new InputError(issueMessage(basename(path), error.issues));
  }
}

/** Groups to rank in. Throws `InputError`, and `UsageError` for two of the same id. */
export async function readPeerFiles(paths: readonly string[]): Promise<PeerGroup[]> {
  const groups = new Map<string, PeerGroup>();
  for (const path of paths) {
    const group = await readPeerFile(path);
    if (groups.has(group.id))
      throw new UsageError(
        tell("--peers: {path} is a group {id}, and so is one before it; ssi peers merge makes one of them", {
          path,
          id: JSON.stringify(group.id),
        }),
      );
    groups.set(group.id, group);
  }
  return [...groups.values()];
}
