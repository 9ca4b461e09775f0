import { day, type Instant, instant } from "../instant.js";
import type { MemberPlan, Upload } from "../plan/member-plan.js";
import { type Era, eras } from "../write/eras.js";
import { completeOnly } from "../write/export-options.js";
import type { ExpectedSignal, LedgerOptions, Reason } from "./ledger-types.js";

/** The plan as one archive shows it, and the window that the reader looks through. */
export interface LedgerContext {
  readonly plan: MemberPlan;
  readonly options: LedgerOptions;
  readonly asOf: Instant;
  readonly windowDays: number;
  /** How the archive was written in its time, which decides what it can show. */
  readonly era: Era;
  /** False for the column sets of before mid-2023, which have no addresses. */
  readonly addresses: boolean;
  /** The articles and uploads as the archive has them: where only a name has the date, no drafts; uploads may have no date. */
  readonly articles: MemberPlan["articles"];
  readonly uploads: readonly (Omit<Upload, "at"> & { readonly at: Instant | undefined })[];
  has(stem: string): boolean;
  /** The rows of a file, none when the archive lacks it. */
  rows<Row>(stem: string, rows: readonly Row[]): readonly Row[];
  /** The weakest of the files' statuses. */
  statusOf(stems: readonly string[]): ExpectedSignal["status"];
  /** Why an event is not in (asOf - windowDays, asOf]. A day without an hour counts from its midnight, a minute from its first second. */
  outside(at: Instant | undefined): Reason | undefined;
  /** Why an event of a stock is not known at asOf: a dated fact from later is left out, however old a fact may be. */
  later(at: Instant): Reason | undefined;
}

/** Reads the options; presence follows the edition and the files left out. */
export function createLedgerContext(plan: MemberPlan, options: LedgerOptions): LedgerContext {
  const asOf = options.asOf === undefined ? plan.asOf : instant(options.asOf);
  const windowDays = options.windowDays ?? 90;
  const era = eras[options.era ?? "2026"];
  const omit = options.omit ?? [];
  const basic = options.edition === "basic";
  const has = (stem: string): boolean => !omit.includes(stem) && !(basic && completeOnly.includes(stem));
  const completeDelivered = completeOnly.some(has);
  // Shares can be missing from a Complete archive although there are posts, so its absence means nothing.
  const fileStatus = (stem: string): ExpectedSignal["status"] => {
    if (has(stem)) return "measured";
    const isInferred = completeOnly.includes(stem) ? completeDelivered && stem !== "Shares" : has("Profile");
    return isInferred ? "inferred" : "unknown";
  };
  const later = (at: Instant): Reason | undefined => (at > asOf ? "afterAsOf" : undefined);
  return {
    plan,
    options,
    asOf,
    windowDays,
    era,
    addresses: era.columns.Connections.includes("URL"),
    articles: plan.articles.filter(({ published }) => published !== undefined || !era.datedArticleNames),
    uploads: plan.uploads.map((each) =>
      era.columns.Rich_Media.includes("Date/Time") ? each : { ...each, at: undefined },
    ),
    has,
    rows: (stem, rows) => (has(stem) ? rows : []),
    statusOf: (stems) => {
      const statuses = stems.map(fileStatus);
      return statuses.find((each) => each === "unknown") ?? statuses.find((each) => each === "inferred") ?? "measured";
    },
    outside: (at) => {
      if (at === undefined) return "undated";
      return later(at) ?? (at > asOf - windowDays * day ? undefined : "outsideWindow");
    },
    later,
  };
}
