import type { IssueCode } from "../errors/issue-codes.js";
import { cut, describeThrown, isPlain } from "../errors/received.js";
import { type FoundIssue, SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";

/** A scorer that was plugged in, as its issues name it. */
export interface Named {
  readonly scorer: { readonly id: string };
  readonly version: string;
}

/** An issue of a scorer that was plugged in, which names its pillar and its version. */
export function scorerIssue(
  { scorer: { id }, version }: Named,
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: string,
): FoundIssue {
  const repair = say("fix the scorer for {name} (version {version})", {
    name: JSON.stringify(id),
    version: cut(version),
  });
  return { code, path: ["scorers", id, ...path], expected, received, repair };
}

/** Runs code of a plug-in; whatever it throws becomes an `SSIError` that names the plug-in: `scorer.threw`. */
export function runForeign<T>(named: Named, part: string, expected: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    const received = say("an exception ({error})", { error: describeThrown(cause) });
    throw new SSIError("computeSSI", [scorerIssue(named, "scorer.threw", [part], expected, received)], { cause });
  }
}

/** A copy of plain data, so that a plug-in cannot change what it was given: objects, arrays and dates. All else is kept. */
export function copyOf(value: unknown, copies: Map<unknown, unknown> = new Map()): unknown {
  if (value instanceof Date) return new Date(value);
  if (!Array.isArray(value) && !isPlain(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
  copies.set(value, copy);
  for (const key of Reflect.ownKeys(value)) {
    const field = { ...Object.getOwnPropertyDescriptor(value, key) };
    if ("value" in field) field.value = copyOf(field.value, copies);
    Object.defineProperty(copy, key, field);
  }
  return copy;
}
