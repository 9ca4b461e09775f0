import type { Model, PillarId } from "../model/model-types.js";
import type { Locale, TitleText } from "./locale.js";

/** A text by a key that may be of another model. */
function own<T>(texts: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/** The titles of a signal; one of another model goes by its description, else by its id. */
export function signalTitle(pillar: PillarId, signal: string, locale: Locale, model?: Model): TitleText {
  const known = own<TitleText>(locale.signals[pillar], signal);
  if (known !== undefined) return known;
  const definition = model?.pillars.find(({ id }) => id === pillar)?.signals.find(({ id }) => id === signal);
  return { title: definition?.description?.replace(/\.$/, "") ?? signal, short: signal };
}

/** The name of a band; one of another model goes by its id. */
export const bandTitle = (band: string, locale: Locale): string => own<string>(locale.bands, band) ?? band;
