import type { PerPillar } from "../model/model-types.js";
export interface OfficialGroup {
  readonly kind: "industry" | "network" | "team";
  readonly topPercent?: number;
  readonly average?: number;
  readonly averagePillars?: Partial<PerPillar<number>>;
  readonly name?: string;
  readonly size?: number;
}
export interface OfficialSnapshot {
  readonly origin: "official";
  readonly at: string;
  readonly score: number;
  readonly pillars: Partial<PerPillar<number>>;
  readonly groups: readonly OfficialGroup[];
}
