/** Values that nobody should pass, each with a name; made anew for every call, since a call may change or use up what it gets. */
export const hostileValues: readonly (readonly [name: string, make: () => unknown])[] = [
  // Absent, and what stands for it.
  ["undefined", () => undefined],
  ["null", () => null],
  ["true", () => true],
  ["false", () => false],
  // Numbers.
  ...[0, -0, 1, -1, 0.1, 1e-7, 24.999, 25, 25.01, 99.995, 100, 100.01, 365, 1e6, 2 ** 31, 2 ** 53, 1e21, 1e308].map(
    (number) => [`${Object.is(number, -0) ? "-0" : number}`, () => number] as const,
  ),
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE].map(
    (number) => [`${number}`, () => number] as const,
  ),
  ["0n", () => 0n],
  ["a bigint of 400 digits", () => 10n ** 399n],
  // Texts.
  ...[
    "",
    " ",
    "\0",
    "0",
    "12",
    "500+",
    "NaN",
    "n/a",
    "it",
    "en",
    "xx-invalid-tag",
    "a.zip",
    "UTC",
    "Europe/Rome",
    "Mars/Olympus",
    "2026-05-01",
    "2026-02-30",
    "+275760-09-13",
    "-271821-04-20T00:00:00Z",
    "garbage",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "then",
    "ranked",
    "scored",
    "official",
    "model",
    "brand",
    "posts",
    "{}",
    "[]",
    "null",
    "{",
    '{"__proto__":{"polluted":true}}',
    '{"formatVersion":1}',
    '{"memberScore":{"overall":1,"subScores":[]}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    "<html><body>Sign in</body></html>",
    "Current Social Selling Index\n33 out of 100",
    "\uD800",
    "\u202Etxet",
    "e\u0301",
    "PK\u0003\u0004",
  ].map((text) => [JSON.stringify(text), () => text] as const),
  ["a text of 50,000 letters", () => "x".repeat(50_000)],
  ["50,000 digits", () => "9".repeat(50_000)],
  ["a number with 12,000 groups", () => `1${",111".repeat(12_000)}`],
  ["50,000 brackets", () => "[".repeat(50_000)],
  ["50,000 braces of a wording", () => "{a".repeat(25_000)],
  // Symbols and functions.
  ["a symbol", () => Symbol("s")],
  ["Symbol.iterator", () => Symbol.iterator],
  ["a function", () => () => undefined],
  ["a function that throws", () => thrower],
  ["an async function that throws", () => async () => thrower()],
  ["a class", () => class Hostile {}],
  ["a generator function", () => function* () {}],
  ["Object", () => Object],
  ["Proxy", () => Proxy],
  ["a function with fields", () => Object.assign(() => 1, { tag: "en", id: "brand", group: 1 })],
  // Objects of the language.
  ["{}", () => ({})],
  ["[]", () => []],
  ["an object without a prototype", () => Object.create(null)],
  ["a Date", () => new Date(0)],
  ["an invalid Date", () => new Date(Number.NaN)],
  ["a RegExp", () => /x/g],
  ["a Map", () => new Map([["brand", 1]])],
  ["a Set", () => new Set([1])],
  ["a WeakMap", () => new WeakMap()],
  ["an Error", () => new Error("hostile")],
  ["a resolved promise", () => Promise.resolve({})],
  // biome-ignore lint/suspicious/noThenProperty: to be hostile.
  ["a thenable that throws", () => ({ then: thrower })],
  // biome-ignore lint/suspicious/noThenProperty: to be hostile.
  ["a thenable that never ends", () => ({ then: () => undefined })],
  ["a boxed number", () => Object(12)],
  ["a boxed text", () => Object("12")],
  ["a boxed symbol", () => Object(Symbol("s"))],
  ["a boxed bigint", () => Object(1n)],
  ["arguments", () => argumentsOf(1, "a")],
  ["globalThis", () => globalThis],
  ["Object.prototype", () => Object.prototype],
  ["Math", () => Math],
  ["an ArrayBuffer", () => new ArrayBuffer(64)],
  ["a transferred ArrayBuffer", () => transferred()],
  ["a SharedArrayBuffer", () => new SharedArrayBuffer(8)],
  ["bytes", () => new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0])],
  ["no bytes", () => new Uint8Array()],
  ["an empty ZIP", () => new Uint8Array([80, 75, 5, 6, ...new Array<number>(18).fill(0)])],
  ["floats", () => new Float64Array([Number.NaN, 1])],
  ["a DataView", () => new DataView(new ArrayBuffer(8))],
  ["a Blob", () => new Blob(["PK"])],
  ["a URL", () => new URL("https://example.com/a.zip")],
  // Objects with hostile fields.
  ["an own __proto__", () => JSON.parse('{"__proto__":{"polluted":true}}')],
  ["an own __proto__ that is a list", () => JSON.parse('{"__proto__":[5,5],"100":[1]}')],
  ["an own __proto__ that is a text", () => JSON.parse('{"__proto__":"x"}')],
  ["a constructor with a prototype", () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')],
  ["names of Object.prototype", () => ({ toString: 1, valueOf: 1, hasOwnProperty: 1, constructor: 1 })],
  ["a toString that throws", () => ({ toString: thrower, valueOf: thrower })],
  ["a toJSON that throws", () => ({ toJSON: thrower })],
  ["a toJSON of nothing", () => ({ toJSON: () => undefined })],
  ["a toPrimitive that throws", () => ({ [Symbol.toPrimitive]: thrower })],
  ["a toStringTag that throws", () => Object.defineProperty({}, Symbol.toStringTag, { get: thrower })],
  ["a tag of its own", () => ({ [Symbol.toStringTag]: "Array" })],
  ["an own instanceof", () => ({ [Symbol.hasInstance]: thrower })],
  ["an object of the class Object by its tag", () => ({ [Symbol.toStringTag]: "Object" })],
  ["inherited fields", () => Object.create({ id: "x", score: 12, brand: {}, group: 1, posts: 1 })],
  ["a field that is undefined", () => ({ id: undefined, score: undefined, brand: undefined })],
  ["a frozen object", () => Object.freeze({ id: "x" })],
  ["a symbol as a key", () => ({ [Symbol("s")]: 1 })],
  ["an empty key", () => ({ "": 1 })],
  ["an object that contains itself", cyclic],
  ["an array that contains itself", cyclicArray],
  ["objects 5,000 deep", () => nested(5_000, (inner) => ({ brand: inner, data: inner }))],
  ["arrays 5,000 deep", () => nested(5_000, (inner) => [inner])],
  ["2,000 unknown keys", () => Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`key${index}`, 1]))],
  ["a key of 20,000 letters", () => ({ ["x".repeat(20_000)]: 1 })],
  // Getters and proxies.
  ["a getter that throws", () => getters(thrower)],
  ["getters that throw a text", () => getters(() => throwValue("text"))],
  ["getters that throw undefined", () => getters(() => throwValue(undefined))],
  ["getters that throw a hostile object", () => getters(() => throwValue(revoked()))],
  ["getters that throw what has no message", () => getters(() => throwValue(badMessage()))],
  ["getters that answer in turn", alternating],
  ["a getter of every common field", () => getters(() => Number.NaN)],
  ["a revoked proxy", revoked],
  ["a revoked proxy of an array", () => revoked([])],
  ["a revoked proxy of a function", () => revoked(thrower)],
  ["a proxy that throws in every trap", () => new Proxy({}, everyTrap)],
  ["a proxy of an array that throws", () => new Proxy([], everyTrap)],
  ["a proxy of a function that throws", () => new Proxy(thrower, everyTrap)],
  ["a proxy that throws when it is read", () => new Proxy({}, { get: thrower })],
  ["a proxy that throws for has", () => new Proxy({}, { has: thrower })],
  ["a proxy that throws for its keys", () => new Proxy({ id: "x" }, { ownKeys: thrower })],
  ["a proxy that throws for a descriptor", () => new Proxy({ id: "x" }, { getOwnPropertyDescriptor: thrower })],
  ["a proxy that throws for its prototype", () => new Proxy({ id: "x" }, { getPrototypeOf: thrower })],
  ["a proxy that has everything", () => new Proxy({}, { has: () => true })],
  ["a proxy of which every field is itself", mirror],
  ["a proxy of which every field is a new one", endless],
  ["a proxy of which every field is a function", () => new Proxy({}, { get: () => () => undefined })],
  ["a proxy of which every field is 1", () => new Proxy({}, { get: () => 1 })],
  ["a proxy of which every field is a text", () => new Proxy({}, { get: () => "ranked" })],
  ["a proxy with keys that it does not have", () => new Proxy({}, { ownKeys: () => ["brand", "id"] })],
  ["an array proxy of which every field is 1", () => new Proxy([], { get: () => 1 })],
  // Lists.
  ["[undefined]", () => [undefined]],
  ["[null]", () => [null]],
  ["[{}]", () => [{}]],
  ["[[]]", () => [[]]],
  ["an array with holes", () => new Array<unknown>(5)],
  ["an array with fields", () => Object.assign([1], { id: "x", brand: {} })],
  ["an array of a symbol", () => [Symbol("s")]],
  ["an array of proxies", () => [revoked(), new Proxy({}, everyTrap)]],
  ["an array of getters", () => [getters(thrower)]],
  ["an array with a getter", () => Object.defineProperty([1, 2], 0, { get: thrower })],
  ["1,000 nulls", () => new Array<null>(1_000).fill(null)],
  ["a subclass of Array", () => ListOfItsOwn.from([1, 2])],
  ["an array whose iterator throws", () => Object.assign([1], { [Symbol.iterator]: thrower })],
  ["an array whose map throws", () => Object.assign([{}], { map: thrower, entries: thrower, forEach: thrower })],
  ["an iterator that is no function", () => ({ [Symbol.iterator]: 1 })],
  ["an iterator that throws", () => ({ [Symbol.iterator]: thrower })],
  ["an iterator without next", () => ({ [Symbol.iterator]: () => ({}) })],
  ["an iterator of nothing", () => ({ [Symbol.iterator]: () => 1 })],
  ["an iterator whose next throws", () => ({ [Symbol.iterator]: () => ({ next: thrower }) })],
  ["an iterator whose next is null", () => ({ [Symbol.iterator]: () => ({ next: () => null }) })],
  ["an iterator that cannot be closed", unclosable],
  ["a generator of numbers", () => numbers()],
  ["a generator that throws", () => failing()],
  ["an async generator", () => asyncNumbers()],
  // What looks like something of this library.
  [
    "a lookalike of a group",
    () => ({ id: "g", kind: "team", minSize: 1, size: 3, rank: () => ({}), toJSON: () => ({}) }),
  ],
  ["a lookalike of a group that throws", () => ({ id: "g", kind: "team", rank: thrower, toJSON: thrower })],
  ["{ group: null }", () => ({ group: null })],
  ["{ group: {} }", () => ({ group: {}, self: true })],
  ["{ self: true }", () => ({ self: true })],
  ["a lookalike of a result", () => ({ formatVersion: 1, score: 12, pillars: {} })],
  ["a result of pillars that are null", () => ({ score: 1, pillars: { brand: null, people: null } })],
  ["a lookalike of a scorer", () => ({ id: "brand", version: "1", input: { _zod: {} }, score: thrower })],
  ["a lookalike of a schema", () => ({ _zod: { run: thrower }, safeParse: thrower, parse: thrower })],
  ["a lookalike of a locale", () => ({ tag: "en", results: {}, pillars: {}, wordings: {} })],
  ["a lookalike of an error", () => ({ name: "SSIError", code: "x", issues: [] })],
  ["a mean", () => ({ id: "m", kind: "network", mean: 5, origin: "model" })],
  ["weights of nothing", () => ({ weights: { brand: 0, people: 0, insights: 0, relationships: 0 } })],
  ["an option that does not exist", () => ({ weight: { brand: 1 } })],
  ["a folder of nothing", () => ({ "Shares.csv": new Uint8Array() })],
  ["{ name, bytes } without bytes", () => ({ name: "a.zip", bytes: null })],
];

function thrower(): never {
  throw new Error("hostile");
}

function throwValue(value: unknown): never {
  throw value;
}

function revoked(target: object = {}): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const badMessage = (): Error => Object.assign(new Error("x"), { message: Object.create(null) });

const commonFields = [
  "id",
  "asOf",
  "brand",
  "score",
  "status",
  "pillars",
  "group",
  "options",
  "code",
  "tag",
  "at",
  "kind",
];

/** An object whose common fields are getters, which all objects of this library would read. */
const getters = (get: () => unknown): object =>
  Object.defineProperties({}, Object.fromEntries(commonFields.map((name) => [name, { get, enumerable: true }])));

/** Fields that are fine at the first reading and not at the second. */
function alternating(): object {
  let count = 0;
  return getters(() => (count++ % 2 === 0 ? "model" : Symbol("second")));
}

const everyTrap: ProxyHandler<object> = Object.fromEntries(
  Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrower]),
);

function mirror(): object {
  const proxy: object = new Proxy({}, { get: (_, key) => (typeof key === "symbol" ? undefined : proxy) });
  return proxy;
}

function endless(): object {
  return new Proxy({}, { get: (_, key) => (typeof key === "symbol" ? undefined : endless()) });
}

function cyclic(): object {
  const value: Record<string, unknown> = { id: "x", score: 1 };
  for (const name of ["brand", "pillars", "data", "group"]) value[name] = value;
  return value;
}

function cyclicArray(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function transferred(): ArrayBuffer {
  const buffer = new ArrayBuffer(16);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

function argumentsOf(..._values: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: an object of the language that is no array.
  return arguments;
}

class ListOfItsOwn extends Array<number> {}

function unclosable(): Iterable<number> {
  const next = () => ({ done: false, value: 1 });
  let left = 3;
  return { [Symbol.iterator]: () => ({ next: () => (left-- > 0 ? next() : thrower()), return: thrower }) };
}

function* numbers(): Generator<number> {
  yield 1;
  yield 2;
}

function* failing(): Generator<unknown> {
  yield {};
  throw new Error("hostile");
}

async function* asyncNumbers(): AsyncGenerator<number> {
  yield 1;
}
