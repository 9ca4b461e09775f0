import type { IssueCode } from "./issue-codes.js";
import { describeThrown } from "./received.js";
import { type FoundIssue, SSIError } from "./ssi-error.js";
import { say } from "./wording.js";

/**
 * What `answer` returns. What it throws is an `SSIError` in any case: where it read a value of the caller that throws when it
 * is read (a getter, a proxy, an iterator), one with that code, whose `cause` is what was thrown.
 */
export function answering<T>(subject: string, code: IssueCode, answer: () => T): T {
  try {
    return answer();
  } catch (cause) {
    throw cause instanceof SSIError ? cause : new SSIError(subject, [unreadable(code, cause)], { cause });
  }
}

/** The same as {@link answering} for an answer that comes later; what a {@link callback} of the caller throws passes unchanged. */
export async function answeringLater<T>(subject: string, code: IssueCode, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (cause) {
    const own = typeof cause === "object" && cause !== null ? fromCallbacks.get(cause) : undefined;
    if (own !== undefined) throw own.thrown;
    throw cause instanceof SSIError ? cause : new SSIError(subject, [unreadable(code, cause)], { cause });
  }
}

/** A function of the caller: it may throw what it likes, for example to stop a long reading. */
export const callback =
  <A extends unknown[], R>(call: (...values: A) => R) =>
  (...values: A): R => {
    try {
      return call(...values);
    } catch (thrown) {
      const mark = {};
      fromCallbacks.set(mark, { thrown });
      throw mark;
    }
  };

/** What callbacks threw, by the mark that is thrown in its place: the caller may have thrown anything. */
const fromCallbacks = /* @__PURE__ */ new WeakMap<object, { readonly thrown: unknown }>();

/** The issue for a value that throws when it is read. */
export const unreadable = (code: IssueCode, cause: unknown): FoundIssue => ({
  code,
  path: [],
  expected: say("plain data"),
  received: say("an object that throws when it is read ({error})", { error: describeThrown(cause) }),
  repair: say("send a plain copy of the data, without getters or proxies that throw"),
});
