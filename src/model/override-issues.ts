import * as z from "zod";
import { isRecord, valueAt } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { unknownName } from "../errors/unknown-name.js";
import { say } from "../errors/wording.js";
import { fromZodIssues, plainPath } from "../errors/zod-issues.js";
import { bandSchema, identifier } from "./model-schema.js";
import type { Model } from "./model-types.js";
import { changeableShape } from "./pillar-schema.js";

const signalOverride = z.strictObject(changeableShape).partial();

const overridesSchema = z.strictObject({
  id: identifier,
  version: z.string().min(1),
  bands: z.array(bandSchema).min(1).optional(),
  pillars: z.record(z.string(), z.record(z.string(), signalOverride.optional()).optional()).optional(),
  rescale: z.boolean().optional(),
});

type Path = readonly (string | number)[];

/** The pillars and signals that the overrides name and the model does not have. */
function unknownTargets(base: Model, overrides: unknown): SSIIssue[] {
  const fieldsAt = (...path: string[]): string[] => {
    const value = valueAt(overrides, path);
    return isRecord(value) ? Object.keys(value) : [];
  };
  const refuse = (path: Path, known: readonly string[]) =>
    unknownName("model.unknownTarget", path, known, say("name a part that the model has"));
  const pillarNames = base.pillars.map(({ id }) => id);
  return fieldsAt("pillars").flatMap((name) => {
    const pillar = base.pillars.find(({ id }) => id === name);
    if (pillar === undefined) return [refuse(["pillars", name], pillarNames)];
    const known = pillar.signals.map(({ id }) => id);
    const unknown = fieldsAt("pillars", name).filter((signal) => !known.includes(signal));
    return unknown.map((signal) => refuse(["pillars", name, signal], known));
  });
}

/** All that is wrong with overrides as they came, before anything is rescaled. */
export function overrideIssues(base: Model, overrides: unknown): SSIIssue[] {
  const issues = overridesSchema.safeParse(overrides).error?.issues ?? [];
  const repair = say("change the model; docs/model.md shows the default one and its rules");
  const broken = issues.flatMap((issue): readonly SSIIssue[] => {
    if (issue.code !== "unrecognized_keys") return fromZodIssues([issue], overrides, "model.invalid", repair);
    const isOption = issue.path.length === 0;
    const known = Object.keys(isOption ? overridesSchema.shape : changeableShape);
    return issue.keys.map((key) =>
      unknownName(
        isOption ? "options.invalid" : "model.invalid",
        [...plainPath(issue.path), key],
        known,
        say("remove it"),
      ),
    );
  });
  return [...broken, ...unknownTargets(base, overrides)];
}
