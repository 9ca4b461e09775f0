import { detached } from "./detached.js";

/** Characters of all texts kept at once: some 100 000 names or addresses. */
const mostKept = 2 ** 22;

/**
 * A function that works each text out only once: the same few names and addresses stand in thousands of rows. Starts anew
 * when it has kept four million characters.
 */
export function cached<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let kept = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    kept += text.length;
    if (kept > mostKept) {
      known.clear();
      kept = text.length;
    }
    known.set(detached(text), result);
    return result;
  };
}
