import type { ResultTexts, StandingTexts } from "../result-texts.js";

/** Sentences about a result. */
export const results: ResultTexts = {
  headline: "{score} su 100: {band}",
  headlineEstimate: "{estimate} su 100 secondo la nostra stima migliore, possibili da {low} a {high}: {band}",
  headlineRange: "Tra {low} e {high} su 100: {band}",
  bandOpen: "da «{low}» a «{high}»",
  bandLikely: "probabilmente «{band}»",
  score: "Punteggio",
  headlineNotApplicable: "Nessun punteggio: a te non si applica nulla che conti.",
  notApplicable: "A questa persona non si applica nulla che conti: il punteggio non dice niente.",
  complete: "Tutti i dati sono noti: questo è il punteggio intero.",
  partial: "La stima valuta i dati non ancora noti in base a un membro tipico e a quanto te ne discosti nei dati noti.",
  partialRange: "Si sa troppo poco per un solo numero; è noto meno della metà di: {pillars}.",
  coverage: "Dati noti tra quelli che contano: {percent}.",
  nextBand: {
    one: "{score} accertati: manca {points} punto alla fascia «{band}» ({from}).",
    other: "{score} accertati: mancano {points} punti alla fascia «{band}» ({from}).",
  },
  topBand: "{score} accertati: è la fascia più alta.",
  pillarKnown: "{score} su {max}, tutto noto.",
  pillarPartial: "{score} su {max} accertati, {estimate} secondo la nostra stima, da {low} a {high} possibili.",
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
  tooClose: "Tra i pilastri c’è meno di un punto di differenza.",
  nothingToCompare: "Non c’è un altro pilastro con cui confrontarlo.",
  loss: { one: "{title}: ancora {points} punto da guadagnare", other: "{title}: ancora {points} punti da guadagnare" },
  unknown: {
    one: "{title}: dato non ancora noto, fino a {points} punto",
    other: "{title}: dato non ancora noto, fino a {points} punti",
  },
  restOf: "{pillar}, il resto",
  wholeValue: "il valore passato",
  firstRow: "(riga {row})",
};

/** Ranks and the trend. */
export const standing: StandingTexts = {
  kinds: { industry: "Settore", network: "Rete", team: "Team" },
  ranks: {
    ranked: "Primi {top}%: posto {place} su {of}.",
    estimated: "All’incirca primi {top}%, stimato dalla sola media.",
    suppressed: "Nessuna posizione: con meno di {minimum} altre persone direbbe troppo su ciascuna.",
    empty: "Nessuna posizione: nel gruppo non c’è nessun altro.",
    notApplicable: "Nessuna posizione: a te non si applica nulla che conti.",
    notComparable: "Nessuna posizione: punteggi accertati e stime non si confrontano.",
  },
  pillarRanks: {
    ranked: "primi {top}%, posto {place} su {of}",
    suppressed: "nessuna posizione, troppo poche altre persone",
    empty: "nessuna posizione, non si applica a nessun altro",
    notApplicable: "nessuna posizione, non si applica a te",
    selfUnknown: "nessuna posizione, non si conoscono i tuoi punti precedenti nel gruppo",
    totalOnly: "nessuna posizione, del gruppo si conoscono solo i punteggi totali",
  },
  gaps: {
    up: { one: "{points} punto sopra la media di {average}.", other: "{points} punti sopra la media di {average}." },
    down: { one: "{points} punto sotto la media di {average}.", other: "{points} punti sotto la media di {average}." },
    same: "Esattamente la media di {average}.",
  },
  rankBounds: "Quando tutto sarà noto, la percentuale sarà tra {best}% e {worst}%.",
  rankInterval: "Il gruppo è un campione: nel totale è probabile che tra {low} e {high} stiano più in basso.",
  changes: {
    up: {
      one: "{points} punto in più rispetto alla settimana scorsa.",
      other: "{points} punti in più rispetto alla settimana scorsa.",
    },
    down: {
      one: "{points} punto in meno rispetto alla settimana scorsa.",
      other: "{points} punti in meno rispetto alla settimana scorsa.",
    },
    same: "Nessuna variazione rispetto alla settimana scorsa.",
  },
  rankChanges: {
    up: {
      one: "{points} punto percentuale più vicino alla cima rispetto alla settimana scorsa.",
      other: "{points} punti percentuali più vicino alla cima rispetto alla settimana scorsa.",
    },
    down: {
      one: "{points} punto percentuale più lontano dalla cima rispetto alla settimana scorsa.",
      other: "{points} punti percentuali più lontano dalla cima rispetto alla settimana scorsa.",
    },
    same: "Nessuna variazione rispetto alla settimana scorsa.",
  },
  noChanges: {
    first: { other: "Ancora nessun confronto: è la prima settimana." },
    gap: {
      one: "Variazione sconosciuta: la settimana scorsa manca, il punteggio precedente è di {count} settimana fa.",
      other: "Variazione sconosciuta: la settimana scorsa manca, il punteggio precedente è di {count} settimane fa.",
    },
    incomparable: { other: "Variazione sconosciuta: le due settimane non sono state misurate allo stesso modo." },
    absent: { other: "Variazione sconosciuta: in una delle due settimane il numero manca." },
  },
  slopes: {
    up: { one: "In salita di {points} punto alla settimana.", other: "In salita di {points} punti alla settimana." },
    down: {
      one: "In discesa di {points} punto alla settimana.",
      other: "In discesa di {points} punti alla settimana.",
    },
    same: "Né in salita né in discesa.",
  },
  noSlopes: {
    tooFew: {
      one: "Ancora nessun andamento: c’è il punteggio di {count} settimana e ne servono tre.",
      other: "Ancora nessun andamento: ci sono i punteggi di {count} settimane e ne servono tre.",
    },
    incomparable: { other: "Nessun andamento: le settimane non sono state misurate tutte allo stesso modo." },
  },
  slopeTitle: "Ultime otto settimane",
};
