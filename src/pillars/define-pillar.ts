import { unreadable } from "../errors/answering.js";
import { type FoundIssue, SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { atLeastOne, fromZodIssues } from "../errors/zod-issues.js";
import { type CompiledPillar, compilePillar } from "../model/compile-model.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { hashPillar } from "../model/identity.js";
import { remember } from "../model/memo.js";
import { pillarSchema } from "../model/model-schema.js";
import type { PerPillar, PillarDefinition, PillarId } from "../model/model-types.js";
import { entriesOf, measurePillar, type SignalFields, toOutput } from "./measure-pillar.js";
import type { PillarScorer, ScoringContext } from "./pillar-scorer.js";
import { pillarInput, type SchemaOf } from "./signal-input.js";

/** A pillar scorer made of signals, with the definition it was made from. */
export type DefinedPillar<D extends PillarDefinition> = PillarScorer<D["id"], SchemaOf<D>> & {
  /** The signals, unchanged. */
  readonly definition: D;
};

/**
 * Makes a pillar scorer from signals: the input schema, the score, the bounds and the explanation all follow from the
 * definition. Its version is the hash of the definition, so that changed numbers are a changed scorer.
 *
 * Throws `SSIError` with every broken rule at once: `model.invalid`, `model.pointsSum` (points must sum to 25).
 *
 * @example
 * ```ts
 * import { computeSSI, definePillar } from "social-selling-index";
 * const people = definePillar({
 *   id: "people",
 *   signals: [
 *     { id: "meetings", unit: "flow", points: 20, curve: [[0, 0], [12, 1]] },
 *     { id: "accountsMapped", unit: "ratio", points: 5, curve: [[0, 0], [1, 1]] },
 *   ],
 * });
 * const result = computeSSI({ windowDays: 30, people: { meetings: 6, accountsMapped: 0.5 } }, { scorers: { people } });
 * console.log(result.pillars.people.score);
 * // 12.5
 * ```
 */
export function definePillar<const D extends PillarDefinition>(definition: D): DefinedPillar<D>;

export function definePillar(definition: PillarDefinition): DefinedPillar<PillarDefinition> {
  return scorerOf(readDefinition("definePillar", definition));
}

/**
 * Reads a definition of any kind, alone or as that of a scorer for a pillar: a frozen copy. Throws `SSIError` with all issues:
 * `model.*`, and `scorer.invalid` for a scorer.
 */
function readDefinition(subject: string, definition: unknown, pillar?: PillarId): PillarDefinition {
  const repair = say("change the definition; docs/model.md has the rules");
  let issues: readonly FoundIssue[];
  try {
    const parsed = pillarSchema().safeParse(definition);
    if (parsed.success && (pillar === undefined || parsed.data.id === pillar)) return deepFreeze(parsed.data);
    const expected = say("the id {name}", { name: JSON.stringify(pillar) });
    issues = parsed.success
      ? [{ code: "model.invalid", path: ["id"], expected, received: JSON.stringify(parsed.data.id), repair }]
      : fromZodIssues(parsed.error.issues, definition, "model.invalid", repair);
  } catch (cause) {
    issues = [unreadable("model.invalid", cause)];
  }
  if (pillar !== undefined)
    issues = issues.map((issue) => {
      return { ...issue, code: "scorer.invalid", path: ["scorers", pillar, "definition", ...issue.path] };
    });
  throw new SSIError(subject, atLeastOne(issues));
}

/** The scorers that were made here, with their compiled definition: what they return needs no check. */
const made = /* @__PURE__ */ new WeakMap<object, CompiledPillar>();

/** A scorer in force, with what is the same for all inputs. */
export interface ScorerInForce {
  readonly scorer: PillarScorer;
  readonly version: string;
  /** The signals of its definition, where it has one. */
  readonly signals: CompiledPillar | undefined;
  /** Whether it was made here from its definition, which then decides everything. */
  readonly followsDefinition: boolean;
}

/** The four scorers in force. */
export type ScorersInForce = PerPillar<ScorerInForce>;

/** Reads the fields of a scorer once: what it becomes later changes nothing. Throws `SSIError` for a wrong definition: `scorer.invalid`. */
export function inForce(scorer: PillarScorer): ScorerInForce {
  const signals = made.get(scorer);
  if (signals !== undefined) return { scorer, version: scorer.version, signals, followsDefinition: true };
  const { id, version, input, score } = scorer;
  const definition = scorer.definition === undefined ? undefined : readDefinition("options", scorer.definition, id);
  return {
    scorer: {
      id,
      version,
      input,
      ...(definition && { definition }),
      score: (given, context) => score.call(scorer, given, context),
    },
    version,
    signals: definition && compilePillar(definition),
    followsDefinition: false,
  };
}

/**
 * The scorer of a definition that is frozen and was checked, as those of a model are. Its version and its schema are made at
 * their first use, since many programs never read them.
 */
export function scorerOf<const D extends PillarDefinition>(definition: D): DefinedPillar<D>;

export function scorerOf(definition: PillarDefinition): DefinedPillar<PillarDefinition> {
  const compiled = compilePillar(definition);
  const scorer: DefinedPillar<PillarDefinition> = Object.freeze({
    id: definition.id,
    get version() {
      return versionOf(definition);
    },
    get input() {
      return inputOf(definition);
    },
    definition,
    score: (fields: SignalFields, { windowDays, salesNavigator }: ScoringContext) =>
      toOutput(measurePillar(compiled, versionOf(definition), entriesOf(compiled, fields), windowDays, salesNavigator)),
  });
  made.set(scorer, compiled);
  return scorer;
}

const versionOf = /* @__PURE__ */ remember((definition: PillarDefinition) => hashPillar(definition).slice(0, 16));
const inputOf = /* @__PURE__ */ remember((definition: PillarDefinition) => pillarInput(definition));
