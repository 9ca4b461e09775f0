import type { Screen } from "./screen.js";

/** Sections as a picture: in the margin, an empty line between two; sections without lines are left out. Ends with line breaks. */
export function pictureOf(sections: readonly (readonly string[])[]): string {
  const drawn = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => (line === "" ? "" : margin + line)).join("\n"));
  return `\n${drawn.join("\n\n")}\n\n`;
}

/** Blanks before every line. */
export const margin = "  ";

/** Columns between the margins. */
export const innerWidth = ({ width }: Screen): number => width - 3;

/** From this width on there is room for full titles and a bar beside every signal. */
export const isWide = ({ width }: Screen): boolean => width >= 80;

/** A line set in, below its heading. */
export const indent = (line: string): string => `  ${line}`;
