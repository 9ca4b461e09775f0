import type { IssueCode } from "../errors/issue-codes.js";
import type { ImportIssueCode } from "../linkedin/import-issue.js";
import type { LeftReason, UnknownReason } from "../linkedin/measure/unknown-reason.js";
import type { DefaultModel } from "../model/default-model.js";
import type { EvidenceSource, PerPillar, PillarId } from "../model/model-types.js";
import type { Unit } from "../model/units.js";
import type { AdviceTexts } from "./texts/advice-texts.js";
import type { PlanTexts } from "./texts/plan-texts.js";
import type { ResultTexts } from "./texts/result-texts.js";
import type { StandingTexts } from "./texts/standing-texts.js";

/** The ids of the default model's signals of one pillar. */
type SignalId<P extends PillarId> = Extract<
  DefaultModel["pillars"][number],
  { readonly id: P }
>["signals"][number]["id"];

/** The ids of the default model's bands. */
type BandId = DefaultModel["bands"][number]["id"];

/** What the pillars and signals of the default model are about, in a line each. */
export interface ExplanationTexts {
  readonly pillars: PerPillar<string>;
  readonly signals: { readonly [P in PillarId]: { readonly [S in SignalId<P>]: string } };
}

/** What went wrong; `{where}`, `{expected}`, `{received}`, `{repair}`. */
export type IssueTexts = { readonly [C in IssueCode]: string };

/** A text by the plural category of its number (`Intl.PluralRules`); `other` is the rest. */
export type PluralText = { readonly [C in Exclude<Intl.LDMLPluralRule, "other">]?: string } & {
  readonly other: string;
};

/** A name, and a shorter one for narrow places. */
export interface TitleText {
  readonly title: string;
  readonly short: string;
}

/** Where a value is found: the place, and how to get it. */
export interface PlaceText {
  readonly title: string;
  readonly how: string;
}

/**
 * The texts of one language, as data. `{name}` stands for a value that is filled in. A default signal without a title
 * does not compile; signals of other models fall back to their description or id.
 */
export interface Locale {
  /** The BCP 47 tag that numbers and plurals are formatted by. */
  readonly tag: string;
  readonly pillars: PerPillar<TitleText>;
  readonly signals: { readonly [P in PillarId]: { readonly [S in SignalId<P>]: TitleText } };
  readonly bands: { readonly [B in BandId]: string };
  /** Values by unit; `{value}`, `{rate}` per 30 days, `{part}`, `{whole}`. */
  readonly values: { readonly [U in Unit]: PluralText };
  /** Where what is unknown can be found, by the model's sources and by the reader's reasons. */
  readonly places: { readonly [E in EvidenceSource | UnknownReason]: PlaceText };
  /** What was unusual while an export was read; `{count}`, `{file}`. */
  readonly importIssues: { readonly [C in ImportIssueCode]: PluralText };
  /** Why rows were not counted; `{count}`. */
  readonly leftReasons: { readonly [R in LeftReason]: string };
  /** Where the date of a measurement comes from; `{date}`. */
  readonly dateSources: {
    readonly [S in "option" | "archiveName" | "entryTime" | "newestActivity" | "analyticsWorkbook"]: string;
  };
  readonly explanations: ExplanationTexts;
  /** Sentences about a result. */
  readonly results: ResultTexts;
  /** Ranks and the trend. */
  readonly standing: StandingTexts;
  /** What to do next. */
  readonly advice: AdviceTexts;
  readonly plans: PlanTexts;
  /** What is wrong with an input, an option, a model, a file. */
  readonly issues: IssueTexts;
  readonly phrases: { readonly [K in PhraseId]: string };
}

/** What is said about a result as a whole. */
type PhraseId =
  | "index"
  | "window"
  | "windowOnly"
  | "proven"
  | "estimate"
  | "bounds"
  | "band"
  | "bandOpen"
  | "toBand"
  | "topBand"
  | "coverage"
  | "legendProven"
  | "legendPossible"
  | "legendLost"
  | "legendEstimate"
  | "ofPoints"
  | "strongest"
  | "weakest"
  | "counts"
  | "pillarPoints"
  | "pillarKnown"
  | "pillarUnknown"
  | "pillarNotApplicable"
  | "notKnownHere"
  | "notApplicableHere"
  | "full"
  | "losses"
  | "lossesNote"
  | "unknowns"
  | "unknownsElsewhere"
  | "notes"
  | "firstRow"
  | "moreNotes"
  | "evidence"
  | "countedRows"
  | "inferred"
  | "team"
  | "member"
  | "score"
  | "estimateShort"
  | "possible"
  | "known"
  | "mixedWindows"
  | "notApplicable"
  | "ourModel"
  | "peers"
  | "peersIncomparable"
  | "peersDiffers"
  | "peersNoBasis"
  | "peersSelfMissing"
  | "rankTop"
  | "rankPlace"
  | "rankPercentile"
  | "rankPercentileRange"
  | "rankSample"
  | "rankSuppressed"
  | "rankEmpty"
  | "rankNotApplicable"
  | "rankEstimated"
  | "average"
  | "groupAverage"
  | "gap"
  | "groupOwn"
  | "rankTotal"
  | "official"
  | "officialAt"
  | "officialTheirs"
  | "officialOurs"
  | "officialRank"
  | "officialAverage"
  | "officialNote"
  | "teamTop"
  | "teamWithheld"
  | "replay"
  | "replayDates"
  | "replayScale"
  | "replayRange"
  | "replaySlope"
  | "replayRecent"
  | "replayDate"
  | "replayChange"
  | "replayWhy"
  | "replaySame"
  | "replayAsNow"
  | "learned"
  | "forgotten"
  | "groupId"
  | "groupSize"
  | "groupFile"
  | "groupWithheld";
