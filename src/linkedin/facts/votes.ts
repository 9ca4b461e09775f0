/** Counts votes for numbers. */
export interface Votes {
  add(candidate: number): void;
  /** The candidate with most votes, strictly more than any other; undefined on a tie or without votes. */
  readonly winner: () => number | undefined;
}

/** An empty ballot; votes for 0, nobody, do not count. */
export function createVotes(): Votes {
  const counts = new Map<number, number>();
  return {
    add(candidate) {
      if (candidate !== 0) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
    },
    winner() {
      let best: number | undefined;
      let most = 0;
      for (const [candidate, count] of counts) {
        if (count > most) {
          best = candidate;
          most = count;
        } else if (count === most) best = undefined;
      }
      return best;
    },
  };
}
