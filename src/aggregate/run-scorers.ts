import * as z from "zod";
import type { Reading } from "../activity/read-activity.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { cut, describeReceived, isLate } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { atLeastOne, fromZodIssues } from "../errors/zod-issues.js";
import { usualTypical } from "../model/compile-model.js";
import { pillarHundredths, toHundredths, toPoints } from "../model/hundredths.js";
import { once } from "../model/memo.js";
import type { PerPillar, PillarId } from "../model/model-types.js";
import { units } from "../model/units.js";
import type { ScorerInForce, ScorersInForce } from "../pillars/define-pillar.js";
import { copyOf, runForeign, scorerIssue } from "../pillars/foreign-code.js";
import { type MeasuredPillar, measurePillar, type SignalResult } from "../pillars/measure-pillar.js";
import type { ScoringContext } from "../pillars/pillar-scorer.js";

/** Measures the four pillars of an input, in integer hundredths. */
export function runScorers(scorers: ScorersInForce, reading: Reading): PerPillar<MeasuredPillar> {
  return {
    brand: runScorer(scorers.brand, "brand", reading),
    people: runScorer(scorers.people, "people", reading),
    insights: runScorer(scorers.insights, "insights", reading),
    relationships: runScorer(scorers.relationships, "relationships", reading),
  };
}

function runScorer(scorer: ScorerInForce, pillar: PillarId, reading: Reading): MeasuredPillar {
  const { signals, followsDefinition, version } = scorer;
  const { windowDays, hasSeat, asOf } = reading;
  // The output of a scorer that follows its definition needs no check; any other is foreign code.
  if (followsDefinition && signals !== undefined)
    return measurePillar(signals, version, reading.entries[pillar], windowDays, hasSeat);
  const input = reading.inputs[pillar];
  // A scorer made of signals lists them all, known or not; any other scorer is not called without an input.
  if (signals === undefined && (input === undefined || input === null)) return nothingKnown(pillar, version);
  const context: ScoringContext = {
    windowDays,
    ...(hasSeat === undefined ? {} : { salesNavigator: hasSeat }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  // A copy, since the reading may be scored again.
  const given = copyOf(input ?? {});
  return readOutput(
    scorer,
    run(scorer, () => scorer.scorer.score(given, context)),
  );
}

/** Runs the function of a scorer, or what reads its output. */
const run = <T>(scorer: ScorerInForce, act: () => T): T => runForeign(scorer, "score", say("a pillar output"), act);

const nothingKnown = (id: PillarId, version: string): MeasuredPillar => ({
  id,
  version,
  status: "unknown",
  score: 0,
  estimate: (usualTypical * pillarHundredths) / 100,
  low: 0,
  high: pillarHundredths,
  known: 0,
  isHalfKnown: false,
  expected: 0,
  signals: [],
  maxima: [],
  lost: [],
  rest: { unknown: pillarHundredths, lost: 0 },
});

/**
 * Checks the output of a scorer, and returns it in integer hundredths. Throws `SSIError` that names the plug-in:
 * `scorer.outOfRange` (not a pillar output, or a number outside its range), `scorer.bounds`, `scorer.signals`.
 */
function readOutput(scorer: ScorerInForce, output: unknown): MeasuredPillar {
  const late = promisesIn(output);
  if (late.length > 0) {
    const received = say("a promise; a scorer is synchronous");
    const issues = late.map((path) =>
      scorerIssue(scorer, "scorer.outOfRange", path.length === 0 ? ["score"] : path, say("a pillar output"), received),
    );
    throw new SSIError("computeSSI", atLeastOne(issues.slice(0, mostIssues)));
  }
  const parsed = run(scorer, () => outputSchema().safeParse(output, { jitless: true }));
  if (parsed.success) return measure(scorer, parsed.data);
  const found = run(scorer, () =>
    fromZodIssues(parsed.error.issues.slice(0, mostIssues), output, "scorer.outOfRange", ""),
  );
  const issues = found.map(({ code, path, expected, received }) =>
    scorerIssue(scorer, path[0] === "signals" ? "scorer.signals" : code, path, expected, received),
  );
  throw new SSIError("computeSSI", atLeastOne(issues));
}

/** The most issues of one output that are reported. */
const mostIssues = 20;

/** The paths of the promises in an output; none where it cannot be read. */
function promisesIn(
  output: unknown,
  path: readonly (string | number)[] = [],
  depth = 3,
): (readonly (string | number)[])[] {
  try {
    if (isLate(output)) return [path];
    if (depth === 0 || typeof output !== "object") return [];
    return Object.entries(Object(output)).flatMap(([name, value]) => promisesIn(value, [...path, name], depth - 1));
  } catch {
    return [];
  }
}

const outputSchema = /* @__PURE__ */ once(() => {
  const points = z
    .number({ error: () => say("points from 0 to 25") })
    .min(0, say("points from 0 to 25"))
    .max(25, say("points from 0 to 25"));
  const signal = z.object({
    id: z.string().min(1),
    earned: points,
    maxPoints: points,
    status: z.enum(["known", "unknown", "notApplicable"]).exactOptional(),
    unit: z.enum(units).exactOptional(),
    value: z.union([z.number(), z.object({ part: z.number(), whole: z.number() })]).exactOptional(),
    level: z.number().min(0).max(1).exactOptional(),
  });
  return z.object({
    score: points,
    bounds: z.object({ low: points, high: points }).optional(),
    estimate: points.optional(),
    coverage: z.number().min(0).max(1).optional(),
    signals: z.array(signal).optional(),
    status: z.literal("notApplicable").optional(),
  });
});

type Output = z.output<ReturnType<typeof outputSchema>>;

type FieldPath = string | (string | number)[];

function measure(scorer: ScorerInForce, output: Output): MeasuredPillar {
  const refuse = (code: IssueCode, field: FieldPath, expected: string, received: string): never => {
    throw new SSIError("computeSSI", [scorerIssue(scorer, code, [field].flat(), expected, received)]);
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
  const estimate = output.estimate === undefined ? score : toHundredths(output.estimate);
  if (estimate < low || estimate > high)
    refuse(
      "scorer.bounds",
      "estimate",
      say("an estimate from {low} to {high}, within the bounds", { low: low / 100, high: high / 100 }),
      String(estimate / 100),
    );
  const signals = (output.signals ?? []).map((signal) => {
    const [own, max] = [toHundredths(signal.earned), toHundredths(signal.maxPoints)];
    return { output: signal, earned: own, max };
  });
  const ids = new Set<string>();
  let earned = 0;
  let most = 0;
  for (const [index, signal] of signals.entries()) {
    const { id, status = "known" } = signal.output;
    if (ids.has(id))
      refuse("scorer.signals", ["signals", index, "id"], say("an id that no other signal has"), describeReceived(id));
    ids.add(id);
    if (status !== "known" && signal.earned > 0)
      refuse(
        "scorer.signals",
        ["signals", index, "earned"],
        say("no points for a signal with the status {name}", { name: JSON.stringify(status) }),
        String(signal.earned / 100),
      );
    if (signal.earned > signal.max)
      refuse(
        "scorer.signals",
        "signals",
        say("at most {number} for {name}", { number: signal.max / 100, name: cut(id) }),
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
  const coverage = output.coverage ?? 1;
  const known = Math.floor(coverage * pillarHundredths + 0.5);
  if (known === 0 && score > 0)
    refuse(
      "scorer.outOfRange",
      "coverage",
      say("a coverage of at least 0.0002, since there is a score"),
      String(output.coverage),
    );
  const status = output.status ?? (known === 0 ? "unknown" : "scored");
  const open = signals.reduce(
    (sum, { output: { status: own = "known" }, max }) => sum + (own === "known" ? 0 : max),
    0,
  );
  const rest = pillarHundredths - score - (most - earned);
  const unknown = Math.min(rest, Math.max(0, high - score - open));
  return {
    id: scorer.scorer.id,
    version: scorer.version,
    status,
    score,
    estimate,
    low,
    high,
    known,
    isHalfKnown: 2 * coverage >= 1,
    expected: usualTypical * known,
    signals: signals.map(({ output: shown, earned: own, max }) => signalResult(shown, own, max)),
    maxima: signals.map(({ max }) => max),
    lost: signals.map((signal) => signal.max - signal.earned),
    rest: { unknown, lost: rest - unknown },
  };
}

type Shown = NonNullable<Output["signals"]>[number];

/** A signal as in a result; `+ 0` turns -0, which JSON cannot represent, into 0. */
function signalResult({ id, status = "known", unit, value, level }: Shown, earned: number, max: number): SignalResult {
  return {
    id,
    status,
    earned: toPoints(earned),
    maxPoints: toPoints(max),
    lost: toPoints(max - earned),
    ...(unit === undefined ? {} : { unit }),
    ...(value === undefined
      ? {}
      : { value: typeof value === "number" ? value + 0 : { part: value.part + 0, whole: value.whole + 0 } }),
    ...(level === undefined ? {} : { level: level + 0 }),
  };
}
