import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import type { PageLabels } from "./page-labels.js";
import { pt } from "./pt.js";

/** A language in which the page is read. */
export type OfficialLocale = "en" | "it" | "pt" | "fr" | "de" | "es";

/** The words of the page by language. */
export const pageLanguages: { readonly [L in OfficialLocale]: PageLabels } = { en, it, pt, fr, de, es };

/** The languages in which the page is read. */
export const officialLocales = ["en", "it", "pt", "fr", "de", "es"] as const satisfies readonly OfficialLocale[];
