import { detached } from "./detached.js";

const mostKept = 100_000;

/**
 * A function that works each text out only once: the same few names and addresses stand in thousands of rows. Starts anew
 * when it has kept 100 000.
 */
export function cached<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (known.size >= mostKept) known.clear();
    known.set(detached(text), result);
    return result;
  };
}
