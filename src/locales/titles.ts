import { fill } from "../errors/wording.js";
import type { Model, PillarId } from "../model/model-types.js";
import type { Locale } from "./locale.js";
import type { TitleText } from "./text-types.js";

/** The titles of a signal; for one of another model its description, else its id. */
export function signalTitle(pillar: PillarId, signal: string, locale: Locale, model?: Model): TitleText {
  const known = own<TitleText>(locale.signals[pillar], signal);
  if (known !== undefined) return known;
  return { title: definitionOf(pillar, signal, model)?.description?.replace(/\.$/, "") ?? signal, short: signal };
}

/** What a signal is about; of one of another model, its description, else nothing. */
export function signalExplanation(pillar: PillarId, signal: string, locale: Locale, model?: Model): string {
  return (
    own<string>(locale.explanations.signals[pillar], signal) ?? definitionOf(pillar, signal, model)?.description ?? ""
  );
}

const definitionOf = (pillar: PillarId, signal: string, model: Model | undefined) =>
  model?.pillars.find(({ id }) => id === pillar)?.signals.find(({ id }) => id === signal);

/** The title of what lacks points: a signal, or the rest of a pillar that no signal accounts for. */
export const shortfallTitle = ({ pillar, signal }: Spot, locale: Locale, model?: Model): string =>
  signal === undefined
    ? fill(locale.results.restOf, { pillar: locale.pillars[pillar].title })
    : signalTitle(pillar, signal, locale, model).title;

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
