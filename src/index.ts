// biome-ignore-all assist/source/organizeImports: grouped by stage, in the order in which data flows.

// About the package.
export { legalNotice, packageName } from "./about.js";

// The way in: an activity becomes a result.
export { computeSSI, createSSI, safeComputeSSI } from "./compute-ssi.js";
export type { RowResult, SafeResult, SSI } from "./compute-ssi.js";
export { defineScorer, type Options } from "./set-up.js";
export type { CompareOptions } from "./comparisons.js";

// Errors: all issues at once.
export { SSIError, type SSIIssue, type SSIIssues } from "./errors/ssi-error.js";
export { type IssueCode, issueCodes } from "./errors/issue-codes.js";

// The model: the method as data.
export { type DefaultModel, defaultModel } from "./model/default-model.js";
export { defineModel } from "./model/define-model.js";
export {
  type ModelOverrides,
  overrideModel,
  type PillarOverrides,
  type SignalIdOf,
  type SignalOverride,
} from "./model/override-model.js";
export { hashModel } from "./model/identity.js";
export { modelSchema } from "./model/model-schema.js";
export { pillarIds } from "./model/model-types.js";
export type {
  ActionDefinition,
  ActionEffect,
  ActionRange,
  AttemptPool,
  BandDefinition,
  EvidenceSource,
  LinkedInLimit,
  Model,
  PerPillar,
  PillarDefinition,
  PillarId,
  CautionDefinition,
  SignalDefinition,
  SignalName,
  SignalSource,
} from "./model/model-types.js";
export type { Curve } from "./model/curve.js";
export type { Proportion, SignalValue, Unit } from "./model/units.js";
export type { BrandDefinition } from "./model/brand.js";
export type { PeopleDefinition } from "./model/people.js";
export type { InsightsDefinition } from "./model/insights.js";
export type { RelationshipsDefinition } from "./model/relationships.js";

// The four pillars: input schemas, scorers, plug-ins.
export { brand, defaultScorers, insights, people, relationships } from "./pillars/default-pillars.js";
export { brandInput, insightsInput, peopleInput, relationshipsInput } from "./pillars/default-pillars.js";
export type { DefaultPillar, DefaultScorers } from "./pillars/default-pillars.js";
export { type DefinedPillar, definePillar } from "./pillars/define-pillar.js";
export type {
  PillarOutput,
  PillarScorer,
  ScoringContext,
  SignalOutput,
  SignalStatus,
} from "./pillars/pillar-scorer.js";
export type {
  NumberInput,
  ProportionInput,
  ProportionShape,
  SchemaOf,
  ShapeOf,
  SignalInput,
  UnknownKeys,
} from "./pillars/signal-input.js";
export type { BrandShape, InsightsShape, PeopleShape, RelationshipsShape } from "./pillars/input-shapes.js";
export type { BrandInput, InsightsInput, PeopleInput, RelationshipsInput } from "./pillars/input-shapes.js";

// The input as a whole.
export type {
  ActivityInput,
  BaseInput,
  ChangesOf,
  InputOf,
  InTheirPlaces,
  ParsedOf,
  ScorerAt,
  Scorers,
} from "./activity/activity-types.js";

// The total and its parts.
export type { Weights } from "./aggregate/weights.js";
export type { BandResult, NextBand } from "./aggregate/bands.js";
export type { Caution } from "./aggregate/cautions.js";
export type { Headline } from "./aggregate/headline.js";
export type { Shortfall } from "./aggregate/losses.js";
export type { Standout } from "./aggregate/standouts.js";

// The result.
export { resultSchema } from "./result/result.js";
export type {
  Bounds,
  PillarResult,
  SignalResult,
  SSIResult,
  SSIResultFormat1,
  StoredResult,
} from "./result/result.js";
export { type Basis, basisOf, type MeasuredWith } from "./result/basis.js";
export type {
  EstimatedRank,
  EstimatedStanding,
  GroupRank,
  PillarRank,
  Rank,
  Ranked,
  RankedPillar,
  Standing,
} from "./result/rank.js";
export type { Slope, TrendSummary, WeekChange } from "./result/trend-summary.js";

// Peer groups and ranks.
export { createPeerGroup, readPeerGroup } from "./peers/create-peer-group.js";
export type { PeerGroupOptions, ScoreCount } from "./peers/create-peer-group.js";
export type { Measure } from "./peers/members.js";
export type { DefaultCautionId } from "./model/cautions.js";
export { mergePeerGroups } from "./peers/merge-peer-groups.js";
export { type PeerGroupJson, peerGroupSchema } from "./peers/group-schema.js";
export type { GroupKind, GroupMean, GroupPoints, PeerGroup } from "./peers/peer-group.js";
export type { Runs } from "./peers/histogram.js";
export type { RankOptions, ScoreForTopPercent, Self } from "./peers/rank-in-group.js";
export type { PeerEntry, PeerGroupEntry, PeerMeanEntry } from "./peers/rank-in-peers.js";
export { type EstimateOptions, estimateRank, type ScoreOrigin } from "./peers/estimate-rank.js";
export { type RankedTeam, rankTeam, type TeamOptions } from "./peers/rank-team.js";

// The trend and the reasons of a change.
export { snapshotSchema, toSnapshot } from "./trend/snapshot.js";
export type { ModelSnapshot, OfficialGroup, OfficialSnapshot, Snapshot, SnapshotRank } from "./trend/snapshot.js";
export { type Trend, type TrendOptions, trend } from "./trend/trend.js";
export type { TrendMarker, TrendSeries, TrendWeek } from "./trend/series.js";
export { explainChange } from "./trend/explain-change.js";
export type { ChangeExplanation, ChangeKind, ChangePart, ExplainOptions } from "./trend/explain-change.js";
export type { PeerChange, RankMove } from "./trend/rank-move.js";

// What to do next.
export { type RecommendOptions, recommend } from "./recommend/recommend.js";
export type {
  ActionRecommendation,
  ActionUnits,
  HabitRecommendation,
  LoweredSignal,
  MeasureRecommendation,
  Recommendation,
} from "./recommend/recommendation.js";
export { plan } from "./recommend/plan.js";
export { planSchema } from "./recommend/plan-result.js";
export type {
  ActionOptions,
  CertifiedPool,
  Plan,
  PlanCertificate,
  PlanObjective,
  PlanOptions,
  PlanStep,
  PlanTarget,
} from "./recommend/plan-result.js";
export {
  type ActsToTry,
  type PillarDifference,
  type SignalDifference,
  type WhatIf,
  whatIf,
} from "./recommend/what-if.js";

// Texts: results, advice, plans and issues in a language.
export { describe } from "./locales/describe.js";
export type { Description, PillarDescription, SignalDescription } from "./locales/describe.js";
export type { RankDescription, TitledText } from "./locales/describe-standing.js";
export { describeRecommendation } from "./locales/describe-recommendation.js";
export type { DescribeOptions, RecommendationDescription } from "./locales/describe-recommendation.js";
export { describePlan, type PlanDescription, type StepDescription } from "./locales/describe-plan.js";
export { describeIssue } from "./locales/describe-issue.js";
export type { Locale } from "./locales/locale.js";
