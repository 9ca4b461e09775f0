import { nearestWord } from "./did-you-mean.js";
import type { IssueCode } from "./issue-codes.js";
import type { SSIIssue } from "./ssi-error.js";
import { say } from "./wording.js";

/** A name, the last of a path, that is not among the known ones; where none is near, `otherwise` says what to do. */
export function unknownName(
  code: IssueCode,
  path: readonly (string | number)[],
  known: readonly string[],
  otherwise: string = say("remove it"),
): SSIIssue {
  const name = String(path.at(-1));
  const near = nearestWord(name, known);
  const repair = near === undefined ? otherwise : say("did you mean {name}?", { name: JSON.stringify(near) });
  return {
    code,
    path,
    expected: say("one of {names}", { names: known.join(", ") }),
    received: JSON.stringify(name),
    repair,
  };
}
