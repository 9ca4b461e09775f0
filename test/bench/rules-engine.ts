import { createRequire } from "node:module";
import type { PlainActivity } from "./activities.js";
import { type CurveSignal, earnedBy, levelOn } from "./hand-loop.js";

/** As much of json-rules-engine as is used here; it is installed in this folder only, so its own types may be absent. */
interface RulesEngine {
  addRule(rule: {
    readonly conditions: { readonly all: readonly RuleCondition[] };
    readonly event: RuleEvent;
  }): unknown;
  run(facts: Readonly<Record<string, unknown>>): Promise<{ readonly results: readonly RuleResult[] }>;
}

interface RuleCondition {
  readonly fact: string;
  readonly operator: "greaterThan";
  readonly value: number;
}

/** The engine copies the event of each rule in each run, so it holds no more than the signal's index. */
interface RuleEvent {
  readonly type: string;
  readonly params: { readonly signal: number };
}

interface RuleResult {
  readonly conditions: { readonly all: readonly { readonly factResult: number }[] };
  readonly event: RuleEvent;
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

/**
 * The same model for json-rules-engine, written to be fast: one rule a signal with one condition
 * that is a comparison of the engine's own, flat facts (no JSON path), and the points of the rules that matched added
 * after the run. JSON paths take 1.7 times as long, a rule for each segment of each curve 3 times. Undefined where the
 * package is not installed.
 */
export function createRulesScorer(
  signals: readonly CurveSignal[],
): ((activity: PlainActivity) => Promise<number>) | undefined {
  const rules = loadRules();
  if (rules === undefined) return undefined;
  const engine = new rules.Engine([], { allowUndefinedFacts: true });
  const facts = signals.map((signal) => ({ signal, name: `${signal.pillar}.${signal.id}` }));
  for (const [signal, { name }] of facts.entries())
    engine.addRule({
      conditions: { all: [{ fact: name, operator: "greaterThan", value: 0 }] },
      event: { type: "earned", params: { signal } },
    });
  return async (activity) => {
    const days = activity.windowDays ?? 90;
    const seat = activity.salesNavigator === false ? 1 : 0;
    const given: Record<string, number> = {};
    for (const { signal, name } of facts) {
      const value = activity[signal.pillar]?.[signal.id];
      if (value === undefined) continue;
      if (typeof value === "number") given[name] = signal.perThirtyDays ? (value * 30) / days : value;
      else if (value.whole > 0) given[name] = value.part / (value.whole + signal.k);
    }
    const { results } = await engine.run(given);
    let hundredths = 0;
    for (const { conditions, event } of results) {
      const signal = signals[event.params.signal];
      const amount = conditions.all[0]?.factResult;
      if (signal === undefined || amount === undefined) throw new Error("a rule matched that no signal has");
      hundredths += earnedBy(levelOn(signal, amount), signal.most[seat]);
    }
    return hundredths / 100;
  };
}
