// Hostile archives against what is built in dist, each in a process of its own, and byte flips:
// npm run build && npm run test:hostile [-- --only words] [--flips 1000000] [--seed 7]
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { zip } from "../support/zip.js";
import { type Attack, asOf } from "./attack.js";
import { flipBytes } from "./byte-flips.js";
import { containerAttacks } from "./container-attacks.js";
import { memoryAttacks } from "./memory-attacks.js";
import { shapeAttacks, textAttacks } from "./table-attacks.js";

/** Resident memory that any archive may take within the usual limits, beyond its own bytes and an idle reader, in bytes. */
const memoryBound = 2 ** 30;
/** Only a reader that hangs takes so long, however slow the machine is. */
const patience = 180_000;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    flips: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});

interface Outcome {
  readonly outcome: string;
  readonly issues: readonly string[];
  readonly time: number;
  readonly peak: number;
}

/** What a process of its own makes of an archive. */
function readApart(path: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [new URL("read-archive.mjs", import.meta.url).pathname, path, asOf], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    let printed = "";
    let complaint = "";
    child.stdout.on("data", (text) => (printed += text));
    child.stderr.on("data", (text) => (complaint += text));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(JSON.parse(printed));
      else {
        const why = signal ?? complaint.match(/^\w*Error.*|heap out of memory/m)?.[0] ?? `exit code ${code}`;
        resolve({ outcome: `ended by ${why}`, issues: [], time: Number.NaN, peak: Number.NaN });
      }
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const line = (...cells: readonly string[]) => {
  const [name = "", outcome = "", ...numbers] = cells;
  console.log(`${name.padEnd(54)} ${outcome.padEnd(26)} ${numbers.map((cell) => cell.padStart(9)).join(" ")}`);
};

let passed = 0;
let failed = 0;
function judge(isRight: boolean, problem: string) {
  if (isRight) passed++;
  else {
    failed++;
    console.log(`  FAILED: ${problem}`);
  }
}

async function attack({ name, archive, outcome, issues = [] }: Attack, idle: number, path: string) {
  const bytes = archive();
  writeFileSync(path, bytes);
  const found = await readApart(path);
  const beyond = found.peak - idle - bytes.length;
  line(name, found.outcome, `${found.time.toFixed(2)} s`, megabytes(bytes.length), megabytes(Math.max(0, beyond)));
  const wanted = [outcome, ...issues].join(", ");
  const missing = issues.filter((issue) => !found.issues.includes(issue));
  judge(
    found.outcome === outcome && missing.length === 0,
    `wanted ${wanted}, came ${[found.outcome, ...found.issues].join(", ")}`,
  );
  judge(beyond <= memoryBound, `more memory than ${megabytes(memoryBound)}`);
}

try {
  if (!existsSync("dist/linkedin.js")) throw new Error("there is no dist: npm run build");
  const small = join(folder, "small.zip");
  writeFileSync(small, zip([{ name: "Reactions.csv", content: "Date,Type,Link\n" }]));
  const idle = (await readApart(small)).peak;
  console.log(`idle reader: ${megabytes(idle)}; bound beyond it and the archive: ${megabytes(memoryBound)}\n`);
  line("attack", "outcome", "CPU", "archive", "memory");
  const wanted = [...containerAttacks, ...shapeAttacks, ...memoryAttacks, ...textAttacks].filter(({ name }) =>
    name.includes(values.only ?? ""),
  );
  // As many at once as there are cores; each takes the next that is left.
  const left = wanted.values();
  const inTurn = async (path: string) => {
    for (const one of left) await attack(one, idle, path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, (_, place) => inTurn(join(folder, `${place}.zip`))));
  if (values.only === undefined) {
    const begun = performance.now();
    const faults = await flipBytes(Number(values.flips), Number(values.seed));
    for (const fault of faults) judge(false, fault);
    if (faults.length === 0) passed += Number(values.flips);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`\n${values.flips} byte flips of seed ${values.seed} in ${seconds} s: ${faults.length} faults`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
