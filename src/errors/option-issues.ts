import { describeReceived, isRecord } from "./received.js";
import { type SSIIssue, throwIfAny } from "./ssi-error.js";
import { unknownName } from "./unknown-name.js";
import { say } from "./wording.js";

/** Something that should be an object of options. */
export function notARecord(path: string[], value: unknown): SSIIssue {
  const received = describeReceived(value);
  return {
    code: "options.invalid",
    path,
    expected: say("an object"),
    received,
    repair: say("send an object, or leave it out"),
  };
}

/** Throws `SSIError` `options.invalid` unless options are an object, of known names only. */
export function demandOptions(subject: string, options: unknown, known: readonly string[]): void {
  if (!isRecord(options)) throwIfAny(subject, [notARecord(["options"], options)]);
  const unknown = Object.keys(Object(options)).filter((name) => !known.includes(name));
  throwIfAny(
    subject,
    unknown.map((name) => unknownName("options.invalid", ["options", name], known)),
  );
}
