// The way in.

// About the package.
export { legalNotice, packageName } from "./about.js";
// The input as a whole.
export type { ActivityInput, BaseInput, InputOf, ScorerAt, Scorers } from "./activity/activity-types.js";
// The total and its parts.
export type { BandResult, NextBand } from "./aggregate/bands.js";
export type { Standout } from "./aggregate/extremes.js";
export type { Shortfall } from "./aggregate/losses.js";
export type { Weights } from "./aggregate/weights.js";
export { computeSSI, createSSI, type RowResult, type SafeResult, type SSI, safeComputeSSI } from "./compute-ssi.js";
// Errors: all issues at once.
export { type IssueCode, issueCodes } from "./errors/issue-codes.js";
export { SSIError, type SSIIssue, type SSIIssues } from "./errors/ssi-error.js";
// The model: the method as data.
export type { Curve } from "./model/curve.js";
export { type DefaultModel, defaultModel } from "./model/default-model.js";
export { defineModel } from "./model/define-model.js";
export { hashModel } from "./model/identity.js";
export { modelSchema } from "./model/model-schema.js";
export {
  type ActionDefinition,
  type ActionEffect,
  type BandDefinition,
  type EvidenceSource,
  type Model,
  type PerPillar,
  type PillarDefinition,
  type PillarId,
  pillarIds,
  type SharedLimit,
  type SignalDefinition,
  type SignalSource,
} from "./model/model-types.js";
export { type ModelOverrides, overrideModel, type SignalOverride } from "./model/override-model.js";
export type { Proportion, SignalValue, Unit } from "./model/units.js";
export {
  brand,
  brandInput,
  type DefaultPillar,
  type DefaultScorers,
  defaultScorers,
  insights,
  insightsInput,
  people,
  peopleInput,
  relationships,
  relationshipsInput,
} from "./pillars/default-pillars.js";
// The four pillars: input schemas, scorers, plug-ins.
export { type DefinedPillar, definePillar } from "./pillars/define-pillar.js";
export type { BrandShape, InsightsShape, PeopleShape, RelationshipsShape } from "./pillars/input-shapes.js";
export type { SchemaOf, UnknownKeys } from "./pillars/pillar-input.js";
export type {
  PillarOutput,
  PillarScorer,
  ScoringContext,
  SignalOutput,
  SignalStatus,
} from "./pillars/pillar-scorer.js";
export type { NumberInput, ProportionInput, ProportionShape, SignalInput } from "./pillars/signal-input.js";

// The result.
export { resultSchema } from "./result/result-schema.js";
export type { Bounds, PillarResult, SignalResult, SSIResult } from "./result/result-types.js";
export type { Options } from "./set-up.js";
