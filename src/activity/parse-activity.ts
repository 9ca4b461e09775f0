import { answering } from "../errors/answering.js";
import { describeReceived, isRecord, valueAt } from "../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { pillarIds } from "../model/model-types.js";
import type { ScorersInForce } from "../pillars/define-pillar.js";
import { runForeign } from "../pillars/foreign-code.js";
import type { Activity, ActivitySchema, ReadActivity } from "./activity-schema.js";
import { explainIssues, withFewKeys } from "./explain-issues.js";

/** Parses an input of any kind with its zod schema. Throws one `SSIError` with all issues, in the order of the schema: `input.*`, `scorer.threw`. */
export function parseActivity(schema: ActivitySchema, input: unknown, scorers: ScorersInForce): Activity {
  return answering("computeSSI", "input.wrongType", () => {
    try {
      return parsed(schema, input, scorers);
    } catch (cause) {
      // Only a schema that was plugged in can have thrown, as it checked or as it said what is wrong.
      if (!(cause instanceof SSIError) && isReadable(input))
        for (const id of pillarIds) {
          const named = scorers[id];
          const parse = () => named.scorer.input.safeParse(valueAt(input, [id])).error?.issues;
          if (!named.followsDefinition) runForeign(named, "input", say("a schema that parses"), parse);
        }
      throw cause;
    }
  });
}

function parsed(schema: ActivitySchema, input: unknown, scorers: ScorersInForce): Activity {
  const { input: shorter, shortened } = withFewKeys(input, scorers);
  const parse = (value: unknown) => schema.safeParse(value, { jitless: true });
  const { data, error } = parse(shorter);
  const issues = emptyInstanceIssues(shorter, scorers);
  const issuesOf = (value: unknown) => parse(value).error?.issues ?? [];
  if (error !== undefined) issues.push(...explainIssues(error.issues, shorter, scorers, shortened, issuesOf));
  throwIfAny("computeSSI", issues);
  return withoutNulls(Object(data));
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
