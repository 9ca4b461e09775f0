import type { Uncovered } from "./uncovered-branches.js";

/** By file, by the text of the branch: how often it stands there uncovered, and why. */
export type Explanations = Map<string, Map<string, { readonly times: number; readonly reason: string }>>;

/** Written in place of a reason until there is one, or a test. */
export const notExplained = "NOT EXPLAINED";

const line = /^- `` (.*) ``(?: \((\d+) times\))?: (.+)$/;

/** Reads the list as it is written by {@link render}. */
export function parse(text: string): Explanations {
  const files: Explanations = new Map();
  let file = new Map<string, { times: number; reason: string }>();
  for (const row of text.split("\n")) {
    if (row.startsWith("## ")) {
      file = new Map();
      files.set(row.slice(3), file);
    }
    const match = line.exec(row);
    if (match !== null) file.set(match[1] ?? "", { times: Number(match[2] ?? 1), reason: match[3] ?? "" });
  }
  return files;
}

/** The list as a page. */
export function render(head: string, files: Explanations): string {
  const sections = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, branches]) => {
      const rows = [...branches].map(
        ([branch, { times, reason }]) => `- \`\` ${branch} \`\`${times === 1 ? "" : ` (${times} times)`}: ${reason}`,
      );
      return `## ${file}\n\n${rows.join("\n")}\n`;
    });
  return `${head.trimEnd()}\n\n${sections.join("\n")}`;
}

/** What is uncovered, with the reasons that are known already, or that the form of the branch gives. */
export function explained(uncovered: ReadonlyMap<string, readonly Uncovered[]>, known: Explanations): Explanations {
  const files: Explanations = new Map();
  for (const [file, branches] of uncovered) {
    const own = new Map<string, { times: number; reason: string }>();
    for (const { branch, kind } of branches) {
      const reason = known.get(file)?.get(branch)?.reason ?? kind ?? notExplained;
      own.set(branch, { times: (own.get(branch)?.times ?? 0) + 1, reason });
    }
    if (own.size > 0) files.set(file, own);
  }
  return files;
}

/** All in which the list and the coverage differ, in words: a branch without a reason, a reason without a branch. */
export function differences(uncovered: ReadonlyMap<string, readonly Uncovered[]>, known: Explanations): string[] {
  const wanted = explained(uncovered, known);
  const open = [...wanted].flatMap(([file, branches]) =>
    [...branches].flatMap(([branch, { times, reason }]) => {
      const listed = known.get(file)?.get(branch);
      if (listed === undefined) return [`${file}: no test takes \`${branch}\`, and the list does not say why`];
      if (reason === notExplained) return [`${file}: \`${branch}\` has no reason yet`];
      if (listed.times !== times) return [`${file}: \`${branch}\` is uncovered ${times} times, not ${listed.times}`];
      return [];
    }),
  );
  const needless = [...known].flatMap(([file, branches]) =>
    [...branches.keys()].flatMap((branch) =>
      wanted.get(file)?.has(branch) ? [] : [`${file}: \`${branch}\` is covered or gone; take it off the list`],
    ),
  );
  return [...open, ...needless];
}
