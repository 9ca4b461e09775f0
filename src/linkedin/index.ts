export type { SignalName } from "../model/model-types.js";
export { fromOfficialPayload, type OfficialPayloadOptions } from "../official/from-official-payload.js";
export { fromOfficialText, type OfficialTextOptions } from "../official/from-official-text.js";
export type { OfficialLocale } from "../official/page-labels.js";
export {
  type ShownOfficial,
  shownOfficial,
  sideBySide,
  type WeekEntry,
  type WeekSideBySide,
} from "../official/side-by-side.js";
export type { ExportFolder, LinkedInExportInput, NamedArchive } from "./archive.js";
export type { FileEvidence, OwnerFound, Period } from "./evidence.js";
export type { Audience, FactQuestions, LinkedInExportOptions } from "./export-options.js";
export type { ImportIssue, ImportIssueCode } from "./import-issue.js";
export { type ImportLimits, usualLimits } from "./import-limits.js";
export type { ImportProgress } from "./import-progress.js";
export type { LinkedInActivity, LinkedInPillar, LinkedInPillars, PerSignal } from "./linkedin-activity.js";
export type { SignalEvidence, SignalsEvidence } from "./measure/measure-facts.js";
export type { LeftRows, SourceEvidence } from "./measure/tally-rows.js";
export type { LeftReason, UnknownReason } from "./measure/unknown-reason.js";
export type { ArchiveEvidence, AsOfSource } from "./open-export.js";
export { fromChangelog } from "./portability/from-changelog.js";
export { fromMemberSnapshot, type MemberSnapshotOptions } from "./portability/from-member-snapshot.js";
export {
  type ExportEvidence,
  type LinkedInExport,
  readLinkedInExport,
} from "./read-linkedin-export.js";
export { type Replay, type ReplayOptions, type ReplayPoint, replay } from "./replay/replay.js";
export type { ReplayStep } from "./replay/replay-dates.js";

export type { ExportBytes } from "./zip/byte-source.js";
