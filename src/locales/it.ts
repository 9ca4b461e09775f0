import { deepFreeze } from "../model/deep-freeze.js";
import { advice, plans } from "./it/advice.js";
import { importIssues, issues, leftReasons } from "./it/issues.js";
import { explanations, pillars, signals } from "./it/names.js";
import { results, standing } from "./it/results.js";
import { wordings } from "./it/sentences.js";
import type { Locale } from "./locale.js";

/**
 * Italian: the language of the article that this library began with.
 *
 * @example
 * ```ts
 * import { computeSSI, describe } from "social-selling-index";
 * import { it } from "social-selling-index/locales/it";
 * console.log(describe(computeSSI({}), it).pillars[0]?.title);
 * // Stabilisci il tuo brand professionale
 * ```
 */
export const it: Locale = /* @__PURE__ */ deepFreeze({
  tag: "it",
  pillars,
  signals,
  bands: { starting: "Agli inizi", building: "In crescita", good: "Buono" },
  cautions: {
    paceAboveLimit: "{count} inviti in {days} giorni: il limite di LinkedIn è di circa {limit} a settimana.",
    networkAtLimit: "{count} collegamenti: il limite di LinkedIn è {limit}.",
    invitationsIgnored:
      "{count} inviti inviati, {value} accettati: meno del {percent}. Invita meno persone e cita ciò che avete in comune.",
    messagesUnanswered: "{count} conversazioni iniziate da altri, {value} con una tua risposta: meno del {percent}.",
    audienceThin: "{count} collegamenti, di cui il {share} nel tuo pubblico di riferimento: meno del {percent}.",
    postsUnheard: "{count} post, con {value} risposte ciascuno in media: meno di {limit}.",
  },
  values: {
    count: { other: "{value}" },
    flow: { other: "{value} ({rate} al mese)" },
    days: { one: "{value} giorno ({rate} al mese)", other: "{value} giorni ({rate} al mese)" },
    ratio: { other: "{percent}" },
    mean: { other: "{value} in media" },
    characters: { one: "{value} carattere", other: "{value} caratteri" },
    proportion: { other: "{part} su {whole}" },
  },
  places: {
    basicExport: {
      title: "Il tuo archivio dati",
      how: "chiedilo su linkedin.com: Impostazioni, Privacy dei dati, Ottieni una copia dei tuoi dati",
    },
    completeExport: {
      title: "Il tuo archivio dati completo",
      how: "chiedi l’archivio più ampio su linkedin.com: Impostazioni, Privacy dei dati, Ottieni una copia dei tuoi dati",
    },
    snapshotDomain: {
      title: "Il resto dei tuoi dati di portabilità",
      how: "chiedi di nuovo più tardi alle API di LinkedIn il dominio che manca: i post arrivano per ultimi, da 7 a 24 ore dopo il consenso, e qualche dominio mai",
    },
    analyticsWorkbook: {
      title: "Le tue statistiche",
      how: "su linkedin.com: il tuo profilo, Analisi, Esporta; poi usa il file .xlsx insieme all’archivio",
    },
    profilePage: { title: "La pagina del tuo profilo", how: "contalo lì, o leggilo nelle statistiche del profilo" },
    salesNavigator: { title: "Sales Navigator", how: "nel suo rapporto di utilizzo" },
    ownChoice: { title: "I tuoi obiettivi", how: "indica per quali competenze vuoi farti conoscere e a chi vendi" },
    ownRecord: {
      title: "Il tuo conteggio",
      how: "l’archivio dati di LinkedIn non lo riporta; può dirlo un’app o un CRM che lo conta",
    },
    "option:audience": { title: "Il tuo pubblico", how: "indica a chi vendi" },
    "option:focusSkills": {
      title: "Le tue competenze chiave",
      how: "indica per quali competenze vuoi farti conoscere",
    },
    "option:salesNavigator": { title: "Sales Navigator", how: "indica se hai una licenza" },
    noUrlColumns: {
      title: "Un archivio dati più recente",
      how: "mancano le colonne che uniscono inviti, contatti e messaggi",
    },
    unreadableDates: {
      title: "Un archivio dati come l’ha scritto LinkedIn",
      how: "il file c’è, ma un altro programma ne ha scritto le date a modo suo, e non si leggono",
    },
    unreadableFile: {
      title: "Un archivio dati non modificato",
      how: "il file c’è, ma non se ne trova l’intestazione",
    },
    noOwner: { title: "Un archivio dati intero", how: "nulla indica quale mittente dei messaggi sei tu" },
    archivePeriod: {
      title: "Un nuovo archivio dati",
      how: "quello che hai finisce troppo prima della finestra: chiedilo di nuovo a LinkedIn",
    },
    workbookPeriod: {
      title: "Le tue statistiche su un periodo più lungo",
      how: "al file mancano troppi giorni della finestra: scegli gli ultimi 365 giorni, esporta di nuovo e usa il file .xlsx insieme all’archivio",
    },
    workbookPosts: {
      title: "Le tue statistiche su un periodo più breve",
      how: "il file elenca solo i post migliori: scegli gli ultimi 90 giorni, esporta di nuovo e usa anche questo file .xlsx insieme all’archivio",
    },
    nothingToMeasure: {
      title: "Nulla da misurare",
      how: "i file ci sono, ma non contengono nulla di cui calcolare una quota",
    },
  },
  importIssues,
  leftReasons,
  dateSources: {
    option: "Fino al {date}, come hai indicato",
    archiveName: "Fino al {date}, la data nel nome dell’archivio",
    entryTime: "Fino al {date}, il file più recente dell’archivio",
    newestActivity: "Fino al {date}, l’attività più recente",
    analyticsWorkbook: "Fino al {date}, la fine delle statistiche",
  },
  explanations,
  results,
  standing,
  advice,
  plans,
  issues,
  wordings,
});
