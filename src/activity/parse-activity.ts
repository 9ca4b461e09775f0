import { unreadable } from "../errors/answering.js";
import { describeReceived, describeThrown, isRecord, valueAt } from "../errors/received.js";
import { type FoundIssue, SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { atLeastOne } from "../errors/zod-issues.js";
import { pillarIds } from "../model/model-types.js";
import type { ScorersInForce } from "../pillars/define-pillar.js";
import type { Activity, ActivitySchema, ReadActivity } from "./activity-schema.js";
import { explainIssues, withFewKeys } from "./explain-issues.js";

/** Parses an input of any kind with its zod schema. Throws one `SSIError` with all issues, in the order of the schema: `input.*`, `scorer.threw`. */
export function parseActivity(schema: ActivitySchema, input: unknown, scorers: ScorersInForce): Activity {
  const read = attempt(schema, input, scorers);
  if ("activity" in read) return read.activity;
  const { issues, ...options } = read;
  throw new SSIError("computeSSI", atLeastOne(issues), options);
}

type Read = { readonly activity: Activity } | { readonly issues: readonly FoundIssue[]; readonly cause?: unknown };

function attempt(schema: ActivitySchema, input: unknown, scorers: ScorersInForce): Read {
  try {
    const { input: shorter, shortened } = withFewKeys(input, scorers);
    const parse = (value: unknown) => schema.safeParse(value, { jitless: true });
    const parsed = parse(shorter);
    const issues: FoundIssue[] = emptyInstanceIssues(shorter, scorers);
    if (!parsed.success)
      issues.push(
        ...explainIssues(parsed.error.issues, shorter, scorers, shortened, (value) => parse(value).error?.issues ?? []),
      );
    return parsed.success && issues.length === 0 ? { activity: withoutNulls(parsed.data) } : { issues };
  } catch (cause) {
    return { issues: [isReadable(input) ? schemaThrew(cause) : unreadable("input.wrongType", cause)], cause };
  }
}

/** Issues for objects that have no fields and are not plain: a Map or a Date would silently count as an input of unknown values. */
function emptyInstanceIssues(input: unknown, scorers: ScorersInForce): FoundIssue[] {
  const paths = [[], ...pillarIds.filter((id) => scorers[id].signals !== undefined).map((id) => [id])];
  return paths.flatMap((path): FoundIssue[] => {
    const value = valueAt(input, path);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    if (Object.keys(value).length > 0 || isRecord(value)) return [];
    const received = describeReceived(value);
    return [
      {
        code: "input.wrongType",
        path,
        expected: say("an object"),
        received,
        repair: say("send an object with the fields"),
      },
    ];
  });
}

/** Makes null in a base field undefined, since both mean unknown; in the pillars the scorers treat both alike. */
function withoutNulls(read: ReadActivity): Activity {
  const { id, asOf, windowDays, salesNavigator } = read;
  return {
    ...read,
    id: id ?? undefined,
    asOf: asOf ?? undefined,
    windowDays: windowDays ?? undefined,
    salesNavigator: salesNavigator ?? undefined,
  };
}

/** Whether every field of a value can be read: no getter and no proxy throws. */
export function isReadable(input: unknown): boolean {
  const seen = new Set<unknown>();
  const readAll = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    // The pillars by name, since a proxy may list no keys.
    for (const key of [...Reflect.ownKeys(value), ...pillarIds]) readAll(Reflect.get(value, key));
  };
  try {
    readAll(input);
    return true;
  } catch {
    return false;
  }
}

const schemaThrew = (cause: unknown): FoundIssue => ({
  code: "scorer.threw",
  path: ["scorers"],
  expected: say("a schema that parses"),
  received: say("an exception ({error})", { error: describeThrown(cause) }),
  repair: say("plug in a schema that is synchronous and does not throw"),
});
