import { foldPageTokens } from "./fold-page-tokens.js";
import { createPageParts } from "./page-parts.js";
import { pageSections } from "./page-sections.js";
import { readRanks } from "./read-ranks.js";
import { readSection } from "./read-section.js";
import { settleLines } from "./settle-lines.js";
/**
 * Reads a page, in five steps: numbers joined with the words that tell what they are; what each line settles by itself;
 * sections by their headings; the total and pillars of each section; the ranks.
 */
export function readPage(tokens, text) {
    const items = settleLines(foldPageTokens(tokens, text));
    const parts = createPageParts();
    const unclear = new Set();
    for (const section of pageSections(items)) {
        if (!readSection(section, parts))
            unclear.add(section.whose);
        if (!readRanks(section, parts))
            unclear.add("ranks");
    }
    const blocks = new Set(items.flatMap((item) => (item.kind === "block" ? [item.group] : [])));
    const ranks = new Set(items.flatMap((item) => (item.kind === "rank" || item.kind === "rankPair" ? [item.group] : [])));
    const [industryName] = items.flatMap((item) => (item.kind === "average" ? (item.name ?? []) : []));
    return { parts, unclear, blocks, ranks, industryName };
}
