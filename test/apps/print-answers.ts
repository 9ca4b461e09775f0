// Prints what the bundled server and worker answer in the runtime that runs this, itself bundled beside them by run.ts:
// node .tmp/apps/print-answers.mjs ARCHIVE ARCHIVE-WITH-MANY-ROWS

import { readArchives } from "./read-archives.js";
import { type App, answersOf } from "./requests.js";

interface Fetches {
  fetch(request: Request): Response | Promise<Response>;
}

const load = async (app: App): Promise<Fetches> => (await import(new URL(`${app}.mjs`, import.meta.url).href)).default;

const apps = { server: await load("server"), worker: await load("worker") };
const archives = readArchives(process.argv[2] ?? "", process.argv[3] ?? "");
const answers = await answersOf(archives, (app, path, init) =>
  apps[app].fetch(new Request(`http://localhost${path}`, init)),
);
console.log(JSON.stringify(answers, undefined, 1));
