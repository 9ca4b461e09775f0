import type { PlanTexts } from "../texts/plan-texts.js";

/** Plans, what they take for granted and what they prove. */
export const plans: PlanTexts = {
  targets: {
    score: { one: "un punteggio di {points} punto", other: "un punteggio di {points} punti" },
    pillar: { one: "{points} punto in «{pillar}»", other: "{points} punti in «{pillar}»" },
    topPercent: "un posto tra i primi {top}%",
    minutes: "il massimo con {duration} al mese",
  },
  headlines: {
    optimal: "Da {before} a {after} con {duration} al mese",
    budget: "Il massimo con {duration} al mese: da {before} a {after}",
    infeasible: "Non fino in fondo: da {before} a {after} al massimo",
    alreadyReached: "Già raggiunto: {before}",
    ofPillar: "{pillar} – {headline}",
  },
  effort: {
    one: "Sono {duration} alla settimana. Se continui così, ci arrivi dopo {count} giorno.",
    other: "Sono {duration} alla settimana. Se continui così, ci arrivi dopo {count} giorni.",
  },
  noSteps: "Non c’è nulla da fare.",
  noWay: "Non c’è nessun passo che aggiunga punti.",
  step: {
    one: "+{points} punto per {duration}; poi sei a {running}.",
    other: "+{points} punti per {duration}; poi sei a {running}.",
  },
  assumptions: {
    effortEstimated: "I minuti sono stime nostre. Se ne hai di migliori, metti le tue.",
    currentActivityGoesOn: "Quello che fai oggi continua, accanto al piano.",
    outcomesHeld:
      "Ciò che il piano non tocca (visite, follower, interazioni, percentuali) resta com’è. Se cresce anche quello, tanto meglio.",
    othersDecide:
      "Alcuni passi dipendono da altri: che ce ne siano abbastanza (colleghi, decisori) e che dicano di sì a una conferma, una referenza, un invito.",
    acceptanceRateHeld: "I tuoi inviti continuano a essere accettati quanto finora.",
    acceptanceRateAssumed: "Non si sa quanti dei tuoi inviti sono accettati: si assume la quota abituale del modello.",
    unknownLeftOut: "Ciò che non è ancora noto resta fuori dal piano. Scoprilo prima: può valere di più.",
    unknownTakenAsZero: "I numeri non noti sono stati presi come 0: potrebbe servire meno di così.",
    ownScorersHeld: "I pilastri con un modulo di calcolo proprio restano come sono.",
  },
  certificates: {
    optimal: "Non c’è modo più rapido per ottenere {target}.",
    budget: "Con {duration} al mese nulla porta oltre {points}, e nulla ci arriva in meno tempo.",
    infeasible: "Entro questi limiti nessun piano porta a {target}.",
    alreadyReached: "Hai già {target}.",
    pointsForLess: {
      one: "Con un quarto di minuto in meno si arriverebbe al massimo a {points} punto.",
      other: "Con un quarto di minuto in meno si arriverebbe al massimo a {points} punti.",
    },
    bestReachable: {
      one: "Il massimo che un piano raggiunge entro questi limiti è {points} punto.",
      other: "Il massimo che un piano raggiunge entro questi limiti è {points} punti.",
    },
    ceiling: "Al massimo {duration} al mese.",
    limit: "«{step}»: al massimo {count} in 30 giorni.",
    effort: "«{step}»: {duration} ogni volta.",
    exclude: "«{step}»: escluso, come volevi.",
    model: "Dimostrato per il modello {model} {version}, con i flussi contati su {days} giorni.",
  },
};
