import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { pt } from "./pt.js";
/** The words of the page by language. */
export const pageLanguages = { en, it, pt, fr, de, es };
/** The languages in which the page is read. */
export const officialLocales = ["en", "it", "pt", "fr", "de", "es"];
