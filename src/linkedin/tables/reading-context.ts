import type { TableRow } from "../csv/table-row.js";
import type { ImportBudget } from "../import-limits.js";
import { createNumberBook, type NumberBook } from "./number-book.js";

/** What rows are compared with while they are read. Dropped with the book of persons when reading is over. */
export interface ReadingContext {
  readonly budget: ImportBudget;
  readonly persons: NumberBook;
  readonly conversations: NumberBook;
  /** Folded phrases of the audience; undefined when the caller named none. */
  readonly audience:
    | { readonly titles: readonly (readonly string[])[]; readonly companies: readonly (readonly string[])[] }
    | undefined;
  /** Folded names of the skills to be known for; undefined when the caller named none. */
  readonly focusSkills: ReadonlySet<string> | undefined;
  /** Hashes of the folded names of the companies the member works at now. */
  readonly currentCompanies: Set<number>;
  /** The member's own name, folded. */
  ownName: string;
  summaryLength: number;
  /** Hashes of the entries of the profile that were told already. */
  readonly entriesSeen: Set<number>;
  readonly skillBook: NumberBook;
  /** For each row of skills, the numbers of the names it goes by. */
  readonly skills: (readonly number[])[];
  /** Who sent the outgoing invitations. */
  readonly inviters: Votes;
  /** Who sends messages under the member's name. */
  readonly namesakes: Votes;
  /** The row's instant, by its date or else by the clock in its id; NaN where nothing tells it. */
  readonly instant: (row: TableRow, clock?: number) => number;
}

/** A context before the first row. */
export function createReadingContext(
  budget: ImportBudget,
  audience: ReadingContext["audience"],
  focusSkills: ReadingContext["focusSkills"],
  instant: ReadingContext["instant"],
): ReadingContext {
  return {
    budget,
    persons: createNumberBook(budget, "persons"),
    conversations: createNumberBook(budget, "conversations"),
    audience,
    focusSkills,
    currentCompanies: new Set(),
    ownName: "",
    summaryLength: 0,
    entriesSeen: new Set(),
    skillBook: createNumberBook(budget, "Skills.csv"),
    skills: [],
    inviters: createVotes(),
    namesakes: createVotes(),
    instant,
  };
}

/** Counts votes for numbers. */
export interface Votes {
  add(candidate: number): void;
  /** The candidate with most votes, strictly more than any other; undefined on a tie or without votes. */
  winner(): number | undefined;
}

class Ballot implements Votes {
  private readonly counts = new Map<number, number>();

  add(candidate: number): void {
    if (candidate !== 0) this.counts.set(candidate, (this.counts.get(candidate) ?? 0) + 1);
  }

  winner(): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const [candidate, count] of this.counts) {
      if (count > most) {
        best = candidate;
        most = count;
      } else if (count === most) best = undefined;
    }
    return best;
  }
}

/** An empty ballot; votes for 0, nobody, do not count. */
export const createVotes = (): Votes => new Ballot();
