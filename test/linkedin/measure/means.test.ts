import { defaultModel, type Model } from "social-selling-index";
import { expect, it } from "vitest";
import { type SignalRule, signalRules } from "../../../src/linkedin/measure/signal-rules.js";

it("what the model makes 0 with another signal is measured after that one, and not where it is 0", () => {
  const model: Model = defaultModel;
  const tied = model.pillars.flatMap(({ id, signals }) =>
    signals.flatMap((signal) => (signal.zeroWhen === undefined ? [] : [[id, signal.id, signal.zeroWhen] as const])),
  );
  expect(tied.length).toBeGreaterThan(0);
  for (const [pillar, signal, zeroWhen] of tied) {
    const rules: Readonly<Record<string, SignalRule>> = signalRules[pillar];
    expect(rules[signal]).toMatchObject({ per: zeroWhen });
    const names = Object.keys(rules);
    expect(names.indexOf(zeroWhen)).toBeLessThan(names.indexOf(signal));
  }
});
