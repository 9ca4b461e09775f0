import type { Locale } from "../locale.js";

/** What the command line says when something does not fit. */
export const commandLine: Locale["commandLine"] = {
  "{where}: expected {expected}, received {received}; {repair} ({code})":
    "{where}: atteso: {expected}; ricevuto: {received}; rimedio: {repair} ({code})",
  "{subject}: {count} things to mend": "{subject}: {count} cose da correggere",
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
};
