import { foldPageTokens } from "./fold-page-tokens.js";
import { createPageParts, type PageParts } from "./page-parts.js";
import { pageSections } from "./page-sections.js";
import type { PageToken } from "./page-tokens.js";
import type { GroupKind } from "./payload-names.js";
import { readRanks } from "./read-ranks.js";
import { readSection } from "./read-section.js";
import { settleLines } from "./settle-lines.js";

/** What a page says, before any of it is judged. */
export interface PageReading {
  readonly parts: PageParts;
  /** Places where numbers could be given to labels in more than one way. */
  readonly unclear: ReadonlySet<"own" | "ranks" | GroupKind>;
  /** Groups whose block has its heading: their average must be there. */
  readonly blocks: ReadonlySet<GroupKind>;
  /** Groups whose rank has its label: the rank must be there. */
  readonly ranks: ReadonlySet<GroupKind>;
  readonly industryName: string | undefined;
}

/**
 * Reads a page, in five steps: numbers joined with the words that tell what they are; what each line settles by itself;
 * sections by their headings; the total and pillars of each section; the ranks.
 */
export function readPage(tokens: readonly PageToken[], text: string): PageReading {
  const items = settleLines(foldPageTokens(tokens, text));
  const parts = createPageParts();
  const unclear = new Set<"own" | "ranks" | GroupKind>();
  for (const section of pageSections(items)) {
    if (!readSection(section, parts)) unclear.add(section.whose);
    if (!readRanks(section, parts)) unclear.add("ranks");
  }
  const blocks = new Set(items.flatMap((item) => (item.kind === "block" ? [item.group] : [])));
  const ranks = new Set(
    items.flatMap((item) => (item.kind === "rank" || item.kind === "rankPair" ? [item.group] : [])),
  );
  const [industryName] = items.flatMap((item) => (item.kind === "average" ? (item.name ?? []) : []));
  return { parts, unclear, blocks, ranks, industryName };
}
