import { defaultModel } from "../../model/default-model.js";
import { type PerPillar, perPillar } from "../../model/model-types.js";
import { isPerThirtyDays } from "../../model/units.js";
import type { LinkedInPillars } from "../linkedin-activity.js";

/** Of values measured over a period, those that count what was done in it. */
export function countsOf(pillars: LinkedInPillars): PerPillar<{ readonly [signal: string]: number }> {
  return perPillar((id) => {
    const flows = defaultModel.pillars
      .filter((pillar) => pillar.id === id)
      .flatMap(({ signals }) => signals.filter(({ unit }) => isPerThirtyDays(unit)).map((signal) => signal.id));
    const values = Object.entries<unknown>(pillars[id]).flatMap(([signal, value]) =>
      typeof value === "number" && flows.some((flow) => flow === signal) ? [[signal, value] as const] : [],
    );
    return Object.fromEntries(values);
  });
}
