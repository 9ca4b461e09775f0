import { createRequire } from "node:module";
import type { PlainActivity } from "./activities.js";
import { amountOf, type CurveSignal, earnedBy, levelOn } from "./hand-loop.js";

/** As much of json-rules-engine as is used here; it is installed in this folder only, so its own types may be absent. */
interface RulesEngine {
  addFact(name: string, value: (params: unknown, almanac: Almanac) => Promise<number>): unknown;
  addRule(rule: Rule): unknown;
  run(facts: Readonly<Record<string, unknown>>): Promise<{ readonly results: readonly RuleResult[] }>;
}

interface Almanac {
  factValue(name: string): Promise<number | undefined>;
}

interface Rule {
  readonly conditions: { readonly all: readonly RuleCondition[] };
  /** Copied for each rule in each run, so it holds nothing but a name. */
  readonly event: { readonly type: string };
}

interface RuleCondition {
  readonly fact: string;
  readonly operator: "greaterThan";
  readonly value: number;
}

interface RuleResult {
  readonly conditions: { readonly all: readonly { readonly factResult: number }[] };
}

interface RulesModule {
  readonly Engine: new (rules: readonly [], options: { readonly allowUndefinedFacts: boolean }) => RulesEngine;
}

/** The package, or undefined where it is not installed. */
function loadRules(): RulesModule | undefined {
  try {
    return createRequire(import.meta.url)("json-rules-engine");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** The rules of a member with a seat, or of one without: one rule a signal, which matches where points are earned. */
function createEngine({ Engine }: RulesModule, signals: readonly CurveSignal[], hasSeat: boolean): RulesEngine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const signal of signals) {
    if (signal.needsSeat && !hasSeat) continue;
    const name = nameOf(signal);
    const points = `points of ${name}`;
    const most = signal.most[hasSeat ? 0 : 1];
    engine.addFact(points, async (_, almanac) => {
      const amount = await almanac.factValue(name);
      return amount === undefined ? 0 : earnedBy(levelOn(signal, amount), most);
    });
    engine.addRule({
      conditions: { all: [{ fact: points, operator: "greaterThan", value: 0 }] },
      event: { type: name },
    });
  }
  return engine;
}

const nameOf = ({ pillar, id }: CurveSignal): string => `${pillar}.${id}`;

/**
 * The same model for json-rules-engine, written to be fast: each signal is a fact on the scale of its curve, its points
 * are a fact that the engine computes from it, and the score is the sum over the rules that matched. To compare the bare
 * value in the rule and to compute the points after the run takes 0.7 times as long, a rule for each segment of each
 * curve 3 times. Undefined where the package is not installed.
 */
export function createRulesScorer(
  signals: readonly CurveSignal[],
): ((activity: PlainActivity) => Promise<number>) | undefined {
  const rules = loadRules();
  if (rules === undefined) return undefined;
  const withSeat = createEngine(rules, signals, true);
  const withoutSeat = createEngine(rules, signals, false);
  const names = signals.map(nameOf);
  return async (activity) => {
    const days = activity.windowDays ?? 90;
    const facts: Record<string, number> = {};
    for (const [index, signal] of signals.entries()) {
      const fields = activity[signal.pillar];
      const value = fields?.[signal.id];
      const name = names[index];
      if (fields === undefined || value === undefined || name === undefined) continue;
      if (typeof value === "number") {
        const amount = amountOf(signal, value, fields, days);
        if (amount !== undefined) facts[name] = amount;
      } else if (value.whole > 0) facts[name] = value.part / (value.whole + signal.k);
    }
    const { results } = await (activity.salesNavigator === false ? withoutSeat : withSeat).run(facts);
    return results.reduce((sum, { conditions }) => sum + (conditions.all[0]?.factResult ?? 0), 0) / 100;
  };
}
