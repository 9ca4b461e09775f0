import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PeerGroup } from "../../peers/peer-group.js";
import { readPeerGroup } from "../../peers/read-peer-group.js";
import { InputError } from "../errors.js";
import { withPlainFileErrors } from "../input/file-error.js";
import { tell } from "../tell.js";

const longest = 60;
/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

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

const isGroup = (text: string): boolean => {
  try {
    readPeerGroup(text);
    return true;
  } catch {
    return false;
  }
};

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

/** Writes each group to a file of its own in a folder; the names of the files, in the same order. */
export async function writeGroups(groups: readonly PeerGroup[], folder: string): Promise<string[]> {
  const taken = new Set<string>();
  const names: string[] = [];
  for (const group of groups) names.push(await writeGroup(group, join(folder, groupFileName(group.id, taken))));
  return names;
}
