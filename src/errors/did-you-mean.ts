import type { IssueCode } from "./issue-codes.js";
import { describeReceived, isRecord } from "./received.js";
import { type FoundIssue, few, throwIfAny } from "./ssi-error.js";
import { say } from "./wording.js";

/** Issues for the names in an object, at a path, that are not known ones. */
export function unknownNames(
  code: IssueCode,
  path: readonly (string | number)[],
  value: object,
  known: readonly string[],
  otherwise?: string,
): FoundIssue[] {
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return few(unknown, (name) => unknownName(code, [...path, name], known, otherwise));
}

/** An issue for a name, the last of a path, that is not a known one; `otherwise` is the repair where no known name is near. */
export function unknownName(
  code: IssueCode,
  path: readonly (string | number)[],
  known: readonly string[],
  otherwise: string = say("remove it"),
): FoundIssue {
  const name = String(path.at(-1));
  const near = nearestWord(name, known);
  const repair = near === undefined ? otherwise : say("did you mean {name}?", { name: JSON.stringify(near) });
  return {
    code,
    path,
    expected: say("one of {names}", { names: known.join(", ") }),
    received: describeReceived(name),
    repair,
  };
}

/** The known word nearest to a mistyped one, when near enough (a third of its length, at most 4); else undefined. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const fold = (text: string) => text.toLowerCase().replace(/[\s_-]/g, "");
  const typed = fold(word.slice(0, 60));
  let best: string | undefined;
  let bestDistance = Math.min(4, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const word = fold(candidate);
    if (Math.abs(typed.length - word.length) >= bestDistance) continue;
    const distance = editDistance(typed, word);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The number of single-character insertions, deletions, substitutions and swaps of neighbours between two words. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      const up = rows[i - 1]?.[j] ?? 0;
      const left = row[j - 1] ?? 0;
      const diagonal = rows[i - 1]?.[j - 1] ?? 0;
      if (i === 0 || j === 0) row.push(i + j);
      else {
        const same = a[i - 1] === b[j - 1];
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        const best = Math.min(up + 1, left + 1, diagonal + (same ? 0 : 1));
        row.push(swapped ? Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1) : best);
      }
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** Throws `SSIError` `options.invalid` unless options are an object, of known names only. */
export function demandOptions(subject: string, options: unknown, known: readonly string[]): void {
  if (!isRecord(options)) throwIfAny(subject, [notARecord(["options"], options)]);
  throwIfAny(subject, unknownNames("options.invalid", ["options"], Object(options), known));
}

/** An issue for a value that should be an object of options. */
export function notARecord(path: string[], value: unknown): FoundIssue {
  const received = describeReceived(value);
  return {
    code: "options.invalid",
    path,
    expected: say("an object"),
    received,
    repair: say("send an object, or leave it out"),
  };
}
