import type { planningWordings as english } from "../../../errors/wordings/planning-wordings.js";

/** What can be said of plans, recommendations and what-if. */
export const planningWordings: { readonly [W in (typeof english)[number]]: string } = {
  "name an action of the model": "indica un’azione del modello",
  "an object with a number for each action": "un oggetto con un numero per ogni azione",
  "send { comment: 10 }": "indica { comment: 10 }",
  "mend the number": "correggi il numero",
  "a whole number of 0 or more": "un numero intero pari o superiore a 0",
  "minutes above 0, a multiple of 0.25": "minuti maggiori di 0, in multipli di 0.25",
  "an array of action ids": "un elenco di id di azioni",
  'send ["react"]': 'indica ["react"]',
  "{ score }, { pillar, score }, { topPercent, in } or { minutes }":
    "{ score }, { pillar, score }, { topPercent, in } o { minutes }",
  "send a number within the range": "indica un numero entro i limiti",
  "send { score: 70 }": "indica { score: 70 }",
  "send a group made with createPeerGroup": "passa un gruppo creato con createPeerGroup",
  "options with a target": "opzioni con un obiettivo",
  "send { target: { score: 70 } }": "indica { target: { score: 70 } }",
  "send 0, or leave it out": "indica 0, o non indicarlo",
  "send { limit: 5 }": "indica { limit: 5 }",
  "a group with enough members to rank in": "un gruppo con abbastanza membri per un confronto",
  "a group without enough others": "un gruppo senza abbastanza altri membri",
  "a group without members": "un gruppo senza membri",
  "plan for a score, or for a larger group": "pianifica un punteggio, o scegli un gruppo più grande",
  "send what changes, such as { insights: { posts: 12 } }":
    "indica che cosa cambia, per esempio { insights: { posts: 12 } }",
  "a part of an activity": "una parte di un’attività",
  "linked actions with fewer combinations": "azioni collegate con meno combinazioni",
  "too many of {names}": "troppe, tra {names}",
  "set limits for these actions, or exclude some": "metti un limite a queste azioni, o escludine qualcuna",
  "a plan that scores {number}": "un piano che ottenga {number}",
  "a score of {number}": "un punteggio di {number}",
  "mend a scorer that does not score as its definition says; else report a defect of this library":
    "correggi il modulo di calcolo che non segue la propria definizione; altrimenti segnala un difetto di questa libreria",
};
