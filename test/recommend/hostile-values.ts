/** An object whose fields change each time they are read: the first value, then the others, then the last one for ever. */
export function changing(name: string, ...values: readonly unknown[]): object {
  let reads = 0;
  return Object.defineProperty({}, name, {
    enumerable: true,
    get: () => values[Math.min(reads++, values.length - 1)],
  });
}

const throwing = () => {
  throw new TypeError("hostile");
};

/** Values that a program without types, or a hostile one, may send; made anew for each call, since some change when they are read. */
export function hostileValues(): unknown[] {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const hostileError = Object.assign(new Error("x"), { message: Object.create(null) });
  const fields = ["target", "limits", "effort", "exclude", "score", "minutes", "topPercent", "in", "brand", "insights"];
  return [
    undefined,
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    0.1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.MAX_VALUE,
    5e-324,
    2 ** 53,
    10n,
    10n ** 400n,
    "",
    "n/a",
    "brand",
    "__proto__",
    "constructor",
    "x".repeat(100_000),
    "\u{D800}",
    Symbol("s"),
    Symbol.iterator,
    () => undefined,
    throwing,
    class {},
    [],
    [undefined],
    [[[]]],
    new Array(1_000),
    ["react", Symbol("s"), Object.create(null)],
    {},
    Object.create(null),
    Object.create({ inherited: 1 }),
    Object.freeze({ score: 5 }),
    { score: 5 },
    Object.defineProperty({}, ["th", "en"].join(""), { enumerable: true, value: throwing }),
    { valueOf: throwing, toString: throwing },
    { [Symbol.toPrimitive]: throwing },
    { [Symbol.toStringTag]: "Object", score: 5 },
    {
      get [Symbol.toStringTag](): string {
        return throwing();
      },
    },
    { toJSON: throwing },
    { __proto__: null, score: Object.create(null) },
    JSON.parse('{"__proto__": {"score": 5}, "constructor": {"prototype": {}}}'),
    { [Symbol.iterator]: throwing },
    { length: 2 ** 32, 0: 1 },
    { length: -1 },
    cycle,
    new Map([["score", 5]]),
    new Set([1]),
    new Date(Number.NaN),
    /x/,
    new Error("x"),
    hostileError,
    Promise.resolve(1),
    new WeakMap(),
    new Uint8Array(8),
    new ArrayBuffer(8),
    Object(5),
    Object("text"),
    Object(true),
    new Proxy({}, { get: throwing }),
    new Proxy({}, { has: throwing }),
    new Proxy({}, { ownKeys: throwing }),
    new Proxy({}, { getPrototypeOf: throwing }),
    new Proxy({}, { getOwnPropertyDescriptor: throwing }),
    new Proxy({}, { get: (_, name) => name }),
    new Proxy({}, { has: () => true, get: () => 5 }),
    new Proxy({}, { ownKeys: () => ["score", "score2"], getOwnPropertyDescriptor: () => undefined }),
    new Proxy([], { get: throwing }),
    new Proxy(() => 1, { get: throwing, apply: throwing }),
    revoked.proxy,
    revokedList.proxy,
    ...fields.map((name) => Object.defineProperty({}, name, { enumerable: true, get: throwing })),
    ...fields.map((name) => changing(name, { score: 5 }, null)),
    ...fields.map((name) => changing(name, 5, Symbol("s"), throwing)),
    ...fields.map((name) => changing(name, undefined, undefined, "text", [Object.create(null)])),
    ...fields.map((name) => ({ [name]: cycle })),
    ...fields.map((name) => ({ [name]: Object.create(null) })),
    { rank: throwing, scoreForTopPercent: throwing },
    { rank: () => undefined, scoreForTopPercent: () => undefined },
    { rank: () => undefined, scoreForTopPercent: () => ({ status: "found", score: "70" }) },
    { rank: () => undefined, scoreForTopPercent: () => ({ status: "found", score: Number.NaN }) },
    { rank: () => undefined, scoreForTopPercent: () => Object.defineProperty({}, "status", { get: throwing }) },
    { rank: () => undefined, scoreForTopPercent: async () => ({ status: "found", score: 70 }) },
    { scoreForTopPercent: () => ({ status: "unreachable" }) },
  ];
}
