import { types } from "node:util";
import { issueCodes, SSIError } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";
import { createRandom, type Random } from "../synthetic/random.js";
import { hostileValues } from "./hostile-values.js";
import { type PublicCall, publicCalls, publicFunctions } from "./public-calls.js";

// Every public function answers any value of any type: with a result, or with an SSIError.

/** Which helpers of planning have properties of their own. */
const elsewhere = ["recommend", "plan", "whatIf"];

describe("any value of any type", () => {
  it("there is a call for every public function", () => {
    const covered = publicCalls.flatMap(({ covers }) => covers);
    expect(publicFunctions().filter((name) => !covered.includes(name) && !elsewhere.includes(name))).toEqual([]);
    expect(hostileValues.length).toBeGreaterThan(190);
  });

  it("the arguments are taken where none of them is hostile", async () => {
    const refused: string[] = [];
    for (const { covers, call, takes } of publicCalls)
      for (let at = 0; at < Math.max(1, ...takes.map((makers) => makers.length)); at++)
        try {
          await call(...takes.map((makers) => makers[at % makers.length]?.()));
        } catch (error) {
          refused.push(`${covers}, ${at}: ${error}`);
        }
    expect(refused).toEqual([]);
  });

  it("is answered with a result or an SSIError, and no prototype changes", async () => {
    const before = prototypes();
    const faults = new Map<string, string>();
    const slow: string[] = [];
    for (let seed = 0; seed < runs(600, 100_000); seed++) {
      const made = hostileCall(seed);
      const began = performance.now();
      const fault = await faultOf(made);
      const took = performance.now() - began;
      if (fault !== undefined) faults.set(`${made.name}: ${fault.split("\n")[0]}`, `seed ${seed}: ${made.text}`);
      if (took > 200) slow.push(`${Math.round(took)} ms: ${made.text}`);
    }
    // For whoever reads the long run: how long a call takes is no verdict, since the machine may be busy.
    if (runs(0, 1) === 1) console.log(["above 200 ms:", ...slow].join("\n"));
    expect([...faults]).toEqual([]);
    expect(prototypes()).toEqual(before);
  });
});

/** What is wrong with the answer of a call, or undefined. */
async function faultOf({ run, isPlainData }: HostileCall): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    try {
      return faultOfError(error, isPlainData);
    } catch {
      return "threw a hostile object";
    }
  }
}

function faultOfError(error: unknown, isPlainData: boolean): string | undefined {
  if (!(error instanceof SSIError))
    return error instanceof Error
      ? `${error.name}: ${error.message} ${error.stack?.split("\n")[1]}`
      : `threw ${String(error)}`;
  const { issues, message } = error;
  if (issues.length === 0 || typeof message !== "string") return "an error without issues";
  const unknown = issues.find(({ code }) => !Object.hasOwn(issueCodes, code));
  if (unknown !== undefined) return `an unknown code: ${unknown.code}`;
  // The words for what cannot be read are for getters and proxies; of plain data an error says what is wrong with it.
  const isUnread = issues.some(({ received }) => received.startsWith("an object that throws when it is read ("));
  return isPlainData && isUnread ? message : undefined;
}

interface HostileCall {
  readonly name: string;
  readonly text: string;
  readonly run: () => unknown;
  /** Whether all that is hostile in it could be in a file of JSON. */
  readonly isPlainData: boolean;
}

/** A call of a public function in which one or two of the values are hostile: a whole argument, or a field inside of one. */
function hostileCall(seed: number): HostileCall {
  const random = createRandom(seed, "hostile arguments");
  const chosen: PublicCall = random.pick(publicCalls);
  const index = publicCalls.indexOf(chosen);
  const values = chosen.takes.map((takes) => random.pick(takes)());
  const texts: string[] = [];
  let isPlainData = true;
  const places = random.shuffle([...values.keys()]).slice(0, random.between(1, 2));
  for (const at of places) {
    const [name, make] = random.pick(hostileValues);
    const path: PropertyKey[] = [];
    const hostile = make();
    isPlainData &&= isJson(hostile);
    values[at] = random.chance(25) ? hostile : changed(values[at], hostile, random, path);
    texts.push(`argument ${at}${path.map((key) => `.${String(key)}`).join("")} is ${name}`);
  }
  const name = chosen.covers[0] ?? `method ${index}`;
  return { name, text: `${name}, ${texts.join(", ")}`, run: () => chosen.call(...values), isPlainData };
}

/** Whether a value can be in JSON, not too deep. */
function isJson(value: unknown, depth = 0): boolean {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return true;
  if (depth > 20 || typeof value !== "object" || types.isProxy(value)) return false;
  try {
    const isData = Reflect.ownKeys(value).every(
      (key) => typeof key === "string" && "value" in (Reflect.getOwnPropertyDescriptor(value, key) ?? {}),
    );
    return (
      isData && (Array.isArray(value) || isPlain(value)) && Object.values(value).every((one) => isJson(one, depth + 1))
    );
  } catch {
    return false;
  }
}

/** A copy in which one field, anywhere inside, is another value, is gone, or is new. */
function changed(value: unknown, hostile: unknown, random: Random, path: PropertyKey[]): unknown {
  const isList = Array.isArray(value);
  if (!isList && !isPlain(value)) return hostile;
  const copy: object = isList ? [...value] : { ...value };
  const keys = Object.keys(copy);
  const action = random.below(12);
  const isNew = !isList && (keys.length === 0 || action === 1);
  const key = isNew ? random.pick(newKeys) : (keys[random.below(keys.length)] ?? "0");
  path.push(key);
  if (action === 0) Reflect.deleteProperty(copy, key);
  else if (isNew || action < 5) Reflect.defineProperty(copy, key, { value: hostile, ...usual });
  else Reflect.defineProperty(copy, key, { value: changed(Reflect.get(copy, key), hostile, random, path), ...usual });
  return copy;
}

const usual = { enumerable: true, writable: true, configurable: true };

const newKeys = ["__proto__", "constructor", "toString", "map", "id", "then", "x"];

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What the prototypes of the language have. */
const prototypes = () =>
  [Object, Array, Function, String, Number, Symbol, Promise, Map, Set, Error, RegExp, Date]
    .flatMap((one): object[] => [one, one.prototype])
    .concat(Math, Reflect, globalThis)
    .map((one) => [Reflect.ownKeys(one).map(String), Object.isFrozen(one), Object.isExtensible(one)]);
