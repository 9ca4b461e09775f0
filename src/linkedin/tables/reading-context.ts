import type { TableRow } from "../csv/table-row.js";
import type { ImportBudget } from "../import-limits.js";
import { createKeyIds, type KeyIds } from "./key-ids.js";

/** State that rows are compared with while they are read. Dropped, with all that identifies persons, when reading ends. */
export interface ReadingContext {
  readonly budget: ImportBudget;
  readonly persons: KeyIds;
  readonly conversations: KeyIds;
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
  /** The length of the longest summary, in code points. */
  summaryLength: number;
  /** Hashes of the entries of the profile that were read already. */
  readonly entriesSeen: Set<number>;
  readonly skillNames: KeyIds;
  /** For each row of skills, the ids of its names. */
  readonly skills: (readonly number[])[];
  /** Who sent the outgoing invitations. */
  readonly inviters: Frequencies;
  /** Who sends messages under the member's name. */
  readonly namesakes: Frequencies;
  /** The row's instant, by its date, else by the `clock` in an id of it; NaN without both. */
  readonly instant: (row: TableRow, clock?: number) => number;
}

/** A context before the first row. */
export function createReadingContext(
  budget: ImportBudget,
  audience: ReadingContext["audience"],
  focusSkills: ReadingContext["focusSkills"],
  instant: ReadingContext["instant"],
): ReadingContext {
  const limitedIds = (file: string) => createPersonIds(budget, file);
  return {
    budget,
    persons: limitedIds("persons"),
    conversations: limitedIds("conversations"),
    audience,
    focusSkills,
    currentCompanies: new Set(),
    ownName: "",
    summaryLength: 0,
    entriesSeen: new Set(),
    skillNames: limitedIds("Skills.csv"),
    skills: [],
    inviters: createFrequencies(),
    namesakes: createFrequencies(),
    instant,
  };
}

/** Ids of persons, or of what is as numerous; more than `limits.maxPersons` end the import. */
export const createPersonIds = (budget: ImportBudget, file: string): KeyIds =>
  createKeyIds((count) => {
    if (count >= budget.limits.maxPersons) budget.exceeded("maxPersons", file);
  });

/** Counts how often each id was added. */
export interface Frequencies {
  add(id: number): void;
  /** The id added most often, strictly more than any other; undefined on a tie or when nothing was added. */
  mode(): number | undefined;
}

/** Nothing counted yet; 0, which is no person, is never counted. */
export function createFrequencies(): Frequencies {
  const counts = new Map<number, number>();
  return {
    add(id) {
      if (id !== 0) counts.set(id, (counts.get(id) ?? 0) + 1);
    },
    mode() {
      let best: number | undefined;
      let most = 0;
      for (const [id, count] of counts) {
        if (count > most) {
          best = id;
          most = count;
        } else if (count === most) best = undefined;
      }
      return best;
    },
  };
}
