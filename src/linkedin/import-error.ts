import type { IssueCode } from "../errors/issue-codes.js";
import { SSIError } from "../errors/ssi-error.js";

/** What the errors of the reader of archives name as their subject. */
export const importSubject = "readLinkedInExport";

/** An import that cannot go on, as an error with one coded issue. */
export function importError(
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: string,
  repair: string,
  subject: string = importSubject,
): SSIError {
  return new SSIError(subject, [{ code, path, expected, received, repair }]);
}
