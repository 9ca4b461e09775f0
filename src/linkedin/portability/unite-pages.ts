import type { JsonRow } from "../archive.js";
import { cellText } from "../csv/read-json-rows.js";
import { foldHeader } from "../csv/read-table.js";
import { rowHash } from "../facts/row-hash.js";
import { createRowUnion } from "../facts/row-union.js";

/** The rows that one page has of one domain. */
export interface DomainPage {
  /** The page's number in its walk, where it says. */
  readonly start: number | undefined;
  readonly rows: readonly JsonRow[];
}

interface HashedPage extends DomainPage {
  readonly hashes: readonly number[];
  readonly content: number;
}

/** The same for every order of the keys, whatever case they are in. */
const hashOf = (row: JsonRow): number =>
  rowHash(
    Object.entries(row)
      .map(([key, value]) => `${foldHeader(key)}=${cellText(value) ?? ""}`)
      .sort(),
  );

function hashed(page: DomainPage): HashedPage {
  const hashes = page.rows.map(hashOf);
  return { ...page, hashes, content: rowHash([...hashes].sort((a, b) => a - b).map(String)) };
}

const numberOf = ({ start }: DomainPage) => start ?? -1;

/** By number; of two answers for one number the fuller comes first. */
const byNumber = (a: HashedPage, b: HashedPage) =>
  numberOf(a) - numberOf(b) || b.rows.length - a.rows.length || a.content - b.content;

/**
 * The rows of a domain from all pages that tell of it. A page counts once, whichever walk it came from (that through all
 * domains numbers it otherwise than that through one). Pages whose numbers follow one another are one walk and add up; of
 * two different answers for one number the fuller counts. Where there are several walks, a row counts as often as in the
 * walk that has it most often, so that a domain which was asked for again later is not counted twice.
 */
export function unitePages(pages: readonly DomainPage[]): readonly JsonRow[] {
  const [only, ...others] = pages;
  if (only !== undefined && others.length === 0) return only.rows;
  const distinct = new Map<number, HashedPage>();
  for (const page of pages.map(hashed).sort(byNumber)) {
    if (!distinct.has(page.content)) distinct.set(page.content, page);
  }
  const union = createRowUnion();
  const rows: JsonRow[] = [];
  let last = Number.NaN;
  for (const page of distinct.values()) {
    const number = numberOf(page);
    if (number === last && page.start !== undefined) continue;
    if (number !== last && number !== last + 1) union.nextArchive();
    last = number;
    for (const [place, row] of page.rows.entries()) {
      if (union.isNew(page.hashes[place] ?? 0)) rows.push(row);
    }
  }
  return rows;
}
