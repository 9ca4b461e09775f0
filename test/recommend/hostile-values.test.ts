import { createPeerGroup, createSSI, plan, recommend, SSIError, whatIf } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { hostileValues } from "./hostile-values.js";
import { untyped } from "./issues-of.js";

// Whatever is sent, the answer is a result or an SSIError.

const ssi = createSSI();
const activity = { brand: { skills: 10 }, insights: { posts: 3, reposts: 0, substantiveComments: 6 } };
const group = createPeerGroup({
  id: "group",
  kind: "team",
  distribution: [
    { score: 1, count: 30 },
    { score: 3, count: 20 },
  ],
});
const target = { score: 3 };

type Call = (value: unknown) => unknown;

const calls: { readonly [name: string]: Call } = {
  "plan: scorer": (value) => plan(untyped(value), untyped(activity), { target }),
  "plan: activity": (value) => plan(ssi, untyped(value), { target }),
  "plan: a pillar": (value) => plan(ssi, untyped({ ...activity, brand: value }), { target }),
  "plan: a signal": (value) => plan(ssi, untyped({ brand: { skills: value } }), { target }),
  "plan: options": (value) => plan(ssi, activity, untyped(value)),
  ...Object.fromEntries(
    ["target", "limits", "effort", "exclude", "assumeUnknown", "maxActions", "companySize"].map(
      (name): [string, Call] => [`plan: ${name}`, (value) => plan(ssi, activity, untyped({ target, [name]: value }))],
    ),
  ),
  ...Object.fromEntries(
    ["score", "pillar", "minutes", "topPercent", "in", "self"].map((name): [string, Call] => [
      `plan: target.${name}`,
      (value) =>
        plan(
          ssi,
          activity,
          untyped({
            target: {
              ...(name === "in" || name === "self" ? { topPercent: 50, in: group } : {}),
              ...(name === "topPercent" ? { in: group } : {}),
              ...(name === "pillar" ? { score: 3 } : {}),
              [name]: value,
            },
          }),
        ),
    ]),
  ),
  "plan: limits.comment": (value) => plan(ssi, activity, untyped({ target, limits: { comment: value } })),
  "plan: effort.comment": (value) => plan(ssi, activity, untyped({ target, effort: { comment: value } })),
  "plan: exclude[0]": (value) => plan(ssi, activity, untyped({ target, exclude: [value] })),
  "recommend: scorer": (value) => recommend(untyped(value), untyped(activity)),
  "recommend: activity": (value) => recommend(ssi, untyped(value)),
  "recommend: options": (value) => recommend(ssi, activity, untyped(value)),
  ...Object.fromEntries(
    ["limit", "limits", "effort", "exclude"].map((name): [string, Call] => [
      `recommend: ${name}`,
      (value) => recommend(ssi, activity, untyped({ [name]: value })),
    ]),
  ),
  "recommend: limits.comment": (value) => recommend(ssi, activity, untyped({ limits: { comment: value } })),
  "recommend: exclude[0]": (value) => recommend(ssi, activity, untyped({ exclude: [value] })),
  "whatIf: scorer": (value) => whatIf(untyped(value), untyped(activity), untyped({})),
  "whatIf: activity": (value) => whatIf(ssi, untyped(value), { brand: { skills: 5 } }),
  "whatIf: changes": (value) => whatIf(ssi, activity, untyped(value)),
  "whatIf: a pillar": (value) => whatIf(ssi, activity, untyped({ brand: value })),
  "whatIf: a pillar of the activity": (value) => whatIf(ssi, untyped({ brand: value }), { brand: { skills: 5 } }),
  "whatIf: a signal": (value) => whatIf(ssi, activity, untyped({ brand: { skills: value } })),
  "whatIf: comparisons": (value) => whatIf(ssi, activity, {}, untyped(value)),
};

describe("advice, plans and what-if answer any value with a result or an SSIError", () => {
  it.each(Object.keys(calls))("%s", (name) => {
    const call = calls[name]!;
    const names = Object.getOwnPropertyNames(Object.prototype).join();
    hostileValues().forEach((_, index) => {
      const value = hostileValues()[index];
      try {
        call(value);
      } catch (error) {
        if (!(error instanceof SSIError)) expect.soft(error, `value ${index}`).toBeInstanceOf(SSIError);
      }
    });
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(names);
  });
});

it("what is thrown while options are read may be a proxy that throws", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const options = untyped({
    get limits() {
      throw proxy;
    },
  });
  expect(() => plan(ssi, activity, options)).toThrow(SSIError);
  expect(() => recommend(ssi, activity, options)).toThrow(SSIError);
  expect(() => whatIf(ssi, activity, options)).toThrow(SSIError);
});
