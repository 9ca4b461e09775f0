import { InputError } from "../errors.js";

/** Parses JSON; where it is broken, the error says in which line. */
export function readJson(text: string, name: string): unknown {
  const source = text.replace(/^\ufeff/, "");
  if (source.trim() === "") throw new InputError(`${name}: expected JSON, received nothing`);
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new InputError(`${name} is not valid JSON${placeOf(error, source)}`);
  }
}

/** Line and column, where the engine tells the position. */
function placeOf(error: unknown, source: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return "";
  const lines = source.slice(0, Number(position)).split("\n");
  return ` (line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1})`;
}
