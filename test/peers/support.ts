import * as fc from "fast-check";
import {
  type Bounds,
  computeSSI,
  createPeerGroup,
  type GroupRank,
  type PeerGroup,
  type PeerGroupOptions,
  type PillarId,
  pillarIds,
  type Ranked,
  SSIError,
  type SSIResult,
} from "social-selling-index";
import { expect } from "vitest";

/** Points of a made-up member, in hundredths; a pillar left out does not apply. */
export interface Points {
  readonly total: number;
  readonly pillars?: { readonly [P in PillarId]?: number };
  readonly bounds?: Bounds;
}

const template = computeSSI({});

/** A result of the default set-up with the points given; all four pillars 0 where none are named. */
export function member({ total, pillars, bounds }: Points): SSIResult {
  const pillar = (id: PillarId): SSIResult["pillars"][PillarId] => {
    const usual = template.pillars[id];
    const points = pillars === undefined ? 0 : pillars[id];
    if (points === undefined) return { ...usual, status: "notApplicable", bounds: { low: 0, high: 0 } };
    return { ...usual, status: "scored", score: points / 100 };
  };
  return {
    ...template,
    score: total / 100,
    bounds: bounds ?? { low: total / 100, high: 100 },
    pillars: {
      brand: pillar("brand"),
      people: pillar("people"),
      insights: pillar("insights"),
      relationships: pillar("relationships"),
    },
  };
}

const spread = (top: number) =>
  fc.oneof(fc.integer({ min: 0, max: top }), fc.constantFrom(0, 1, Math.floor(top / 3), top - 1, top));

/** A member; many of them tie, and sometimes a pillar does not apply. */
export const points: fc.Arbitrary<Points> = fc
  .tuple(spread(10_000), fc.tuple(...pillarIds.map(() => fc.option(spread(2500), { freq: 6, nil: undefined }))))
  .map(([total, values]) => ({
    total,
    pillars: Object.fromEntries(
      pillarIds.flatMap((id, place) => (values[place] === undefined ? [] : [[id, values[place]]])),
    ),
  }));

export const pointsList = (maxLength: number, minLength = 0) => fc.array(points, { minLength, maxLength });

/** A group whose minSize is 1 by default. */
export const groupOf = (members: Iterable<SSIResult>, options: Partial<PeerGroupOptions> = {}): PeerGroup =>
  createPeerGroup({ id: "group", kind: "team", minSize: 1, results: members, ...options });

/** A group of bare scores. */
export function scoresOf(scores: readonly number[], options: Partial<PeerGroupOptions> = {}): PeerGroup {
  const distribution = scores.map((score) => ({ score, count: 1 }));
  return createPeerGroup({ id: "group", kind: "team", minSize: 1, distribution, ...options });
}

export const bytes = (group: PeerGroup): string => JSON.stringify(group);

/** The rank; fails where there is none. */
export function ranked(rank: GroupRank | undefined): Ranked {
  if (rank?.status !== "ranked") throw new Error(`expected a rank, received ${rank?.status}`);
  return rank;
}

/** The error that a call must throw. */
export function errorOf(call: () => unknown): SSIError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(SSIError);
    if (error instanceof SSIError) return error;
  }
  throw new Error("expected an SSIError, and nothing was thrown");
}
