import { valueAt } from "../../errors/received.js";
import type { Source } from "./source.js";

/** What tells the elements of an answer of LinkedIn's portability API apart. */
const marks = { snapshot: "snapshotDomain", changelog: "resourceName" } as const;

/** Tells by its content what JSON is: answers of LinkedIn's portability API (one, or several in an array), or an activity. */
export function jsonSource(name: string, value: unknown): Source {
  const bodies: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const body of bodies) {
    const elements = valueAt(body, ["elements"]);
    const first = Array.isArray(elements) ? elements[0] : body;
    for (const kind of ["snapshot", "changelog"] as const)
      if (valueAt(first, [marks[kind]]) !== undefined) return { kind, name, answers: bodies };
  }
  return { kind: "activity", name, value };
}
