import { issueLine, type SSIIssue } from "../errors/ssi-error.js";

/** What the library advises in code, as one does it on the command line. */
const advice: readonly (readonly [string, string])[] = [
  ['pass unknownKeys: "ignore"', "add --ignore-unknown"],
  ["pass the option asOf, such as", "add --as-of, such as"],
];

/** One line an issue: where, expected, received, repair. An index at the start of a path is a place in `names`. */
function issueLines(issues: readonly SSIIssue[], names: readonly string[] = []): string[] {
  return issues.map((issue) => {
    const [first, ...rest] = issue.path;
    const name = typeof first === "number" ? names[first] : undefined;
    const line = issueLine(name === undefined ? issue : { ...issue, path: [name, ...rest] });
    return advice.reduce((text, [code, flag]) => text.replace(code, flag), line);
  });
}

/** The issues of one subject as a message: on its line when there is one, else below it. */
export function issueMessage(subject: string, issues: readonly SSIIssue[], names?: readonly string[]): string {
  const lines = issueLines(issues, names);
  const [first = "", ...others] = lines;
  if (others.length === 0) return first.startsWith(`${subject}: `) ? first : `${subject}: ${first}`;
  return [`${subject}: ${lines.length} things to mend`, ...lines.map((line) => `  ${line}`)].join("\n");
}
