import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type OfficialPath, officialIssue, officialLimits } from "./official-issue.js";

/** The object that holds the scores, and the way to it through its wrappers. */
export interface UnwrappedPayload {
  readonly payload: object;
  readonly path: OfficialPath;
}

const payloadWords = say("the SSI payload, an object with memberScore");

function repairText(text: string): string {
  const start = text.trimStart();
  if (start.startsWith("<"))
    return say("this is a web page: save the JSON response, or pass the page's text to fromOfficialText");
  return say("pass the whole JSON, from its first { to its last }; the text of the page goes to fromOfficialText");
}

function parseText(issues: SSIIssue[], text: string, path: OfficialPath): unknown {
  if (text.length > officialLimits.payloadText) {
    const expected = say("JSON text of at most {most} characters", { most: officialLimits.payloadText });
    const repair = say("pass the SSI payload alone; it has about 1,000 characters");
    issues.push({
      code: "official.tooLarge",
      path,
      expected,
      received: say("{count} characters", { count: text.length }),
      repair,
    });
    return undefined;
  }
  try {
    // A byte order mark is no JSON.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value;
  } catch {
    issues.push(officialIssue("official.unreadable", path, say("JSON text"), text, repairText(text)));
    return undefined;
  }
}

/**
 * Finds the payload: as an object or as JSON text, bare or under `data`, once or several times, as proxies and saved
 * responses wrap it. Looks nowhere else. An issue, and undefined, where there is none.
 */
export function unwrapPayload(issues: SSIIssue[], json: unknown): UnwrappedPayload | undefined {
  const path: string[] = [];
  let value = json;
  for (let wrapper = 0; wrapper <= officialLimits.wrappers; wrapper++) {
    if (typeof value === "string") {
      const before = issues.length;
      value = parseText(issues, value, path);
      if (issues.length > before) return undefined;
      if (typeof value === "string") continue;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      const repair = say("pass the saved JSON as text or as the object it parses to");
      issues.push(officialIssue("official.unreadable", path, payloadWords, value, repair));
      return undefined;
    }
    if (Object.hasOwn(value, "memberScore")) return { payload: value, path };
    if (!Object.hasOwn(value, "data")) {
      const repair = say("save the response again while signed in; an error answer of LinkedIn holds no score");
      issues.push(officialIssue("official.missing", [...path, "memberScore"], payloadWords, value, repair));
      return undefined;
    }
    path.push("data");
    value = ownValue(value, "data");
  }
  const expected = say("at most {most} wrappers around the payload", { most: officialLimits.wrappers });
  const repair = say("pass the object that holds memberScore");
  issues.push({ code: "official.tooLarge", path: [], expected, received: say("a deeper nesting"), repair });
  return undefined;
}

/** A field of a plain object; undefined for an inherited field, an accessor, or a value that is no object. */
export function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const field: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return field;
}
