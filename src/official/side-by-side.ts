import * as z from "zod";
import { answering } from "../errors/answering.js";
import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import {
  type ModelSnapshot,
  type OfficialGroup,
  type OfficialSnapshot,
  officialSnapshotSchema,
  type Snapshot,
} from "../trend/snapshot.js";
import { calendarOf, instantOf } from "../trend/weeks.js";
import { officialIssue, toPlaces } from "./official-checks.js";

/** What one of the two series has for a week: the last snapshot of it, unchanged, or none. */
export type WeekEntry<S extends Snapshot> =
  | {
      /** The week has a snapshot. */
      readonly status: "known";
      /** The last one of the week, complete and unchanged. */
      readonly snapshot: S;
    }
  | {
      /** The week has none; nothing is filled in. */
      readonly status: "none";
    };

/** One ISO week of both series. */
export interface WeekSideBySide {
  /** "2026-W19": ISO week-numbering year and week. */
  readonly week: string;
  /** What LinkedIn showed in that week. */
  readonly official: WeekEntry<OfficialSnapshot>;
  /** What the model gave in that week. */
  readonly model: WeekEntry<ModelSnapshot>;
}

/**
 * LinkedIn's scores and this model's, week by week, beside each other: for each ISO week of the time zone in which there
 * is either, the last snapshot of each, complete and unchanged, or status `none`. Weeks with neither are left out: gaps stay
 * gaps. No difference between the two is given, on purpose: they measure with different formulas, so one minus the other
 * means nothing. Compare their directions.
 *
 * Empty series give no weeks. Throws `SSIError`: `official.mixed` for a snapshot in the wrong series, `official.date` for
 * a date that cannot be read, `trend.invalid` for what is not a snapshot, `trend.timeZone`.
 *
 * @example
 * ```ts
 * import { sideBySide } from "social-selling-index/linkedin";
 * const official = { origin: "official", at: "2026-05-04", score: 33, pillars: {}, groups: [] } as const;
 * const [week] = sideBySide([official], [], { timeZone: "Europe/Rome" });
 * console.log(week?.week, week?.official.status, week?.model.status);
 * // 2026-W19 known none
 * ```
 */
export function sideBySide(
  official: readonly OfficialSnapshot[],
  model: readonly ModelSnapshot[],
  options: { readonly timeZone: string },
): WeekSideBySide[] {
  return answering("sideBySide", "trend.invalid", () => weeksOf(official, model, options));
}

function weeksOf(
  official: readonly OfficialSnapshot[],
  model: readonly ModelSnapshot[],
  options: { readonly timeZone: string },
): WeekSideBySide[] {
  const calendar = calendarOf(options?.timeZone);
  const weekOf = (instant: number) => calendar.weekOf(instant).name;
  const issues: FoundIssue[] = [];
  const officialWeeks = lastOfWeeks(official, "official", weekOf, issues);
  const modelWeeks = lastOfWeeks(model, "model", weekOf, issues);
  throwIfAny("sideBySide", issues);
  const weeks = [...new Set([...officialWeeks.keys(), ...modelWeeks.keys()])].sort();
  // The entry is frozen, the snapshot in it is not: it belongs to the caller.
  const entry = <S extends Snapshot>(found: { readonly snapshot: S } | undefined): WeekEntry<S> =>
    Object.freeze(found === undefined ? { status: "none" } : { status: "known", snapshot: found.snapshot });
  return weeks.map((week) =>
    Object.freeze({ week, official: entry(officialWeeks.get(week)), model: entry(modelWeeks.get(week)) }),
  );
}

/** The last snapshot of each week; of two at the same instant, the later in the list. */
function lastOfWeeks<S extends Snapshot>(
  snapshots: readonly S[],
  origin: S["origin"],
  weekOf: (instant: number) => string,
  issues: FoundIssue[],
): Map<string, { readonly instant: number; readonly snapshot: S }> {
  const weeks = new Map<string, { readonly instant: number; readonly snapshot: S }>();
  const refuse = (path: (string | number)[], expected: string, received: unknown) => {
    const repair = say("send snapshots as toSnapshot or the readers of official scores made them");
    issues.push({
      code: "trend.invalid",
      path: [origin, ...path],
      expected,
      received: describeReceived(received),
      repair,
    });
  };
  const isArray: boolean = Array.isArray(snapshots);
  if (!isArray) refuse([], say("an array"), snapshots);
  for (const [index, snapshot] of (isArray ? snapshots : []).entries()) {
    const isObject: boolean = isRecord(snapshot);
    if (!isObject) {
      refuse([index], say("an object"), snapshot);
      continue;
    }
    const instant = instantOf(String(snapshot.at));
    if (snapshot.origin !== origin) {
      const repair = say("pass the two series apart: official scores first, the model's second");
      issues.push({
        code: "official.mixed",
        path: [origin, index, "origin"],
        expected: describeReceived(origin),
        received: describeReceived(snapshot.origin),
        repair,
      });
    } else if (Number.isNaN(instant)) {
      const expected = say('an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"');
      const repair = say("say when the score was seen");
      issues.push(officialIssue("official.date", [origin, index, "at"], expected, snapshot.at, repair));
    } else {
      const week = weekOf(instant);
      if (!((weeks.get(week)?.instant ?? instant) > instant)) weeks.set(week, { instant, snapshot });
    }
  }
  return weeks;
}

/** The numbers of an official snapshot as LinkedIn's page shows them: totals without decimals, pillars with at most three. */
export type ShownOfficial = Pick<OfficialSnapshot, "score" | "pillars" | "groups">;

/**
 * What LinkedIn's page shows of a saved score: totals and averages rounded to the nearest integer, half up; pillars to
 * three decimals, so that 0.29999998 is 0.3 and 2.6077502 is 2.608. Ranks, names and sizes are unchanged. For display
 * only: the snapshot keeps what LinkedIn sent; do not store a rounded score or compute with it.
 *
 * Throws `SSIError` `trend.invalid` for what is not such a snapshot.
 *
 * @example
 * ```ts
 * import { shownOfficial } from "social-selling-index/linkedin";
 * const pillars = { brand: 14.206001, people: 5.1, insights: 0.70000005, relationships: 12.5 };
 * const saved = { origin: "official", at: "2026-05-04", score: 32.506, pillars, groups: [] } as const;
 * console.log(shownOfficial(saved).score, shownOfficial(saved).pillars.insights);
 * // 33 0.7
 * ```
 */
export function shownOfficial(snapshot: Pick<OfficialSnapshot, "score" | "pillars" | "groups">): ShownOfficial {
  return answering("shownOfficial", "trend.invalid", () => {
    const parsed = shownSchema.safeParse(snapshot);
    if (!parsed.success) {
      const repair = say("send snapshots as toSnapshot or the readers of official scores made them");
      throwIfAny("shownOfficial", fromZodIssues(parsed.error.issues, snapshot, "trend.invalid", repair));
      throw parsed.error;
    }
    const { score, pillars, groups } = parsed.data;
    return deepFreeze({
      score: toPlaces(score, 0),
      pillars: shownPillars(pillars),
      groups: groups.map(shownGroup),
    });
  });
}

/** What is rounded of a snapshot; it may have more. */
const shownSchema = /* @__PURE__ */ z.lazy(() => {
  const { score, pillars, groups } = officialSnapshotSchema().shape;
  return z.object({ score, pillars, groups });
});

function shownGroup(group: OfficialGroup): OfficialGroup {
  const { average, averagePillars, ...rest } = group;
  return {
    ...rest,
    ...(average === undefined ? {} : { average: toPlaces(average, 0) }),
    ...(averagePillars === undefined ? {} : { averagePillars: shownPillars(averagePillars) }),
  };
}

function shownPillars(pillars: Partial<PerPillar<number>>): Partial<PerPillar<number>> {
  return Object.fromEntries(
    pillarIds.flatMap((pillar) => {
      const value = pillars[pillar];
      return value === undefined ? [] : [[pillar, toPlaces(value, 3)]];
    }),
  );
}
