// The three small apps of examples/apps, built and run as their users do, after npm run build and
// npm ci --prefix examples/apps: npm run test:apps -- bun (or node, node22, node24, deno, workerd, chromium; several, or none for all)
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { build as viteBuild } from "vite";
import { commands, programs, run } from "../runtimes/commands.js";
import { reportOfPage } from "../runtimes/in-chromium.js";
import { zip } from "../support/zip.js";
import { answersInWorkerd, workerd } from "./in-workerd.js";
import { readArchives } from "./read-archives.js";
import type { Answers, App } from "./requests.js";

const apps = "examples/apps";
const built = ".tmp/apps";
const synthetic = "examples/synthetic-export";
const archive = `${synthetic}/Complete_LinkedInDataExport_11-01-2026.zip`;
const workbook = `${synthetic}/AggregateAnalytics_AlexisMoravent_2025-11-02_2026-11-01.xlsx`;
const manyRows = `${built}/many-rows.zip`;
const guide = "docs/where-it-runs.md";
const sources: Readonly<Record<App, string>> = { server: "on-a-server.ts", worker: "at-the-edge.ts" };

let passed = 0;
let failed = 0;
function check(isRight: boolean, what: string, problem: unknown = "") {
  if (isRight) passed++;
  else failed++;
  console.log(`${isRight ? "ok    " : "FAILED"} ${what}${isRight ? "" : ` ${JSON.stringify(problem)}`}`);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The package where an install would put it: the apps import it by its name, so they get what `npm run build` made. */
function linkPackage() {
  if (!existsSync(`${apps}/node_modules/hono`)) throw new Error(`run npm ci --prefix ${apps} first`);
  const link = `${apps}/node_modules/social-selling-index`;
  if (!existsSync(link)) symlinkSync("../../..", link);
}

async function buildApps() {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const shared = { bundle: true, format: "esm", target: "es2022", logLevel: "warning" } as const;
  for (const [app, file] of Object.entries(sources)) {
    const outfile = `${built}/${app}.mjs`;
    await esbuild.build({ ...shared, entryPoints: [`${apps}/${file}`], outfile, minify: true, platform: "browser" });
  }
  const outfile = `${built}/print-answers.mjs`;
  await esbuild.build({ ...shared, entryPoints: ["test/apps/print-answers.ts"], outfile, platform: "node" });
  const policy = { entryPoints: ["test/apps/under-policy.ts"], outfile: `${built}/under-policy.mjs` };
  await esbuild.build({
    ...shared,
    ...policy,
    minify: true,
    platform: "browser",
    alias: { "social-selling-index": resolve("dist/index.js") },
  });
  await viteBuild({
    configFile: false,
    root: `${apps}/in-a-browser`,
    base: "./",
    logLevel: "warn",
    build: { outDir: resolve(built, "page"), emptyOutDir: true },
  });
}

/** What the guide says an app costs is what it weighs, to the nearest few kB. */
function checkSizes() {
  const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
  const page = readdirSync(`${built}/page`, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const sizes = {
    "in-a-browser/page.ts": page.reduce((sum, name) => sum + gzipped(join(built, "page", name)), 0),
    "on-a-server.ts": gzipped(`${built}/server.mjs`),
    "at-the-edge.ts": gzipped(`${built}/worker.mjs`),
  };
  const text = readFileSync(guide, "utf8");
  for (const [file, size] of Object.entries(sizes)) {
    const row = text.split("\n").find((line) => line.startsWith("|") && line.includes(`/${file})`));
    const stated = / (\d+) kB \|$/.exec(row ?? "")?.[1];
    console.log(`${file} with everything it imports: ${size.toFixed(1)} kB, minified, gzip -9`);
    check(Math.abs(Number(stated) - size) <= 3, `the guide gives its size (${stated} kB)`, size);
  }
}

/** What Node answers is right; every other runtime is compared with it. */
function checkAnswers({ server, worker }: Answers) {
  const status = (answers: Answers[App]) => Object.entries(answers).map(([name, answer]) => `${name} ${answer.status}`);
  const refused = "wrong 422, null 422";
  const atServer = `earlier 201, later 201, undated 201, ${refused}, list 422, prototype 422, notJson 400, tooLong 413, trend 200, stranger 200`;
  const atWorker = `activity 200, archive 200, otherName 200, damaged 422, manyRows 422, tooLong 413, noLength 413, ${refused}, notJson 400, get 405`;
  check(status(server).join(", ") === atServer, "the server answers each request with its status", status(server));
  check(status(worker).join(", ") === atWorker, "the worker answers each request with its status", status(worker));

  const messages = ["insights.post: expected one of ", "relationships.connections: expected a number of 0 or more"];
  const { errors = [] } = (server["wrong"]?.body ?? {}) as { errors?: readonly { message: string }[] };
  const isReadable = errors.length === 2 && errors.every(({ message }, at) => message.startsWith(messages[at] ?? "-"));
  check(isReadable, "a wrong activity is answered with a message for each issue", errors);

  const trend = {
    weeks: [
      { week: "2026-W19", score: 3.75 },
      { week: "2026-W20", score: 5 },
    ],
    slope: { status: "tooFew", weeks: 2 },
  };
  check(same(server["trend"]?.body, trend), "the snapshots that were kept give the trend", server["trend"]?.body);

  const whole = { score: 57.26, estimate: 66.84, bounds: { low: 57.26, high: 74.35 }, coverage: 0.82 };
  check(same(worker["archive"]?.body, whole), "the worker reads the archive", worker["archive"]?.body);
  check(!same(worker["otherName"]?.body, whole), "another name dates the archive otherwise", worker["otherName"]?.body);
  const isLimit = JSON.stringify(worker["manyRows"]?.body).includes('"code":"import.limit"');
  check(isLimit, "an archive that unpacks to too much is stopped", worker["manyRows"]?.body);
}

interface Tried {
  readonly answer: unknown;
  /** What the policy refused meanwhile. */
  readonly refused: readonly string[];
}

interface PageReport {
  /** What the page showed for each choice of files. */
  readonly texts: Readonly<Record<"notice" | "wrong" | "both" | "hasty", string>>;
  /** The paths that the page asked for. */
  readonly asked: readonly string[];
  /** What the policy refused before the attempts below. */
  readonly refusedByUse: readonly string[];
  /** The library under the policy, and after `z.config({ jitless: true })`. */
  readonly usual: Readonly<Record<"valid" | "wrong", Tried>>;
  readonly jitless: Readonly<Record<"valid" | "wrong", Tried>>;
  /** What became of attempts to break the policy. */
  readonly forbidden: Readonly<Record<"code" | "fetch", string>>;
}

async function checkPage() {
  const files = [archive, workbook, `${built}/page/index.html`];
  const fileOf = (path: string) => {
    if (path === "/app/under-policy.mjs") return `${built}/under-policy.mjs`;
    if (path.startsWith("/app/")) return `${built}/page/${path.slice(5)}`;
    if (path.startsWith("/drive-page.")) return `test/apps${path}`;
    return files.find((file) => path === `/${basename(file)}`);
  };
  const query = new URLSearchParams(files.map((file): [string, string] => ["file", `/${basename(file)}`]));
  const report: PageReport = JSON.parse(await reportOfPage(`/drive-page.html?${query}`, fileOf));
  const { texts, asked, refusedByUse, forbidden, usual, jitless } = report;
  check(texts.both.includes("59.7 confirmed"), "the page shows the score of archive and workbook", texts);
  check(texts.both.includes("Measured to 2026-11-01"), "dated by the name of the file", texts);
  const scores = texts.hasty.match(/[\d.]+ confirmed:/g);
  check(same(scores, ["57.26 confirmed:"]), "and of the files chosen last, alone", texts);
  check(/not a ZIP|no ZIP/.test(texts.wrong), "and says what is wrong with another file", texts);
  check(texts.notice.includes("Not affiliated"), "and the legal notice", texts);
  check(
    asked.length > 0 && asked.every((path) => /^\/app\/assets\/.*\.js$/.test(path)),
    "it loads its script alone",
    asked,
  );
  check(refusedByUse.length === 0, "its policy has nothing to refuse", refusedByUse);
  const attempts = [usual.valid, usual.wrong, jitless.valid, jitless.wrong].map(({ refused }) => refused);
  const once = [[], ["script-src eval"], [], []];
  check(
    same(attempts, once),
    "zod attempts once to make code, at a refused activity, and never with jitless",
    attempts,
  );
  const answers = [usual.valid.answer, usual.wrong.answer];
  check(same(answers, [jitless.valid.answer, jitless.wrong.answer]), "with the same answers", answers);
  check(
    same(forbidden, { code: "EvalError", fetch: "TypeError" }),
    "and lets it neither send nor make code",
    forbidden,
  );
}

/** Some kB that unpack to 300,001 connections. */
function writeManyRows() {
  const content = `First Name,Last Name,Connected On\n${"A,B,01 May 2026\n".repeat(300_001)}`;
  writeFileSync(manyRows, zip([{ name: "Connections.csv", content }]));
}

linkPackage();
run([process.execPath, "node_modules/typescript/bin/tsc", "-p", apps]);
check(true, "the apps pass the strict type checker against the built package");
await buildApps();
writeManyRows();
checkSizes();

const runtimes: Readonly<Record<string, readonly string[]>> = {
  ...commands,
  // As where no text may become code: at the edge, and under a strict policy.
  "node without eval": [process.execPath, "--disallow-code-generation-from-strings"],
};
const answersBy = (command: readonly string[]): Answers =>
  JSON.parse(run([...command, `${built}/print-answers.mjs`, archive, manyRows]));
const expected = answersBy(commands["node"] ?? []);
checkAnswers(expected);

const versions: Readonly<Record<string, readonly string[]>> = { ...runtimes, ...programs, workerd };
const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(versions);
for (const runtime of asked) {
  console.log(`\n${runtime}: ${run([...(versions[runtime] ?? [runtime]), "--version"]).split("\n")[0]}`);
  if (runtime === "chromium") {
    await checkPage();
    continue;
  }
  const command = runtimes[runtime];
  const answers =
    command === undefined ? await answersInWorkerd(built, readArchives(archive, manyRows)) : answersBy(command);
  for (const app of ["server", "worker"] as const)
    for (const [name, answer] of Object.entries(expected[app]))
      if (!same(answers[app][name], answer)) check(false, `${runtime}, ${app}, ${name}`, answers[app][name]);
  check(same(answers, expected), `${runtime} gives the answers that Node gives`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
