import type { CliLocale } from "../../src/cli/texts/cli-texts.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { cliIt } from "../../src/cli/texts/it.js";
import { fill } from "../../src/errors/wording.js";
import {
  basisOf,
  computeSSI,
  createPeerGroup,
  createSSI,
  defaultModel,
  describe,
  describeIssue,
  describePlan,
  describeRecommendation,
  type PlanOptions,
  pillarIds,
  plan as planFor,
  recommend,
  safeComputeSSI,
  toSnapshot,
} from "../../src/index.js";
import { countText } from "../../src/locales/plural-text.js";
import { syntheticMember } from "./synthetic-member.js";

/** The texts of one section in a language: in every language as many. */
type TextsOf = (locale: CliLocale) => readonly string[];

/** The text of each key, in the order of the English catalogue. Throws where a language lacks one. */
const each =
  <T>(of: (locale: CliLocale) => Readonly<Record<string, T>>) =>
  (locale: CliLocale): readonly T[] => {
    const texts = of(locale);
    return Object.keys(of(cliEn)).map((key) => {
      const text = texts[key];
      if (text === undefined) throw new Error(`The language ${locale.tag} has no text for ${JSON.stringify(key)}`);
      return text;
    });
  };

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "\\<").replaceAll("\n", " ");

/** A table with the two languages side by side. */
function sideBySide(textsOf: TextsOf): string {
  const [english, italian] = [textsOf(cliEn), textsOf(cliIt)];
  if (english.length !== italian.length) throw new Error("The languages have different numbers of texts");
  const rows = english.map((text, index) => `| ${cell(text)} | ${cell(italian[index] ?? "")} |`);
  return ["| English | Italiano |", "| --- | --- |", ...rows].join("\n");
}

const member = syntheticMember();

const ssi = createSSI();

/** Ten colleagues around the member, and a week before: enough for ranks and a trend. */
function richResult() {
  const before = computeSSI({
    ...member,
    asOf: "2026-10-25T23:59:59.000Z",
    insights: { ...member.insights, posts: 10 },
  });
  const group = createPeerGroup({
    id: "it-services",
    kind: "industry",
    basis: basisOf(before),
    distribution: [20, 25, 30, 34, 38, 41, 45, 52, 63, 71, 78].map((score) => ({ score, count: 1 })),
  });
  return computeSSI(member, {
    peers: [{ group }, { id: "network", kind: "network", mean: 31, origin: "model" }],
    history: [toSnapshot(before)],
    timeZone: "Europe/Rome",
  });
}

const result = richResult();
const advice = recommend(ssi, member);

const titled = (title: string, ...texts: string[]): string => [`**${title}**`, ...texts].filter(Boolean).join(" — ");

const plan = (target: PlanOptions): TextsOf => {
  const made = planFor(ssi, member, target);
  return (locale) => {
    const { headline, summary, steps, assumptions, certificate } = describePlan(made, locale);
    return [
      `**${headline}**`,
      summary,
      ...steps.map(({ title, text, effect }) => titled(title, text, effect)),
      ...assumptions,
      ...certificate,
    ];
  };
};

const wrong = safeComputeSSI({ brand: { skills: -3 }, insights: { post: 4 }, windowDays: 7 } as never);

const sections: readonly (readonly [title: string, textsOf: TextsOf])[] = [
  [
    "The score",
    (locale) => {
      const { headline, summary, strongest, weakest } = describe(result, locale);
      return [`**${headline}**`, summary, strongest, weakest];
    },
  ],
  ["Pillars", (locale) => describe(result, locale).pillars.map((one) => titled(one.title, one.explanation, one.text))],
  ...pillarIds.map((id): readonly [string, TextsOf] => [
    `Signals: ${cliEn.pillars[id].title}`,
    (locale) =>
      describe(result, locale)
        .pillars.filter((pillar) => pillar.id === id)
        .flatMap(({ signals }) => signals.map((one) => titled(one.title, one.explanation, one.text))),
  ]),
  ["Points to be had", (locale) => describe(result, locale).losses],
  ["Not known yet", (locale) => describe(result, locale).unknowns],
  [
    "Ranks",
    (locale) =>
      describe(result, locale).ranks.flatMap(({ title, text, pillars }) => [
        titled(title, text),
        ...pillars.map((pillar) => titled(pillar.title, pillar.text)),
      ]),
  ],
  ["The trend", (locale) => describe(result, locale).trend.map(({ title, text }) => titled(title, text))],
  [
    "Recommendations, all of them in their order",
    (locale) =>
      advice
        .map((one, index) => describeRecommendation(one, locale, { above: advice.slice(0, index) }))
        .map(({ title, text, effect }) => titled(title, text, effect)),
  ],
  ["A plan: to 70", plan({ target: { score: 70 } })],
  ["A plan: to 20 in one pillar", plan({ target: { pillar: "insights", score: 20 } })],
  ["A plan: the most for five hours a month", plan({ target: { minutes: 300 }, exclude: ["react"] })],
  ["A plan: to 100, which no plan reaches", plan({ target: { score: 100 }, limits: { writeArticle: 1 } })],
  ["A plan: already reached", plan({ target: { score: 20 } })],
  ["Issues of an input", (locale) => (wrong.success ? [] : wrong.issues.map((issue) => describeIssue(issue, locale)))],
];

/** All texts that the synthetic member does not show. */
const rest: readonly (readonly [title: string, textsOf: TextsOf])[] = [
  ["Bands", each(({ bands }) => bands)],
  ["Cautions", each(({ cautions }) => cautions)],
  ["Where nothing applies", ({ results }) => [results.headlineNotApplicable, results.notApplicable]],
  [
    "Actions, once and four times",
    (locale) =>
      each(({ advice }) => advice.actions)(locale).map(({ step, advice }) =>
        titled(countText(step, 1, locale), countText(step, 4, locale), advice),
      ),
  ],
  ["Habits", each(({ advice }) => advice.habits)],
  [
    "Where things are found",
    (locale) => each(({ places }) => places)(locale).map(({ title, how }) => titled(title, how)),
  ],
  ["What a plan takes for granted", each(({ plans }) => plans.assumptions)],
  [
    "Ranks that are none",
    (locale) => [
      ...each(({ standing }) => standing.ranks)(locale),
      ...each(({ standing }) => standing.pillarRanks)(locale),
    ],
  ],
  [
    "The trend, for 0, 1 and 2.5",
    (locale) => {
      const { changes, rankChanges, slopes, noChanges, noSlopes, gaps } = locale.standing;
      const directions = [changes, rankChanges, slopes, gaps].flatMap(({ up, down, same }) => [
        ...[1, 2.5].flatMap((count) => [up, down].map((text) => countText(text, count, locale, { average: "36" }))),
        fill(same, { average: "36" }),
      ]);
      const reasons = [...Object.values(noChanges), ...Object.values(noSlopes)];
      return [...directions, ...reasons.flatMap((text) => [1, 3].map((count) => countText(text, count, locale)))];
    },
  ],
  ["Issues", each(({ issues }) => issues)],
  ["What was expected, what came, how to mend it", each(({ wordings }) => wordings)],
  [
    "Notes of the reader",
    (locale) => [
      ...each(({ importIssues }) => importIssues)(locale).flatMap((text) =>
        [1, 12].map((count) => countText(text, count, locale, { file: "Shares.csv" })),
      ),
      locale.results.firstRow,
    ],
  ],
  [
    "Why rows are left out",
    (locale) => each(({ leftReasons }) => leftReasons)(locale).map((text) => fill(text, { count: "3" })),
  ],
  [
    "What `ssi doctor` says of an export",
    (locale) =>
      (["editions", "incomplete", "owners", "leftAlone", "advice", "unreadable"] as const).flatMap((part) =>
        each<string>(({ doctor }) => doctor[part])(locale),
      ),
  ],
  ["Phrases of the command line", each(({ phrases }) => phrases)],
  ["What the command line says in messages and in its help", each(({ sentences }) => sentences)],
];

/** The page `docs/texts.md`: every text of both languages, for reading. */
export function textsPage(): string {
  const part = (all: typeof sections, level: string) =>
    all.flatMap(([title, textsOf]) => [`${level} ${title}`, sideBySide(textsOf)]);
  return `${[
    "---\ntitle: Texts\n---",
    "<!-- Generated from src/locales and src/cli/texts by `npm run generate`; a test fails when it is stale. -->",
    "# Texts",
    `Results hold codes and numbers; \`describe(result, locale)\`, \`describePlan\`, \`describeRecommendation\` and \`describeIssue\` say them in a language. English and Italian come with the library (\`social-selling-index/locales/en\`, \`social-selling-index/locales/it\`); any other language is an object of the type \`Locale\`. This page shows all texts for the [synthetic export](../examples/synthetic-export/README.md), scored by ${defaultModel.id} ${defaultModel.version}.`,
    "## The synthetic member",
    ...part(sections, "###"),
    "## The rest of the catalogue",
    ...part(rest, "###"),
  ].join("\n\n")}\n`;
}
