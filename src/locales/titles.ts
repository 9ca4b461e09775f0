import type { Scorers } from "../activity/activity-types.js";
import { fill } from "../errors/wording.js";
import type { Model, PillarDefinition, PillarId } from "../model/model-types.js";
import type { Locale } from "./locale.js";
import type { TitleText } from "./text-types.js";

/** The model and the scorers of a result, where they are not the default ones: what they bring a title for goes by it. */
export interface OwnWords {
  /** The model of the result. */
  readonly model?: Model | undefined;
  /** The scorers that were plugged in. */
  readonly scorers?: Scorers | undefined;
}

/** The titles of a pillar: its own where it brings one, else LinkedIn's. */
export function pillarTitle(pillar: PillarId, locale: Locale, words: OwnWords = {}): TitleText {
  const title = ownTitle(pillar, words);
  return title === undefined ? locale.pillars[pillar] : { title, short: title };
}

/** What a pillar is about; with a title of its own its own description, else nothing. */
export function pillarExplanation(pillar: PillarId, locale: Locale, words: OwnWords = {}): string {
  const description = textOf(words.scorers?.[pillar]?.description) ?? textOf(definitionOf(pillar, words)?.description);
  return description ?? (ownTitle(pillar, words) === undefined ? locale.explanations.pillars[pillar] : "");
}

/** The titles of a signal: its own where it brings one, else the locale's; where there is neither its description, else its id. */
export function signalTitle(pillar: PillarId, signal: string, locale: Locale, words: OwnWords = {}): TitleText {
  const { title, description } = notesOf(pillar, signal, words);
  if (title !== undefined) return { title, short: title };
  const known = own<TitleText>(locale.signals[pillar], signal);
  return known ?? { title: description?.replace(/\.$/, "") ?? signal, short: signal };
}

/** What a signal is about; of one with a title of its own, or of another model, its description, else nothing. */
export function signalExplanation(pillar: PillarId, signal: string, locale: Locale, words: OwnWords = {}): string {
  const { title, description } = notesOf(pillar, signal, words);
  const known = title === undefined ? own<string>(locale.explanations.signals[pillar], signal) : undefined;
  return known ?? description ?? "";
}

const ownTitle = (pillar: PillarId, words: OwnWords): string | undefined =>
  textOf(words.scorers?.[pillar]?.title) ?? textOf(definitionOf(pillar, words)?.title);

/** The definition that a pillar was scored by: that of a scorer plugged in, which may have none, else the model's. */
function definitionOf(pillar: PillarId, { model, scorers }: OwnWords): PillarDefinition | undefined {
  const scorer = scorers?.[pillar];
  return scorer === undefined ? model?.pillars.find(({ id }) => id === pillar) : scorer.definition;
}

function notesOf(pillar: PillarId, signal: string, words: OwnWords) {
  const found = definitionOf(pillar, words)?.signals.find(({ id }) => id === signal);
  return { title: textOf(found?.title), description: textOf(found?.description) };
}

/** A text that says something: the scorers that are given here were not checked. */
const textOf = (text: unknown): string | undefined => (typeof text === "string" && text !== "" ? text : undefined);

/** The title of what lacks points: a signal, or the rest of a pillar that no signal accounts for. */
export const shortfallTitle = ({ pillar, signal }: Spot, locale: Locale, words: OwnWords = {}): string =>
  signal === undefined
    ? fill(locale.results.restOf, { pillar: pillarTitle(pillar, locale, words).title })
    : signalTitle(pillar, signal, locale, words).title;

/** Where points are missing. */
interface Spot {
  readonly pillar: PillarId;
  readonly signal?: string;
}

/** The name of a band; for one of another model its id. */
export const bandTitle = (band: string, locale: Locale): string => own<string>(locale.bands, band) ?? band;

/** A text by a key that may be of another model, or of a result that this catalogue does not know. */
export function own<T>(texts: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
