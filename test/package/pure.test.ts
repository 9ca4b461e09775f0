import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptByBareImport } from "../size/bare-import.js";

// Bundlers drop what a program does not use, if it is pure. `npm run size` asks the same of what is built.

const entries = ["index.ts", "linkedin/index.ts", "locales/en.ts", "locales/it.ts"];

describe("every top-level statement is pure", () => {
  it("a bare import of the sources leaves nothing but imports of zod", async () => {
    const kept = [...(await keptByBareImport("src", entries)).values()].flat();
    // The bundler numbers the names of imports, in each entry otherwise.
    const lines = kept.map(({ file, code }) =>
      `${file}: ${code.split("\n")[0]?.slice(0, 110)}`.replaceAll(/\bz\d+\./g, "z."),
    );
    expect([...new Set(lines)].sort()).toEqual([]);
  });
});

/** What a bare import of this code leaves. */
async function keptOf(code: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "pure-"));
  try {
    writeFileSync(join(folder, "other.ts"), "export const start = 2010;\nexport const make = () => [start];\n");
    writeFileSync(join(folder, "index.ts"), code);
    const kept = (await keptByBareImport(folder, ["index.ts"])).get("index.ts") ?? [];
    return kept.map(({ file, code }) => `${file}: ${code}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the rule can be broken", () => {
  it.each([
    ["a call", 'import { make } from "./other.js"; export const a = make();', "index.ts: var a = make();"],
    ["a schema", 'import * as z from "zod"; export const a = z.string();', "index.ts: var a = z.string();"],
    ["an instance", "export const a = new Uint8Array(1);", "index.ts: var a = new Uint8Array(1);"],
    [
      "a call among the arguments of a marked one",
      'import { make } from "./other.js"; export const a = /* @__PURE__ */ Object.freeze(make());',
      "index.ts: var a = /* @__PURE__ */ Object.freeze(make());",
    ],
    ["a spread", "const a = { b: 1 }; export const c = { ...a };", "index.ts: var c = { ...a };"],
    ["a property", "const a = { b: 1 }; export const c = a.b;", "index.ts: var c = a.b;"],
    ["a statement", "for (const a of [1]) a;", "index.ts: for (const a of [1]) a;"],
    ["an import of Node", 'import "node:fs";', 'index.ts: import "node:fs";'],
  ])("%s", async (_, code, kept) => {
    expect(await keptOf(code)).toEqual([kept]);
  });

  it("arithmetic with a constant of another file, where no single statement is impure", async () => {
    const code = 'import { start } from "./other.js"; export const a = 2 * start;';
    expect(await keptOf(code)).toEqual(["index.ts: var a = 2 * 2010;"]);
  });

  it("only what is impure is named, not what it uses", async () => {
    const code = "const used = () => 1; const length = 2; export const a = used() * length; export const b = [length];";
    expect(await keptOf(code)).toEqual(["index.ts: var a = used() * length;"]);
  });
});

describe("the rule can be kept", () => {
  it.each([
    ["a marked call", "export const a = /* @__PURE__ */ Object.freeze({ b: 1 });"],
    ["a marked chain", 'import * as z from "zod"; export const a = /* @__PURE__ */ z.string().min(1).max(2);'],
    ["a marked function around calls", "export const a = /* @__PURE__ */ (() => new Map(Object.entries({ b: 1 })))();"],
    ["a value made at first use", "let a: Date | undefined; export const get = () => (a ??= new Date(0));"],
    ["literals, functions and classes", "export const a = [{ b: /c/u, d: -1 }]; export class E extends Error {}"],
    ["a set of literals", 'export const a = new Set(["b"]);'],
    ["arithmetic in one file", "const a = 6; export const b = 2 ** a;"],
  ])("%s", async (_, code) => {
    expect(await keptOf(code)).toEqual([]);
  });
});
