export type { ExportFolder, LinkedInExportInput, NamedArchive } from "./export-input.js";
export type { LinkedInExportOptions } from "./export-options.js";
export type { OwnerFound } from "./facts/export-facts.js";
export type { FileEvidence } from "./facts/file-evidence.js";
export type { FactQuestions, ImportProgress } from "./facts/read-export-facts.js";
export type { ImportIssue, ImportIssueCode } from "./import-issue.js";
export { type ImportLimits, usualLimits } from "./import-limits.js";
export type { LinkedInActivity, LinkedInPillars } from "./linkedin-activity.js";
export type { SignalEvidence, SignalsEvidence } from "./measure/measure-facts.js";
export type { SourceEvidence } from "./measure/tally-rows.js";
export type { LeftReason, UnknownReason } from "./measure/unknown-reason.js";
export {
  type AsOfSource,
  type ExportEvidence,
  type LinkedInExport,
  readLinkedInExport,
} from "./read-linkedin-export.js";
export type { ExportBytes } from "./zip/byte-source.js";
