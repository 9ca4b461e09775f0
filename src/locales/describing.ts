import { describeReceived, describeThrown, isRecord } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { Locale } from "./locale.js";

/** What is described, in the words of an issue. */
interface Described {
  /** The function that describes it. */
  readonly subject: string;
  readonly value: unknown;
  /** What the value should be. */
  readonly expected: string;
  /** Whether it has the fields by which it is known. */
  readonly isIt: (value: object) => boolean;
}

/**
 * A description that `describe` makes. Throws `SSIError` `options.invalid` for what is no locale or cannot be described; the
 * value is not checked as a whole, since results of this library are described far more often than others.
 */
export function describing<T>({ subject, value, expected, isIt }: Described, locale: Locale, describe: () => T): T {
  try {
    demandLocale(subject, locale);
    if (!isRecord(value) || !isIt(value)) {
      const issue = { path: [], expected, received: describeReceived(value) };
      throw new SSIError(subject, [{ code: "options.invalid", ...issue, repair: say("send it as it came") }]);
    }
    return describe();
  } catch (cause) {
    if (cause instanceof SSIError) throw cause;
    const issue = {
      path: [],
      expected: say("{what}, and a locale with every text", { what: expected }),
      received: say("what cannot be described ({error})", { error: describeThrown(cause) }),
    };
    const repair = say("send it as it came, and begin a locale of your own as a copy of en");
    throw new SSIError(subject, [{ code: "options.invalid", ...issue, repair }], { cause });
  }
}

function demandLocale(subject: string, locale: unknown): void {
  if (isRecord(locale) && "tag" in locale && typeof locale.tag === "string") return;
  const issue = { path: ["locale"], expected: say("a locale"), received: describeReceived(locale) };
  const repair = say(
    'import { en } from "social-selling-index/locales/en", or it from "social-selling-index/locales/it"',
  );
  throw new SSIError(subject, [{ code: "options.invalid", ...issue, repair }]);
}
