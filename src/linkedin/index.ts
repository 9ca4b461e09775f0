// biome-ignore-all assist/source/organizeImports: grouped by stage, in the order in which data flows.

// A data export: archives, folders, analytics workbooks.
export { readLinkedInExport } from "./read-linkedin-export.js";
export type { ExportEvidence, LinkedInExport } from "./read-linkedin-export.js";
export type { ExportFolder, LinkedInExportInput, NamedArchive } from "./archive.js";
export type { ExportBytes } from "./zip/byte-source.js";
export type { Audience, FactQuestions, LinkedInExportOptions } from "./export-options.js";
export { type ImportLimits, usualLimits } from "./import-limits.js";
export type { ImportProgress } from "./import-progress.js";
export type { ImportIssue, ImportIssueCode } from "./import-issue.js";

// What it gives: an activity, and where each value comes from.
export type { LinkedInActivity, LinkedInPillar, LinkedInPillars, PerSignal } from "./linkedin-activity.js";
export type { SignalEvidence, SignalsEvidence } from "./measure/measure-facts.js";
export type { LeftRows, SourceEvidence } from "./measure/tally-rows.js";
export type { LeftReason, UnknownReason } from "./measure/unknown-reason.js";
export type { ArchiveEvidence, AsOfSource } from "./open-export.js";
export type { FileEvidence, OwnerFound, Period } from "./evidence.js";

// The answers of the portability API.
export { fromMemberSnapshot, type MemberSnapshotOptions } from "./portability/from-member-snapshot.js";
export { fromChangelog } from "./portability/from-changelog.js";

// The past.
export { type Replay, type ReplayOptions, type ReplayPoint, replay } from "./replay/replay.js";
export type { ReplayStep } from "./replay/replay-dates.js";
export type { SignalName } from "../model/model-types.js";

// LinkedIn's own score, kept apart.
export { fromOfficialPayload, type OfficialPayloadOptions } from "../official/from-official-payload.js";
export { fromOfficialText, type OfficialTextOptions } from "../official/from-official-text.js";
export type { OfficialLocale } from "../official/page-labels.js";
export { shownOfficial, sideBySide } from "../official/side-by-side.js";
export type { ShownOfficial, WeekEntry, WeekSideBySide } from "../official/side-by-side.js";
