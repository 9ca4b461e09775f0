import type { methodWordings as english } from "../../../errors/wordings/method-wordings.js";

/** What can be said of options, weights, models and scorers. */
export const methodWordings: { readonly [W in (typeof english)[number]]: string } = {
  "send one of the two": "indica uno dei due",
  "send an object, or leave it out": "passa un oggetto, o non indicarlo",
  "the id {name}": "l’id {name}",
  "a version, a text that is not empty": "una versione, un testo non vuoto",
  "a zod schema": "uno schema zod",
  "see the type PillarScorer, or make the scorer with definePillar":
    "guarda il tipo PillarScorer, o crea il modulo di calcolo con definePillar",
  "name a pillar": "indica un pilastro",
  "a finite number of 0 or more": "un numero finito pari o superiore a 0",
  "send a number of 0 or more; 0 leaves the pillar out":
    "indica un numero pari o superiore a 0; con 0 il pilastro non conta",
  "a weight above 0": "un peso maggiore di 0",
  "0 for all four": "0 per tutti e quattro",
  "give at least one pillar a weight above 0": "dai ad almeno un pilastro un peso maggiore di 0",
  "change the model; docs/model.md shows the default one and its rules":
    "cambia il modello; docs/model.md mostra quello di base e le sue regole",
  "change the definition; docs/model.md has the rules": "cambia la definizione; le regole sono in docs/model.md",
  "name a part that the model has": "indica una parte che il modello ha",
  "a value above the one before it, {number}": "un valore maggiore di quello che precede, {number}",
  "a least level of 0": "un livello minimo pari a 0",
  "a greatest level of 1": "un livello massimo pari a 1",
  'a letter, then letters, digits and any of "._@/-"': 'una lettera, poi lettere, cifre e i segni "._@/-"',
  "a letter in lower case, then letters and digits": "una lettera minuscola, poi lettere e cifre",
  "a name that objects do not have already": "un nome che gli oggetti non abbiano già",
  "a multiple of {step} minutes": "un multiplo di {step} minuti",
  "the four pillars, each once": "i quattro pilastri, una volta ciascuno",
  "each pillar once": "ogni pilastro una volta sola",
  "a first band from 0": "una prima fascia che parta da 0",
  "a start above {number}": "un inizio maggiore di {number}",
  "an id that no other band has": "un id che nessun’altra fascia abbia",
  "an id that no other action has": "un id che nessun’altra azione abbia",
  "an id that no other signal has": "un id che nessun altro segnale abbia",
  "a signal that the model has": "un segnale che il modello abbia",
  "an action that the model has": "un’azione che il modello abbia",
  "a proportion that the model has": "una proporzione che il modello abbia",
  "a curve that ends at {number} or before, the greatest possible value":
    "una curva che finisca non oltre {number}, il massimo valore possibile",
  "a curve that ends below 1, where part / (whole + k) stays":
    "una curva che finisca prima di 1, dove resta part / (whole + k)",
  "no k: only a proportion has one": "nessun k: ce l’ha solo una proporzione",
  "no max: only a count has one": "nessun max: ce l’ha solo un conteggio",
  "no zeroWhen: only a number whose curve begins at level 0 can have one":
    "nessuno zeroWhen: può averlo solo un numero la cui curva inizi dal livello 0",
  "points that sum to 25, not {number}": "punti la cui somma sia 25, non {number}",
  "the id of another signal of the pillar, measured by a number and without a zeroWhen":
    "l’id di un altro segnale del pilastro, misurato con un numero e senza zeroWhen",
  "points from 0 to 25": "punti da 0 a 25",
  "mend the scorer for {name} (version {version})": "correggi il modulo di calcolo di {name} (versione {version})",
  "a pillar output": "il risultato di un pilastro",
  "bounds around the score {number}": "limiti che contengano il punteggio {number}",
  "at most {number} for {name}": "al massimo {number} per {name}",
  "points that, each rounded to 0.01, sum to the score {number}":
    "punti che, arrotondati ciascuno a 0.01, diano in somma il punteggio {number}",
  "a sum of {number}": "una somma di {number}",
  "maxima that sum to 25 at most": "massimi la cui somma non superi 25",
  "no points for a signal with the status {name}": "nessun punto per un segnale con lo stato {name}",
  "a coverage of at least 0.0002, since there is a score": "una copertura di almeno 0.0002, perché c’è un punteggio",
  "a score and bounds of 0 where the pillar does not apply":
    "punteggio e limiti pari a 0 dove il pilastro non si applica",
  "a scorer made with createSSI": "un valutatore creato con createSSI",
  "send createSSI(), or createSSI with a model, weights and scorers of your own":
    "passa createSSI(), oppure createSSI con un modello, pesi e valutatori tuoi",
};
