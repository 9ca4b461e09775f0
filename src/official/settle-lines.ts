import type { PillarId } from "../model/model-types.js";
import type { PageItem, WrittenNumber } from "./fold-page-tokens.js";
import type { GroupKind } from "./payload-names.js";

/** A row of a table or a bar: a pillar, or what the hidden tables call the remaining points. */
export type PillarLabel = PillarId | "remaining";

/** An item of the page, or two that one line or a "|" joins. */
export type SettledItem =
  | PageItem
  | { readonly kind: "pillarPair"; readonly line: number; readonly label: PillarLabel; readonly number: WrittenNumber }
  | { readonly kind: "rankPair"; readonly line: number; readonly group: GroupKind; readonly number: WrittenNumber }
  /** A heading that has its line for itself. */
  | { readonly kind: "block"; readonly line: number; readonly group: GroupKind };

/** The label that an item is, if it is one. */
export const labelOf = (item: PageItem | SettledItem | undefined): PillarLabel | undefined =>
  item?.kind === "pillar" ? item.pillar : item?.kind === "remaining" ? "remaining" : undefined;

/** The bare number that an item is, if it is one. */
export const numberOf = (item: PageItem | SettledItem | undefined): WrittenNumber | undefined =>
  item?.kind === "number" ? { value: item.value, written: item.written } : undefined;

/** "13.118 | Establish your professional brand", or the other way round. */
function pipePair(items: readonly PageItem[], place: number): SettledItem | undefined {
  const [first, pipe, second] = items.slice(place, place + 3);
  if (first === undefined || pipe?.kind !== "pipe") return undefined;
  const label = labelOf(first) ?? labelOf(second);
  const number = numberOf(first) ?? numberOf(second);
  return label === undefined || number === undefined
    ? undefined
    : { kind: "pillarPair", label, number, line: first.line };
}

/** "Top 37% Industry SSI rank": the one rank and the one label of a line, whatever else it says. */
function rankPair(items: readonly PageItem[]): SettledItem | undefined {
  const [one, two, more] = items.filter((item) => item.kind === "rank" || item.kind === "rankValue");
  const label = one?.kind === "rank" ? one : two?.kind === "rank" ? two : undefined;
  const value = one?.kind === "rankValue" ? one : two?.kind === "rankValue" ? two : undefined;
  if (more !== undefined || label === undefined || value === undefined) return undefined;
  const number = { value: value.value, written: value.written };
  return { kind: "rankPair", group: label.group, number, line: label.line };
}

const standsAlone = new Set<PageItem["kind"]>(["number", "pillar", "remaining", "own", "group", "rank"]);

/**
 * Settles what each line can settle by itself: pairs that a line or a "|" joins, headings that have a line for
 * themselves, and prose: on a line with other words a label, a heading or a bare number says nothing.
 */
export function settleLines(items: readonly PageItem[]): SettledItem[] {
  const lines = new Map<number, PageItem[]>();
  for (const item of items) {
    const line = lines.get(item.line);
    if (line === undefined) lines.set(item.line, [item]);
    else line.push(item);
  }
  const pairOfLine = new Map([...lines].map(([line, ofLine]) => [line, rankPair(ofLine)]));
  const prose = new Set(
    [...lines].flatMap(([line, ofLine]) => (ofLine.some(({ kind }) => kind === "word") ? [line] : [])),
  );
  const settled: SettledItem[] = [];
  for (let place = 0; place < items.length; place++) {
    const item = items[place];
    if (item === undefined) break;
    const { line } = item;
    const piped = pipePair(items, place);
    const ranked = pairOfLine.get(line);
    if (piped !== undefined) {
      settled.push(piped);
      place += 2;
    } else if (ranked !== undefined && item.kind === "rank") settled.push(ranked);
    else if (ranked !== undefined && item.kind === "rankValue") continue;
    else if (prose.has(line) && standsAlone.has(item.kind)) settled.push({ kind: "word", line });
    else if (item.kind === "group" && lines.get(line)?.length === 1)
      settled.push({ kind: "block", group: item.group, line });
    else if (item.kind !== "pipe") settled.push(item);
  }
  return settled;
}
