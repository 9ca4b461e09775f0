import { hash } from "@stablelib/sha256";
import { answering } from "../errors/answering.js";
import { describeReceived, isRecord } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { Model, PillarDefinition } from "./model-types.js";

/** The hash of a pillar: of everything that can change its score, so without notes, sources and typical levels. */
export const hashPillar = (pillar: PillarDefinition): string => hashOf(scoringOf(pillar));

function scoringOf(pillar: PillarDefinition) {
  const { id, signals } = withoutNotes(pillar);
  return { id, signals: signals.map(({ source: _source, typical: _typical, ...counts }) => counts) };
}

/**
 * The identity of a model: SHA-256, in hexadecimal, of its canonical JSON without the notes (`title`, `description`, `period`,
 * `evidence`), so that any changed number makes two scores incomparable, and a corrected sentence does not. An absent `source`
 * counts as an empty one.
 *
 * @example
 * ```ts
 * import { defaultModel, hashModel } from "social-selling-index";
 * console.log(hashModel(defaultModel).length);
 * // 64
 * ```
 */
export const hashModel = (model: Model): string =>
  answering("hashModel", "model.invalid", () => {
    demandPillars(model);
    return modelHash(model);
  });

/** The hash of a model that was checked. */
export const modelHash = ({ pillars, linkedInLimits, ...model }: Model): string =>
  hashOf({
    ...model,
    pillars: pillars.map(withoutNotes),
    linkedInLimits: linkedInLimits?.map(({ source: _source, ...limit }) => limit),
  });

function demandPillars(model: Model): void {
  const isListOfObjects = (value: unknown) => Array.isArray(value) && value.every(isRecord);
  if (
    isRecord(model) &&
    isListOfObjects(model.pillars) &&
    model.pillars.every(({ signals }) => isListOfObjects(signals))
  )
    return;
  const issue = { path: [], expected: say("a model"), received: describeReceived(model) };
  const repair = say("send defaultModel, or a model that defineModel or overrideModel returned");
  throw new SSIError("hashModel", [{ code: "model.invalid", ...issue, repair }]);
}

function withoutNotes(pillar: PillarDefinition) {
  return {
    id: pillar.id,
    signals: pillar.signals.map(
      ({ title: _title, description: _description, period: _period, evidence: _evidence, ...counts }) => ({
        source: [],
        ...counts,
      }),
    ),
  };
}

/** JSON with the keys of every object in code-unit order and no white space: equal data, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields: string[] = [];
    for (const key of Object.keys(value).sort()) {
      const inner: unknown = Reflect.get(value, key);
      if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`);
    }
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Every runtime of JavaScript has it; the types of the language alone do not. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** SHA-256 of the canonical JSON of a value, as 64 lower-case hexadecimal digits. */
export const hashOf = (value: unknown): string =>
  Array.from(hash(new TextEncoder().encode(canonicalJson(value))), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
