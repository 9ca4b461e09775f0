import * as z from "zod";
import { type IssueCode, issueCodes } from "../../src/errors/issue-codes.js";
import { issueLine } from "../../src/errors/ssi-error.js";
import * as names from "../../src/index.js";
import * as linkedin from "../../src/linkedin/index.js";
import { errorExamples } from "./error-examples.js";

const { SSIError } = names;
/** What an example may use without importing it. */
const library = { ...names, ...linkedin, z };

/** Runs the text of an example, exactly as it is printed, and returns the issue it causes. */
function issueFrom(code: IssueCode, text: string): string {
  const used = Object.keys(library).filter((name) => new RegExp(`\\b${name}\\b`).test(text.replaceAll(/"[^"]*"/g, "")));
  try {
    new Function("library", `const { ${used.join(", ")} } = library;\n{ ${text} }`)(library);
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    const issue = error.issues.find((one) => one.code === code);
    if (issue !== undefined) return issueLine(issue);
  }
  throw new Error(`The example of ${code} in docs/generators/error-examples.ts does not cause it`);
}

const groups = {
  input: "The data that is scored. `computeSSI` throws all of these at once; `safeComputeSSI` returns them.",
  options: "Options of a function.",
  weights: "The weights of the pillars.",
  model: "A model, or a change to one.",
  scorer: "A pillar scorer that was plugged in.",
  peers: "Peer groups, and ranks in them.",
  trend: "Snapshots, their trend, and the reasons of a change.",
  plan: "Plans and recommendations.",
  official: "LinkedIn's own index, as a member saved or copied it. All that is missing or wrong is thrown at once.",
  import: "LinkedIn's data export. Some of these stop the reading and are thrown; the others are listed in `issues`.",
} as const;

function section(code: IssueCode): string {
  const text = errorExamples[code];
  const head = `### \`${code}\`\n\n${issueCodes[code]}`;
  return text === undefined
    ? head
    : `${head}\n\n\`\`\`js\n${text}\n\`\`\`\n\n\`\`\`text\n${issueFrom(code, text)}\n\`\`\``;
}

/** The page `docs/errors.md`: every code with its meaning and, where one is cheap to cause, a real message. */
export function errorsPage(): string {
  const codes = (Object.keys(issueCodes) as IssueCode[]).map((code) => ({ code, group: code.split(".")[0] }));
  const ungrouped = codes.filter(({ group }) => group === undefined || !(group in groups));
  if (ungrouped.length > 0) throw new Error(`No group in docs/generators/errors-page.ts for ${ungrouped[0]?.code}`);
  const sections = Object.entries(groups).map(([name, words]) => {
    const own = codes.filter(({ group }) => group === name).map(({ code }) => section(code));
    return `## ${name}\n\n${words}\n\n${own.join("\n\n")}`;
  });
  return `${[
    "---\ntitle: Errors\n---",
    "<!-- Generated from src/errors/issue-codes.ts by `npm run generate`; a test fails when it is stale. -->",
    "# Errors",
    "This library throws one kind of error, `SSIError`. It carries every issue that was found, not only the first. An issue has a stable `code`, the `path` to the value, what was `expected`, what was `received`, how to `repair` it, and a `message` that says all of it in one sentence. These four are English, for logs; `describeIssue(issue, locale)` says it in another language. Of one code at most 20 issues are reported, and one more that counts the rest; texts of more than 500 characters and names of more than 100 are cut. The messages below were really caused by the code above them.",
    ...sections,
  ].join("\n\n")}\n`;
}
