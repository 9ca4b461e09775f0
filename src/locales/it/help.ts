import type { Locale } from "../locale.js";

/** The help of the command line. */
export const help: Locale["help"] = {
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
  "Find the cheapest way to a score, proved, or the most points for your minutes":
    "Trova il modo più rapido per un punteggio, dimostrato, o il massimo dei punti con i tuoi minuti",
  "<zip | folder | activity.json | ->... --target <score> [options]":
    "<zip | cartella | activity.json | ->... --target <punti> [opzioni]",
  "A plan is one typical month, kept up for a whole window. It is exact: no other set of actions reaches the target in fewer minutes, under the minutes that each action is estimated to take. Those are ours; say yours with --effort.":
    "Un piano è un mese tipo, da ripetere per un intero periodo. È esatto: nessun altro insieme di azioni raggiunge l’obiettivo in meno minuti, date le stime dei minuti che ogni azione richiede. Le stime sono nostre; le tue si danno con --effort.",
  "A score to reach, or a pillar's points, as in insights=15":
    "Un punteggio da raggiungere, o i punti di un pilastro, come in insights=15",
  "A place to reach in the group of --peers, as in 10": "Un posto da raggiungere nel gruppo di --peers, come in 10",
  "The group that --top is about, made by ssi peers": "Il gruppo a cui si riferisce --top, creato con ssi peers",
  "The most points for so many minutes in 30 days": "Il massimo dei punti con questi minuti in 30 giorni",
  "The most units of each action in 30 days, as in post=3,tryFormat=1 for four posts in all":
    "Quante volte al massimo in 30 giorni, per ogni azione, come in post=3,tryFormat=1 per quattro post in tutto",
  "Your own minutes for a unit, as in post=45,comment=2": "I tuoi minuti per ogni volta, come in post=45,comment=2",
  "Actions you do not want, as in writeArticle,invite": "Azioni che non vuoi, come in writeArticle,invite",
  "Take numbers that are unknown as 0, instead of leaving them out":
    "Prende come 0 i numeri non noti, invece di lasciarli fuori",
  "Print the plan as JSON": "Stampa il piano in JSON",
  "the cheapest way to 70": "il modo più rapido per arrivare a 70",
  "into the top 10 % of an industry": "tra i primi 10% di un settore",
  "the most for five hours a month": "il massimo con cinque ore al mese",
  "See what other numbers would do to the score": "Mostra come cambierebbe il punteggio con altri numeri",
  "<zip | folder | activity.json | ->... --set <signal=value> [options]":
    "<zip | cartella | activity.json | ->... --set <segnale=valore> [opzioni]",
  "Signals are named as in ssi team: insights.posts, or posts where only one pillar has it; a proportion is 9/12, a signal that does not apply is n/a. Counts are those of the whole window.":
    "I segnali si chiamano come in ssi team: insights.posts, o posts se ce l’ha un solo pilastro; una quota è 9/12, un segnale che non si applica è n/a. I conteggi sono quelli dell’intero periodo.",
  "A number to change; may be given several times": "Un numero da cambiare; si può ripetere",
  "Print both results and their difference as JSON": "Stampa in JSON i due risultati e la differenza",
  "twelve posts in the window": "dodici post nel periodo",
  "two changes at once": "due cambiamenti insieme",
  "Show the score at each week of the past years, from one LinkedIn data export":
    "Mostra il punteggio di ogni settimana degli anni passati, da un archivio dati di LinkedIn",
  "Several archives in one command are one member's. Dates are counted back from that of the export; weeks are those of UTC.":
    "Più archivi in un comando sono di una persona sola. Le date si contano all’indietro da quella dell’archivio; le settimane sono quelle UTC.",
  "What the export keeps no history of (the profile, titles of connections) is taken as it is now, and named. Deleted posts and removed connections are in no export.":
    "Ciò di cui l’archivio non conserva la storia (il profilo, le qualifiche dei collegamenti) si prende com’è oggi, e viene detto. I post eliminati e i collegamenti rimossi non sono in nessun archivio.",
  "day, week or month; usually week": "day, week o month; di solito week",
  "First date; usually that of the first act in the export":
    "Prima data; di solito quella della prima attività nell’archivio",
  "Last date; usually that of the export": "Ultima data; di solito quella dell’archivio",
  "Print the whole replay as JSON: every date's activity, result and counts":
    "Stampa tutto in JSON: attività, risultato e conteggi di ogni data",
  "Print one line a date: score, pillars, and what was done since the date before":
    "Stampa una riga per data: punteggio, pilastri e ciò che si è fatto dalla data precedente",
  "every week since the first": "ogni settimana dalla prima",
  "by month, from a date": "per mese, da una data",
  "for a spreadsheet": "per un foglio di calcolo",
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
