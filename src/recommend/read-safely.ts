import { unreadable } from "../errors/answering.js";
import { isRecord } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";

/** Reads what a caller sent: what a getter, a proxy or a function of theirs throws becomes an `SSIError` at a path. */
export function readSafely<T>(subject: string, path: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SSIError) throw error;
    throw new SSIError(subject, [{ ...unreadable("plan.option", error), path }], { cause: error });
  }
}

/**
 * A copy of options, each field read once, so that what was checked is what is used: the fields of an object, its own and
 * those of the given names; those of the objects and lists in them likewise. Deeper values, and all others, are as they were.
 */
export const readOptions = (subject: string, options: unknown, names: readonly string[]): unknown =>
  readSafely(subject, [], () => {
    const fields = fieldsOf(options, names);
    if (!isRecord(fields)) return fields;
    const read = ([name, value]: [string, unknown]) =>
      [name, readSafely(subject, [name], () => copyOf(value))] as const;
    return Object.fromEntries(Object.entries(fields).map(read));
  });

const copyOf = (value: unknown): unknown => (Array.isArray(value) ? Array.from(value) : fieldsOf(value, targetNames));

/** The names of the fields of any target. */
const targetNames = ["score", "pillar", "minutes", "topPercent", "in", "self"];

function fieldsOf(value: unknown, names: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  const own = Object.keys(value);
  const inherited = names.filter((name) => !own.includes(name) && name in value);
  return Object.fromEntries([...own, ...inherited].map((name) => [name, Reflect.get(value, name)]));
}
