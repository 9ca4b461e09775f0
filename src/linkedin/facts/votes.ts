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
