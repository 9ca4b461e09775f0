// Reads one archive as an application would, in a process of its own, and prints what became of it and what it took.
import { openAsBlob, readFileSync } from "node:fs";
import { computeSSI } from "../../dist/index.js";
import { readLinkedInExport } from "../../dist/linkedin.js";

const [path, asOf] = process.argv.slice(2);

/** The most memory this process ever had, in bytes: `maxRSS` counts the process it was forked from too, where it can. */
function peak() {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Only Linux has the file.
  }
  return process.resourceUsage().maxRSS * 1024;
}

/** Seconds of work, on however many threads: a busy machine does not lengthen them. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

let outcome = "read";
let issues = [];
const bytes = path.endsWith(".blob") ? await openAsBlob(path) : readFileSync(path);
try {
  const result = await readLinkedInExport(bytes, { asOf });
  issues = result.issues.map(({ code }) => code);
  computeSSI(result.activity);
} catch (error) {
  outcome = error.name === "SSIError" && error.code.startsWith("import.") ? error.code : `uncoded: ${error}`;
}
console.log(JSON.stringify({ outcome, issues, time: processorTime(), peak: peak() }));
