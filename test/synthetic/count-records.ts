/** Counts the records of a CSV text, header included; a quoted field may span lines and escape a quote as "" or \". */
export function countRecords(text: string): number {
  let quoted = false;
  let records = 0;
  let open = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === "\\" && quoted) index += 1;
    else if (letter === '"') quoted = !quoted;
    open = letter !== "\n" || quoted;
    if (!open) records += 1;
  }
  return records + (open ? 1 : 0);
}
