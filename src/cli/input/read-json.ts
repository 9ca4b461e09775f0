import { InputError } from "../errors.js";
import { tell } from "../tell.js";

/** What a text is as JSON, or the engine's complaint. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly complaint: string };

/** Parses JSON without throwing; a byte order mark is passed over. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return { ok: false, complaint: String(error) };
  }
}

/** Parses JSON. Throws `InputError`, with line and column where the engine tells the position. */
export function readJson(text: string, name: string): unknown {
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  if (text.trim() === "") throw new InputError(tell("{name}: expected JSON, received nothing", { name }));
  const position = Number(/position (\d+)/.exec(parsed.complaint)?.[1] ?? Number.NaN);
  if (Number.isNaN(position)) throw new InputError(tell("{name} is not valid JSON", { name }));
  const before = text.replace(/^\ufeff/, "").slice(0, position);
  const place = { line: before.split("\n").length, column: position - before.lastIndexOf("\n") };
  throw new InputError(tell("{name} is not valid JSON (line {line}, column {column})", { name, ...place }));
}
