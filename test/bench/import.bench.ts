// Reading a Complete archive with a 100 MB messages.csv, against inflating that file and splitting it with the fastest
// reader of CSV there is, in turn, in one run, since machines are noisy. It measures what is built:
// npm run build && npx tsx test/bench/import.bench.ts [megabytes] [--dist=FOLDER]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { given, importLinkedIn, positionals } from "./built.js";
import { largeArchive } from "./large-archive.js";
import { median } from "./rounds.js";
import { createSplitter } from "./split-csv.js";

const { readLinkedInExport } = await importLinkedIn();

const MB = 1e6;
/** The first runs compile the code; they are not counted. */
const warmUps = 2;
const counted = 9;
const [size = "100", only, stored] = positionals;
const megabytes = Number(size);

/** The compressed bytes of one entry, found by its local header: the yardstick trusts the archive. */
function entryData(archive: Uint8Array, name: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const start = bytes.indexOf(name);
  return new Uint8Array(bytes.subarray(start + name.length, start + name.length + bytes.readUInt32LE(start - 12)));
}

async function inflateAndSplit(archive: Uint8Array): Promise<number> {
  let rows = 0;
  const splitter = createSplitter(() => rows++);
  const blob = new Blob([entryData(archive, "messages.csv")]);
  for await (const chunk of blob.stream().pipeThrough(new DecompressionStream("deflate-raw"))) splitter.push(chunk);
  splitter.end();
  return rows;
}

const readWhole = async (archive: Uint8Array) => (await readLinkedInExport(archive)).evidence.files[1]?.rows ?? 0;

const ways = { "inflate and split": inflateAndSplit, "read the archive": readWhole } as const;
type Way = keyof typeof ways;

/** Wall and processor time, ms. */
async function timed(work: () => Promise<unknown>): Promise<readonly [number, number]> {
  const begun = performance.now();
  const spent = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(spent);
  return [performance.now() - begun, (user + system) / 1000];
}

const archive = stored === undefined ? largeArchive(megabytes * MB) : new Uint8Array(readFileSync(stored));

if (only !== undefined) {
  // A process of its own: how far the resident set rises above what it was with the archive at hand.
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  await ways[only as Way](archive);
  clearInterval(watch);
  console.log(Math.max(peak, process.memoryUsage.rss()) - before);
} else {
  const times: Record<Way, (readonly [number, number])[]> = { "inflate and split": [], "read the archive": [] };
  const rows = await inflateAndSplit(archive);
  console.log(`${megabytes} MB of messages, ${rows} rows, ${(archive.length / MB).toFixed(1)} MB packed`);
  if ((await readWhole(archive)) !== rows - 1) throw new Error("the two ways count different rows");
  for (let run = 0; run < warmUps + counted; run++)
    for (const way of Object.keys(ways) as Way[]) {
      const time = await timed(() => ways[way](archive));
      if (run >= warmUps) times[way].push(time);
    }
  const folder = mkdtempSync(join(tmpdir(), "ssi-bench-"));
  const path = join(folder, "large.zip");
  writeFileSync(path, archive);
  const costs = (Object.keys(ways) as Way[]).map((way) => {
    const { stdout } = spawnSync(process.execPath, [
      "--expose-gc",
      "--import",
      "tsx",
      "test/bench/import.bench.ts",
      String(megabytes),
      way,
      path,
      `--dist=${given.dist}`,
    ]);
    const wall = median(times[way].map(([ms]) => ms));
    const processor = median(times[way].map(([, ms]) => ms));
    const memory = Number(stdout) / MB;
    console.log(
      `${way.padEnd(20)} ${wall.toFixed(0)} ms (median of ${counted}), processor ${processor.toFixed(0)} ms, ${memory.toFixed(0)} MB of memory beyond the archive`,
    );
    return { wall, processor };
  });
  rmSync(folder, { recursive: true });
  const [yardstick, ours] = costs;
  const ratios = times["read the archive"].map(([ms], run) => ms / (times["inflate and split"][run]?.[0] ?? ms));
  console.log(
    `ratio ${((ours?.wall ?? 0) / (yardstick?.wall ?? 1)).toFixed(2)} of the medians, ${median(ratios).toFixed(2)} median of the pairs, ${((ours?.processor ?? 0) / (yardstick?.processor ?? 1)).toFixed(2)} of processor time (at most 1.6, and at most 150 MB)`,
  );
}
