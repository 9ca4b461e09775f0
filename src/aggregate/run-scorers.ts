import * as z from "zod";
import type { Activity, ScorerSet } from "../activity/activity-schema.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { atLeastOne, fromZodIssues, oftenParsed } from "../errors/zod-issues.js";
import { pillarHundredths, toHundredths } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar } from "../model/model-types.js";
import { units, windowLimits } from "../model/units.js";
import type { PillarScorer, ScoringContext, SignalOutput } from "../pillars/pillar-scorer.js";

/** What a scorer is told: the window and the seat, from the input. */
export function scoringContext(activity: Activity): ScoringContext {
  const { windowDays = windowLimits.usual, salesNavigator, asOf } = activity;
  return {
    windowDays,
    ...(salesNavigator === undefined ? {} : { salesNavigator }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** A pillar nobody told anything about: nothing proven, everything possible. */
const unheard = ({ id, version }: PillarScorer): MeasuredPillar => ({
  id,
  version,
  status: "unknown",
  score: 0,
  low: 0,
  high: pillarHundredths,
  known: 0,
  signals: [],
});

function runScorer(scorer: PillarScorer, input: unknown, context: ScoringContext): MeasuredPillar {
  // A scorer made of signals lists them all, known or not; any other is not called without an input.
  if (scorer.definition === undefined && (input === undefined || input === null)) return unheard(scorer);
  return readOutput(
    scorer,
    guard(scorer, () => scorer.score(input ?? {}, context)),
  );
}

/** Runs the four scorers on a parsed input: what each pillar earned, could earn and knows, in integer hundredths. */
export function runScorers(scorers: ScorerSet, activity: Activity): PerPillar<MeasuredPillar> {
  const context = scoringContext(activity);
  return perPillar((id) => runScorer(scorers[id], activity[id], context));
}

const points = z
  .number({ error: () => say("points from 0 to 25") })
  .min(0, say("points from 0 to 25"))
  .max(25, say("points from 0 to 25"));

const signalSchema = z.object({
  id: z.string().min(1),
  earned: points,
  maxPoints: points,
  status: z.enum(["known", "unknown", "notApplicable"]).exactOptional(),
  unit: z.enum(units).exactOptional(),
  value: z.union([z.number(), z.object({ part: z.number(), whole: z.number() })]).exactOptional(),
  level: z.number().min(0).max(1).exactOptional(),
});

const outputSchema = z.object({
  score: points,
  bounds: z.object({ low: points, high: points }).optional(),
  coverage: z.number().min(0).max(1).optional(),
  signals: z.array(signalSchema).optional(),
  status: z.literal("notApplicable").optional(),
});

type Output = z.output<typeof outputSchema>;

const parseOutput = oftenParsed(outputSchema);

/**
 * What a scorer returned, checked and in integer hundredths. Throws `SSIError` naming the plug-in: `scorer.outOfRange`
 * (not a pillar output, or a number outside its range), `scorer.bounds`, `scorer.signals`.
 */
export function readOutput(scorer: PillarScorer, output: unknown): MeasuredPillar {
  const parsed = guard(scorer, () => parseOutput(output));
  if (parsed.success) return measure(scorer, parsed.data);
  const found = guard(scorer, () => fromZodIssues(parsed.error.issues, output, "scorer.outOfRange", repairOf(scorer)));
  const issues = found.map((issue) => ({
    ...issue,
    code: issue.path[0] === "signals" ? ("scorer.signals" as const) : issue.code,
    path: ["scorers", scorer.id, ...issue.path],
  }));
  throw new SSIError("computeSSI", atLeastOne(issues));
}

const repairOf = ({ id, version }: PillarScorer): string =>
  say("mend the scorer for {name} (version {version})", { name: JSON.stringify(id), version });

/** Does something with a plug-in's own code; what it throws becomes an `SSIError` that names it: `scorer.threw`. */
export function guard<T>(scorer: PillarScorer, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    const error = cause instanceof Error ? `${cause.name}: ${cause.message}` : describeReceived(cause);
    const received = say("an exception ({error})", { error });
    const path = ["scorers", scorer.id, "score"];
    const issue = {
      code: "scorer.threw",
      path,
      expected: say("a pillar output"),
      received,
      repair: repairOf(scorer),
    } as const;
    throw new SSIError("computeSSI", [issue], { cause });
  }
}

type Field = string | (string | number)[];

function measure(scorer: PillarScorer, output: Output): MeasuredPillar {
  const refuse = (code: IssueCode, field: Field, expected: string, received: string): never => {
    const path = ["scorers", scorer.id, ...[field].flat()];
    throw new SSIError("computeSSI", [{ code, path, expected, received, repair: repairOf(scorer) }]);
  };
  const score = toHundredths(output.score);
  const low = output.bounds === undefined ? score : toHundredths(output.bounds.low);
  const high = output.bounds === undefined ? score : toHundredths(output.bounds.high);
  if (low > score || high < score)
    refuse(
      "scorer.bounds",
      "bounds",
      say("bounds around the score {number}", { number: score / 100 }),
      say("{low} to {high}", { low: low / 100, high: high / 100 }),
    );
  const signals = (output.signals ?? []).map(
    (signal): MeasuredSignal => ({
      output: signal,
      earned: toHundredths(signal.earned),
      max: toHundredths(signal.maxPoints),
    }),
  );
  const ids = new Set<string>();
  let earned = 0;
  let most = 0;
  for (const [place, signal] of signals.entries()) {
    const { id, status = "known" } = signal.output;
    // The ids of a definition were checked when it was made.
    if (scorer.definition === undefined) {
      if (ids.has(id))
        refuse("scorer.signals", ["signals", place, "id"], say("an id that no other signal has"), JSON.stringify(id));
      ids.add(id);
    }
    if (status !== "known" && signal.earned > 0)
      refuse(
        "scorer.signals",
        ["signals", place, "earned"],
        say("no points for a signal with the status {name}", { name: JSON.stringify(status) }),
        String(signal.earned / 100),
      );
    if (signal.earned > signal.max)
      refuse(
        "scorer.signals",
        "signals",
        say("at most {number} for {name}", { number: signal.max / 100, name: signal.output.id }),
        String(signal.earned / 100),
      );
    earned += signal.earned;
    most += signal.max;
  }
  if (output.signals !== undefined && earned !== score)
    refuse(
      "scorer.signals",
      "signals",
      say("points that, each rounded to 0.01, sum to the score {number}", { number: score / 100 }),
      say("a sum of {number}", { number: earned / 100 }),
    );
  if (most > pillarHundredths)
    refuse(
      "scorer.signals",
      "signals",
      say("maxima that sum to 25 at most"),
      say("a sum of {number}", { number: most / 100 }),
    );
  if (output.status === "notApplicable" && high > 0)
    refuse(
      "scorer.outOfRange",
      "status",
      say("a score and bounds of 0 where the pillar does not apply"),
      String(high / 100),
    );
  const known = Math.floor((output.coverage ?? 1) * pillarHundredths + 0.5);
  if (known === 0 && score > 0)
    refuse(
      "scorer.outOfRange",
      "coverage",
      say("a coverage of at least 0.0002, since there is a score"),
      String(output.coverage),
    );
  const status = output.status ?? (known === 0 ? "unknown" : "scored");
  return { id: scorer.id, version: scorer.version, status, score, low, high, known, signals };
}

/** One signal of a measured pillar; points in integer hundredths. */
export interface MeasuredSignal {
  /** What the scorer said of it. */
  readonly output: SignalOutput;
  readonly earned: number;
  readonly max: number;
}

/** What a pillar earned, in integer hundredths: 0 <= low <= score <= high <= 2500, and how many of the 2500 are known. */
export interface MeasuredPillar {
  readonly id: PillarId;
  readonly version: string;
  readonly status: "scored" | "unknown" | "notApplicable";
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly known: number;
  readonly signals: readonly MeasuredSignal[];
}
