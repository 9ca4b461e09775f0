import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const origin = "http://ssi.localhost";
const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync --disable-default-apps --disable-dev-shm-usage --proxy-bypass-list=<-loopback>";
const patience = 120_000;

/** What a page made of an archive, and the addresses outside its own origin that it asked for. */
export interface BrowserReport {
  readonly report: string;
  readonly foreign: readonly string[];
}

/** The file that a path of the page's own origin gives. */
export type FileOf = (path: string) => string | undefined;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/**
 * Serves files to the page. It is the browser's proxy for every address, so that nothing of what the browser
 * asks for (Chromium asks for updates and the time by itself) reaches a network.
 */
function serve(fileOf: FileOf, onReport: (body: string) => void) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", origin);
    const file = fileOf(url.pathname);
    if (url.origin !== origin) response.writeHead(403).end();
    else if (url.pathname === "/report") {
      onReport(await bodyOf(request));
      response.writeHead(204).end();
    } else if (file !== undefined) {
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/zip" }).end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  return server;
}

async function end(browser: ChildProcess) {
  if (browser.exitCode !== null || browser.pid === undefined) return;
  const ended = new Promise((resolve) => browser.once("close", resolve));
  browser.kill();
  await ended;
}

/** Some processes of the browser outlive the first one for a moment, and write to the profile while it is removed. */
async function remove(profile: string) {
  for (let left = 25; left >= 0; left--) {
    try {
      rmSync(profile, { recursive: true, force: true });
      return;
    } catch (error) {
      if (left === 0) throw error;
      await pause(200);
    }
  }
}

/** Reads an archive in Debian's Chromium, by a page that loads the built package as modules and, where `call` is given, asks for that address too. */
export async function inChromium(archive: string, call?: string): Promise<BrowserReport> {
  const folders = ["/dist/", "/node_modules/zod/", "/test/runtimes/"];
  const fileOf = (path: string) => {
    if (path === `/${basename(archive)}`) return archive;
    return folders.some((folder) => path.startsWith(folder)) ? `.${path}` : undefined;
  };
  const query = new URLSearchParams({ archive: `/${basename(archive)}`, ...(call !== undefined && { call }) });
  const body = await reportOfPage(`/test/runtimes/page.html?${query}`, fileOf);
  const { report, asked } = JSON.parse(body) as { report: string; asked: readonly string[] };
  return { report, foreign: asked.filter((url) => new URL(url).origin !== origin) };
}

/** Opens a page in Debian's Chromium, and returns what it sends to `/report`. */
export async function reportOfPage(page: string, fileOf: FileOf): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  let onReport: (body: string) => void = () => undefined;
  let onFailure: (error: Error) => void = () => undefined;
  const reported = new Promise<string>((resolve, reject) => {
    onReport = resolve;
    onFailure = reject;
  });
  const server = serve(fileOf, (body) => onReport(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const own = [`--user-data-dir=${profile}`, `--proxy-server=http://127.0.0.1:${port}`, origin + page];
  const browser = spawn("chromium", [...flags.split(" "), ...own], { stdio: "ignore" });
  browser.on("error", onFailure);
  const late = setTimeout(() => onFailure(new Error("Chromium sent no report")), patience);
  try {
    return await reported;
  } finally {
    clearTimeout(late);
    await end(browser);
    server.closeAllConnections();
    server.close();
    await remove(profile);
  }
}
