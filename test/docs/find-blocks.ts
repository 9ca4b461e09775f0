import { readdirSync, readFileSync } from "node:fs";

/** One fenced piece of TypeScript in a page or in a doc comment. */
export interface DocBlock {
  /** Path from the top of the repository. */
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly code: string;
  /** What follows `ts` on the fence: empty, or `no-run` and a reason. */
  readonly mark: string;
}

/** A name for the file that a block is written to. */
export const nameOf = ({ file, line }: DocBlock): string => `${file.replaceAll(/[^A-Za-z0-9]+/g, "-")}-${line}`;

const fence = /^(\s*(?:\* ?)?)```(\S*)[ \t]*(.*)$/;

/** The blocks fenced as `ts` of one text; in a doc comment, the leading ` * ` of each line is taken off. */
export function blocksOf(file: string, text: string): DocBlock[] {
  const blocks: DocBlock[] = [];
  let open: { language: string; mark: string; line: number; indent: number; lines: string[] } | undefined;
  text.split("\n").forEach((content, index) => {
    const match = fence.exec(content);
    if (match !== null && open === undefined) {
      const [, indent = "", language = "", mark = ""] = match;
      open = { language, mark, line: index + 1, indent: indent.length, lines: [] };
    } else if (match !== null && open !== undefined) {
      if (open.language === "ts")
        blocks.push({ file, line: open.line, code: `${open.lines.join("\n")}\n`, mark: open.mark });
      open = undefined;
    } else open?.lines.push(content.slice(open.indent));
  });
  return blocks;
}

const filesUnder = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();

/** Every block of README, the pages of docs, and the doc comments of src. */
export function allBlocks(): DocBlock[] {
  const files = ["README.md", ...filesUnder("docs", ".md"), ...filesUnder("src", ".ts")];
  return files.flatMap((file) => blocksOf(file, readFileSync(file, "utf8")));
}
