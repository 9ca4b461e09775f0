/** Ways of reading an export that failed in other programs, each as short as its author thought enough. */

/** Lines are rows and commas separate cells. */
export const byLines = (text: string): string[][] =>
  text.split("\n").map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));

/** RFC 4180 exactly: two quotes are one, and nothing else means a quote. */
export function byStandard(text: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const row = rows.at(-1) ?? [];
    const place = row.length - 1;
    if (letter === '"') {
      if (quoted && text.charAt(at + 1) === '"') row[place] += text.charAt(++at);
      else quoted = !quoted;
    } else if (quoted) row[place] += letter;
    else if (letter === ",") row.push("");
    else if (letter === "\n") rows.push([""]);
    else row[place] += letter;
  }
  return rows.filter((row) => row.join("") !== "");
}

/** The first row names the columns; of equal names the last one wins; cells beyond them are kept as a rest. */
export const byFirstRow = ([header = [], ...rows]: readonly string[][]): Record<string, string | undefined>[] =>
  rows.map((row) => ({
    ...Object.fromEntries(header.map((name, place) => [name, row[place] ?? ""])),
    ...(row.length > header.length && { __parsed_extra: row.slice(header.length).join(",") }),
  }));

/** A date is what Date.UTC makes of its numbers, and a missing number is zero: ms since 1970. */
export const byCalendar = (text: string): number => {
  const [y = 0, m = 1, d = 1, h = 0, i = 0, s = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return y === 0 ? 0 : Date.UTC(y, m - 1, d, h, i, s);
};

/** Twelve is added in the afternoon. */
export const byHalfDays = (text: string): number => {
  const [m = 1, d = 1, y = 0, h = 0, i = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return Date.UTC(2000 + y, m - 1, d, text.endsWith("PM") ? h + 12 : h === 12 ? 12 : h, i);
};
