import { levelAt } from "../../src/model/curve.js";
import { hashModel } from "../../src/model/identity.js";
import type {
  ActionEffect,
  BandDefinition,
  CautionDefinition,
  EvidenceSource,
  Model,
  PillarDefinition,
  SignalDefinition,
  SignalSource,
} from "../../src/model/model-types.js";
import { units } from "../../src/model/units.js";
import { unitWords } from "./unit-words.js";

const titles = {
  brand: "Establish your professional brand",
  people: "Find the right people",
  insights: "Engage with insights",
  relationships: "Build relationships",
} as const;

const sourceMarks: { readonly [S in SignalSource]: string } = { linkedin: "L", article: "A", thirdParty: "T" };

const places: { readonly [E in EvidenceSource]: string } = {
  basicExport: "Basic export",
  completeExport: "Complete export",
  analyticsWorkbook: "analytics workbook",
  profilePage: "the profile page",
  salesNavigator: "Sales Navigator",
  ownChoice: "your own choice, told to the reader",
  ownRecord: "an app or a CRM that counts it",
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** A curve in eight blocks, from its first value to its last: how high a level stands along the way. */
export function sparkline(curve: SignalDefinition["curve"]): string {
  const last = curve.at(-1)?.[0] ?? 0;
  const points = { xs: curve.map(([value]) => value), ys: curve.map(([, level]) => level) };
  const bars = [..."▁▂▃▄▅▆▇█"];
  return bars.map((_, place) => bars[Math.round(7 * levelAt(points, (last * place) / 7))]).join("");
}

const curveWords = (curve: SignalDefinition["curve"]) =>
  curve.map(([value, level]) => `${value} → ${level}`).join(", ");

/** The marks of a signal's sources; an asterisk where LinkedIn's own lists do not name it. */
function marks({ source = [] }: SignalDefinition): string {
  const letters = source.map((one) => sourceMarks[one]).join(" ");
  return source.includes("linkedin") ? letters : `${letters} \\*`;
}

function unitCell({ unit, period, k, max, requires }: SignalDefinition): string {
  const notes = [
    period === undefined ? [] : ["in the window"],
    k === undefined ? [] : [`k = ${k}`],
    max === undefined ? [] : [`at most ${max}`],
    requires === undefined ? [] : ["needs a Sales Navigator seat"],
  ].flat();
  return notes.length === 0 ? unit : `${unit} (${notes.join("; ")})`;
}

function pillarSection({ id, signals }: PillarDefinition): string {
  const rows = signals.map((signal) => [
    `\`${signal.id}\``,
    `${signal.description ?? ""}${signal.zeroWhen === undefined ? "" : ` A known 0 where \`${signal.zeroWhen}\` is 0, and "n/a" where it is.`}`,
    unitCell(signal),
    String(signal.points),
    `${sparkline(signal.curve)} ${curveWords(signal.curve)}`,
    marks(signal),
    (signal.evidence ?? []).map((place) => places[place]).join(", "),
  ]);
  const head = ["signal", "what is counted", "unit", "points", "curve: value → level", "source", "where to find it"];
  return `## ${titles[id]} (\`${id}\`)\n\n${table(head, rows)}`;
}

function bandSection(bands: readonly BandDefinition[]): string {
  const rows = bands.map(({ id, from }, place) => {
    const next = bands[place + 1];
    return [`\`${id}\``, next === undefined ? `${from} to 100` : `${from} to below ${next.from}`];
  });
  return `## Bands\n\nLinkedIn called members under 30 laggards and members from 70 leaders (2014). The limits are theirs, the names are ours.\n\n${table(["band", "score"], rows)}`;
}

function effectWords({ signal, add, to, per }: ActionEffect): string {
  const what = to === "whole" || to === "part" ? `the ${to} of \`${signal}\`` : `\`${signal}\``;
  return `${what} +${add}${per === "once" ? ", not again every month" : ""}`;
}

function actionSection({ actions, pools, startMinutes = 0 }: Model): string {
  const rows = actions.map(({ id, minutes, rhythm, effects, limit, upTo, control }) => {
    const pool = pools.find((one) => one.actions.includes(id));
    const most = [
      limit === undefined ? [] : [String(limit)],
      pool === undefined ? [] : [`pool \`${pool.id}\``],
      upTo === undefined ? [] : [`up to ${upTo.times} x \`${upTo.signal}\` in a window, none below ${upTo.from ?? 0}`],
    ].flat();
    const when = rhythm === "once" ? "once" : "every month";
    const who = control === "own" ? "the member" : "others too";
    return [`\`${id}\``, when, String(minutes), effects.map(effectWords).join(", "), most.join("; "), who];
  });
  const words = [
    "What a person can do, and what one unit of it adds. The minutes are our estimates; nobody publishes any. They change no score.",
    "An action is done `once` in a window, or in every month (30 days) of it; its limit is for the whole plan or for a month. In a pool a unit is an attempt, and what it adds is multiplied by the share of attempts that succeed.",
    `What it takes to begin a kind of action counts as ${startMinutes} minutes a month when plans and recommendations are compared.`,
  ];
  const head = ["action", "when", "minutes", "adds", "at most", "who decides"];
  return `## Actions\n\n${words.join("\n\n")}\n\n${table(head, rows)}`;
}

function poolSection({ pools, linkedInLimits = [] }: Model): string {
  const lines = pools.map(({ id, actions, attempts, most, share, until, successRate }) =>
    [
      `\`${id}\`: ${actions.map((one) => `\`${one}\``).join(", ")} share ${attempts} attempts a month`,
      share === undefined ? "" : `, and at most \`${share.signal}\` / ${share.of} (but at least ${share.least})`,
      ".",
      most === undefined ? "" : ` The options of a plan can raise that, up to the limit \`${most}\` of LinkedIn.`,
      until === undefined ? "" : ` None that would bring \`${until.signal}\` above the limit \`${until.limit}\`.`,
      successRate === undefined
        ? ""
        : ` The share that succeeds is (part + k x ${successRate.ifUnknown}) / (whole + k) of the member's own \`${successRate.signal}\`, ${successRate.ifUnknown} while that is unknown.`,
    ].join(""),
  );
  const rows = linkedInLimits.map(({ id, value, per, source }) => [
    `\`${id}\``,
    value === undefined ? "not published" : `${value}${per === undefined ? "" : ` a ${per}`}`,
    source,
  ]);
  const facts = `LinkedIn's own limits, as far as they are known; advice never asks for more.\n\n${table(["limit", "value", "source"], rows)}`;
  return `## Pools and limits\n\n${[...lines, facts].join("\n\n")}`;
}

const sourceWords = (source: CautionDefinition["source"] = []): string =>
  source.length === 0 ? "ours" : source.map((one) => ({ linkedin: "L", article: "A", thirdParty: "T" })[one]).join(" ");

function cautionSection(cautions: readonly CautionDefinition[]): string {
  const rows = cautions.map(({ id, count, atLeast, above, perDays, lastDays, value, below, source }) => {
    const most = atLeast === undefined ? `above ${above}` : `at least ${atLeast}`;
    const days = lastDays === undefined ? "" : `, of the window without its last ${lastDays}`;
    const enough = `\`${count.signal}\` ${most}${perDays === undefined ? "" : ` in ${perDays} days${days}`}`;
    return [`\`${id}\``, enough, value === undefined ? "" : `\`${value.signal}\` below ${below}`, sourceWords(source)];
  });
  return `## Cautions\n\nWhat a result mentions beside the score: codes in \`cautions\`, with the numbers that raised them and the limit. They move no point. Of a proportion, the whole is counted, and the part in it compared; unknown values raise nothing.\n\n${table(["caution", "where there are", "and", "limit by"], rows)}`;
}

/** The page `docs/model.md`: every number of a model, in tables. */
export function modelPage(model: Model): string {
  const unitRows = units.map((unit) => [`\`${unit}\``, unitWords[unit]]);
  const signals = model.pillars.flatMap((pillar) => pillar.signals);
  const unsupported = signals.filter(({ source }) => source?.includes("linkedin") !== true).length;
  return `${[
    "---\ntitle: The default model\n---",
    "<!-- Generated from defaultModel by `npm run generate`; a test fails when it is stale. -->",
    "# The default model",
    `\`${model.id}\`, version ${model.version}: ${signals.length} signals in four pillars of 25 points each. Every table on this page is made from the value \`defaultModel\`, the same value that scores.`,
    `Hash: \`${hashModel(model)}\``,
    `**Points, curves and minutes are ours.** LinkedIn publishes no weights and no formula. What LinkedIn has published is which behaviours its own index looks at; the column *source* says who names a signal: **L** LinkedIn's own lists, **A** the founding article, **T** third parties. An asterisk marks the ${unsupported} signals that LinkedIn's lists do not name.`,
    "A curve is a list of points, value → level, with straight lines between them and flat ends. A signal earns its level times its points. [How scoring works](how-scoring-works.md) says it in full.",
    `## Units\n\n${table(["unit", "what the curve sees"], unitRows)}`,
    ...model.pillars.map(pillarSection),
    bandSection(model.bands),
    actionSection(model),
    poolSection(model),
    ...(model.cautions === undefined ? [] : [cautionSection(model.cautions)]),
  ].join("\n\n")}\n`;
}
