import type { ExportOptions } from "./export-options.js";

/** Text as bytes. Windows-1252 is written where every letter is one that it shares with Latin-1, else UTF-8. */
export function encodeText(text: string, encoding: NonNullable<ExportOptions["encoding"]>): Uint8Array {
  if (encoding === "utf-16") return Buffer.from(`\uFEFF${text}`, "utf16le");
  const isLatin = /^[\0-\x7f\xa0-\xff]*$/.test(text);
  return encoding === "windows-1252" && isLatin ? Buffer.from(text, "latin1") : new TextEncoder().encode(text);
}
