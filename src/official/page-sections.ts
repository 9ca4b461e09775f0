import type { GroupKind } from "./payload-names.js";
import type { SettledItem } from "./settle-lines.js";

/** A stretch of the page and whose numbers stand in it: the member's, or a group's average. */
export interface PageSection {
  readonly whose: "own" | GroupKind;
  /** It begins with a heading about the member, so that a bare number right below can be the total. */
  readonly headed: boolean;
  readonly items: readonly SettledItem[];
}

/** Cuts the page at its headings; the ranks at the top or the bottom belong to no group's block. */
export function pageSections(items: readonly SettledItem[]): PageSection[] {
  let current: { whose: "own" | GroupKind; headed: boolean; items: SettledItem[] } = {
    whose: "own",
    headed: false,
    items: [],
  };
  const sections = [current];
  const begin = (whose: "own" | GroupKind, headed: boolean) => {
    current = { whose, headed, items: [] };
    sections.push(current);
  };
  for (const item of items) {
    if (item.kind === "own") begin("own", true);
    else if (item.kind === "block" || item.kind === "group" || item.kind === "groupSentence") begin(item.group, false);
    else if (item.kind === "rank" && current.whose !== "own") begin("own", false);
    current.items.push(item);
  }
  return sections;
}
