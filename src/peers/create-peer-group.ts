import * as z from "zod";
import { answering } from "../errors/answering.js";
import { describeReceived, isList } from "../errors/received.js";
import { SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { isHundredth, toHundredths } from "../model/hundredths.js";
import { pillarIds } from "../model/model-types.js";
import { type Basis, basisSchema } from "../result/basis.js";
import type { StoredResult } from "../result/result.js";
import { minSizeSchema, peerGroupSchema, settingsShape } from "./group-schema.js";
import { addRuns, greatestSize } from "./histogram.js";
import { createMembers, type Measure, type Members, tooLarge } from "./members.js";
import { type GroupKind, type PeerGroup, peerGroupOf } from "./peer-group.js";

/** So many members with the same total score, a multiple of 0.01. */
export interface ScoreCount {
  /** 0 to 100, in multiples of 0.01. */
  readonly score: number;
  /** How many members have it: an integer of 0 or more. */
  readonly count: number;
}

/** What a peer group is made of. */
export interface PeerGroupOptions {
  /** The key of its ranks in a result; parts that are merged have the same. */
  readonly id: string;
  /** What kind of group it is; shown beside its ranks, and needed to compare them from week to week. */
  readonly kind: GroupKind;
  /** A name to show. */
  readonly label?: string;
  /** With fewer others than this, ranks and means are withheld; 10 where absent, as LinkedIn did for teams. */
  readonly minSize?: number;
  /** `true` where the members are drawn from a larger population; `false` where absent. */
  readonly sample?: boolean;
  /**
   * `"estimate"`: the group is of estimates, which are then measured by the same rule and typical levels too; of confirmed
   * scores where absent.
   */
  readonly measure?: Measure;
  /** The first members. */
  readonly results?: Iterable<StoredResult>;
  /** Instead of results: how many members have which total score. Nothing is then known of the pillars. */
  readonly distribution?: readonly ScoreCount[];
  /** With `distribution`: what those scores were measured with, from `basisOf`. Without it only bare scores can be ranked. */
  readonly basis?: Basis;
}

/**
 * Makes a peer group: an exact histogram of scores, empty, from results, or from a reference distribution of total
 * scores. Members can be added and removed; every number is that of the members of the moment.
 *
 * Throws `SSIError`: `peers.invalid` (all that does not fit at once), `peers.incomparable` (a result of another model,
 * weights, window or scorers than the first one's), `peers.notScored`, `peers.tooLarge`.
 *
 * @example
 * ```ts
 * import { createPeerGroup } from "social-selling-index";
 * const group = createPeerGroup({
 *   id: "quarter",
 *   kind: "team",
 *   minSize: 4,
 *   distribution: [{ score: 1, count: 1 }, { score: 2, count: 1 }, { score: 3, count: 2 }, { score: 4, count: 1 }],
 * });
 * const rank = group.rank(3);
 * if (rank.status === "ranked") console.log(rank.percentile, rank.strict, rank.weak, `${rank.place} of ${rank.of}`);
 * // 0.6 0.4 0.8 2 of 6
 * ```
 */
export function createPeerGroup(options: PeerGroupOptions): PeerGroup {
  return answering("createPeerGroup", "peers.invalid", () => groupFrom(options));
}

function groupFrom(options: PeerGroupOptions): PeerGroup {
  const parsed = optionsSchema.safeParse(options);
  if (!parsed.success) {
    const repair = say("see the type PeerGroupOptions");
    throwIfAny("createPeerGroup", fromZodIssues(parsed.error.issues, options, "peers.invalid", repair));
    throw parsed.error;
  }
  const { id, kind, label, minSize = 10, sample = false, results = [], distribution, basis } = parsed.data;
  const ofEstimates = parsed.data.measure === "estimate" ? ({ measure: "estimate" } as const) : {};
  const settings = { id, kind, ...(label === undefined ? {} : { label }), minSize, sample, ...ofEstimates };
  const members = createMembers(settings, distribution === undefined ? "pillars" : "total");
  for (const { score, count } of distribution ?? []) {
    if (count > greatestSize - members.total.size()) throw tooLarge("createPeerGroup", id);
    members.total.add(toHundredths(score), count);
  }
  members.adoptBasis(basis);
  const group = peerGroupOf(members);
  for (const result of results) group.add(result);
  return group;
}

const optionsSchema = /* @__PURE__ */ z.lazy(() => {
  const scoreWords = say("a multiple of 0.01 from 0 to {high}", { high: 100 });
  const countWords = say("an integer of {least} or more", { least: 0 });
  return z
    .strictObject({
      ...settingsShape(),
      minSize: minSizeSchema().optional(),
      sample: z.boolean().optional(),
      measure: z.enum(["score", "estimate"]).optional(),
      results: z.custom<Iterable<StoredResult>>(isList, { error: () => say("an iterable of results") }).optional(),
      distribution: z
        .array(
          z.strictObject({
            score: z
              .number({ error: () => scoreWords })
              .min(0, scoreWords)
              .max(100, scoreWords)
              .refine(isHundredth, scoreWords),
            count: z.int({ error: () => countWords }).min(0, countWords),
          }),
        )
        .optional(),
      basis: basisSchema.optional(),
    })
    .check(({ value, issues }) => {
      const refuse = (message: string, field: string) =>
        issues.push({ code: "custom", message, path: [field], input: value });
      if (value.results !== undefined && value.distribution !== undefined)
        refuse(say("no distribution beside results: one of the two"), "distribution");
      if (value.basis !== undefined && value.distribution === undefined)
        refuse(say("no basis without a distribution: results bring their own"), "basis");
    });
});

/**
 * Reads a stored group: the text or the parsed JSON of `toJSON()`. All of it is checked: what does not fit is refused
 * with `peers.invalid`, all issues at once.
 *
 * @example
 * ```ts
 * import { createPeerGroup, readPeerGroup } from "social-selling-index";
 * const group = createPeerGroup({ id: "it", kind: "industry", distribution: [{ score: 30.5, count: 12 }] });
 * console.log(readPeerGroup(JSON.stringify(group)).mean());
 * // {
 * //   status: 'known',
 * //   points: 30.5,
 * //   pillars: {
 * //     brand: { status: 'totalOnly' },
 * //     people: { status: 'totalOnly' },
 * //     insights: { status: 'totalOnly' },
 * //     relationships: { status: 'totalOnly' }
 * //   }
 * // }
 * ```
 */
export function readPeerGroup(json: unknown): PeerGroup {
  return answering("readPeerGroup", "peers.invalid", () =>
    peerGroupOf(readMembers("readPeerGroup", typeof json === "string" ? parseText(json) : json)),
  );
}

/** The members of a stored group. Throws `SSIError` `peers.invalid` with all issues at once. */
export function readMembers(subject: string, data: unknown): Members {
  const parsed = peerGroupSchema.safeParse(data);
  if (!parsed.success) {
    throwIfAny(subject, fromZodIssues(parsed.error.issues, data, "peers.invalid", rewriteRepair()));
    throw parsed.error;
  }
  const { id, kind, label, minSize, sample, measure, basis, total, pillars } = parsed.data;
  const settings = {
    id,
    kind,
    ...(label === undefined ? {} : { label }),
    minSize,
    sample,
    ...(measure && { measure }),
  };
  const members = createMembers(settings, pillars === undefined ? "total" : "pillars");
  addRuns(members.total, total);
  for (const pillar of pillarIds)
    if (members.pillars !== undefined && pillars !== undefined) addRuns(members.pillars[pillar], pillars[pillar]);
  members.adoptBasis(basis);
  return members;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const received = describeReceived(text);
    const issue = {
      code: "peers.invalid",
      path: [],
      expected: say("JSON"),
      received,
      repair: rewriteRepair(),
    } as const;
    throw new SSIError("readPeerGroup", [issue], { cause });
  }
}

const rewriteRepair = () => say("write the group again with JSON.stringify(group)");
