import type { comparisonWordings as english } from "../../../errors/wordings/comparison-wordings.js";

/** What can be said of peer groups, ranks, snapshots and changes. */
export const comparisonWordings: { readonly [W in (typeof english)[number]]: string } = {
  "a text of 1 to 200 characters": "un testo da 1 a 200 caratteri",
  "another name": "un altro nome",
  "a list of counts": "un elenco di conteggi",
  "the sum of the counts of total": "la somma dei conteggi di total",
  "no basis, since there are no members": "nessuna base, perché non ci sono membri",
  "a multiple of 0.01 from 0 to {high}": "un multiplo di 0.01 da 0 a {high}",
  "put the results into an array": "metti i risultati in un elenco",
  "an iterable of results": "risultati da scorrere uno a uno",
  "no distribution beside results: one of the two": "nessuna distribuzione accanto ai risultati: una delle due cose",
  "no basis without a distribution: results bring their own":
    "nessuna base senza una distribuzione: i risultati portano la propria",
  "see the type PeerGroupOptions": "guarda il tipo PeerGroupOptions",
  "send a result of computeSSI as it came, or one read by resultSchema":
    "passa un risultato di computeSSI così com’è, o uno letto da resultSchema",
  "a result of computeSSI": "un risultato di computeSSI",
  "pass `basis: basisOf(result)` when the group is made, or rank the bare score":
    "passa `basis: basisOf(result)` quando crei il gruppo, o confronta il solo punteggio",
  "a group whose basis is known": "un gruppo di cui si conosca la base",
  none: "nessuno",
  "compare scores of the same {part}, or score again with that of the group":
    "confronta punteggi con lo stesso {part}, o ricalcola con quello del gruppo",
  "a finite number above 0": "un numero finito maggiore di 0",
  "send points on the scale of 0 to 100": "indica punti sulla scala da 0 a 100",
  "a number above 0, at most 100": "un numero maggiore di 0, al massimo 100",
  "send 10 for the top 10 %": "indica 10 per i primi 10 %",
  "send 0.5 for the median": "indica 0.5 per la mediana",
  "a result that was added to the group": "un risultato aggiunto in precedenza al gruppo",
  "another one": "un altro",
  "take out the result that was added, with the score it had then":
    "togli il risultato che era stato aggiunto, con il punteggio di allora",
  "{most} members at most": "al massimo {most} membri",
  more: "di più",
  "split the group": "dividi il gruppo",
  "totals only": "solo i totali",
  "totals and pillars": "totali e pilastri",
  "merge only parts of one group, made with the same settings":
    "unisci solo parti dello stesso gruppo, create con le stesse impostazioni",
  "at least one peer group": "almeno un gruppo di confronto",
  "pass the parts": "passa le parti",
  "a peer group": "un gruppo di confronto",
  "something else": "qualcos’altro",
  "make it with createPeerGroup, or read stored JSON with readPeerGroup":
    "crealo con createPeerGroup, o leggi il JSON salvato con readPeerGroup",
  "a result in which some pillar applies": "un risultato in cui si applichi almeno un pilastro",
  "none that counts": "nessuno che conti",
  "leave this member out of the group": "lascia questa persona fuori dal gruppo",
  "send a score, or a result of computeSSI": "passa un punteggio, o un risultato di computeSSI",
  "a score that the group has": "un punteggio presente nel gruppo",
  "a score that is not a multiple of 0.01": "un punteggio che non è un multiplo di 0.01",
  "{number}, which it has not": "{number}, che non c’è",
  "pass the member's own score as it was added, or leave `self` out for an outsider":
    "passa il punteggio della persona com’era stato aggiunto, o non indicare `self` per chi è fuori dal gruppo",
  "send { group, self? }, or { id, kind, mean, sd? } where only the mean is known":
    "passa { group, self? }, o { id, kind, mean, sd? } dove si conosce solo la media",
  "an array of { group, self? }": "un elenco di { group, self? }",
  "put the groups into an array": "metti i gruppi in un elenco",
  "an id that no other group has": "un id che nessun altro gruppo abbia",
  "give each group its own id, or merge the groups": "dai a ogni gruppo il suo id, o unisci i gruppi",
  JSON: "JSON",
  "write the group again with JSON.stringify(group)": "scrivi di nuovo il gruppo con JSON.stringify(group)",
  "a start from 0 to {high}, in plain digits": "un inizio da 0 a {high}, in semplici cifre",
  "a run that starts at {number} or after, where the last ended":
    "una serie che inizi da {number} in poi, dove finiva la precedente",
  "a run that ends at {high} or before, so {most} counts at most":
    "una serie che finisca non oltre {high}, quindi al massimo {most} conteggi",
  "counts that sum to {most} at most": "conteggi la cui somma non superi {most}",
  "pair the same group at two times": "accoppia lo stesso gruppo in due momenti",
  "an id that no other pair has": "un id che nessun’altra coppia abbia",
  "pass each group once": "passa ogni gruppo una volta sola",
  "send a result of computeSSI": "passa un risultato di computeSSI",
  "the mean of its pillars, {number}": "la media dei suoi pilastri, {number}",
  "send the result as it was computed": "passa il risultato così com’è stato calcolato",
  "a result with a date": "un risultato con una data",
  "give the activity an asOf, the date it is seen from": "dai all’attività un asOf, la data da cui è vista",
  "send snapshots as toSnapshot or the readers of official scores made them":
    "passa le istantanee come le creano toSnapshot o i lettori dei punteggi ufficiali",
  "snapshots of one member": "istantanee di una sola persona",
  "{count} different ids": "{count} id diversi",
  "make a trend for each member": "calcola un andamento per ogni persona",
  'send a name of the IANA time zone database, such as "Europe/Rome" or "UTC"':
    'indica un nome della banca dati IANA dei fusi orari, come "Europe/Rome" o "UTC"',
  "an IANA time zone": "un fuso orario IANA",
};
