import * as library from "social-selling-index";
import * as linkedin from "social-selling-index/linkedin";
import * as english from "social-selling-index/locales/en";
import * as italian from "social-selling-index/locales/it";
import { describe, expect, it } from "vitest";
import { publicCalls } from "./public-calls.js";

// Nothing that a call hands out can change another answer: what is shared is frozen, the rest is made anew.

const activity = () => ({ insights: { posts: 3, engagementPerPost: 5 }, relationships: { connections: 400 } });

const budget = { target: { minutes: 300 } } as const;
const writers = () => library.overrideModel(library.defaultModel, { id: "writers", version: "1" });

/** Calls whose hostile arguments are tried elsewhere, and calls that throw: an error is an answer too. */
const more: readonly (readonly [string, () => unknown])[] = [
  ["recommend", () => library.recommend(library.createSSI(), activity(), { limit: 50 })],
  ["plan", () => library.plan(library.createSSI(), activity(), { target: { score: 20 } })],
  ["whatIf", () => library.whatIf(library.createSSI(), activity(), { insights: { posts: 12 } })],
  ["plan of a model of one's own", () => library.plan(library.createSSI({ model: writers() }), activity(), budget)],
  ["computeSSI with weights", () => library.computeSSI(activity(), { weights: { brand: 2 } })],
  ["computeSSI of a window", () => library.computeSSI({ ...activity(), windowDays: 30.5 })],
  ["computeMany", () => library.createSSI().computeMany([activity(), { brand: { skils: 1 } }])],
  ["an unknown key", () => errorOf(() => library.computeSSI({ brand: { skils: 1 } } as never))],
  ["an unknown option", () => errorOf(() => library.createSSI({ weight: {} } as never))],
  ["a model that is none", () => errorOf(() => library.defineModel({ ...library.defaultModel, bands: [] } as never))],
  ["a group's error", () => errorOf(() => library.readPeerGroup("{}"))],
  ["an archive's error", () => linkedin.readLinkedInExport({}).catch(partsOf)],
];

function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return partsOf(error);
  }
}

function partsOf(error: unknown): unknown {
  if (!(error instanceof library.SSIError)) throw error;
  const { code, message, issues } = error;
  return { code, message, issues };
}

interface Answered {
  readonly values: readonly unknown[];
  readonly answer: unknown;
}

const calls: readonly (readonly [name: string, run: () => Answered])[] = [
  ...publicCalls.flatMap(({ covers, call, takes }, index) => {
    const most = Math.max(1, ...takes.map((makers) => makers.length));
    return Array.from({ length: most }, (_, at) => {
      const run = (): Answered => {
        const values = takes.map((makers) => makers[at % makers.length]?.());
        return { values, answer: call(...values) };
      };
      return [`${covers[0] ?? "method"} ${index}, ${at}`, run] as const;
    });
  }),
  ...more.map(([name, run]) => [name, (): Answered => ({ values: [], answer: run() })] as const),
];

async function answersOf() {
  const made: (Answered & { readonly name: string })[] = [];
  for (const [name, run] of calls) {
    const { values, answer } = run();
    made.push({ name, values, answer: await answer });
  }
  return made;
}

/** An answer as text: a group by its JSON, a function and a schema by what they are. */
const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "function" ? "a function" : isSchema(inner) ? "a schema" : inner,
  ) ?? "undefined";

const isSchema = (value: unknown): boolean => typeof value === "object" && value !== null && "_zod" in value;

const texts = (answers: readonly (Answered & { readonly name: string })[]) =>
  answers.map(({ name, answer }) => [name, bytes(answer)]);

/** Changes all that can be changed of a value, and of all that is reachable from it; schemas are zod's. */
function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value) || isSchema(value)) return;
  seen.add(value);
  const keys = Reflect.ownKeys(value).filter((key) => !(Array.isArray(value) && key === "length"));
  for (const key of keys) vandalise(Reflect.getOwnPropertyDescriptor(value, key)?.value, seen);
  for (const key of keys) {
    Reflect.set(value, key, "vandalised");
    Reflect.deleteProperty(value, key);
  }
  if (Array.isArray(value) && Object.isExtensible(value)) value.push("vandalised");
  Reflect.set(value, "vandalised", true);
}

/** Everything that is exported and is no function. */
const constants = () =>
  [library, linkedin, english, italian].flatMap((module) =>
    Object.entries(module).filter(([, value]) => typeof value !== "function" && !isSchema(value)),
  );

/** Answers that give back what was passed, which belongs to the caller. */
const passThrough = /^(sideBySide|defineScorer)/;

describe("what a call hands out", () => {
  it("changes no other answer, and nothing that was passed, whatever is done to it", async () => {
    const expected = texts(await answersOf());
    const held = await answersOf();
    const changed: string[] = [];
    for (const { name, values, answer } of await answersOf()) {
      const before = bytes(values);
      vandalise(answer);
      if (!passThrough.test(name) && bytes(values) !== before) changed.push(name);
    }
    expect(texts(held)).toEqual(expected);
    expect(texts(await answersOf())).toEqual(expected);
    expect(changed).toEqual([]);
  });

  it("nor do the constants, which are frozen to the last of their values", async () => {
    const expected = texts(await answersOf());
    const names = constants().map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(["defaultModel", "pillarIds", "issueCodes", "usualLimits", "en", "it"]),
    );
    const before = bytes(constants());
    const open = constants().filter(([, value]) => !isFrozen(value));
    expect(open.map(([name]) => name)).toEqual([]);
    for (const [, value] of constants()) vandalise(value);
    expect(bytes(constants())).toBe(before);
    expect(texts(await answersOf())).toEqual(expected);
  });
});

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  isSchema(value) ||
  (Object.isFrozen(value) &&
    Reflect.ownKeys(value).every((key) => isFrozen(Reflect.getOwnPropertyDescriptor(value, key)?.value)));
