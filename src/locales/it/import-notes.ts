import type { Locale } from "../locale.js";

/** What was unusual while an export was read. */
export const importIssues: Locale["importIssues"] = {
  "import.unreadableDate": {
    one: "{count} riga senza una data leggibile in {file}",
    other: "{count} righe senza una data leggibile in {file}",
  },
  "import.raggedRow": {
    one: "{count} riga con troppe o troppo poche celle in {file}",
    other: "{count} righe con troppe o troppo poche celle in {file}",
  },
  "import.openQuote": { other: "{file} finisce in mezzo a una cella tra virgolette: forse mancano le ultime righe" },
  "import.resavedFile": { other: "{file} è stato salvato di nuovo da un foglio di calcolo" },
  "import.cellType": {
    one: "{count} cella di {file} non è testo ed è stata letta come vuota",
    other: "{count} celle di {file} non sono testo e sono state lette come vuote",
  },
  "import.otherEncoding": { other: "{file} non è in UTF-8 ed è stato letto come windows-1252" },
  "import.headerNotFound": { other: "in {file} non si trova l’intestazione: il file non è stato letto" },
  "import.unknownFile": {
    one: "{count} tabella sconosciuta, non aperta",
    other: "{count} tabelle sconosciute, non aperte",
  },
  "import.duplicateEntry": { other: "{file} compare più volte nell’archivio; è stato letto l’ultimo" },
  "import.archiveDate": { other: "la data nel nome di un archivio non esiste e non è stata usata" },
  "import.unknownWorkbook": {
    one: "{file} è stato aperto, ma non contiene le statistiche del tuo account LinkedIn e non è stato usato",
    other:
      "{count} file sono stati aperti, ma non contengono le statistiche del tuo account LinkedIn e non sono stati usati",
  },
  "import.workbookSheet": {
    one: "in {file} manca una tabella, o contraddice le altre",
    other: "in {file} mancano {count} tabelle, o contraddicono le altre",
  },
  "import.workbookDates": {
    other: "{file} ha date che si leggono sia giorno-mese sia mese-giorno, e non sono state indovinate",
  },
  "import.workbookSum": { other: "i giorni di {file} non danno il totale che dichiara" },
  "import.unreadableNumber": {
    one: "{count} riga senza un numero leggibile in {file}",
    other: "{count} righe senza un numero leggibile in {file}",
  },
};

/** Why rows were not counted. */
export const leftReasons: Locale["leftReasons"] = {
  otherArchive: "{count} presenti anche nell’altro archivio",
  undated: "{count} senza data",
  beforeWindow: "{count} prima del periodo",
  afterAsOf: "{count} dopo",
  tooRecent: "{count} troppo recenti per dirlo",
  notAccepted: "{count} senza accettazione",
  notVisible: "{count} non visibili",
  double: "{count} ripetuti",
  noOperator: "{count} senza operatori",
  bareShare: "{count} senza parole proprie",
  ownContent: "{count} con contenuti propri",
  notInGroup: "{count} fuori dai gruppi",
  fewWords: "{count} con meno di cinque parole",
  otherTitle: "{count} con altre qualifiche",
  otherCompany: "{count} in altre aziende",
  hiddenMember: "{count} con nome nascosto",
  noUrl: "{count} senza link",
  incoming: "{count} ricevuti da altri",
  notActive: "{count} non più seguiti",
  past: "{count} del passato",
  noDescription: "{count} senza descrizione",
  draft: "{count} in bozza",
  spam: "{count} nello spam",
  sponsored: "{count} sponsorizzati",
  notFeed: "{count} non destinati al feed",
  begunByMember: "{count} avviate da te",
  begunByOther: "{count} avviate da altri",
  oneWay: "{count} a senso unico",
  notWelcome: "{count} che non danno il benvenuto a nessuno",
  notCovered: "{count} precedenti al registro delle modifiche",
  otherPost: "{count} su altri post",
  outsideWorkbook: "{count} in giorni senza statistiche",
};
