import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type OfficialPath, officialIssue, officialLimits } from "./official-issue.js";
import {
  foldPageTokens,
  labelOf,
  numberOf,
  type PillarLabel,
  type SettledItem,
  settleLines,
  type WrittenNumber,
} from "./page-items.js";
import type { PageToken } from "./page-tokens.js";
import type { GroupKind } from "./payload-names.js";

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

/** A label and the number that belongs to it. */
export interface Pair<L, V> {
  readonly label: L;
  readonly value: V;
}

/** One member of a run: a label or a number, with its line. */
export type RunMember<L, V> = { readonly line: number } & (
  | { readonly label: L; readonly value?: undefined }
  | { readonly value: V; readonly label?: undefined }
);

/** The pairs of a run, or "ambiguous" when its numbers can be given to its labels in more than one way. */
export type Pairing<L, V> = readonly Pair<L, V>[] | "ambiguous";

/**
 * Gives the numbers of an unbroken run to its labels. A line that holds one of each is a pair. What is left must take
 * turns, number first or label first, all the way; a run of labels alone, or of numbers alone, pairs nothing.
 */
export function pairNeighbours<L extends string, V extends object>(run: readonly RunMember<L, V>[]): Pairing<L, V> {
  const lines = new Map<number, RunMember<L, V>[]>();
  // Three of a line are enough to know that it is no pair.
  for (const member of run) lines.set(member.line, [...(lines.get(member.line) ?? []), member].slice(0, 3));
  const pairs: Pair<L, V>[] = [];
  const parts: RunMember<L, V>[][] = [[]];
  for (const member of run) {
    const [one, two, more] = lines.get(member.line) ?? [];
    const both = more === undefined ? joined<L, V>(one, two) : undefined;
    if (both === undefined) parts.at(-1)?.push(member);
    else if (member === one) {
      pairs.push(both);
      parts.push([]);
    }
  }
  for (const part of parts) {
    const labels = part.filter((member) => member.label !== undefined).length;
    if (labels === 0 || labels === part.length) continue;
    if (labels * 2 !== part.length) return "ambiguous";
    for (let place = 0; place < part.length; place += 2) {
      const both = joined<L, V>(part[place], part[place + 1]);
      if (both === undefined || (part[place]?.label === undefined) !== (part[0]?.label === undefined))
        return "ambiguous";
      pairs.push(both);
    }
  }
  return pairs;
}

function joined<L extends string, V extends object>(
  one: RunMember<L, V> | undefined,
  two: RunMember<L, V> | undefined,
): Pair<L, V> | undefined {
  if (one?.label !== undefined && two?.value !== undefined) return { label: one.label, value: two.value };
  if (one?.value !== undefined && two?.label !== undefined) return { label: two.label, value: one.value };
  return undefined;
}

type Member = RunMember<PillarLabel, WrittenNumber>;

/**
 * Reads the total and the pillars of one stretch of the page into `parts`. False when its numbers could be given to its
 * labels in more than one way.
 */
export function readSection({ whose, headed, items }: PageSection, parts: PageParts): boolean {
  const totalPath = whose === "own" ? ["score"] : ["groups", whose, "average"];
  const pillarsPath = whose === "own" ? ["pillars"] : ["groups", whose, "averagePillars"];
  const record = (label: PillarLabel, number: WrittenNumber) => {
    // The remaining points of the hidden tables are 100 less the total: nothing new.
    if (label !== "remaining") parts.put([...pillarsPath, label], number);
  };
  const runs: Member[][] = [[]];
  for (const item of items) {
    const { line } = item;
    const label = labelOf(item);
    const value = numberOf(item);
    if (label !== undefined) runs.at(-1)?.push({ label, line });
    else if (value !== undefined) runs.at(-1)?.push({ value, line });
    else runs.push([]);
    if (item.kind === "pillarPair") record(item.label, item.number);
    else if (item.kind === "total") parts.put(totalPath, item);
    else if (item.kind === "average" && whose !== "own") parts.put(totalPath, item);
  }
  let clear = true;
  for (const [place, whole] of runs.entries()) {
    const [first, second] = whole;
    // Right under the heading (the first item, which ends the empty run 0) a number that no label needs is the total.
    const underHeading = headed && place === 1 && first?.value !== undefined && second?.label === undefined;
    if (underHeading) parts.put(totalPath, first.value);
    const pairing = pairNeighbours<PillarLabel, WrittenNumber>(underHeading ? whole.slice(1) : whole);
    if (pairing === "ambiguous") clear = false;
    else for (const { label, value } of pairing) record(label, value);
  }
  return clear;
}

/**
 * Reads the ranks of one stretch of the page into `parts`: beside their labels, or, in a group's own block, by
 * themselves. False when they could be given to the labels in more than one way.
 */
export function readRanks({ whose, items }: PageSection, parts: PageParts): boolean {
  const record = (group: GroupKind, number: WrittenNumber) => parts.put(["groups", group, "topPercent"], number);
  const run: RunMember<GroupKind, WrittenNumber>[] = [];
  for (const item of items) {
    const { line } = item;
    if (item.kind === "rankPair") record(item.group, item.number);
    else if (item.kind === "rank") run.push({ label: item.group, line });
    else if (item.kind === "rankValue" && whose !== "own") record(whose, item);
    else if (item.kind === "rankValue") run.push({ value: { value: item.value, written: item.written }, line });
  }
  const pairing = pairNeighbours<GroupKind, WrittenNumber>(run);
  if (pairing === "ambiguous") return false;
  for (const { label, value } of pairing) record(label, value);
  return true;
}

/** The parts that were found on a page, each once. */
export interface PageParts {
  /** Keeps a number. Seen before as another number: both are remembered, and `clashes` tells of it. */
  put(path: OfficialPath, number: WrittenNumber): void;
  get(path: OfficialPath): WrittenNumber | undefined;
  /** One issue for each part with two values. */
  clashes(): SSIIssue[];
}

/** The number of decimals that were written. */
export const decimalsOf = (written: string): number => /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;

/** An empty collection of parts. */
export function createPageParts(): PageParts {
  const found = new Map<string, WrittenNumber>();
  const clashing = new Map<string, { readonly path: OfficialPath; readonly written: Set<string> }>();
  const keyOf = (path: OfficialPath) => path.join(".");
  return {
    put(path, number) {
      const key = keyOf(path);
      const before = found.get(key);
      if (before === undefined) found.set(key, number);
      else if (Math.abs(before.value - number.value) <= officialLimits.shownPillar) {
        // The same number with fewer decimals: the bar rounds what the hidden table shows.
        if (decimalsOf(number.written) > decimalsOf(before.written)) found.set(key, number);
      } else {
        const clash = clashing.get(key) ?? { path, written: new Set([before.written]) };
        if (clash.written.size < 4) clash.written.add(number.written);
        clashing.set(key, clash);
      }
    },
    get: (path) => found.get(keyOf(path)),
    clashes: () =>
      [...clashing.values()].map(({ path, written }) => {
        const repair = say("copy the page once, as it is on one day, without other text");
        const received = [...written].join(", ");
        return officialIssue("official.ambiguous", path, say("one value on the whole page"), received, repair);
      }),
  };
}
