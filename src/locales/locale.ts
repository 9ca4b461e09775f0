import type { IssueCode } from "../errors/issue-codes.js";
import type { ImportIssueCode } from "../linkedin/import-issue.js";
import type { LeftReason, UnknownReason } from "../linkedin/measure/unknown-reason.js";
import type { DefaultCautionId } from "../model/cautions.js";
import type { DefaultModel } from "../model/default-model.js";
import type { EvidenceSource, PerPillar, PillarId } from "../model/model-types.js";
import type { Unit } from "../model/units.js";
import type { AdviceTexts, PlanTexts } from "./advice-texts.js";
import type { ResultTexts, StandingTexts } from "./result-texts.js";
import type { Wording } from "./sentences.js";
import type { PlaceText, PluralText, Texts, TitleText } from "./text-types.js";

/** The ids of the default model's signals of one pillar. */
export type SignalId<P extends PillarId = PillarId> = Extract<
  DefaultModel["pillars"][number],
  Readonly<Record<"id", P>>
>["signals"][number]["id"];

/** The ids of the default model's bands. */
export type BandId = DefaultModel["bands"][number]["id"];

/** Something for each signal of the default model, by its pillar. */
export type SignalTexts<T> = {
  /** The profile, and what others confirm of it. */
  readonly brand: Texts<SignalId<"brand">, T>;
  /** Searches, visits and leads. */
  readonly people: Texts<SignalId<"people">, T>;
  /** Posts, comments and reactions. */
  readonly insights: Texts<SignalId<"insights">, T>;
  /** Connections and conversations. */
  readonly relationships: Texts<SignalId<"relationships">, T>;
};

/** What the pillars and signals of the default model are about: one sentence each, to a reader who is called "you". */
export type ExplanationTexts = {
  /** What to do in each pillar, as an invitation. */
  readonly pillars: PerPillar<string>;
  /** What each signal counts; a noun phrase with a full stop, shown below its title. */
  readonly signals: SignalTexts<string>;
};

/**
 * What went wrong, a sentence or two for each code. `{where}` is the path of the field, such as `brand.skills`;
 * `{expected}`, `{received}` and `{repair}` are filled with `wordings`: the first two as noun phrases, the last as a
 * request, none of them with a capital or a full stop.
 */
export type IssueTexts = Texts<IssueCode>;

/**
 * The texts of one language, as data. `{name}` stands for a value that is filled in, formatted for the language already.
 * A default signal without a title does not compile; signals of other models fall back to their description or id.
 */
export interface Locale {
  /** The BCP 47 tag that numbers, dates and plurals are formatted by. */
  readonly tag: string;
  /** The four pillars, as LinkedIn's own page in the language calls them. */
  readonly pillars: PerPillar<TitleText>;
  /** What each signal is called. */
  readonly signals: SignalTexts<TitleText>;
  /** The bands of the score; they stand alone, and inside sentences. */
  readonly bands: Texts<BandId>;
  /**
   * What to mention beside the score, a sentence each; `{count}`, `{value}`, `{share}`: the value as a percentage; `{days}`,
   * `{limit}`, `{percent}`: the limit as one.
   */
  readonly cautions: Texts<DefaultCautionId>;
  /** A value with its unit: `{value}`, for flows also `{rate}` per 30 days; `{percent}` of a ratio; `{part}`, `{whole}` of a proportion. */
  readonly values: Texts<Unit, PluralText>;
  /** Where what is unknown can be found, by the model's sources and by the reader's reasons. */
  readonly places: Texts<EvidenceSource | UnknownReason, PlaceText>;
  /** What was unusual while an export was read; `{count}` rows or files, `{file}`. No full stop: a row number may follow. */
  readonly importIssues: Texts<ImportIssueCode, PluralText>;
  /** Why rows of a file were not counted, in a list after the count of those that were; `{count}`. */
  readonly leftReasons: Texts<LeftReason>;
  /** Where the date of a measurement comes from; `{date}`. */
  readonly dateSources: Texts<"option" | "archiveName" | "entryTime" | "newestActivity" | "analyticsWorkbook">;
  /** What pillars and signals are about. */
  readonly explanations: ExplanationTexts;
  /** Sentences about a result. */
  readonly results: ResultTexts;
  /** Ranks and the trend. */
  readonly standing: StandingTexts;
  /** What to do next. */
  readonly advice: AdviceTexts;
  /** Plans, what they take for granted and what they prove. */
  readonly plans: PlanTexts;
  /** What is wrong with an input, an option, a model, a file: the sentence around the details. */
  readonly issues: IssueTexts;
  /** The details: what was expected, what was received and how to fix it, by the English; `{names}` stand for values of the caller. */
  readonly wordings: Texts<Wording>;
}
