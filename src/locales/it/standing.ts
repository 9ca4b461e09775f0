import type { StandingTexts } from "../texts/standing-texts.js";

/** Ranks and the trend. */
export const standing: StandingTexts = {
  kinds: { industry: "Settore", network: "Rete", team: "Team" },
  ranks: {
    ranked: "Primi {top}%: posto {place} su {of}.",
    estimated: "All’incirca primi {top}%, stimato dalla sola media.",
    suppressed: "Nessuna posizione: con meno di {minimum} altre persone direbbe troppo su ciascuna.",
    empty: "Nessuna posizione: nel gruppo non c’è nessun altro.",
    notApplicable: "Nessuna posizione: a te non si applica nulla che conti.",
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
