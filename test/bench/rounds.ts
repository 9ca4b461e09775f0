/** One thing to time: `run` does it `calls` times. */
export interface Candidate {
  readonly name: string;
  readonly calls: number;
  run(): unknown;
}

export interface Rounds {
  /** How often each candidate is sampled, in turn with all others; the median counts. */
  readonly rounds: number;
  /** The least length of one sample. */
  readonly sampleMs: number;
  /** How long each candidate runs before the first round, so that its code is compiled. */
  readonly warmUpMs: number;
}

/** The middle one of several numbers; NaN for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Processor time so far, in microseconds: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

async function sample({ calls, run }: Candidate, runs: number): Promise<number> {
  const begun = processorTime();
  for (let left = runs; left > 0; left--) {
    const running = run();
    if (running instanceof Promise) await running;
  }
  return (processorTime() - begun) / (runs * calls);
}

/**
 * Microseconds of processor time a call, by name: the median over rounds in which every candidate has its turn, so that
 * a change of the machine's speed meets all of them. Garbage is not collected between samples: to force it makes V8 drop
 * compiled code, and everything is slower afterwards.
 */
export async function timeInRounds(
  candidates: readonly Candidate[],
  { rounds, sampleMs, warmUpMs }: Rounds,
): Promise<ReadonlyMap<string, number>> {
  const entries: { readonly candidate: Candidate; readonly runs: number; readonly times: number[] }[] = [];
  for (const candidate of candidates) {
    let runs = 0;
    const begun = performance.now();
    while (runs === 0 || performance.now() - begun < warmUpMs) {
      await sample(candidate, 1);
      runs++;
    }
    const perRun = (await sample(candidate, Math.ceil(runs / 8))) * candidate.calls;
    entries.push({ candidate, runs: Math.max(1, Math.ceil((sampleMs * 1000) / perRun)), times: [] });
  }
  for (let round = 0; round < rounds; round++)
    for (const { candidate, runs, times } of entries) times.push(await sample(candidate, runs));
  return new Map(entries.map(({ candidate, times }) => [candidate.name, median(times)]));
}
