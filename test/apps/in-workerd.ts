import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { type Answers, type App, type Archives, answersOf, type Init } from "./requests.js";

/** The program that runs Cloudflare's workers; not a dependency, since it is as large as all the others together. */
export const workerd: readonly string[] = ["npx", "-y", "workerd@1.20260426.1"];

const apps: readonly App[] = ["server", "worker"];

/** Both apps as module workers, each on a free port of this machine; neither can reach a network. */
const settings = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "nothing", network = (allow = [])),
${apps.map((app) => `    (name = "${app}", worker = (modules = [(name = "${app}.mjs", esModule = embed "${app}.mjs")], compatibilityDate = "2026-04-01", globalOutbound = "nothing")),`).join("\n")}
  ],
  sockets = [
${apps.map((app) => `    (name = "${app}", address = "127.0.0.1:0", http = (), service = "${app}"),`).join("\n")}
  ],
);
`;

/** What the bundles in a folder answer over HTTP when workerd runs them. */
export async function answersInWorkerd(folder: string, archives: Archives): Promise<Answers> {
  writeFileSync(`${folder}/workers.capnp`, settings);
  const [command = "", ...words] = [...workerd, "serve", "--control-fd=1", `${folder}/workers.capnp`];
  // A group of its own, so that it ends with the program that npx starts.
  const server = spawn(command, words, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  try {
    const ports = new Map<string, number>();
    for await (const line of createInterface(server.stdout)) {
      const { event, socket, port } = JSON.parse(line);
      if (event === "listen") ports.set(socket, port);
      if (ports.size === apps.length) break;
    }
    if (ports.size < apps.length) throw new Error("workerd did not start");
    return await answersOf(archives, (app, path, init) => send(`http://127.0.0.1:${ports.get(app)}${path}`, init));
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

/** As `fetch`, which does not let a request have a wrong length or none. */
function send(url: string, { method, headers = {}, body }: Init): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, ...(method !== undefined && { method }), headers }, async (answer) => {
      resolve(new Response(await text(answer), { status: answer.statusCode ?? 0 }));
      sent.destroy();
    });
    sent.on("error", (error) => reject(new Error(url, { cause: error })));
    if (body !== undefined) sent.write(body);
    sent.end();
  });
}
