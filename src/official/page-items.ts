import type { PillarId } from "../model/model-types.js";
import { groupKinds, type OfficialGroupKind } from "./official-checks.js";
import type { PageToken } from "./page-tokens.js";

/** The label of a bar or of a row of a table: a pillar, or the remaining points of the hidden tables. */
export type PillarLabel = PillarId | "remaining";

/** The value of a number, and how it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly written: string;
}

/** A part of the page: a label, a number, a sentence; or a label and its number, paired by their line or by a "|". */
export type PageItem =
  | RawItem
  | { readonly kind: "pillarPair"; readonly line: number; readonly label: PillarLabel; readonly number: WrittenNumber }
  | {
      readonly kind: "rankPair";
      readonly line: number;
      readonly group: OfficialGroupKind;
      readonly number: WrittenNumber;
    }
  /** The heading of a group that is alone on its line. */
  | { readonly kind: "block"; readonly line: number; readonly group: OfficialGroupKind };

/** Makes the items of a page in two steps: numbers are joined with the words that name them, then each line is read. */
export const readItems = (tokens: readonly PageToken[], text: string): PageItem[] =>
  readLines(joinTokens(tokens, text));

/** The label that an item is, if it is one. */
export const labelOf = (item: RawItem | PageItem | undefined): PillarLabel | undefined =>
  item?.kind === "pillar" ? item.pillar : item?.kind === "remaining" ? "remaining" : undefined;

/** The bare number that an item is, if it is one. */
export const numberOf = (item: RawItem | PageItem | undefined): WrittenNumber | undefined =>
  item?.kind === "number" ? { value: item.value, written: item.written } : undefined;

/** A part of the page before lines are read as a whole: numbers are joined with the words that name them. */
type RawItem = { readonly line: number } & (
  | ({ readonly kind: "number" | "total" | "rankValue" } & WrittenNumber)
  | ({ readonly kind: "average" } & WrittenNumber & { readonly name: string | undefined })
  | { readonly kind: "pillar"; readonly pillar: PillarId }
  | { readonly kind: "group" | "rank"; readonly group: OfficialGroupKind }
  /** A group named by a sentence, not by a heading. */
  | { readonly kind: "groupSentence"; readonly group: OfficialGroupKind }
  | { readonly kind: "own" | "remaining" | "pipe" | "word" }
);

/** Joins "33" + "out of 100", "Top" + "37" + "%", "average SSI of" + "29"; one pass, in the order of the text. */
function joinTokens(tokens: readonly PageToken[], text: string): RawItem[] {
  const items: RawItem[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const third = tokens[index + 2];
    if (token === undefined) break;
    const { line } = token;
    if (token.kind === "number") {
      const { value, written } = token;
      const after = third?.kind === "top" && third.line === line && tokens[index + 3]?.kind !== "number";
      if (next?.kind === "outOf") items.push({ kind: "total", value, written, line });
      else if (next?.kind === "percent" && after) items.push({ kind: "rankValue", value, written, line });
      // A percentage that is not a rank: the change since last week.
      else if (next?.kind === "percent") items.push({ kind: "word", line });
      else items.push({ kind: "number", value, written, line });
      index += next?.kind === "outOf" ? 1 : next?.kind === "percent" ? (after ? 2 : 1) : 0;
    } else if (token.kind === "top" && next?.kind === "number" && third?.kind === "percent") {
      items.push({ kind: "rankValue", value: next.value, written: next.written, line: next.line });
      index += 2;
    } else if (joinAverage(tokens, index, text, items)) index += 1;
    else if (token.kind === "pillar") items.push({ kind: "pillar", pillar: token.pillar, line });
    else if (token.kind === "group") items.push({ kind: "group", group: token.group, line });
    else if (token.kind === "rank") items.push({ kind: "rank", group: token.group, line });
    else if (token.kind === "own" || token.kind === "remaining" || token.kind === "pipe")
      items.push({ kind: token.kind, line });
    else if (token.kind !== "top" && token.kind !== "percent") items.push({ kind: "word", line });
  }
  return items;
}

/** "have an average SSI of 29", with the group and the name of the industry in the same line. */
function joinAverage(tokens: readonly PageToken[], index: number, text: string, items: RawItem[]): boolean {
  const token = tokens[index];
  const number = tokens[index + 1];
  if (token?.kind !== "average" || number?.kind !== "number") return false;
  let name: string | undefined;
  for (let back = index - 1; tokens[back]?.line === token.line; back--) {
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

/**
 * Reads each line as a whole: pairs that a line or a "|" joins, headings that are alone on their line, and prose: on a
 * line with other words a label, a heading or a bare number means nothing.
 */
function readLines(items: readonly RawItem[]): PageItem[] {
  const lines = new Map<number, RawItem[]>();
  for (const item of items) {
    const line = lines.get(item.line);
    if (line === undefined) lines.set(item.line, [item]);
    else line.push(item);
  }
  const pairOfLine = new Map([...lines].map(([line, ofLine]) => [line, rankPair(ofLine)]));
  const prose = new Set(
    [...lines].flatMap(([line, ofLine]) => (ofLine.some(({ kind }) => kind === "word") ? [line] : [])),
  );
  const read: PageItem[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    const { line } = item;
    const piped = pipePair(items, index);
    const ranked = pairOfLine.get(line);
    if (piped !== undefined) {
      read.push(piped);
      index += 2;
    } else if (ranked !== undefined && item.kind === "rank") read.push(ranked);
    else if (ranked !== undefined && item.kind === "rankValue") continue;
    else if (prose.has(line) && meaningfulAlone.has(item.kind)) read.push({ kind: "word", line });
    else if (item.kind === "group" && lines.get(line)?.length === 1)
      read.push({ kind: "block", group: item.group, line });
    else if (item.kind !== "pipe") read.push(item);
  }
  return read;
}

/** What means something only on a line without other words. */
const meaningfulAlone = /* @__PURE__ */ new Set<RawItem["kind"]>([
  "number",
  "pillar",
  "remaining",
  "own",
  "group",
  "rank",
]);

/** "13.118 | Establish your professional brand", or the other way round. */
function pipePair(items: readonly RawItem[], index: number): PageItem | undefined {
  const [first, pipe, second] = items.slice(index, index + 3);
  if (first === undefined || pipe?.kind !== "pipe") return undefined;
  const label = labelOf(first) ?? labelOf(second);
  const number = numberOf(first) ?? numberOf(second);
  return label === undefined || number === undefined
    ? undefined
    : { kind: "pillarPair", label, number, line: first.line };
}

/** "Top 37% Industry SSI rank": the only rank and the only label of a line, with any other words. */
function rankPair(items: readonly RawItem[]): PageItem | undefined {
  const [one, two, more] = items.filter((item) => item.kind === "rank" || item.kind === "rankValue");
  const label = one?.kind === "rank" ? one : two?.kind === "rank" ? two : undefined;
  const value = one?.kind === "rankValue" ? one : two?.kind === "rankValue" ? two : undefined;
  if (more !== undefined || label === undefined || value === undefined) return undefined;
  const number = { value: value.value, written: value.written };
  return { kind: "rankPair", group: label.group, number, line: label.line };
}
