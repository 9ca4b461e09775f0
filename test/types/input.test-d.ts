import {
  type ActivityInput,
  type BrandInput,
  brand,
  brandInput,
  type ChangesOf,
  computeSSI,
  createSSI,
  type DefinedPillar,
  defaultModel,
  defineModel,
  definePillar,
  type InputOf,
  type PillarScorer,
  type Proportion,
  type SSIIssue,
  type SSIResult,
  safeComputeSSI,
} from "social-selling-index";
import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";

// Checked by the compiler alone (`tsc -p .`, and vitest's typecheck mode): nothing here runs.

type Known = number | "n/a" | null | undefined;

const ownPeople = definePillar({
  id: "people",
  signals: [
    {
      id: "meetings",
      unit: "flow",
      points: 20,
      curve: [
        [0, 0],
        [12, 1],
      ],
      source: [],
    },
    {
      id: "winRate",
      unit: "proportion",
      k: 2,
      points: 5,
      curve: [
        [0, 0],
        [0.5, 1],
      ],
      source: [],
    },
  ],
});

const textBrand = {
  id: "brand",
  version: "1",
  input: z.string().transform((text) => text.length),
  score: (length: number) => ({ score: length }),
} satisfies PillarScorer<"brand">;

describe("the default input", () => {
  it("has the signals of the default model, all optional", () => {
    expectTypeOf<NonNullable<ActivityInput["brand"]>["skills"]>().toEqualTypeOf<Known>();
    expectTypeOf<NonNullable<ActivityInput["relationships"]>["responseRate"]>().toEqualTypeOf<
      Proportion | "n/a" | null | undefined
    >();
    expectTypeOf<Exclude<keyof ActivityInput, "activity" | "pillars">>().toEqualTypeOf<
      "id" | "asOf" | "windowDays" | "salesNavigator" | "brand" | "people" | "insights" | "relationships"
    >();
    expectTypeOf<InputOf>().toEqualTypeOf<ActivityInput>();
    expectTypeOf<ChangesOf>().toEqualTypeOf<ActivityInput>();
    expectTypeOf<z.input<typeof brandInput>>().toEqualTypeOf<BrandInput>();
    expectTypeOf(computeSSI({})).toEqualTypeOf<SSIResult>();
    computeSSI({ brand: { skills: 3, articles: "n/a", profileMedia: null, endorsements: undefined }, people: null });
    computeSSI({ relationships: { responseRate: { part: 1, whole: 2 } } });
    const grown: ActivityInput = {};
    grown.insights = { posts: 3 };
    grown.insights.reposts = 1;
    computeSSI(grown);
    const interval: ActivityInput = { windowDays: 30, asOf: "2026-05-01", salesNavigator: false, id: "me" };
    computeSSI(interval);
  });

  it("refuses what no schema names", () => {
    // @ts-expect-error: no such pillar
    computeSSI({ brnad: {} });
    // @ts-expect-error: no such signal
    computeSSI({ brand: { skils: 3 } });
    // @ts-expect-error: a signal of another pillar
    computeSSI({ brand: { connections: 3 } });
    // @ts-expect-error: more than a part and a whole
    computeSSI({ relationships: { responseRate: { part: 1, whole: 2, of: 3 } } });
  });

  it("refuses the wrong shape for a unit", () => {
    // @ts-expect-error: a count is a number
    computeSSI({ brand: { skills: "15" } });
    // @ts-expect-error: a count is not a proportion
    computeSSI({ brand: { skills: { part: 1, whole: 2 } } });
    // @ts-expect-error: a proportion is not a number
    computeSSI({ relationships: { responseRate: 0.5 } });
    // @ts-expect-error: a proportion has a whole
    computeSSI({ relationships: { responseRate: { part: 1 } } });
    // @ts-expect-error: only "n/a" means that a signal does not apply
    computeSSI({ brand: { skills: "N/A" } });
    // @ts-expect-error: a whole pillar cannot be "n/a"
    computeSSI({ brand: "n/a" });
    // @ts-expect-error: a window is a number of days
    computeSSI({ windowDays: "90" });
  });

  it("safe computing takes data of any kind", () => {
    expectTypeOf(safeComputeSSI).parameter(0).toEqualTypeOf<unknown>();
    safeComputeSSI({ brnad: 1 });
    const safe = safeComputeSSI(JSON.parse("{}"));
    // @ts-expect-error: not before success is known
    safe.result;
    if (safe.success) expectTypeOf(safe.result).toEqualTypeOf<SSIResult>();
    else expectTypeOf(safe.issues).toEqualTypeOf<readonly SSIIssue[]>();
  });
});

describe("the input follows what is plugged in", () => {
  it("custom signals", () => {
    expectTypeOf(ownPeople).toExtend<DefinedPillar<(typeof ownPeople)["definition"]>>();
    expectTypeOf<z.input<typeof ownPeople.input>["meetings"]>().toEqualTypeOf<Known>();
    computeSSI({ people: { meetings: 3, winRate: { part: 1, whole: 4 } } }, { scorers: { people: ownPeople } });
    computeSSI({ brand: { skills: 3 }, people: null }, { scorers: { people: ownPeople } });
    // @ts-expect-error: the default's signals are gone
    computeSSI({ people: { peopleSearches: 3 } }, { scorers: { people: ownPeople } });
    // @ts-expect-error: other pillars keep theirs
    computeSSI({ brand: { meetings: 3 } }, { scorers: { people: ownPeople } });
    // @ts-expect-error: its proportion is one
    computeSSI({ people: { winRate: 3 } }, { scorers: { people: ownPeople } });
  });

  it("a function with its own schema: the input of the schema, not its output", () => {
    computeSSI({ brand: "seven" }, { scorers: { brand: textBrand } });
    // @ts-expect-error: the output of the transformation
    computeSSI({ brand: 7 }, { scorers: { brand: textBrand } });
    // @ts-expect-error: the default's input
    computeSSI({ brand: { skills: 3 } }, { scorers: { brand: textBrand } });
  });

  it("the activity does not decide what is plugged in", () => {
    // @ts-expect-error: NoInfer: the first argument adds no pillar
    computeSSI({ people: { meetings: 3 } }, {});
    // @ts-expect-error: with weights alone too
    computeSSI({ people: { meetings: 3 } }, { weights: { people: 2 } });
  });

  it("set up once", () => {
    const ssi = createSSI({ scorers: { people: ownPeople, brand: textBrand }, weights: { insights: 2 } });
    type Input = InputOf<{ people: typeof ownPeople; brand: typeof textBrand }>;
    expectTypeOf<Parameters<typeof ssi.compute>[0]["brand"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<z.input<typeof ssi.input>["brand"]>().toEqualTypeOf<Input["brand"]>();
    expectTypeOf<NonNullable<z.input<typeof ssi.input>["people"]>["meetings"]>().toEqualTypeOf<Known>();
    ssi.compute({ people: { meetings: 2 }, brand: "x" });
    ssi.safeCompute(5);
    ssi.computeMany([1, "two", {}]);
    // @ts-expect-error: the same refusals
    ssi.compute({ people: { peopleSearches: 2 } });
  });

  it("a custom model", () => {
    const [, people, insights, relationships] = defaultModel.pillars;
    const model = defineModel({
      id: "own",
      version: "1",
      bands: [{ id: "all", from: 0 }],
      pillars: [
        {
          id: "brand",
          signals: [
            {
              id: "talks",
              unit: "flow",
              points: 25,
              curve: [
                [0, 0],
                [2, 1],
              ],
              source: [],
            },
          ],
        },
        people,
        insights,
        relationships,
      ],
      actions: [],
      pools: [],
    });
    computeSSI({ brand: { talks: 1 }, people: { peopleSearches: 3 } }, { model });
    // @ts-expect-error: the model has no such signal
    computeSSI({ brand: { skills: 1 } }, { model });
    // @ts-expect-error: and this unit is a number
    computeSSI({ brand: { talks: { part: 1, whole: 2 } } }, { model });
    expectTypeOf(model.pillars[0].signals[0].id).toEqualTypeOf<"talks">();
  });
});

describe("options", () => {
  it("refuse scorers in the wrong place, and names that do not exist", () => {
    // @ts-expect-error: the scorer of another pillar
    computeSSI({}, { scorers: { people: brand } });
    // @ts-expect-error: no such pillar
    computeSSI({}, { weights: { brnad: 2 } });
    // @ts-expect-error: a weight is a number
    computeSSI({}, { weights: { brand: "2" } });
    // @ts-expect-error: no such option
    computeSSI({}, { wieghts: {} });
    // @ts-expect-error: one of two words
    computeSSI({}, { unknownKeys: "drop" });
    // @ts-expect-error: a scorer needs a version
    computeSSI({}, { scorers: { brand: { id: "brand", input: z.unknown(), score: () => ({ score: 1 }) } } });
  });

  it("a scorer receives its parsed input", () => {
    expectTypeOf(textBrand.score).parameter(0).toEqualTypeOf<number>();
    const wrong = { ...textBrand, score: () => ({ points: 3 }) };
    // @ts-expect-error: an output has a score
    const refused: PillarScorer<"brand"> = wrong;
    expectTypeOf(refused).toExtend<PillarScorer<"brand">>();
  });

  it("definePillar refuses what is not a definition", () => {
    // @ts-expect-error: no such unit
    definePillar({ id: "brand", signals: [{ id: "a", unit: "percent", points: 25, curve: [[0, 0]], source: [] }] });
    // @ts-expect-error: no such pillar
    definePillar({ id: "fame", signals: [] });
  });
});

describe("schemas and results", () => {
  it("a schema of a default pillar is typed field by field, and is a Standard Schema", () => {
    expectTypeOf<z.input<typeof brandInput>["skills"]>().toEqualTypeOf<Known>();
    expectTypeOf(brandInput["~standard"].version).toEqualTypeOf<1>();
    // @ts-expect-error: no such field
    brandInput.shape.skils;
  });

  it("a result is read only", () => {
    const result = computeSSI({});
    // @ts-expect-error: read only
    result.score = 100;
    // @ts-expect-error: at every depth
    result.pillars.brand.signals.push();
    if (result.band.status === "open") expectTypeOf(result.band.low).toEqualTypeOf<string>();
    // @ts-expect-error: a band that is open has no id
    result.band.id;
  });
});
