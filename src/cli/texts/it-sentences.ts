import type { CliTexts } from "./cli-texts.js";

/** All that the command line says in messages and in its help, by its English. */
export const sentences: CliTexts["sentences"] = {
  // When something does not fit.
  "{where}: expected {expected}, received {received}; {repair} ({code})":
    "{where}: atteso: {expected}; ricevuto: {received}; rimedio: {repair} ({code})",
  "{subject}: {count} things to mend": "{subject}: {count} cose da correggere",
  "move it to {name}, or add --ignore-unknown": "spostalo in {name}, o aggiungi --ignore-unknown",
  "remove it, or add --ignore-unknown": "toglilo, o aggiungi --ignore-unknown",
  "did you mean {name}? (or add --ignore-unknown)": "intendevi {name}? (o aggiungi --ignore-unknown)",
  "the input": "i dati",
  "there is no option {flag}": "l’opzione {flag} non esiste",
  "there is no option {flag}; did you mean {near}?": "l’opzione {flag} non esiste; intendevi {near}?",
  "there is no command {name}": "il comando {name} non esiste",
  "there is no command {name}; did you mean ssi {near}?": "il comando {name} non esiste; intendevi ssi {near}?",
  "ssi {name} is one of {names}": "ssi {name} è uno tra {names}",
  "ssi {name} is one of {names}; did you mean ssi {near}?": "ssi {name} è uno tra {names}; intendevi ssi {near}?",
  "usage: {usage}": "uso: {usage}",
  "{command} tells more": "{command} dice di più",
  "something went wrong that should not: {error}": "è successo qualcosa che non doveva succedere: {error}",
  "{flag} is given twice": "{flag} è indicata due volte",
  "{flag} takes no value, received {value}": "{flag} non vuole un valore; ricevuto: {value}",
  "{flag} needs a value: {flag} {value}": "{flag} vuole un valore: {flag} {value}",
  "{first} and {second} exclude each other": "{first} e {second} si escludono a vicenda",
  "{first} and {second} go together": "{first} e {second} vanno insieme",
  "--{flag}: expected texts between commas, received {value}":
    "--{flag}: servono testi separati da virgole; ricevuto: {value}",
  "--weights: expected pillar=number, as in insights=2,brand=1, received {value}":
    "--weights: serve pilastro=numero, come in insights=2,brand=1; ricevuto: {value}",
  "--{flag}: {name} is named twice": "--{flag}: {name} è nominato due volte",
  "--window: expected a number of days, received {value}": "--window: serve un numero di giorni; ricevuto: {value}",
  "--min-size: expected a whole number of 1 or more, received {value}":
    "--min-size: serve un numero intero pari o superiore a 1; ricevuto: {value}",
  "--locale: expected one of {names}, received {value}": "--locale: serve una tra {names}; ricevuto: {value}",
  "--locale: expected one of {names}, received {value}; did you mean {near}?":
    "--locale: serve una tra {names}; ricevuto: {value}; intendevi {near}?",
  "--{flag}: expected name=number, as in post=4,react=10, received {value}":
    "--{flag}: serve nome=numero, come in post=4,react=10; ricevuto: {value}",
  "--{flag}: expected a number, received {value}": "--{flag}: serve un numero; ricevuto: {value}",
  "--set: expected signal=value, received {value}": "--set: serve segnale=valore; ricevuto: {value}",
  "say what to change, as in --set insights.posts=12": "indica che cosa cambiare, come in --set insights.posts=12",
  "say one thing to plan for: --target 70, --target insights=15, --top 10 --peers group.json or --minutes 300":
    "indica un solo obiettivo: --target 70, --target insights=15, --top 10 --peers gruppo.json oppure --minutes 300",
  "{name}: expected a peer group, a file that ssi peers build wrote":
    "{name}: serve un gruppo di confronto, cioè un file scritto da ssi peers build",
  "--target: expected one of {names}, received {value}": "--target: serve uno tra {names}; ricevuto: {value}",
  "--peers: {path} is a group {id}, and so is one before it; ssi peers merge makes one of them":
    "--peers: {path} è un gruppo {id}, come uno che lo precede; ssi peers merge ne fa uno solo",
  "--group-by {column}: it has more than {most} different values; is it what groups go by?":
    "--group-by {column}: ha più di {most} valori diversi; è davvero ciò che distingue i gruppi?",
  "--member says who you are in --peers; name a group": "--member dice chi sei in --peers; indica un gruppo",
  "--official-at is the date of --official; name the file": "--official-at è la data di --official; indica il file",
  "--official is one member's, and there are several to score":
    "--official riguarda una persona sola, e qui ce ne sono diverse",
  "--official needs a date, since LinkedIn's JSON and page have none: add --official-at 2026-05-07, or put it in the file's name":
    "--official vuole una data, perché il JSON e la pagina di LinkedIn non ne hanno: aggiungi --official-at 2026-05-07, o mettila nel nome del file",
  "--official-at: expected a date such as 2026-05-07, received {value}":
    "--official-at: serve una data come 2026-05-07; ricevuto: {value}",
  "--{flag} says how to read an export; an activity brings its own date, window and counts":
    "--{flag} dice come leggere un archivio di LinkedIn; un’attività ha già data, periodo e conteggi propri",
  "--{flag} says how to read exports, and there is none":
    "--{flag} dice come leggere gli archivi di LinkedIn, e qui non ce ne sono",
  "-o: with --group-by there may be several groups; name a folder":
    "-o: con --group-by i gruppi possono essere diversi; indica una cartella",
  "--id names one group, and --group-by names them after its values":
    "--id dà il nome a un solo gruppo, mentre --group-by li chiama secondo i suoi valori",
  "there are {count} groups: name a folder for them with -o":
    "i gruppi sono {count}: indica con -o una cartella in cui metterli",
  "there is nothing to score: name a ZIP, a folder or an activity.json":
    "non c’è nulla da misurare: indica uno ZIP, una cartella o un activity.json",
  "there is nothing to replay: name a ZIP or a folder of an export":
    "non c’è nulla da ripercorrere: indica lo ZIP o la cartella di un archivio di LinkedIn",
  "there is nothing to merge: name the JSON files of the parts":
    "non c’è nulla da unire: indica i file JSON delle parti",
  "there is nobody to score: name a table, a list or a folder":
    "non c’è nessuno da misurare: indica una tabella, un elenco o una cartella",
  "there is nobody to group: name a table, a list or a folder":
    "non c’è nessuno da raggruppare: indica una tabella, un elenco o una cartella",
  "this is for one member, and there are several": "questo vale per una persona sola, e qui ce ne sono diverse",
  "there is no row to score": "non c’è nessuna riga da misurare",
  "{name}: there is no date in this range to score": "{name}: in questo intervallo non c’è nessuna data da misurare",
  "{name}: not ranked in {group}": "{name}: senza posizione in {group}",
  "{name}: expected an activity, an object": "{name}: serve un’attività, cioè un oggetto",
  "{path}: expected a LinkedIn data export, received JSON, which has no past to read":
    "{path}: serve un archivio dati di LinkedIn; un file JSON non ha un passato da leggere",
  "{path}: expected a ZIP, a folder or an activity as JSON, received a table; to score an export, give its ZIP or folder; to score many members, use ssi team":
    "{path}: serve uno ZIP, una cartella o un’attività in JSON, e questa è una tabella; per un archivio di LinkedIn indica lo ZIP o la cartella; per molte persone usa ssi team",
  "{path}: expected a ZIP, a folder or an activity as JSON, received something else":
    "{path}: serve uno ZIP, una cartella o un’attività in JSON, e questo è qualcos’altro",
  "{path}: expected a folder with an unpacked LinkedIn export (Profile.csv, Connections.csv and others) or its ZIP files, found neither":
    "{path}: serve una cartella con un archivio di LinkedIn estratto (Profile.csv, Connections.csv e altri) o con i suoi file ZIP, e non c’è nulla del genere",
  "{path}: expected one activity.json, ZIP or folder for each member, found none":
    "{path}: serve un activity.json, uno ZIP o una cartella per ogni persona, e non ce n’è nessuno",
  "{path}: it holds more than {most} files; give the export's own folder":
    "{path}: contiene più di {most} file; indica proprio la cartella dell’archivio",
  "{path}: there is a file that is no peer group, and it was left as it is; choose another -o":
    "{path}: c’è già un file che non è un gruppo di confronto, ed è rimasto com’era; scegli un altro -o",
  "{path}: there is no such file or folder": "{path}: questo file o questa cartella non esiste",
  "{path}: it may not be read (permission denied)": "{path}: non si può leggere (permesso negato)",
  "{path}: it is a folder": "{path}: è una cartella",
  "{path}: a part of the path is not a folder": "{path}: una parte del percorso non è una cartella",
  "{path}: it cannot be read ({code})": "{path}: non si riesce a leggere ({code})",
  "{name}: expected JSON, received nothing": "{name}: serve JSON, e non c’è nulla",
  "{name} is not valid JSON": "{name} non è JSON valido",
  "{name} is not valid JSON (line {line}, column {column})": "{name} non è JSON valido (riga {line}, colonna {column})",
  "not valid JSON": "JSON non valido",
  "{name}: the header does not fit": "{name}: l’intestazione non va bene",
  "--set does not fit": "--set non va bene",
  "column {number} has no name; --ignore-unknown passes over it":
    "la colonna {number} non ha un nome; --ignore-unknown la ignora",
  "no signal is called {name}; --ignore-unknown passes over the column":
    "nessun segnale si chiama {name}; --ignore-unknown ignora la colonna",
  "no signal is called {name}; did you mean {near}? --ignore-unknown passes over the column":
    "nessun segnale si chiama {name}; intendevi {near}? --ignore-unknown ignora la colonna",
  "no signal is called {name}": "nessun segnale si chiama {name}",
  "no signal is called {name}; did you mean {near}?": "nessun segnale si chiama {name}; intendevi {near}?",
  "{name} is given twice": "{name} è indicato due volte",
  "{name} is given twice, the first time as {before}": "{name} è indicato due volte, la prima come {before}",
  "there is no column {name} to group by": "per raggruppare non esiste la colonna {name}",
  "there is no column {name} to group by; did you mean {near}?":
    "per raggruppare non esiste la colonna {name}; intendevi {near}?",
  'there is no column of a signal, such as "insights.posts" or "connections"':
    'nessuna colonna è di un segnale, come "insights.posts" o "connections"',
  "expected {width} cells, received {count}; quote cells that hold the delimiter":
    "servono {width} celle, ce ne sono {count}; metti tra virgolette le celle che contengono il separatore",
  "{name}: a row of more than 1,024 cells; is a quote left open?":
    "{name}: una riga di più di 1.024 celle; c’è una virgoletta rimasta aperta?",
  "{name}: a cell of more than 65,536 bytes; is a quote left open?":
    "{name}: una cella di più di 65.536 byte; c’è una virgoletta rimasta aperta?",
  "{name}: a row of more than 1 MiB; is a quote left open?":
    "{name}: una riga di più di 1 MiB; c’è una virgoletta rimasta aperta?",
  "there is nothing to look at: name a ZIP or a folder of an export":
    "non c’è niente da guardare: indica lo ZIP o la cartella di un archivio di LinkedIn",
  "{name}: {cure} ({code})": "{name}: {cure} ({code})",
  "an archive and answers of the API tell the same: give one of them":
    "un archivio e le risposte dell’API dicono le stesse cose: indica l’uno o le altre",
  "{name}: it ends inside a quoted cell; close the quote":
    "{name}: finisce in mezzo a una cella tra virgolette; chiudi le virgolette",
  "{name}: expected a table with a header, received nothing":
    "{name}: serve una tabella con un’intestazione, e non c’è nulla",
  "{source}: it has no {column} to group by": "{source}: manca {column}, che serve per raggruppare",
  "{source}: {problem}": "{source}: {problem}",
  "row {number}": "riga {number}",
  "line {number}": "linea {number}",
  "entry {number}": "voce {number}",
  "{file} row {number}": "{file}, riga {number}",
  "{file} line {number}": "{file}, linea {number}",
  "{file} entry {number}": "{file}, voce {number}",
  "{count} of {total} could not be scored": "non misurati: {count} su {total}",
  "and {count} more": "e altri {count}",
  "{folder}: 1 file": "{folder}: 1 file",
  "{folder}: {count} files": "{folder}: {count} file",

  // Around every help.
  "{name} {version}: an open, SSI-like score of social selling, 0 to 100, and where every point comes from.":
    "{name} {version}: un punteggio aperto del social selling, alla maniera dell’SSI, da 0 a 100, con l’origine di ogni punto.",
  Usage: "Uso",
  Commands: "Comandi",
  Examples: "Esempi",
  Options: "Opzioni",
  "<command> [options]": "<comando> [opzioni]",
  "Show the help of a command: ssi help score": "Mostra l’aiuto di un comando: ssi help score",
  "Show this help, or that of the command": "Mostra questo aiuto, o quello del comando",
  "Show the version": "Mostra la versione",
  "Exit codes: 0 done, 1 the input cannot be scored, 2 wrong usage.":
    "Codici di uscita: 0 fatto, 1 i dati non si possono misurare, 2 uso sbagliato.",

  // What stands for the value of an option.
  "<file>": "<file>",
  "<folder>": "<cartella>",
  "<date>": "<data>",
  "<days>": "<giorni>",
  "<minutes>": "<minuti>",
  "<score>": "<punti>",
  "<percent>": "<percento>",
  "<titles>": "<qualifiche>",
  "<skills>": "<competenze>",
  "<list>": "<elenco>",
  "<tag>": "<lingua>",
  "<signal=value>": "<segnale=valore>",
  "<step>": "<passo>",
  "<n>": "<n>",
  "<column>": "<colonna>",
  "<name>": "<nome>",
  "<kind>": "<tipo>",

  // Options of several commands.
  "No progress bar": "Senza barra di avanzamento",
  "Language of what is shown: en (usual) or it": "Lingua di ciò che si vede: en (di solito) o it",
  "No colours (so does the variable NO_COLOR)": "Senza colori (come con la variabile NO_COLOR)",
  "Show this help": "Mostra questo aiuto",
  "How much pillars count, as in insights=2,brand=0.5; usually 1 each":
    "Quanto contano i pilastri, come in insights=2,brand=0.5; di solito 1 ciascuno",
  "There is a Sales Navigator seat": "C’è una licenza Sales Navigator",
  "There is none: its signals do not apply (usual for an export)":
    "Non c’è una licenza: i suoi segnali non si applicano (di solito per un archivio)",
  "Pass over fields that the model does not know": "Ignora i campi che il modello non conosce",
  "Last day to look at, as in 2026-05-07; usually the archive's own date":
    "Ultimo giorno da guardare, come in 2026-05-07; di solito la data dell’archivio",
  "Days to look back, 28 to 366; usually 90": "Giorni da guardare all’indietro, da 28 a 366; di solito 90",
  'Whom you sell to, as in "VP Sales,Head of Marketing"': 'A chi vendi, come in "VP Sales,Head of Marketing"',
  'Skills you want to be known for, as in "Negotiation,CRM"':
    'Competenze per cui vuoi farti conoscere, come in "Negotiation,CRM"',

  // ssi score.
  "Score a LinkedIn data export or an activity, and show where every point comes from":
    "Misura un archivio dati di LinkedIn o un’attività, e mostra da dove viene ogni punto",
  "<zip | folder | activity.json | ->... [options]": "<zip | cartella | activity.json | ->... [opzioni]",
  "Several archives in one command are one member's (Basic and Complete, in any order). The .xlsx of LinkedIn's analytics goes beside them: ssi score export.zip analytics.xlsx. Several activity.json are several members. A folder is an unpacked export, or holds the ZIP files; - reads JSON from stdin. JSON may also be what LinkedIn's portability API answered: an array of pages, or of events.":
    "Più archivi in un comando sono di una persona sola (Basic e Complete, in qualsiasi ordine). Il file .xlsx delle statistiche di LinkedIn va insieme a loro: ssi score export.zip analytics.xlsx. Più activity.json sono di più persone. Una cartella è un archivio estratto, o contiene i file ZIP; - legge JSON dallo standard input. Il JSON può anche essere la risposta delle API di portabilità di LinkedIn: un array di pagine, o di eventi.",
  "Print the result as JSON; of several members, an array; with --official, both apart":
    "Stampa il risultato in JSON; di più persone, un array; con --official, i due separati",
  "Show which files and rows each number comes from": "Mostra da quali file e righe viene ogni numero",
  "Rank the score in a group that ssi peers made; may be given several times":
    "Dà al punteggio un posto in un gruppo creato con ssi peers; si può ripetere",
  "You are one of the members of these groups, with this very score":
    "Tu sei tra i membri di questi gruppi, con proprio questo punteggio",
  "Show LinkedIn's own index beside: its saved JSON, or the text of its page":
    "Mostra accanto l’indice di LinkedIn: il suo JSON salvato, o il testo della sua pagina",
  "When it was saved; usually the date in the file's name":
    "Quando è stato salvato; di solito la data nel nome del file",
  "your own export": "il tuo archivio",
  "with the analytics of your posts": "con le statistiche dei tuoi post",
  "with your audience, at a date": "con il tuo pubblico, a una data",
  "ranked in an industry, and beside what LinkedIn said that day":
    "con il posto in un settore, accanto a ciò che LinkedIn diceva quel giorno",
  "from an app's data, insights twice": "dai dati di un’app, con insights che vale il doppio",

  // ssi doctor.
  "Tell what a LinkedIn data export holds, what it lacks, and how to ask LinkedIn for it":
    "Dice che cosa c’è in un archivio dati di LinkedIn, che cosa manca e come chiederlo a LinkedIn",
  "<zip | folder>... [options]": "<zip | cartella>... [opzioni]",
  "Several archives in one command are one member's (Basic and Complete, in any order). The .xlsx of LinkedIn's analytics goes beside them: ssi doctor export.zip analytics.xlsx.":
    "Più archivi in un comando sono di una persona sola (Basic e Complete, in qualsiasi ordine). Il file .xlsx delle statistiche di LinkedIn va insieme a loro: ssi doctor export.zip analytics.xlsx.",
  "It names the archive, the tables that were read with their rows, what was left out and why, what was unusual, and what is missing with the points it is worth. Texts, names and addresses are never shown, and private files are never opened.":
    "Dice quale archivio è, quali tabelle ha letto e con quante righe, che cosa ha lasciato fuori e perché, che cosa c’era di insolito, e che cosa manca con i punti che vale. Testi, nomi e indirizzi non si mostrano mai, e i file privati non si aprono mai.",
  "An export that lacks something is no failure: the exit code is 0. It is 1 when nothing can be read, and the message then says what to do.":
    "Un archivio a cui manca qualcosa non è un errore: il codice di uscita è 0. È 1 quando non si può leggere nulla, e allora il messaggio dice che cosa fare.",
  "Print evidence, issues and what is missing as JSON":
    "Stampa in JSON l’origine dei numeri, i problemi e ciò che manca",
  "what is in it, and what is missing": "che cosa c’è, e che cosa manca",
  "both of LinkedIn's archives together": "i due archivi di LinkedIn insieme",
  "the evidence for every number": "l’origine di ogni numero",

  // ssi plan.
  "First date; usually 52 weeks before the last": "Prima data; di solito 52 settimane prima dell’ultima",
  "Every date since the first act in the export": "Ogni data dalla prima azione nell’archivio",
  "the last 52 weeks": "le ultime 52 settimane",
  "<mean>": "<media>",
  "The mean of a group: 34 is LinkedIn's, and ranks the score of --official; model:31 is of this model's scores, and ranks ours":
    "La media di un gruppo: 34 è quella di LinkedIn, e dà un posto al punteggio di --official; model:31 è dei punteggi di questo modello, e dà un posto al nostro",
  "--average {mean} is LinkedIn's mean, and ranks the score of --official: name that file; a mean of this model's scores is --average model:{mean}":
    "--average {mean} è la media di LinkedIn, e dà un posto al punteggio di --official: indica quel file; una media dei punteggi di questo modello è --average model:{mean}",
  "--average: expected a mean from 0 to 100, as in 34 or model:31, received {value}":
    "--average: serve una media da 0 a 100, come 34 o model:31, e questa è {value}",
  "LinkedIn's score ranked by the average that LinkedIn shows":
    "il punteggio di LinkedIn, con un posto secondo la media che LinkedIn mostra",
  "Tell what to do next, and what each step is worth": "Dice che cosa fare adesso, e quanto vale ogni passo",
  "Of what one can do, the best step of each pillar comes first, and of the pillars the one furthest below a typical member; best is most points for the effort. Then what to find out, and what to keep at. Every gain is scored again, not guessed.":
    "Tra le cose da fare viene prima il passo migliore di ogni pilastro, e tra i pilastri quello più lontano da un profilo tipico; il migliore è quello che dà più punti per l’impegno. Poi che cosa scoprire, e in che cosa perseverare. Ogni guadagno è ricalcolato, non supposto.",
  "How many pieces of advice at most (5)": "Quanti consigli al massimo (5)",
  "Print the advice as JSON": "Mostra i consigli in JSON",
  "the next five steps": "i prossimi cinque passi",
  "only the first": "solo il primo",
  "for a program": "per un programma",
  "Find the cheapest way to a score, proved, or the most points for your minutes":
    "Trova il modo più rapido per un punteggio, dimostrato, o il massimo dei punti con i tuoi minuti",
  "<zip | folder | activity.json | ->... [--target <score>] [options]":
    "<zip | cartella | activity.json | ->... [--target <punti>] [opzioni]",
  "A plan is what is done once, and one typical month that is kept up for a whole window. It is exact: with so many kinds of action no other plan reaches the target with less effort, under the minutes that each action is estimated to take. Those are ours; say yours with --effort. Targets are of the confirmed score. Without a target, and where it is out of reach, the plan leads to the next stage that is in reach.":
    "Un piano è ciò che si fa una volta sola, e un mese tipo da ripetere per un intero periodo. È esatto: con tanti tipi di azione nessun altro piano raggiunge l’obiettivo con meno impegno, date le stime dei minuti che ogni azione richiede. Le stime sono nostre; le tue si danno con --effort. Gli obiettivi riguardano il punteggio accertato. Senza obiettivo, e dove non è raggiungibile, il piano porta alla prossima tappa raggiungibile.",
  "A score to reach, or a pillar's points, as in insights=15":
    "Un punteggio da raggiungere, o i punti di un pilastro, come in insights=15",
  "A place to reach in the group of --peers, as in 10": "Un posto da raggiungere nel gruppo di --peers, come in 10",
  "The group that --top is about, made by ssi peers": "Il gruppo a cui si riferisce --top, creato con ssi peers",
  "The most points for so many minutes in 30 days": "Il massimo dei punti con questi minuti in 30 giorni",
  "<number>": "<numero>",
  "The most kinds of action (6)": "Quanti tipi di azione al massimo (6)",
  "How many people work at your company": "Quante persone lavorano nella tua azienda",
  "The most units of each action a month, as in post=3,tryFormat=1 for four posts in all":
    "Quante volte al massimo al mese, per ogni azione, come in post=3,tryFormat=1 per quattro post in tutto",
  "Your own minutes for a unit, as in post=45,comment=2": "I tuoi minuti per ogni volta, come in post=45,comment=2",
  "Actions you do not want, as in writeArticle,invite": "Azioni che non vuoi, come in writeArticle,invite",
  "Take numbers that are unknown as 0, instead of leaving them out":
    "Prende come 0 i numeri non noti, invece di lasciarli fuori",
  "Print the plan as JSON": "Stampa il piano in JSON",
  "the next stage that is in reach": "la prossima tappa raggiungibile",
  "the cheapest way to 70": "il modo più rapido per arrivare a 70",
  "into the top 10 % of an industry": "tra i primi 10% di un settore",
  "the most for five hours a month": "il massimo con cinque ore al mese",

  // ssi what-if.
  "See what other numbers would do to the score": "Mostra come cambierebbe il punteggio con altri numeri",
  "<zip | folder | activity.json | ->... --set <signal=value> [options]":
    "<zip | cartella | activity.json | ->... --set <segnale=valore> [opzioni]",
  "Signals are named as in ssi team: insights.posts, or posts where only one pillar has it; a proportion is 9/12, a signal that does not apply is n/a. Counts are those of the whole window.":
    "I segnali si chiamano come in ssi team: insights.posts, o posts se ce l’ha un solo pilastro; una quota è 9/12, un segnale che non si applica è n/a. I conteggi sono quelli dell’intero periodo.",
  "A number to change; may be given several times": "Un numero da cambiare; si può ripetere",
  "Print both results and their difference as JSON": "Stampa in JSON i due risultati e la differenza",
  "twelve posts in the window": "dodici post nel periodo",
  "two changes at once": "due cambiamenti insieme",

  // ssi replay.
  "Show the score at each week of the past years, from one LinkedIn data export":
    "Mostra il punteggio di ogni settimana degli anni passati, da un archivio dati di LinkedIn",
  "Several archives in one command are one member's. Dates are counted back from that of the export; weeks are those of UTC.":
    "Più archivi in un comando sono di una persona sola. Le date si contano all’indietro da quella dell’archivio; le settimane sono quelle UTC.",
  "What the export keeps no history of (the profile, titles of connections) is taken as it is now, and named. Deleted posts and removed connections are in no export.":
    "Ciò di cui l’archivio non conserva la storia (il profilo, le qualifiche dei collegamenti) si prende com’è oggi, e viene detto. I post eliminati e i collegamenti rimossi non sono in nessun archivio.",
  "day, week or month; usually week": "day, week o month; di solito week",
  "Last date; usually that of the export": "Ultima data; di solito quella dell’archivio",
  "Print the whole replay as JSON: every date's activity, result and counts":
    "Stampa tutto in JSON: attività, risultato e conteggi di ogni data",
  "Print one line a date: score, pillars, and what was done since the date before":
    "Stampa una riga per data: punteggio, pilastri e ciò che si è fatto dalla data precedente",
  "every week since the first": "ogni settimana dalla prima",
  "by month, from a date": "per mese, da una data",
  "for a spreadsheet": "per un foglio di calcolo",

  // ssi team.
  "Score many members and rank them": "Misura molte persone e le mette in ordine",
  "<reps.csv | reps.jsonl | reps.json | folder | ->... [options]":
    "<reps.csv | reps.jsonl | reps.json | cartella | ->... [opzioni]",
  "A table has one member a row; its columns are id, asOf, windowDays, salesNavigator and signals such as insights.posts or just posts. A share of two numbers is written 9/12, or in two columns, responseRate.part and responseRate.whole. An empty cell is unknown, n/a does not apply.":
    "Una tabella ha una persona per riga; le colonne sono id, asOf, windowDays, salesNavigator e i segnali, come insights.posts o solo posts. Una quota di due numeri si scrive 9/12, o in due colonne, responseRate.part e responseRate.whole. Una cella vuota è un dato non noto, n/a un dato che non si applica.",
  "A folder has one activity.json, one ZIP or one sub-folder for each member.":
    "Una cartella contiene un activity.json, uno ZIP o una sottocartella per ogni persona.",
  "Each member's rank is that among the others: Top 10% is the top tenth of the team. In a team with fewer others than --min-size, ranks and the average are withheld; the order stays that of the scores.":
    "Il posto di ognuno è quello tra gli altri: «Primi 10%» è il primo decimo del team. In un team in cui gli altri sono meno di --min-size, posti e media non si mostrano; l’ordine resta quello dei punteggi.",
  "A row that cannot be scored stops nothing: it is told on stderr. The exit code is 0 when at least one was scored, else 1.":
    "Una riga che non si può misurare non ferma nulla: viene detta su stderr. Il codice di uscita è 0 se almeno una è stata misurata, altrimenti 1.",
  "Print an array: ranked results, then the rows that failed and why":
    "Stampa un array: i risultati in ordine, poi le righe non misurate e il perché",
  "Print the ranked table as CSV": "Stampa la classifica in CSV",
  "With fewer others, ranks and the average are withheld; usually 10, as LinkedIn did":
    "Se gli altri sono di meno, posti e media non si mostrano; di solito 10, come faceva LinkedIn",
  "from the CRM": "dal CRM",
  "a folder with one export for each member": "una cartella con un archivio per ogni persona",
  "for another program": "per un altro programma",

  // ssi peers.
  "Make peer groups of many members, to rank scores in":
    "Crea gruppi di confronto da molte persone, per dare un posto ai punteggi",
  "<members.csv | members.jsonl | folder | ->... [options]":
    "<members.csv | members.jsonl | cartella | ->... [opzioni]",
  "Rows are read as ssi team reads them, one at a time. The column named by --group-by may have any name; it is taken out before a row is scored, and each of its values becomes a group in a file of its own, named after it.":
    "Le righe si leggono come in ssi team, una alla volta. La colonna indicata da --group-by può avere qualsiasi nome; si toglie prima di misurare la riga, e ogni suo valore diventa un gruppo in un file a sé, con il nome del valore.",
  "A group holds how many members have which score: numbers, and no names. A row that cannot be scored stops nothing: it is told on stderr.":
    "Un gruppo contiene quante persone hanno quale punteggio: numeri, e nessun nome. Una riga che non si può misurare non ferma nulla: viene detta su stderr.",
  "One group for each value of this column; else one of all":
    "Un gruppo per ogni valore di questa colonna; altrimenti uno solo",
  "Where the files go; for one group also a name that ends in .json; else it is printed":
    "Dove mettere i file; per un gruppo solo anche un nome che finisce in .json; altrimenti si stampa",
  "Name of the one group; usually the file's": "Nome del gruppo, se è uno solo; di solito quello del file",
  "industry, network, team or one of yours; usually the column":
    "industry, network, team o uno dei tuoi; di solito la colonna",
  "With fewer others nothing is said of them; usually 10":
    "Se gli altri sono di meno, di loro non si dice nulla; di solito 10",
  "The members are a sample of more: ranks come with an interval":
    "Le persone sono un campione di altre: ogni posto ha un intervallo",
  "a group for each industry": "un gruppo per ogni settore",
  "one group of all": "un gruppo con tutti",
  "Merge parts of one peer group, in any order": "Unisce parti di un gruppo di confronto, in qualsiasi ordine",
  "<part.json>... [-o whole.json]": "<parte.json>... [-o insieme.json]",
  "Parts share id, kind, smallest size and sampling, and their scores were measured alike. The order of the parts does not change a byte of the whole.":
    "Le parti hanno gli stessi id, tipo, dimensione minima e campionamento, e i loro punteggi sono stati misurati allo stesso modo. L’ordine delle parti non cambia un byte dell’insieme.",
  "Where the group goes; else it is printed": "Dove mettere il gruppo; altrimenti si stampa",
  "two halves of a sales team": "le due metà di una squadra di vendita",
};
