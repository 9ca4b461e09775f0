import type { CsvCells } from "./csv-machine.js";

/** Turns cells into text. */
export interface CellText {
  /** The cell, cut at `longest` characters. */
  of(cells: CsvCells, column: number, longest: number): string;
  /** The encoding that was found. */
  encoding(): "utf-8" | "windows-1252";
}

/**
 * Reads UTF-8, and from the first cell that is not valid UTF-8, windows-1252: in such a file all cells before it were plain
 * ASCII, so nothing must be read again.
 */
export const createCellText = (backslash: boolean): CellText => new Texts(backslash);

/** The value of a cell that is written with quotes and not just around it: `"a ""b"""`, `"a" b`, or an open quote. */
function unquote(raw: string, backslash: boolean): string {
  let value = "";
  let at = 1;
  for (;;) {
    const quote = raw.indexOf('"', at);
    const escaped = backslash ? raw.indexOf("\\", at) : -1;
    if (escaped >= 0 && (quote < 0 || escaped < quote)) {
      const next = raw.charAt(escaped + 1);
      const isEscape = next === '"' || next === "\\";
      value += raw.slice(at, escaped) + (isEscape ? next : "\\");
      at = escaped + (isEscape ? 2 : 1);
    } else if (quote < 0) return value + raw.slice(at);
    else if (raw.charAt(quote + 1) === '"') {
      value += raw.slice(at, quote + 1);
      at = quote + 2;
    } else return value + raw.slice(at, quote) + raw.slice(quote + 1);
  }
}

/** A character takes up to three bytes for each unit of its text, and an escape may double it. */
const bytesPerCharacter = 6;

class Texts implements CellText {
  private readonly utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private other: InstanceType<typeof TextDecoder> | undefined;

  constructor(private readonly backslash: boolean) {}

  of({ bytes, starts, ends, raw }: CsvCells, column: number, longest: number): string {
    const start = starts[column] ?? 0;
    let end = ends[column] ?? start;
    if (end === start) return "";
    if (end - start > longest * bytesPerCharacter) {
      end = start + longest * bytesPerCharacter;
      // Not within a character.
      while (((bytes[end] ?? 0) & 0xc0) === 0x80 && end > start) end--;
    }
    const text = this.decode(bytes.subarray(start, end));
    return (raw[column] === 1 ? unquote(text, this.backslash) : text).slice(0, longest);
  }

  encoding(): "utf-8" | "windows-1252" {
    return this.other === undefined ? "utf-8" : "windows-1252";
  }

  private decode(bytes: Uint8Array): string {
    if (this.other === undefined) {
      try {
        return this.utf8.decode(bytes);
      } catch {
        this.other = new TextDecoder("windows-1252");
      }
    }
    // Without `stream`, some versions of Node decode it as Latin-1.
    return this.other.decode(bytes, { stream: true });
  }
}

/**
 * Removes the nested quotes that some archives put around each line of a post's text: every line break is between two quotes.
 * Text with a line break without them, or without line breaks, is plain and is returned unchanged.
 */
export function repairNestedQuotes(text: string): string {
  if (!text.includes("\n") || /(?<!["\r])\n|(?<!")\r\n|\n(?!")/.test(text)) return text;
  return text
    .replace(/"\r?\n"/g, "\n")
    .replaceAll('""', '"')
    .replace(/^"|"$/g, "");
}
