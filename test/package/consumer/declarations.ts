// A library on top of the packed tarball, which publishes declarations of its own: every type that TypeScript infers here
// must have a name that this package exports, or the compiler cannot write it down. So nothing is annotated.
import {
  basisOf,
  brand,
  brandInput,
  computeSSI,
  createPeerGroup,
  createSSI,
  defaultModel,
  defaultScorers,
  defineModel,
  definePillar,
  defineScorer,
  describe,
  describeIssue,
  describePlan,
  describeRecommendation,
  estimateRank,
  explainChange,
  hashModel,
  insightsInput,
  issueCodes,
  mergePeerGroups,
  modelSchema,
  overrideModel,
  type PillarScorer,
  peerGroupSchema,
  peopleInput,
  pillarIds,
  plan,
  planSchema,
  rankTeam,
  readPeerGroup,
  recommend,
  relationshipsInput,
  resultSchema,
  SSIError,
  safeComputeSSI,
  snapshotSchema,
  toSnapshot,
  trend,
  whatIf,
} from "social-selling-index";
import {
  fromChangelog,
  fromMemberSnapshot,
  fromOfficialPayload,
  fromOfficialText,
  readLinkedInExport,
  replay,
  shownOfficial,
  sideBySide,
  usualLimits,
} from "social-selling-index/linkedin";
import { en } from "social-selling-index/locales/en";
import { it } from "social-selling-index/locales/it";
import * as z from "zod";

// Pillars and models of one's own.
export const people = definePillar({
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
export const peopleDefinition = people.definition;
export const peopleSignals = people.definition.signals.map((signal) => signal.id);
export const grades = {
  id: "brand",
  version: "1",
  input: z.strictObject({ clarity: z.number().min(0).max(10) }),
  score: ({ clarity }: { clarity: number }) => ({ score: clarity * 2.5 }),
} satisfies PillarScorer<"brand">;
export const stars = defineScorer({
  id: "insights",
  version: "1",
  input: z.strictObject({ stars: z.number() }),
  score: ({ stars }) => ({ score: stars * 5 }),
});
export const halved = overrideModel(defaultModel, {
  id: "halved",
  version: "1",
  pillars: {
    brand: {
      skills: {
        curve: [
          [0, 0],
          [15, 1],
        ],
      },
    },
  },
});
export const storedModel = (json: unknown) => defineModel(modelSchema.parse(json));
export const hash = hashModel(halved);
export const bands = defaultModel.bands;
export const firstSignal = defaultModel.pillars[0].signals[0];
export const actionIds = defaultModel.actions.map(({ id, effects }) => ({ id, effects }));

// The input.
export const fields = {
  brand: brandInput,
  people: peopleInput,
  insights: insightsInput,
  relationships: relationshipsInput,
};
export const fewFields = brandInput.pick({ skills: true, endorsements: true });
export const moreFields = insightsInput.extend({ webinars: z.number().optional() });
export const responseRate = relationshipsInput.shape.responseRate;
export const defaultVersions = pillarIds.map((id) => defaultScorers[id].version);
export const brandScore = (clarity: number) => grades.score({ clarity });

// Scoring.
export const standard = createSSI();
export const weighted = createSSI({ weights: { insights: 2 }, unknownKeys: "ignore" });
export const plugged = createSSI({ scorers: { people, brand: grades } });
export const starred = createSSI({ scorers: { people, insights: stars } });
export const starredInput = starred.input;
export const remodelled = createSSI({ model: halved });
export const input = plugged.input;
export const result = computeSSI({ id: "me", asOf: "2026-05-04", insights: { posts: 36 } });
export const later = plugged.compute({
  people: { meetings: 3, winRate: { part: 1, whole: 4 } },
  brand: { clarity: 7 },
});
export const safe = safeComputeSSI({});
export const rows = standard.computeMany([{}]);
export const { band, pointsToNextBand, strongest, losses, unknowns, pillars, model, ranks } = result;
export const brandSignals = result.pillars.brand.signals.filter(({ status }) => status === "known");
export const change = result.trend?.change;
export const basis = basisOf(result);
export const issuesOf = (error: unknown) =>
  error instanceof SSIError ? error.issues.map(({ code, path }) => ({ code, path })) : [];
export const firstIssues = safe.success ? [] : safe.issues;
export const codes = Object.keys(issueCodes);
export const ids = pillarIds;

// What to do next.
export const advice = recommend(standard, { insights: { posts: 3 } }, { limit: 3 });
export const steps = advice.flatMap((one) => (one.kind === "action" ? [one] : []));
export const measures = advice.flatMap((one) => (one.kind === "measure" ? [one.signal] : []));
export const cheapest = plan(plugged, { people: { meetings: 3 } }, { target: { score: 40 } });
export const { certificate, assumptions, status } = cheapest;
export const { target, kind, bestReachable } = certificate;
export const planSteps = cheapest.steps.map(({ action, units, gainInPlan }) => ({ action, units, gainInPlan }));
export const planBy = (score: number) => plan(standard, {}, { target: { score }, assumeUnknown: 0 });
export const changed = whatIf(plugged, { people: { meetings: 3 } }, { people: { meetings: 6 } });
export const { difference } = changed;

// Peers, ranks and the trend.
export const group = createPeerGroup({ id: "team", kind: "team", results: [result] });
export const groupJson = group.toJSON();
export const merged = mergePeerGroups([group, readPeerGroup(groupJson)]);
export const rank = merged.rank(50);
export const scoreFor = merged.scoreForTopPercent(10);
export const team = rankTeam([result], { id: "sales", minSize: 1 });
export const estimated = estimateRank({ score: 60, mean: 40, origin: "model" });
export const compared = standard.compute({}, { peers: [{ group }], history: [], timeZone: "Europe/Rome" });
export const groupRank = compared.ranks["team"];
export const snapshot = toSnapshot(result);
export const history = trend([snapshot], { timeZone: "Europe/Rome" });
export const weeks = history.model.weeks;
export const { markers } = history.official;
export const explained = explainChange(result, result);
export const { parts } = explained;

// Stored data.
export const schemas = { resultSchema, planSchema, modelSchema, peerGroupSchema, snapshotSchema };
export const readResult = (json: unknown) => resultSchema.parse(json);
export const readPlan = (json: unknown) => planSchema.safeParse(json);
export const readSnapshots = (json: unknown) => z.array(snapshotSchema).parse(json);

// What is made from the parts of the default model.
export const scorers = { ...defaultScorers, people };
export const defaultBrand = brand;
export const copied = defineModel({ ...defaultModel, id: "copied", version: "2" });

// Texts.
export const description = describe(result, en, { model: defaultModel });
export const pillarTexts = description.pillars.map((pillar) => pillar.signals);
export const planText = describePlan(cheapest, it);
export const adviceTexts = advice.map((one) => describeRecommendation(one, en));
export const issueText = firstIssues.map((issue) => describeIssue(issue, it));
export const swiss = { ...it, tag: "it-CH" };

// LinkedIn's own data and scores.
export const read = readLinkedInExport(new Uint8Array());
export const replayed = replay(new Uint8Array(), { from: "2026-01-01" });
export const fromSnapshot = (pages: readonly object[]) => fromMemberSnapshot(pages);
export const fromEvents = (pages: readonly object[]) => fromChangelog(pages);
export const evidenceOf = async () => (await read).evidence.signals.brand.skills;
export const findings = async () => (await read).issues.map((issue) => describeIssue(issue, en));
export const points = async () => (await replayed).points;
export const official = fromOfficialText("", { at: "2026-05-04" });
export const payload = fromOfficialPayload({}, { at: "2026-05-04" });
export const shown = shownOfficial(official);
export const both = sideBySide([official, payload], [snapshot], { timeZone: "Europe/Rome" });
export const limits = { ...usualLimits, maxRows: 1000 };
