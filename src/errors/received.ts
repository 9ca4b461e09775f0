import { say } from "./wording.js";

/** What a value is, in a few words, for the `received` of an issue; text is cut at 40 characters. */
export function describeReceived(value: unknown): string {
  if (value === undefined) return say("nothing");
  if (value === null) return "null";
  if (typeof value === "string") {
    return JSON.stringify(cut(value));
  }
  if (typeof value === "bigint") return say("the bigint {text}n", { text: cut(String(value)) });
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "function") return say("a function");
  if (typeof value === "symbol") return say("a symbol");
  try {
    return describeObject(value);
  } catch {
    return say("an object that throws when it is read");
  }
}

function describeObject(value: object): string {
  if (Array.isArray(value)) return say("an array of {count}", { count: value.length });
  const keys = Object.keys(value);
  if (keys.length === 0)
    return isRecord(value) ? say("an object without fields") : say("a {kind}", { kind: kindOf(value) });
  const fields = keys.slice(0, 4).map((key) => cut(key));
  return say("an object with {fields}", { fields: `${fields.join(", ")}${keys.length > 4 ? ", …" : ""}` });
}

/** What was thrown, in words; long text is cut. An error may be of another realm, and its fields may throw in their turn. */
export function describeThrown(cause: unknown): string {
  try {
    isLate(cause);
    const { name, message } = Object(cause);
    if (typeof message === "string") return cut(`${name}: ${message}`, 200);
    return describeReceived(cause);
  } catch {
    return say("an object that throws when it is read");
  }
}

/**
 * Whether a value is to be awaited, which nothing here does. The rejection of a promise is handled, so that it does not end
 * the process; anything else that can be awaited is left alone, since that might start it.
 */
export function isLate(value: unknown): value is PromiseLike<unknown> {
  const object = Object(value);
  if (typeof object.then !== "function") return false;
  if (kindOf(object) === "Promise") Promise.resolve(object).catch(() => undefined);
  return true;
}

/** Text, cut where it is long. */
export const cut = (text: string, most = 40): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Whether an object keeps its data in fields; a Map, a Date or a Promise does not, and would be read as empty. */
export const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && kindOf(value) === "Object";

/** The kind of an object, by its own account: Object, Map, Promise. */
export const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/** The fields of an object, before they are checked. */
export type Fields = { readonly [name: string]: unknown };

/** Whether a value is a plain object of this realm: nothing is inherited but what every object has. */
export function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a value is a list: an array or another object that can be iterated, but not a text. */
export const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/** The value at a path of own properties, or undefined where the path leaves the data. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
