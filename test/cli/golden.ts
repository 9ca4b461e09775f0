import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** Compares a text with a stored one, byte by byte; `UPDATE_GOLDEN=1` stores it instead, to be read before it is committed. */
export function expectGolden(text: string, file: string): void {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
