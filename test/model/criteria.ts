import { type ActivityInput, createSSI, type Model, type PerPillar, type PillarId } from "social-selling-index";
import { perPillar } from "../../src/model/model-types.js";

/** How often a signal is at either end of its curve, among those of whom it is known and applies. */
export interface Ends {
  readonly pillar: PillarId;
  readonly signal: string;
  /** The share at level 0. */
  readonly atZero: number;
  /** The share at level 1. */
  readonly atOne: number;
}

/** What a model makes of a population: the numbers that its criteria are about. */
export interface Criteria {
  readonly mean: number;
  readonly sd: number;
  readonly pillarMeans: PerPillar<number>;
  /** The share with at least 52.6. */
  readonly atLeast52_6: number;
  /** The share below 19.7. */
  readonly below19_7: number;
  /** The share with at least 70. */
  readonly atLeast70: number;
  /** Every signal in the order of the model. */
  readonly ends: readonly Ends[];
}

/** Scores members by a model and measures what its criteria ask for. */
export function measureCriteria(model: Model, members: readonly ActivityInput[]): Criteria {
  const ssi = createSSI({ model });
  const results = members.map((member) => ssi.compute(member));
  const scores = results.map(({ score }) => score);
  const mean = meanOf(scores);
  const shareOf = (passes: (score: number) => boolean) => scores.filter(passes).length / scores.length;
  return {
    mean,
    sd: Math.sqrt(meanOf(scores.map((score) => (score - mean) * (score - mean)))),
    pillarMeans: perPillar((pillar) => meanOf(results.map(({ pillars }) => pillars[pillar].score))),
    atLeast52_6: shareOf((score) => score >= 52.6),
    below19_7: shareOf((score) => score < 19.7),
    atLeast70: shareOf((score) => score >= 70),
    ends: model.pillars.flatMap(({ id, signals }) =>
      signals.map((signal, index) => {
        const levels = results.flatMap(({ pillars }) => pillars[id].signals[index]?.level ?? []);
        const shareAt = (end: number) => levels.filter((level) => level === end).length / levels.length;
        return { pillar: id, signal: signal.id, atZero: shareAt(0), atOne: shareAt(1) };
      }),
    ),
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
