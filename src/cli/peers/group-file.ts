import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isRecord } from "../../errors/received.js";
import { SSIError } from "../../errors/ssi-error.js";
import { readPeerGroup } from "../../peers/create-peer-group.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { readJson, readTextFile, withPlainFileErrors } from "../input/read-source.js";
import { InputError, issuesMessage, tell, UsageError } from "../texts/tell.js";

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
    throw new InputError(issuesMessage(basename(path), error.issues));
  }
}

/** Writes each group to a file of its own in a folder; the names of the files, in the same order. */
export async function writeGroups(groups: readonly PeerGroup[], folder: string): Promise<string[]> {
  const taken = new Set<string>();
  const names: string[] = [];
  for (const group of groups) names.push(await writeGroup(group, join(folder, groupFileName(group.id, taken))));
  return names;
}

/** Writes a group and gives the name of its file; only one that holds a group is written over. Throws `InputError`. */
export async function writeGroup(group: PeerGroup, path: string): Promise<string> {
  const before = await readFile(path, "utf8").catch(() => undefined);
  if (before !== undefined && !isGroup(before))
    throw new InputError(
      tell("{path}: there is a file that is no peer group, and it was left as it is; choose another -o", { path }),
    );
  await withPlainFileErrors(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(group)}\n`);
  });
  return basename(path);
}

const isGroup = (text: string): boolean => {
  try {
    readPeerGroup(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * A name for a group's file, whatever its id: letters and digits in small, joined by hyphens, so that it names nothing
 * outside its folder; one of `taken` gets a number. The name is added to `taken`.
 */
export function groupFileName(id: string, taken: Set<string>): string {
  const words =
    id
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = [...words.join("-")].slice(0, longest).join("").replace(/-$/, "");
  const base = slug === "" || reserved.test(slug) ? `group-${slug}`.replace(/-$/, "") : slug;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
  taken.add(name);
  return `${name}.json`;
}

const longest = 60;

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
