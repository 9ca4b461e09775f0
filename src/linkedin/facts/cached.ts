import { detached } from "./detached.js";

/** A function that works each text out only once: the same few names and addresses stand in thousands of rows. */
export function cached<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    known.set(detached(text), result);
    return result;
  };
}
