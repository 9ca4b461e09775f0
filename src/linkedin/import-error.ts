import type { IssueCode } from "../errors/issue-codes.js";
import { SSIError } from "../errors/ssi-error.js";

/** What every error of the reader names as its subject. */
export const importSubject = "readLinkedInExport";

/** An import that cannot go on, as an error with one coded issue. */
export function importError(
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: string,
  repair: string,
): SSIError {
  return new SSIError(importSubject, [{ code, path, expected, received, repair }]);
}
