import {
  type ActivityInput,
  type CompareOptions,
  computeSSI,
  createSSI,
  defaultModel,
  defineModel,
  definePillar,
  defineScorer,
  type Model,
  overrideModel,
  type PillarScorer,
  plan,
  recommend,
  type Scorers,
  type Snapshot,
  type SSI,
  toSnapshot,
  whatIf,
} from "social-selling-index";
import { readLinkedInExport, replay } from "social-selling-index/linkedin";
import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";

// Checked by the compiler alone, as input.test-d.ts.

const curve = [
  [0, 0],
  [12, 1],
] as const;

const people = definePillar({ id: "people", signals: [{ id: "meetings", unit: "flow", points: 25, curve }] });

const relationships = defineScorer({
  id: "relationships",
  version: "1",
  input: z.strictObject({ nps: z.number(), at: z.string().transform((text) => new Date(text)) }),
  score: ({ nps, at }, { windowDays }) => {
    expectTypeOf(nps).toEqualTypeOf<number>();
    expectTypeOf(at).toEqualTypeOf<Date>();
    expectTypeOf(windowDays).toEqualTypeOf<number>();
    return { score: nps };
  },
});

describe("history and time zone", () => {
  const history: readonly Snapshot[] = [];

  it("are a pair", () => {
    computeSSI({}, { history, timeZone: "Europe/Rome" });
    createSSI().compute({}, { history, timeZone: "Europe/Rome", peers: [] });
    computeSSI({}, { timeZone: "Europe/Rome" });
    // @ts-expect-error: whose weeks?
    computeSSI({}, { history });
    // @ts-expect-error: nor with undefined in its place
    computeSSI({}, { history, timeZone: undefined });
    // @ts-expect-error: everywhere
    createSSI().safeCompute({}, { history });
    // @ts-expect-error: with other options too
    createSSI().computeMany([], { history, peers: [] });
    // @ts-expect-error: and in what takes the same options
    whatIf(createSSI(), {}, {}, { history });
  });

  it("a history that may be absent is passed as it is", () => {
    const maybe = (): readonly Snapshot[] | undefined => history;
    computeSSI({}, { history: maybe(), timeZone: "Europe/Rome" });
    const options: CompareOptions = { history: maybe(), timeZone: "Europe/Rome" };
    createSSI().compute({}, options);
  });
});

describe("what is no activity", () => {
  it("the answer of a reader", async () => {
    const read = await readLinkedInExport(new Uint8Array());
    computeSSI(read.activity);
    computeSSI({ ...read.activity, salesNavigator: true });
    // @ts-expect-error: pass its activity
    computeSSI(read);
    // @ts-expect-error: nor an activity and more
    createSSI().compute({ ...read, salesNavigator: true });
    // @ts-expect-error: nor for a plan
    plan(createSSI(), read, { target: { score: 50 } });
    // @ts-expect-error: nor as changes
    whatIf(createSSI(), read.activity, read);
    // @ts-expect-error: nor with a scorer of one's own
    computeSSI(read, { scorers: { people } });
  });

  it("a point of a replay, a result, a snapshot", async () => {
    const { points } = await replay(new Uint8Array());
    for (const point of points) {
      computeSSI(point.activity);
      // @ts-expect-error: pass its activity
      computeSSI(point);
    }
    const result = computeSSI({});
    // @ts-expect-error: pass what it was computed from
    computeSSI(result);
    // @ts-expect-error: pass what it was computed from
    recommend(createSSI(), toSnapshot(result));
  });
});

describe("overrideModel", () => {
  const named = { id: "own", version: "1" } as const;

  it("knows the signals of its model", () => {
    overrideModel(defaultModel, {
      ...named,
      pillars: { insights: { posts: { points: 5, title: "Posts" } }, brand: {} },
    });
    // @ts-expect-error: no such signal
    overrideModel(defaultModel, { ...named, pillars: { insights: { post: {} } } });
    // @ts-expect-error: a signal of another pillar
    overrideModel(defaultModel, { ...named, pillars: { insights: { skills: {} } } });
    // @ts-expect-error: no such pillar
    overrideModel(defaultModel, { ...named, pillars: { insight: {} } });
    // @ts-expect-error: what cannot be changed
    overrideModel(defaultModel, { ...named, pillars: { insights: { posts: { unit: "count" } } } });
    // @ts-expect-error: also of a model that was made from the default one
    overrideModel(overrideModel(defaultModel, named), { ...named, pillars: { insights: { post: {} } } });
  });

  it("of a model of one's own too", () => {
    const own = defineModel({
      ...defaultModel,
      ...named,
      pillars: [
        { id: "brand", signals: [{ id: "talks", unit: "flow", points: 25, curve }] },
        defaultModel.pillars[1],
        defaultModel.pillars[2],
        defaultModel.pillars[3],
      ],
    });
    overrideModel(own, { ...named, pillars: { brand: { talks: {} }, insights: { posts: {} } } });
    // @ts-expect-error: the signals of the default are gone
    overrideModel(own, { ...named, pillars: { brand: { skills: {} } } });
  });

  it("a model whose type does not tell its signals is open", () => {
    const stored: Model = defaultModel;
    overrideModel(stored, { ...named, pillars: { insights: { whatever: { points: 3 } } } });
    // @ts-expect-error: what cannot be changed
    overrideModel(stored, { ...named, pillars: { insights: { whatever: { unit: "count" } } } });
  });

  it("and so is its input", () => {
    const stored: Model = defaultModel;
    computeSSI({ brand: { whatever: 3, other: { part: 1, whole: 2 }, third: "n/a", last: null } }, { model: stored });
    // @ts-expect-error: no value of a signal
    computeSSI({ brand: { whatever: "3" } }, { model: stored });
    // @ts-expect-error: no such pillar
    computeSSI({ brnad: { whatever: 3 } }, { model: stored });
  });
});

describe("defineScorer", () => {
  it("infers what its input is", () => {
    expectTypeOf(relationships.id).toEqualTypeOf<"relationships">();
    computeSSI({ relationships: { nps: 3, at: "2026-05-01" } }, { scorers: { relationships } });
    // @ts-expect-error: the input of the schema, not its output
    computeSSI({ relationships: { nps: 3, at: new Date(0) } }, { scorers: { relationships } });
    // @ts-expect-error: the default's signals are gone
    computeSSI({ relationships: { connections: 3 } }, { scorers: { relationships } });
  });

  it("refuses what is no scorer", () => {
    const input = z.strictObject({ nps: z.number() });
    // @ts-expect-error: no such pillar
    defineScorer({ id: "fame", version: "1", input, score: () => ({ score: 1 }) });
    // @ts-expect-error: no version
    defineScorer({ id: "brand", input, score: () => ({ score: 1 }) });
    // @ts-expect-error: an output has a score
    defineScorer({ id: "brand", version: "1", input, score: () => ({ points: 1 }) });
    // @ts-expect-error: a promise is no output
    defineScorer({ id: "brand", version: "1", input, score: async () => ({ score: 1 }) });
    // @ts-expect-error: its input has no such field
    defineScorer({ id: "brand", version: "1", input, score: ({ np }) => ({ score: np }) });
  });
});

describe("scorers in their places", () => {
  it("one in another place is refused there, not at the activity", () => {
    computeSSI(
      { brand: { meetings: 3 } },
      {
        scorers: {
          // @ts-expect-error: its id is people: pass it as scorers.people
          brand: people,
        },
      },
    );
    createSSI({
      scorers: {
        people,
        // @ts-expect-error: its id is relationships: pass it as scorers.relationships
        insights: relationships,
      },
    });
  });

  it("a scorer that may be absent leaves the model's input", () => {
    const maybe = (): typeof people | undefined => people;
    const ssi = createSSI({ scorers: { people: maybe() } });
    ssi.compute({ people: { meetings: 3 } });
    ssi.compute({ people: { peopleSearches: 3 } });
    // @ts-expect-error: in neither of them
    ssi.compute({ people: { skills: 3 } });
  });

  it("scorers in a variable, and of a pillar that its type does not tell", () => {
    const some: Scorers = { people };
    createSSI({ scorers: some }).compute({ people: { anything: 3 } });
    const any = { ...relationships, id: "relationships" } as PillarScorer;
    createSSI({ scorers: { relationships: any } });
  });

  it("an inline function that takes other fields than its schema returns is refused, and the error names defineScorer", () => {
    const input = z.strictObject({ nps: z.number() });
    // @ts-expect-error: it takes npx, and the schema returns nps
    createSSI({ scorers: { brand: { id: "brand", version: "1", input, score: ({ npx }) => ({ score: npx }) } } });
    createSSI({ scorers: { brand: { id: "brand", version: "1", input, score: () => ({ score: 1 }) } } });
  });

  it("takes what its schema returned", () => {
    const ssi = createSSI();
    ssi.compute(ssi.input.parse({}));
    const own = createSSI({ scorers: { people } });
    expectTypeOf(own.input.parse({})).not.toBeAny();
    own.compute(own.input.parse({}));
    const text = defineScorer({
      id: "brand",
      version: "1",
      input: z.string().transform((words) => words.length),
      score: (length) => ({ score: Math.min(25, length) }),
    });
    const changing = createSSI({ scorers: { brand: text } });
    // @ts-expect-error: the schema takes a text and returns a number
    changing.compute(changing.input.parse({ brand: "words" }));
  });

  it("a scorer that is set up takes no other input", () => {
    // @ts-expect-error: it takes meetings
    const ssi: SSI = createSSI({ scorers: { people } });
    expectTypeOf(ssi).not.toBeAny();
    const same: SSI = createSSI({ weights: { brand: 2 }, model: defaultModel });
    expectTypeOf(same.compute).parameter(0).toEqualTypeOf<ActivityInput>();
  });
});

describe("a definition", () => {
  it("needs no source, and may have a title", () => {
    const signal = { id: "talks", unit: "flow", points: 25, curve } as const;
    definePillar({ id: "brand", title: "Talks", description: "Speak.", signals: [signal] });
    definePillar({ id: "brand", signals: [{ ...signal, title: "Talks given", source: ["article"] }] });
    // @ts-expect-error: none of the three
    definePillar({ id: "brand", signals: [{ ...signal, source: ["me"] }] });
    // @ts-expect-error: a title is a text
    definePillar({ id: "brand", signals: [{ ...signal, title: 3 }] });
  });
});
