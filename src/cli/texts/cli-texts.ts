import type { IssueCode } from "../../errors/issue-codes.js";
import type { FileEvidence, OwnerFound } from "../../linkedin/evidence.js";
import type { Locale } from "../../locales/locale.js";
import type { PlaceText, PluralText, Texts } from "../../locales/text-types.js";
import type { CliSentence } from "./sentences.js";

/** A language of the command line: the texts of the library, and its own. */
export type CliLocale = Locale & CliTexts;

/** The texts of one language that only the command line shows. */
export interface CliTexts {
  /** What is in an export, what is missing, what to do. */
  readonly doctor: DoctorTexts;
  /** Headings, legends and short sentences of what is drawn. Column headings have at most 8 characters. */
  readonly phrases: Texts<PhraseId>;
  /** Messages and help, by the English; `{names}` are filled in. Commands, options and ids are not translated. */
  readonly sentences: Texts<CliSentence>;
}

/** The texts of `ssi doctor`: what is in an export, what is missing, what to do. */
interface DoctorTexts {
  /** The heading of the screen. */
  readonly title: string;
  /** The labels of the first lines, about the export as a whole. */
  readonly labels: Texts<"archive" | "owner" | "known">;
  /** Which of LinkedIn's archives it is, its analytics workbook, or another workbook. */
  readonly editions: Texts<"basic" | "complete" | "analytics" | "otherWorkbook" | "other">;
  /** An archive that has a date; `{archive}`, `{date}`. */
  readonly ofDate: string;
  /** Analytics with the days they cover; `{archive}`, `{from}`, `{to}`. */
  readonly ofPeriod: string;
  /** About a Basic archive that was given alone, and about one that is Complete by its name only. */
  readonly incomplete: Texts<"basic" | "complete">;
  /** How the member was recognised among the senders of messages. */
  readonly owners: Texts<OwnerFound | "nobody">;
  /** `{percent}`, `{headline}`: one of the next three. */
  readonly known: string;
  /** `{points}`, `{low}`: what is confirmed, `{high}`. */
  readonly estimate: string;
  /** `{points}`. */
  readonly exact: string;
  /** `{low}`, `{high}`. */
  readonly range: string;
  /** `{files}`, `{rows}`: the two texts that follow. */
  readonly read: string;
  /** How many files were read; `{count}`. */
  readonly files: PluralText;
  /** How many rows were in them; `{count}`. */
  readonly rows: PluralText;
  /** Tables of which every row counts, with their rows; `{files}`. */
  readonly allCounted: string;
  /** Rows that no signal counts; `{reasons}`. */
  readonly notCounted: string;
  /** Names not shown; `{files}`, `{count}`. */
  readonly moreFiles: string;
  /** Files by what was not done with them; `{files}`. */
  readonly leftAlone: Texts<
    NonNullable<FileEvidence["reason"]> | "otherWorkbook" | "superseded" | "unreadable" | "absent"
  >;
  /** What to do about what was unusual. */
  readonly advice: Texts<"unchanged" | "exportAgain" | "exportAccount" | "tellDate" | "nothing">;
  /** Findings not shown; `{count}`. */
  readonly moreFindings: string;
  /** `{points}`. */
  readonly missing: PluralText;
  /** Stands instead where all points are known. */
  readonly nothingMissing: string;
  /** Files that a Complete archive should have had. */
  readonly leftOut: PlaceText;
  /** An export that cannot be read: what it is, and what to do. */
  readonly unreadable: Texts<Extract<IssueCode, `import.${UnreadableCode}`>>;
}

/** The ways in which an export cannot be read. */
type UnreadableCode =
  | "notZip"
  | "zipBroken"
  | "zipEncrypted"
  | "zipUnsupported"
  | "workbookBroken"
  | "oldWorkbook"
  | "limit"
  | "noLinkedInFile"
  | "differentMembers"
  | "noDate";

/** The phrases of what is drawn: headings, legends, and short sentences beside numbers. */
type PhraseId =
  | "index"
  | "window"
  | "windowOnly"
  | "ofExact"
  | "ofEstimate"
  | "ofRange"
  | "to"
  | "addMore"
  | "bounds"
  | "band"
  | "bandOpen"
  | "bandLikely"
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
  | "cautionMark"
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
  | "replayCut"
  | "replayScale"
  | "replayRange"
  | "replaySlope"
  | "replayRecent"
  | "replayDate"
  | "replayChange"
  | "replayWhy"
  | "replaySame"
  | "replayAsNow"
  | "next"
  | "pastWeeks"
  | "pastChange"
  | "nextTogether"
  | "nextStep"
  | "nextMore"
  | "nextNothing"
  | "before"
  | "after"
  | "learned"
  | "forgotten"
  | "groupId"
  | "groupSize"
  | "groupFile"
  | "groupWithheld";
