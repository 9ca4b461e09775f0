import type { Locale } from "../locale.js";

/** All that issues say, by its English. */
export const wordings: Locale["wordings"] = {
  // Of any value, and of the input of `computeSSI`.
  nothing: "nulla",
  "{first} or {second}": "{first} o {second}",
  "a text": "un testo",
  "a number": "un numero",
  "an integer": "un numero intero",
  "an object": "un oggetto",
  "an array": "un elenco",
  "a function": "una funzione",
  "a symbol": "un simbolo",
  "an array of {count}": "un elenco, lunghezza {count}",
  "an object with {fields}": "un oggetto con {fields}",
  "an object without fields": "un oggetto senza campi",
  "an object that throws when it is read": "un oggetto che alla lettura solleva un errore",
  "an object that throws when it is read ({error})": "un oggetto che alla lettura solleva un errore ({error})",
  "a {kind}": "un oggetto {kind}",
  "the bigint {text}n": "il bigint {text}n",
  "an exception ({error})": "un’eccezione ({error})",
  "{low} to {high}": "da {low} a {high}",
  "{count} characters": "{count} caratteri",
  "one of {names}": "uno tra {names}",
  "send date.toISOString()": "passa date.toISOString()",
  "send JSON.parse(text)": "passa JSON.parse(text)",
  "send the activity alone: of what readLinkedInExport answers, its activity":
    "passa solo l’attività: di ciò che readLinkedInExport restituisce, il campo activity",
  "none of this kind": "nessun problema di questo tipo",
  "{count} more": "altri {count}",
  "fix those that are listed; the next ones are listed then": "correggi quelli elencati; poi compaiono i successivi",
  "true or false": "true o false",
  'a number of 0 or more, "n/a" or null': 'un numero pari o superiore a 0, "n/a" o null',
  'a number from 0 to {high}, "n/a" or null': 'un numero da 0 a {high}, "n/a" o null',
  '{ part, whole } with 0 <= part <= whole, "n/a" or null': '{ part, whole } con 0 <= part <= whole, "n/a" o null',
  "a number from {low} to {high}": "un numero da {low} a {high}",
  "a number of {least} or more": "un numero pari o superiore a {least}",
  "a number of {most} or less": "un numero pari o inferiore a {most}",
  "a number above {least}": "un numero maggiore di {least}",
  "a number below {most}": "un numero minore di {most}",
  "an integer of {least} or more": "un numero intero pari o superiore a {least}",
  "a multiple of {step}": "un multiplo di {step}",
  "a text of {least} characters or more": "un testo di almeno {least} caratteri",
  "a text of {most} characters or less": "un testo di non più di {most} caratteri",
  "a list of {least} or more": "un elenco di almeno {least}",
  "a list of {most} or less": "un elenco di non più di {most}",
  "a number of days from {low} to {high}": "un numero di giorni da {low} a {high}",
  'an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"':
    'una data ISO come "2026-05-01", o con l’ora come "2026-05-01T12:00:00Z"',
  "at most the {days} days of the window": "al massimo i {days} giorni del periodo",
  "no value, since salesNavigator is false": "nessun valore, perché salesNavigator è false",
  "a field of the schema": "un campo dello schema",
  "plain data": "dati semplici",
  "an iterable of activities": "un iterabile di attività",
  "put the activities into an array": "metti le attività in un elenco",
  "a schema that parses": "uno schema che sa leggere",
  "add the field, or leave its parent out when it is unknown":
    "aggiungi il campo, o togli quello che lo contiene se il dato non è noto",
  'send the number, leave the field out when it is unknown, or send "n/a"':
    'indica il numero, togli il campo se il dato non è noto, o indica "n/a"',
  "send the number, or leave the field out when it is unknown":
    "indica il numero, o togli il campo se il dato non è noto",
  "send the number, or leave its parent out when it is unknown":
    "indica il numero, o togli il campo che lo contiene se il dato non è noto",
  "send the number itself, without separators between thousands":
    "indica il numero come numero, senza separatori delle migliaia",
  "check the unit and the period of the value": "controlla l’unità e il periodo del valore",
  "send the part and the whole it is taken from, not two separate counts":
    "indica la parte e il totale da cui è presa, non due conteggi separati",
  'leave the field out, or set "salesNavigator" to true': 'togli il campo, o imposta "salesNavigator" a true',
  "send a value of the expected type, or leave the field out when it is unknown":
    "indica un valore del tipo atteso, o togli il campo se il dato non è noto",
  "send a value of the expected type, or leave its parent out when it is unknown":
    "indica un valore del tipo atteso, o togli il campo che lo contiene se il dato non è noto",
  'send a date that exists, such as "2026-05-01", or leave the field out when it is unknown':
    'indica una data che esiste, come "2026-05-01", o togli il campo se il dato non è noto',
  "send {number}": "indica {number}",
  "send {proportion}": "indica {proportion}",
  "remove it": "toglilo",
  "did you mean {name}?": "intendevi {name}?",
  'move it to {name}, or pass unknownKeys: "ignore"': 'spostalo in {name}, o passa unknownKeys: "ignore"',
  'remove it, or pass unknownKeys: "ignore"': 'toglilo, o passa unknownKeys: "ignore"',
  'did you mean {name}? (or pass unknownKeys: "ignore")': 'intendevi {name}? (o passa unknownKeys: "ignore")',
  "see the input schema of the scorer for {name}": "guarda lo schema del modulo di calcolo di {name}",
  "send an object with the fields": "passa un oggetto con i campi",
  "send a plain copy of the data, without getters or proxies that throw":
    "passa una copia semplice dei dati, senza getter o proxy che sollevano errori",
  "remove the field or mend its spelling": "togli il campo o correggine il nome",
  "a value that the schema takes": "un valore che lo schema accetti",

  // Of options, weights, models and scorers.
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
  "an id that no other one has": "un id che nessun altro abbia",
  "a peer group of confirmed scores": "un gruppo di confronto di punteggi accertati",
  "a result whose rule of the estimate is known": "un risultato di cui è nota la regola della stima",
  "score again, or make a group of scores": "calcola di nuovo il punteggio, o crea un gruppo di punteggi",
  "a mean of scores of this library": "una media di punteggi di questa libreria",
  'send "official" where both are LinkedIn\'s own, "model" where both are of this library':
    "invia «official» se entrambi sono di LinkedIn, «model» se entrambi sono di questa libreria",
  'send "model" for a mean of this library\'s scores; for one of LinkedIn\'s own, rank the official score: estimateRank({ score, mean, origin: "official" })':
    'invia «model» per una media dei punteggi di questa libreria; per una di LinkedIn, confronta il punteggio ufficiale: estimateRank({ score, mean, origin: "official" })',
  'either "atLeast" or "above"': "o «atLeast» o «above»",
  '"value" and "below", both or neither': "«value» e «below», entrambi o nessuno",
  'no "lastDays" without "perDays"': "nessun «lastDays» senza «perDays»",
  "an id that no other signal has": "un id che nessun altro segnale abbia",
  "a signal that the model has": "un segnale che il modello abbia",
  "an action that the model has": "un’azione che il modello abbia",
  "a proportion that the model has": "una proporzione che il modello abbia",
  "a limit of linkedInLimits with a number": "un limite di linkedInLimits con un numero",
  "a limit of linkedInLimits with a number a week or a month":
    "un limite di linkedInLimits con un numero alla settimana o al mese",
  "a monthly action": "un’azione mensile",
  "a signal of the model that is a number": "un segnale del modello che sia un numero",
  'a signal that is no mean with "of", whose mean is held':
    'un segnale che non sia una media con "of", che resta com’è',
  "a whole number of {number} or more": "un numero intero, da {number} in su",
  "an action that does not change the rate of its pool, which is held":
    "un’azione che non cambi la quota del suo gruppo di tentativi, che resta com’è",
  "an action that is in no other pool": "un’azione che non sia in un altro gruppo di tentativi",
  "an id that no action and no other pool has": "un id che nessuna azione e nessun altro gruppo di tentativi abbia",
  "minutes of 0 or more, a multiple of 0.25": "minuti da 0 in su, un multiplo di 0.25",
  "no per: only a monthly action has one": "nessun per: ce l’ha solo un’azione mensile",
  "part or whole for a proportion, value for any other signal":
    "part o whole per una proporzione, value per ogni altro segnale",
  "a curve that ends at {number} or before, the greatest possible value":
    "una curva che finisca non oltre {number}, il massimo valore possibile",
  "a curve that ends below 1, where part / (whole + k) stays":
    "una curva che finisca prima di 1, dove resta part / (whole + k)",
  'no k: only a proportion has one, and a mean with "of"':
    "nessun k: lo hanno solo una proporzione e una media con «of»",
  'no "of": only a mean has one': "nessun «of»: lo ha solo una media",
  'no cap: only a mean with "of" has one': "nessun cap: lo ha solo una media con «of»",
  "the id of a flow or a count of the pillar": "l’id di un flusso o di un conteggio del pilastro",
  "no max: only a count has one": "nessun max: ce l’ha solo un conteggio",
  "no zeroWhen: only a number whose curve begins at level 0 can have one":
    "nessuno zeroWhen: può averlo solo un numero la cui curva inizi dal livello 0",
  "pass rescale: true, or change the points of other signals of the pillar too":
    "passate rescale: true, o cambiate anche i punti di altri segnali del pilastro",
  "points that sum to 25, not {number}": "punti la cui somma sia 25, non {number}",
  "the id of another signal of the pillar, measured by a number and without a zeroWhen":
    "l’id di un altro segnale del pilastro, misurato con un numero e senza zeroWhen",
  "points from 0 to 25": "punti da 0 a 25",
  "fix the scorer for {name} (version {version})": "correggi il modulo di calcolo di {name} (versione {version})",
  "a pillar output": "il risultato di un pilastro",
  "0, since {name} is 0": "0, perché {name} è 0",
  "correct one of the two, or leave it out when it is unknown": "correggi uno dei due, oppure omettilo se non è noto",
  "a promise; a scorer is synchronous": "una promise; un modulo di calcolo è sincrono",
  "a promise; a schema is synchronous": "una promise; uno schema è sincrono",
  "an estimate from {low} to {high}, within the bounds": "una stima tra {low} e {high}, entro i limiti",
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

  // Of peer groups, ranks, snapshots and changes.
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
  "send { group, self? }, or { id, kind, mean, origin, sd? } where only the mean is known":
    "passa { group, self? }, o { id, kind, mean, origin, sd? } dove si conosce solo la media",
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

  // Of plans, recommendations and what-if.
  "name an action of the model": "indica un’azione del modello",
  "an object with a number for each action": "un oggetto con un numero per ogni azione",
  "send { comment: 10 }": "indica { comment: 10 }",
  "mend the number": "correggi il numero",
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

  // Of LinkedIn's own index, saved or copied.
  "the sum of the four pillars, {number}, give or take {tolerance}":
    "la somma dei quattro pilastri, {number}, con uno scarto di {tolerance}",
  "pass the total and the pillars of the same moment, all four unaltered":
    "passa il totale e i pilastri dello stesso momento, tutti e quattro inalterati",
  "{what}, a number from {low} to {high}": "{what}, un numero da {low} a {high}",
  "{what}, an integer from {low} to {high}": "{what}, un numero intero da {low} a {high}",
  "{what}, an array of at most {most}": "{what}, un elenco di non più di {most}",
  "the member's score": "il punteggio della persona",
  "the groups": "i gruppi",
  "the four sub-scores": "i quattro punteggi parziali",
  "the sub-score {name}": "il punteggio parziale {name}",
  'the rank in {name}, "top N percent"': "la posizione in {name}, «primi N percento»",
  "the average of {name}": "la media di {name}",
  "the size of {name}": "il numero di membri di {name}",
  "the number beside {name}": "il numero accanto a {name}",
  "the rank beside {name}": "la posizione accanto a {name}",
  "the total, as in {name}": "il totale, come in {name}",
  "the industry's name, text of at most {most} characters":
    "il nome del settore, un testo di non più di {most} caratteri",
  "leave the field out: it is only a name": "togli il campo: è solo un nome",
  "the kind of group, such as {names}": "il tipo di gruppo, come {names}",
  "save the JSON again just as LinkedIn sent it": "salva di nuovo il JSON come LinkedIn l’ha inviato",
  "save the JSON again and pass it on just as LinkedIn sent it":
    "salva di nuovo il JSON e passalo come LinkedIn l’ha inviato",
  "save the JSON again: a score without one of its four pillars is not taken":
    "salva di nuovo il JSON: un punteggio senza uno dei quattro pilastri non si accetta",
  "keep the one entry that LinkedIn sent": "tieni la sola voce che LinkedIn ha inviato",
  "each group once": "ogni gruppo una volta sola",
  "pass what was copied from the page; LinkedIn's JSON goes to fromOfficialPayload":
    "passa ciò che hai copiato dalla pagina; il JSON di LinkedIn va a fromOfficialPayload",
  "the text of linkedin.com/sales/ssi": "il testo di linkedin.com/sales/ssi",
  "the text of linkedin.com/sales/ssi in one of the languages {names}":
    "il testo di linkedin.com/sales/ssi in una delle lingue {names}",
  "page text of at most {most} characters": "il testo della pagina, non più di {most} caratteri",
  "copy the page alone, as plain text": "copia la sola pagina, come testo semplice",
  "one of the languages {names}": "una delle lingue {names}",
  "leave the option out, or name the language the page was in":
    "non indicare l’opzione, o indica la lingua della pagina",
  "copy the whole page; LinkedIn's JSON goes to fromOfficialPayload":
    "copia la pagina intera; il JSON di LinkedIn va a fromOfficialPayload",
  'name the language, as in { locale: "en" }': 'indica la lingua, per esempio { locale: "en" }',
  "as many words of each of {names}": "altrettante parole di ciascuna tra {names}",
  "a page in one language": "una pagina in una sola lingua",
  "copy the page once, as it is on one day, without other text":
    "copia la pagina una volta sola, com’è in un dato giorno, senza altro testo",
  "one value on the whole page": "un solo valore in tutta la pagina",
  "say when the score was seen: LinkedIn's payload and page carry no date":
    "indica quando è stato visto il punteggio: il JSON e la pagina di LinkedIn non hanno data",
  "say when the score was seen": "indica quando è stato visto il punteggio",
  "pass the four sub-scores that LinkedIn sent, with their names":
    "passa i quattro punteggi parziali inviati da LinkedIn, con i loro nomi",
  "pass the two series apart: official scores first, the model's second":
    "passa le due serie separate: prima i punteggi ufficiali, poi quelli del modello",
  "copy the whole page as plain text; where its words differ from these, switch the page to English":
    "copia la pagina intera come testo semplice; se le parole sono diverse da queste, passa alla pagina in inglese",
  "every number before its title, or every number after it": "ogni numero prima del suo titolo, o ogni numero dopo",
  "numbers and titles that can be joined in more than one way": "numeri e titoli che si possono unire in più modi",
  'copy the page as it is, or put each number on the line of its title: "14.2 | title"':
    'copia la pagina com’è, o metti ogni numero sulla riga del suo titolo: "14.2 | titolo"',
  "the SSI payload, an object with memberScore": "i dati dell’SSI, un oggetto con memberScore",
  "this is a web page: save the JSON response, or pass the page's text to fromOfficialText":
    "questa è una pagina web: salva la risposta JSON, o passa il testo della pagina a fromOfficialText",
  "pass the whole JSON, from its first { to its last }; the text of the page goes to fromOfficialText":
    "passa il JSON intero, dalla prima { all’ultima }; il testo della pagina va a fromOfficialText",
  "JSON text of at most {most} characters": "testo JSON di non più di {most} caratteri",
  "pass the SSI payload alone; it has about 1,000 characters": "passa solo i dati dell’SSI: sono circa 1.000 caratteri",
  "JSON text": "testo JSON",
  "pass the saved JSON as text or as the object it parses to":
    "passa il JSON salvato come testo, o come l’oggetto che se ne legge",
  "save the response again while signed in; an error answer of LinkedIn holds no score":
    "salva di nuovo la risposta dopo aver effettuato l’accesso; una risposta di errore di LinkedIn non contiene punteggi",
  "at most {most} wrappers around the payload": "al massimo {most} livelli attorno ai dati",
  "pass the object that holds memberScore": "passa l’oggetto che contiene memberScore",
  "a deeper nesting": "un annidamento più profondo",

  // Of LinkedIn's data export, its options and its replay.
  "leave it out": "non indicarlo",
  "an object of options": "un oggetto di opzioni",
  'pass { asOf: "2026-05-07" } or nothing': 'passa { asOf: "2026-05-07" } o nulla',
  "a date or an instant with its zone that exists": "una data, o un istante con il suo fuso, che esista",
  "write 2026-05-07 or 2026-05-07T16:41:18Z": "scrivi 2026-05-07 o 2026-05-07T16:41:18Z",
  "whole days from {low} to {high}": "giorni interi da {low} a {high}",
  "leave it out for {number}": "non indicarlo per averne {number}",
  "say whether there is a seat": "indica se c’è una licenza",
  'write { titles: ["buyer"] }': 'scrivi { titles: ["buyer"] }',
  "an array of words or phrases": "un elenco di parole o frasi",
  'write ["buyer"]': 'scrivi ["buyer"]',
  "at least one title or company": "almeno un titolo o un’azienda",
  "name one, or leave the option out": "indicane uno, o non indicare l’opzione",
  "an array of skills": "un elenco di competenze",
  "an object of limits": "un oggetto di limiti",
  "write { maxRows: 100000 }": "scrivi { maxRows: 100000 }",
  "a whole number from {low} to {high}": "un numero intero da {low} a {high}",
  "leave it out for the usual limit": "non indicarlo per il limite abituale",
  "at most {most} ({name})": "al massimo {most} ({name})",
  "check that the archive is LinkedIn's own, or raise limits.{name}":
    "controlla che l’archivio sia quello di LinkedIn, o alza limits.{name}",
  "the bytes of a ZIP or an analytics workbook (Uint8Array, ArrayBuffer, Blob), { name, bytes }, or an object of file names and bytes":
    "i byte di uno ZIP o di una cartella di lavoro delle statistiche (Uint8Array, ArrayBuffer, Blob), { name, bytes }, o un oggetto di nomi di file e byte",
  "pass the archive's bytes, an array of archives, or the unpacked files":
    "passa i byte dell’archivio, un elenco di archivi, o i file estratti",
  "an empty array": "un elenco vuoto",
  "an object whose values are not all bytes": "un oggetto i cui valori non sono tutti byte",
  "a date to measure at": "una data a cui misurare",
  "an export without any date": "un archivio senza nessuna data",
  "pass the option asOf, such as 2026-05-07": "passa l’opzione asOf, per esempio 2026-05-07",
  "files of a LinkedIn data export, such as Profile.csv or Connections.csv":
    "file di un archivio dati di LinkedIn, come Profile.csv o Connections.csv",
  "none of them": "nessuno di questi",
  "pass the .zip that LinkedIn delivered (Settings, Data privacy, Get a copy of your data)":
    "passa il file .zip fornito da LinkedIn (Impostazioni, Privacy dei dati, Ottieni una copia dei tuoi dati)",
  "archives of one member": "archivi di una sola persona",
  "archives of different members": "archivi di persone diverse",
  "read each member's archives on their own": "leggi gli archivi di ogni persona per conto loro",
  "at most {most} dates": "al massimo {most} date",
  "choose a later `from`, or longer steps": "scegli un `from` più recente, o passi più lunghi",
  "more, by day": "di più, un giorno alla volta",
  "more, by week": "di più, una settimana alla volta",
  "more, by month": "di più, un mese alla volta",
  "an ISO date or instant": "una data o un istante ISO",
  "send a date such as 2026-05-07": "indica una data come 2026-05-07",
  "send one of them": "indicane uno",
  "a date not after `to`, {date}": "una data non successiva a `to`, {date}",
  "swap the two": "scambia i due",
  "a file without a password": "un file senza password",
  "an encrypted file": "un file cifrato",
  "unpack the archive with its password and pass the files": "estrai l’archivio con la sua password e passa i file",
  "a stored or deflated file": "un file non compresso, o compresso con deflate",
  "method {number}": "metodo {number}",
  "unpack the archive and pass the files": "estrai l’archivio e passa i file",
  "data that cannot be read or does not have its checksum":
    "dati che non si leggono o non corrispondono alla somma di controllo",
  "more data than the directory says": "più dati di quanti ne dica l’indice",
  "less data than the directory says": "meno dati di quanti ne dica l’indice",
  "more files than the directory says": "più file di quanti ne dica l’indice",
  "bytes that can be read": "byte che si possono leggere",
  "bytes that cannot, or not all of them": "byte che non si leggono, o non tutti",
  "choose the file again: it was changed or moved since, or its buffer was handed to somebody else":
    "scegli di nuovo il file: nel frattempo è stato modificato o spostato, o il suo buffer è stato ceduto ad altri",
  "a workbook as LinkedIn delivers it": "una cartella di lavoro così come la consegna LinkedIn",
  "download the analytics again and pass the .xlsx as it came":
    "esporta di nuovo le statistiche e passa il file .xlsx così com’è",
  "a ZIP archive or an .xlsx workbook": "un archivio ZIP o una cartella di lavoro .xlsx",
  "an .xls workbook, or one locked with a password": "una cartella di lavoro .xls, o protetta da una password",
  "download the analytics again, or open the file and save it as .xlsx without a password":
    "esporta di nuovo le statistiche, o apri il file e salvalo come .xlsx senza password",
  "a workbook without one of its parts": "una cartella di lavoro a cui manca una parte",
  "XML with a document type declaration": "XML con una dichiarazione del tipo di documento",
  "XML that is not well-formed": "XML non ben formato",
  "a whole ZIP archive": "un archivio ZIP intero",
  "download the archive again and pass it as it came": "scarica di nuovo l’archivio e passalo così com’è",
  "an archive without its end": "un archivio senza la fine",
  "the bytes of a ZIP archive": "i byte di un archivio ZIP",
  "{count} bytes of something else": "{count} byte di altro",
  "pass the .zip that LinkedIn delivered, or the unpacked files as an object of names and bytes":
    "passa il file .zip fornito da LinkedIn, o i file estratti come oggetto di nomi e byte",
  "a directory outside the archive": "un indice fuori dall’archivio",
  "a damaged directory": "un indice danneggiato",
  "a file outside the archive": "un file fuori dall’archivio",
  "a file without its header": "un file senza intestazione",
  "a file that ends outside the archive": "un file che finisce fuori dall’archivio",
  "a refused request (400)": "una richiesta rifiutata (400)",
  "ask with q=criteria for pages, with q=memberAndApplication for events":
    "chiedi con q=criteria le pagine, con q=memberAndApplication gli eventi",
  "a refused token (401)": "un token rifiutato (401)",
  "get a new access token for the member and ask again":
    "ottieni un nuovo token di accesso per il membro e ripeti la richiesta",
  "a token without the right to ask (403)": "un token senza il diritto di chiedere (403)",
  "get a token with the scope r_dma_portability_self_serve or r_dma_portability_3rd_party":
    "ottieni un token con lo scope r_dma_portability_self_serve o r_dma_portability_3rd_party",
  "a refused version (426)": "una versione rifiutata (426)",
  "send the header LinkedIn-Version: 202312": "invia l’intestazione LinkedIn-Version: 202312",
  "too many requests (429)": "troppe richieste (429)",
  "ask for this page again later; keep the others": "chiedi di nuovo questa pagina più tardi; tieni le altre",
  "an error ({number})": "un errore ({number})",
  "ask for this page again; keep the others": "chiedi di nuovo questa pagina; tieni le altre",
  "an HTML page": "una pagina HTML",
  "check the address (https://api.linkedin.com/rest) and the access token, and ask again":
    "controlla l’indirizzo (https://api.linkedin.com/rest) e il token di accesso, e ripeti la richiesta",
  "a truth value": "un valore di verità",
  "pass the bodies as the API sent them, parsed or as text":
    "passa i corpi delle risposte così come li ha inviati l’API, interpretati o come testo",
  "an answer with data": "una risposta con dati",
  "events of one member": "eventi di un solo membro",
  "events of {count} members": "eventi di {count} membri",
  "read each member's events on their own": "leggi a parte gli eventi di ciascun membro",
  "events about posts, comments, reactions, reposts, invitations or messages":
    "eventi su post, commenti, reazioni, diffusioni, inviti o messaggi",
  "ask again later: LinkedIn records what is done after the member's consent":
    "chiedi di nuovo più tardi: LinkedIn registra ciò che avviene dopo il consenso del membro",
  "at most {days} days, or events of the whole window": "al massimo {days} giorni, o eventi di tutto il periodo",
  "{days} days, and events since {date}": "{days} giorni, ed eventi dal {date}",
  "rows of a domain that is read, such as PROFILE or CONNECTIONS":
    "righe di un dominio che si legge, come PROFILE o CONNECTIONS",
  "ask for all pages of memberSnapshotData?q=criteria, and again later: LinkedIn collects for up to a day":
    "chiedi tutte le pagine di memberSnapshotData?q=criteria, e di nuovo più tardi: LinkedIn impiega fino a un giorno a raccoglierle",
  "a scorer made with createSSI": "un valutatore creato con createSSI",
  "send createSSI(), or createSSI with a model, weights and scorers of your own":
    "passa createSSI(), oppure createSSI con un modello, pesi e valutatori tuoi",

  // Of descriptions, and of what is sent in place of something else.
  "a locale": "una lingua (locale)",
  "a plan of plan": "un piano di plan",
  "a recommendation of recommend": "un consiglio di recommend",
  "an issue of this library": "un problema segnalato da questa libreria",
  "{what}, and a locale with every text": "{what}, e una lingua (locale) con tutti i testi",
  "what cannot be described ({error})": "qualcosa che non si può descrivere ({error})",
  "send it as it came": "passalo così com’è",
  "send it as it came, and begin a locale of your own as a copy of en":
    "passalo così com’è, e comincia una lingua tua da una copia di en",
  'import { en } from "social-selling-index/locales/en", or it from "social-selling-index/locales/it"':
    'importa { en } da "social-selling-index/locales/en", o it da "social-selling-index/locales/it"',
  "a model": "un modello",
  "send defaultModel, or a model that defineModel or overrideModel returned":
    "passa defaultModel, o un modello restituito da defineModel o overrideModel",
  "a snapshot": "un’istantanea",
  "a result": "un risultato",
  "send toSnapshot(result)": "passa toSnapshot(risultato)",
  "an array of { before, after, self? }": "un array di { before, after, self? }",
};
