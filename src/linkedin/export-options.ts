import { callback } from "../errors/answering.js";
import { unknownNames } from "../errors/did-you-mean.js";
import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { windowLimits } from "../model/units.js";
import { instantOfDate } from "./dates.js";
import { type ImportLimits, importSubject, usualLimits } from "./import-limits.js";
import type { ImportProgress } from "./import-progress.js";

/** Options of {@link readLinkedInExport}. */
export interface LinkedInExportOptions extends FactQuestions {
  /** The end of the window: a date (`2026-05-07`, its last second UTC) or an instant (`2026-05-07T16:41:18Z`). */
  readonly asOf?: string | undefined;
  /** Length of the window in whole days, 28 to 366; 90 by default. */
  readonly windowDays?: number | undefined;
  /** Whether the member has a Sales Navigator seat; false by default, which makes its signals not applicable. */
  readonly salesNavigator?: boolean | undefined;
  /** Limits to change; the others stay as in {@link usualLimits}. */
  readonly limits?: { readonly [L in keyof ImportLimits]?: number | undefined } | undefined;
  /** Called with the progress after every piece that is read. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** What the caller asks about persons and skills; without it, the signals in question are unknown. */
export interface FactQuestions {
  /** Whom the member sells to, by words or phrases; makes `targetAudienceShare` known. */
  readonly audience?: Audience | undefined;
  /** The skills the member wants to be known for; makes `focusSkillsEndorsed` known. */
  readonly focusSkills?: readonly string[] | undefined;
}

/** Words or phrases that define an audience, in any case; a connection with one of either belongs to it. */
export type Audience = {
  /** Searched for in the title of a connection. */
  readonly titles?: readonly string[] | undefined;
  /** Searched for in the company of a connection. */
  readonly companies?: readonly string[] | undefined;
};

/** Options after checking. */
export interface CheckedOptions extends FactQuestions {
  /** ms since 1970; undefined when the option was not given. */
  readonly asOf: number | undefined;
  readonly windowDays: number;
  readonly salesNavigator: boolean;
  readonly limits: ImportLimits;
  readonly onProgress: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Checks all options of a reader and reports everything that is wrong at once.
 *
 * @throws SSIError `options.invalid`.
 */
export function checkExportOptions(options: LinkedInExportOptions, subject: string = importSubject): CheckedOptions {
  const issues: FoundIssue[] = [];
  const refuse = (path: readonly string[], expected: string, value: unknown, repair: string) =>
    issues.push({ code: "options.invalid", path, expected, received: describeReceived(value), repair });
  const refuseKeys = (path: readonly string[], value: object, names: readonly string[]) => {
    issues.push(...unknownNames("options.invalid", path, value, names, say("leave it out")));
  };
  if (!isRecord(options)) {
    refuse([], say("an object of options"), options, say('pass { asOf: "2026-05-07" } or nothing'));
    throwIfAny(subject, issues);
  }
  refuseKeys([], options, optionNames);
  const {
    asOf,
    windowDays = windowLimits.default,
    salesNavigator = false,
    audience,
    focusSkills,
    limits = {},
    onProgress,
  } = options;

  const instant = typeof asOf === "string" ? parseAsOf(asOf) : undefined;
  if (asOf !== undefined && instant === undefined) {
    refuse(
      ["asOf"],
      say("a date or an instant with its zone that exists"),
      asOf,
      say("write 2026-05-07 or 2026-05-07T16:41:18Z"),
    );
  }
  if (!Number.isInteger(windowDays) || windowDays < windowLimits.least || windowDays > windowLimits.greatest) {
    refuse(
      ["windowDays"],
      say("whole days from {low} to {high}", { low: windowLimits.least, high: windowLimits.greatest }),
      windowDays,
      say("leave it out for {number}", { number: windowLimits.default }),
    );
  }
  if (typeof salesNavigator !== "boolean")
    refuse(["salesNavigator"], say("true or false"), salesNavigator, say("say whether there is a seat"));
  if (audience !== undefined) {
    if (!isRecord(audience))
      refuse(
        ["audience"],
        say("an object with {fields}", { fields: "titles, companies" }),
        audience,
        say('write { titles: ["buyer"] }'),
      );
    else {
      refuseKeys(["audience"], audience, ["titles", "companies"]);
      for (const [key, texts] of Object.entries(audience)) {
        if (texts !== undefined && !isTextList(texts))
          refuse(["audience", key], say("an array of words or phrases"), texts, say('write ["buyer"]'));
      }
      if ((audience.titles ?? []).length + (audience.companies ?? []).length === 0) {
        refuse(["audience"], say("at least one title or company"), audience, say("name one, or leave the option out"));
      }
    }
  }
  if (focusSkills !== undefined && (!isTextList(focusSkills) || focusSkills.length === 0)) {
    refuse(["focusSkills"], say("an array of skills"), focusSkills, say("name one, or leave the option out"));
  }
  if (!isRecord(limits)) refuse(["limits"], say("an object of limits"), limits, say("write { maxRows: 100000 }"));
  else {
    refuseKeys(["limits"], limits, Object.keys(usualLimits));
    for (const [key, limit] of Object.entries(limits)) {
      // The cells of a row are allocated before it is read.
      const high = key === "maxColumns" ? mostColumns : Number.MAX_SAFE_INTEGER;
      if (limit === undefined || (Number.isInteger(limit) && limit >= 1 && limit <= high)) continue;
      const expected = say("a whole number from {low} to {high}", { low: 1, high });
      refuse(["limits", key], expected, limit, say("leave it out for the usual limit"));
    }
  }
  if (onProgress !== undefined && typeof onProgress !== "function")
    refuse(["onProgress"], say("a function"), onProgress, say("leave it out"));
  throwIfAny(subject, issues);
  const given = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
  return {
    asOf: instant,
    windowDays,
    salesNavigator,
    audience,
    focusSkills,
    limits: { ...usualLimits, ...given },
    onProgress: onProgress && callback(onProgress),
  };
}

/** An ISO date or instant in ms; undefined where it is neither or does not exist. */
export function parseAsOf(text: string): number | undefined {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(?:Z|([+-])(\d\d):?(\d\d)))?$/.exec(text);
  if (match === null) return undefined;
  const part = (group: number) => Number(match[group] ?? 0);
  if (!text.includes("T")) return instantOfDate(part(1), part(2), part(3), 23, 59, 59);
  const local = instantOfDate(part(1), part(2), part(3), part(4), part(5), part(6));
  const offset = (part(9) * 60 + part(10)) * 60_000 * (match[8] === "-" ? -1 : 1);
  return local === undefined ? undefined : local + Number((match[7] ?? "").padEnd(3, "0")) - offset;
}

const mostColumns = 65_536;

const optionNames = ["asOf", "windowDays", "salesNavigator", "audience", "focusSkills", "limits", "onProgress"];

/** Texts that are not empty without case, accents and punctuation. */
const isTextList = (value: unknown) =>
  Array.isArray(value) && value.every((text) => typeof text === "string" && /[\p{L}\p{N}]/u.test(text));
