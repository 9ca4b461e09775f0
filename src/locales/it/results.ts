import type { ResultTexts } from "../texts/result-texts.js";

/** Sentences about a result. */
export const results: ResultTexts = {
  headline: "{score} su 100: {band}",
  headlineOpen: "{score} su 100 dimostrati: tra «{low}» e «{high}»",
  score: "Punteggio",
  headlineNotApplicable: "Nessun punteggio: a te non si applica nulla che conti.",
  complete: "Tutti i dati sono noti: questo è il punteggio intero.",
  partial:
    "Questi sono i punti dimostrati. La nostra stima migliore è {estimate}; quando tutto sarà noto, il punteggio potrà andare da {low} a {high}.",
  coverage: "Dati noti tra quelli che contano: {percent}.",
  nextBand: {
    one: "Manca {points} punto alla fascia «{band}».",
    other: "Mancano {points} punti alla fascia «{band}».",
  },
  topBand: "È la fascia più alta.",
  pillarKnown: "{score} su {max}, tutto noto.",
  pillarPartial: "{score} su {max} dimostrati, {estimate} secondo la nostra stima, da {low} a {high} possibili.",
  pillarUnknown: "Ancora nulla di noto: possibili da 0 a {max}.",
  pillarNotApplicable: "Non si applica a te.",
  pillarUncounted: "Qui non conta: il suo peso è 0.",
  signalKnown: "{value}: ottiene {earned} su {max}.",
  signalEarned: "Ottiene {earned} su {max}.",
  signalFull: "{value}: ottiene {earned} su {max}, il massimo.",
  signalUnknown: {
    one: "Dato non ancora noto: fino a {max} punto.",
    other: "Dato non ancora noto: fino a {max} punti.",
  },
  signalNotApplicable: "Non si applica a te.",
  strongest: "Il tuo pilastro più forte è «{pillar}».",
  weakest: "Il pilastro con più margine è «{pillar}».",
  tooLittleKnown: "Si sa troppo poco per confrontare i pilastri.",
  loss: { one: "{title}: ancora {points} punto da guadagnare", other: "{title}: ancora {points} punti da guadagnare" },
  unknown: {
    one: "{title}: dato non ancora noto, fino a {points} punto",
    other: "{title}: dato non ancora noto, fino a {points} punti",
  },
  restOf: "{pillar}, il resto",
  wholeValue: "il valore passato",
};
