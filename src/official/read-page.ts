import type { FoundIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type OfficialGroupKind, type OfficialPath, officialIssue, officialLimits } from "./official-checks.js";
import { labelOf, numberOf, type PageItem, type PillarLabel, readItems, type WrittenNumber } from "./page-items.js";
import type { PageToken } from "./page-tokens.js";

/** Everything that was found on a page, not yet checked. */
export interface PageReading {
  readonly parts: Parts;
  /** Where numbers could be assigned to labels in more than one way. */
  readonly unclear: ReadonlySet<UnclearPart>;
  /** Groups whose block has its heading: their average must be there. */
  readonly blocks: ReadonlySet<OfficialGroupKind>;
  /** Groups whose rank has its label: the rank must be there. */
  readonly ranks: ReadonlySet<OfficialGroupKind>;
  readonly industryName: string | undefined;
}

/** The pillars of the member or of a group, or the ranks. */
export type UnclearPart = "own" | "ranks" | OfficialGroupKind;

/**
 * Reads a page: its items, then its sections by their headings, then the total, the pillars and the ranks of each section.
 */
export function readPage(tokens: readonly PageToken[], text: string): PageReading {
  const items = readItems(tokens, text);
  const parts = createParts();
  const unclear = new Set<UnclearPart>();
  for (const section of sectionsOf(items)) {
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

/** A section of the page, and whose numbers are in it: the member's, or the averages of a group. */
interface Section {
  readonly whose: "own" | OfficialGroupKind;
  /** It begins with a heading about the member, so that a bare number right below can be the total. */
  readonly headed: boolean;
  readonly items: readonly PageItem[];
}

/** Cuts the page at its headings; ranks above and below the blocks of the groups belong to none of them. */
function sectionsOf(items: readonly PageItem[]): Section[] {
  let current: { whose: "own" | OfficialGroupKind; headed: boolean; items: PageItem[] } = {
    whose: "own",
    headed: false,
    items: [],
  };
  const sections = [current];
  const begin = (whose: "own" | OfficialGroupKind, headed: boolean) => {
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

type Member = RunMember<PillarLabel, WrittenNumber>;

/**
 * Reads the total and the pillars of a section into `parts`. False where its numbers could be assigned to its labels in
 * more than one way.
 */
function readSection({ whose, headed, items }: Section, parts: Parts): boolean {
  const totalPath = whose === "own" ? ["score"] : ["groups", whose, "average"];
  const pillarsPath = whose === "own" ? ["pillars"] : ["groups", whose, "averagePillars"];
  const record = (label: PillarLabel, number: WrittenNumber) => {
    // The remaining points of the hidden tables are 100 minus the total: nothing new.
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
  for (const [index, whole] of runs.entries()) {
    const [first, second] = whole;
    // Directly below the heading (the first item, which ends the empty run 0) a number without a label is the total.
    const underHeading = headed && index === 1 && first?.value !== undefined && second?.label === undefined;
    if (underHeading) parts.put(totalPath, first.value);
    const pairing = pairNeighbours<PillarLabel, WrittenNumber>(underHeading ? whole.slice(1) : whole);
    if (pairing === "ambiguous") clear = false;
    else for (const { label, value } of pairing) record(label, value);
  }
  return clear;
}

/**
 * Reads the ranks of a section into `parts`: beside their labels, or, in the block of a group, without a label. False
 * where they could be assigned to the labels in more than one way.
 */
function readRanks({ whose, items }: Section, parts: Parts): boolean {
  const record = (group: OfficialGroupKind, number: WrittenNumber) =>
    parts.put(["groups", group, "topPercent"], number);
  const run: RunMember<OfficialGroupKind, WrittenNumber>[] = [];
  for (const item of items) {
    const { line } = item;
    if (item.kind === "rankPair") record(item.group, item.number);
    else if (item.kind === "rank") run.push({ label: item.group, line });
    else if (item.kind === "rankValue" && whose !== "own") record(whose, item);
    else if (item.kind === "rankValue") run.push({ value: { value: item.value, written: item.written }, line });
  }
  const pairing = pairNeighbours<OfficialGroupKind, WrittenNumber>(run);
  if (pairing === "ambiguous") return false;
  for (const { label, value } of pairing) record(label, value);
  return true;
}

/** A label and the number that belongs to it. */
interface Pair<L, V> {
  readonly label: L;
  readonly value: V;
}

/** One member of a run: a label or a number, with its line. */
type RunMember<L, V> = { readonly line: number } & (
  | { readonly label: L; readonly value?: undefined }
  | { readonly value: V; readonly label?: undefined }
);

/** The pairs of a run, or "ambiguous" where its numbers can be assigned to its labels in more than one way. */
type Pairing<L, V> = readonly Pair<L, V>[] | "ambiguous";

/**
 * Assigns the numbers of an unbroken run to its labels. A line that holds one of each is a pair. The rest must alternate
 * between numbers and labels from its start to its end; a run of labels only, or of numbers only, has no pairs.
 */
function pairNeighbours<L extends string, V extends object>(run: readonly RunMember<L, V>[]): Pairing<L, V> {
  const lines = new Map<number, RunMember<L, V>[]>();
  // Three of a line are enough to know that it is not a pair.
  for (const member of run) lines.set(member.line, [...(lines.get(member.line) ?? []), member].slice(0, 3));
  const pairs: Pair<L, V>[] = [];
  const parts: RunMember<L, V>[][] = [[]];
  for (const member of run) {
    const [one, two, more] = lines.get(member.line) ?? [];
    const both = more === undefined ? pairOf<L, V>(one, two) : undefined;
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
    for (let index = 0; index < part.length; index += 2) {
      const both = pairOf<L, V>(part[index], part[index + 1]);
      if (both === undefined || (part[index]?.label === undefined) !== (part[0]?.label === undefined))
        return "ambiguous";
      pairs.push(both);
    }
  }
  return pairs;
}

function pairOf<L extends string, V extends object>(
  one: RunMember<L, V> | undefined,
  two: RunMember<L, V> | undefined,
): Pair<L, V> | undefined {
  if (one?.label !== undefined && two?.value !== undefined) return { label: one.label, value: two.value };
  if (one?.value !== undefined && two?.label !== undefined) return { label: two.label, value: one.value };
  return undefined;
}

/** The parts that were found on a page, each once. */
interface Parts {
  /** Stores a number. Where another number is stored already, both are kept for `clashes`. */
  put(path: OfficialPath, number: WrittenNumber): void;
  get(path: OfficialPath): WrittenNumber | undefined;
  /** One issue for each part with two values. */
  clashes(): FoundIssue[];
}

function createParts(): Parts {
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

/** The number of decimals that were written. */
export const decimalsOf = (written: string): number => /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;
