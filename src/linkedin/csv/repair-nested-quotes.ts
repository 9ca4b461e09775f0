/**
 * Undoes the nested quoting that some archives put around each line of a post's text: every line break stands between
 * two quotes. Text that has a line break without them, or none at all, is plain and is returned as it is.
 */
export function repairNestedQuotes(text: string): string {
  if (!text.includes("\n") || /(?<!["\r])\n|(?<!")\r\n|\n(?!")/.test(text)) return text;
  return text
    .replace(/"\r?\n"/g, "\n")
    .replaceAll('""', '"')
    .replace(/^"|"$/g, "");
}
