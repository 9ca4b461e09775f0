import { levelAt } from "../../src/model/curve.js";
import { hashModel } from "../../src/model/identity.js";
import type {
  ActionDefinition,
  BandDefinition,
  CautionDefinition,
  EvidenceSource,
  Model,
  PillarDefinition,
  SharedLimit,
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

function actionSection(actions: readonly ActionDefinition[], limits: readonly SharedLimit[]): string {
  const rows = actions.map(({ id, minutes, effects, limit, control }) => {
    const shared = limits.find((one) => one.actions.includes(id));
    const most =
      limit === undefined ? (shared === undefined ? "up to the whole" : `see \`${shared.id}\``) : String(limit);
    const adds = effects.map(({ signal, add }) => `\`${signal}\` +${add}`).join(", ");
    return [`\`${id}\``, String(minutes), adds, most, control === "own" ? "the member" : "others too"];
  });
  const shared = limits.map(
    ({ id, actions: of, attempts, successRate }) =>
      `\`${id}\`: ${of.map((one) => `\`${one}\``).join(", ")} share ${attempts} attempts in 30 days. A unit is an attempt that succeeded, by the member's own \`${successRate.signal}\` or, while that is unknown, ${successRate.ifUnknown}.`,
  );
  return `## Actions\n\nWhat a person can do, and what one unit of it adds. The minutes are our estimates; nobody publishes any. They change no score.\n\n${table(["action", "minutes", "adds", "most in 30 days", "who decides"], rows)}\n\n${shared.join("\n\n")}`;
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
    actionSection(model.actions, model.sharedLimits),
    ...(model.cautions === undefined ? [] : [cautionSection(model.cautions)]),
  ].join("\n\n")}\n`;
}
