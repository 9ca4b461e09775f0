import type { PillarId } from "../model/model-types.js";
import type { PageToken } from "./page-tokens.js";
import { type GroupKind, groupKinds } from "./payload-names.js";

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

/** A number as it was read and as it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly written: string;
}

/** What the page says, once numbers are joined with the words that tell what they are. */
export type PageItem = { readonly line: number } & (
  | ({ readonly kind: "number" | "total" | "rankValue" } & WrittenNumber)
  | ({ readonly kind: "average" } & WrittenNumber & { readonly name: string | undefined })
  | { readonly kind: "pillar"; readonly pillar: PillarId }
  | { readonly kind: "group" | "rank"; readonly group: GroupKind }
  /** A group that a sentence speaks of, not a heading. */
  | { readonly kind: "groupSentence"; readonly group: GroupKind }
  | { readonly kind: "own" | "remaining" | "pipe" | "word" }
);

/** The name in "Sales professionals in the {name} industry have an average SSI of". */
function nameBetween(text: string, from: number, to: number): string | undefined {
  const name = text
    .slice(from, to)
    .replace(/^[\s"'“”„«»]+/, "")
    .trim()
    .replace(/["'“”„«»]$/, "")
    .trim();
  return name === "" ? undefined : name;
}

/** "have an average SSI of 29", with the group and the name of the industry that its line speaks of. */
function foldAverage(tokens: readonly PageToken[], place: number, text: string, items: PageItem[]): boolean {
  const token = tokens[place];
  const number = tokens[place + 1];
  if (token?.kind !== "average" || number?.kind !== "number") return false;
  let name: string | undefined;
  for (let back = place - 1; tokens[back]?.line === token.line; back--) {
    const opener = tokens[back];
    if (opener?.kind !== "group" && opener?.kind !== "industryNamed") continue;
    const group = opener.kind === "group" ? opener.group : groupKinds[0];
    if (opener.kind === "industryNamed") name = nameBetween(text, opener.end, token.start);
    items.push({ kind: "groupSentence", group, line: token.line });
    break;
  }
  items.push({ kind: "average", value: number.value, written: number.written, name, line: token.line });
  return true;
}

/** Joins "33" + "out of 100", "Top" + "37" + "%", "average SSI of" + "29"; one pass, in the order of the text. */
export function foldPageTokens(tokens: readonly PageToken[], text: string): PageItem[] {
  const items: PageItem[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    const next = tokens[place + 1];
    const third = tokens[place + 2];
    if (token === undefined) break;
    const { line } = token;
    if (token.kind === "number") {
      const { value, written } = token;
      const after = third?.kind === "top" && third.line === line && tokens[place + 3]?.kind !== "number";
      if (next?.kind === "outOf") items.push({ kind: "total", value, written, line });
      else if (next?.kind === "percent" && after) items.push({ kind: "rankValue", value, written, line });
      // A percentage that is no rank: the change since last week.
      else if (next?.kind === "percent") items.push({ kind: "word", line });
      else items.push({ kind: "number", value, written, line });
      place += next?.kind === "outOf" ? 1 : next?.kind === "percent" ? (after ? 2 : 1) : 0;
    } else if (token.kind === "top" && next?.kind === "number" && third?.kind === "percent") {
      items.push({ kind: "rankValue", value: next.value, written: next.written, line: next.line });
      place += 2;
    } else if (foldAverage(tokens, place, text, items)) place += 1;
    else if (token.kind === "pillar") items.push({ kind: "pillar", pillar: token.pillar, line });
    else if (token.kind === "group") items.push({ kind: "group", group: token.group, line });
    else if (token.kind === "rank") items.push({ kind: "rank", group: token.group, line });
    else if (token.kind === "own" || token.kind === "remaining" || token.kind === "pipe")
      items.push({ kind: token.kind, line });
    else if (token.kind !== "top" && token.kind !== "percent") items.push({ kind: "word", line });
  }
  return items;
}
