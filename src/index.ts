// The way in.

// About the package.
export { legalNotice, packageName } from "./about.js";

// The input as a whole.
export type { ActivityInput, BaseInput, ChangesOf, InputOf, ScorerAt, Scorers } from "./activity/activity-types.js";

// The total and its parts.
export type { BandResult, NextBand } from "./aggregate/bands.js";
export type { Shortfall, Standout } from "./aggregate/losses.js";

export type { Weights } from "./aggregate/weights.js";

export type { CompareOptions } from "./comparisons.js";

export { computeSSI, createSSI, type RowResult, type SafeResult, type SSI, safeComputeSSI } from "./compute-ssi.js";

// Errors: all issues at once.
export { type IssueCode, issueCodes } from "./errors/issue-codes.js";

export { SSIError, type SSIIssue, type SSIIssues } from "./errors/ssi-error.js";

export type {
  ActionId,
  ActionText,
  AdviceTexts,
  CertificateTexts,
  HabitId,
  HeadlineTexts,
  PlanTexts,
  TargetTexts,
} from "./locales/advice-texts.js";

export type { PillarDescription, SignalDescription } from "./locales/describe.js";
// The texts: what results, plans and issues say in a language.
export { type Description, describe } from "./locales/describe.js";
export { describeIssue } from "./locales/describe-issue.js";
export { describePlan, type PlanDescription, type StepDescription } from "./locales/describe-plan.js";
export {
  type DescribeOptions,
  describeRecommendation,
  type RecommendationDescription,
} from "./locales/describe-recommendation.js";
export type { RankDescription, TitledText } from "./locales/describe-standing.js";
export type {
  BandId,
  ExplanationTexts,
  IssueTexts,
  Locale,
  SignalId,
  SignalTexts,
} from "./locales/locale.js";
export type { DirectionTexts, ResultTexts, StandingTexts } from "./locales/result-texts.js";
export type { Wording } from "./locales/sentences.js";
export type { PlaceText, PluralText, Texts, TitleText } from "./locales/text-types.js";

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
  type SignalName,
  type SignalSource,
} from "./model/model-types.js";

export { type ModelOverrides, overrideModel, type SignalOverride } from "./model/override-model.js";

export type { Proportion, SignalValue, Unit } from "./model/units.js";
export { createPeerGroup, type PeerGroupOptions, readPeerGroup, type ScoreCount } from "./peers/create-peer-group.js";

export { type EstimateOptions, estimateRank } from "./peers/estimate-rank.js";

export { type PeerGroupJson, peerGroupSchema } from "./peers/group-schema.js";
export type { Runs } from "./peers/histogram.js";

export { mergePeerGroups } from "./peers/merge-peer-groups.js";
// Peer groups and ranks.
export type { GroupKind, GroupMean, GroupPoints, PeerGroup } from "./peers/peer-group.js";
export type { ScoreForTopPercent, Self } from "./peers/rank-in-group.js";
export type { PeerEntry, PeerGroupEntry, PeerMeanEntry } from "./peers/rank-in-peers.js";
export { type RankedTeam, rankTeam, type TeamOptions } from "./peers/rank-team.js";

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
  SignalInput,
  UnknownKeys,
} from "./pillars/signal-input.js";
export { plan } from "./recommend/plan.js";
export type {
  ActionOptions,
  BudgetTarget,
  CertifiedPlace,
  CertifiedTarget,
  PillarTarget,
  PlaceTarget,
  Plan,
  PlanAssumption,
  PlanCertificate,
  PlanOptions,
  PlanStatus,
  PlanStep,
  PlanTarget,
  ScoreTarget,
} from "./recommend/plan-result.js";
// What to do next.
export { planSchema } from "./recommend/plan-result.js";
export { type RecommendOptions, recommend } from "./recommend/recommend.js";
// The result.
export type {
  ActionRecommendation,
  HabitRecommendation,
  MeasureRecommendation,
  Recommendation,
} from "./recommend/recommendation.js";
export { type PillarDifference, type SignalDifference, type WhatIf, whatIf } from "./recommend/what-if.js";
export { type Basis, basisOf, type MeasuredWith } from "./result/basis.js";
export type {
  EstimatedRank,
  EstimatedStanding,
  GroupRank,
  Interval,
  PillarRank,
  Rank,
  Ranked,
  RankedPillar,
  Standing,
} from "./result/rank.js";
export type { Bounds, PillarResult, SignalResult, SSIResult } from "./result/result.js";
export { resultSchema } from "./result/result.js";

export type {
  NoChange,
  PointsChange,
  RankChange,
  Slope,
  TrendSummary,
  WeekChange,
} from "./result/trend-summary.js";

export type { Options } from "./set-up.js";

// The trend and the reasons of a change.
export type { ChangeKind } from "./trend/explain-change.js";

export { type ChangeExplanation, type ChangePart, type ExplainOptions, explainChange } from "./trend/explain-change.js";

export type { PeerChange, RankMove } from "./trend/rank-move.js";

export type { TrendMarker, TrendSeries, TrendWeek } from "./trend/series.js";
export {
  type ModelSnapshot,
  type OfficialGroup,
  type OfficialSnapshot,
  type Snapshot,
  type SnapshotRank,
  snapshotSchema,
  toSnapshot,
} from "./trend/snapshot.js";

export { type Trend, type TrendOptions, trend } from "./trend/trend.js";
