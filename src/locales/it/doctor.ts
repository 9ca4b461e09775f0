import type { DoctorTexts } from "../texts/doctor-texts.js";

const ask = "su linkedin.com: Impostazioni e privacy, Privacy dei dati, Ottieni una copia dei tuoi dati";
const exportAnalytics = "su linkedin.com: il tuo profilo, Analisi, Esporta";
const giveBeside = "insieme all’archivio: ssi score export.zip analytics.xlsx";

/** What `ssi doctor` says. */
export const doctor: DoctorTexts = {
  title: "Che cosa c’è nel tuo archivio di LinkedIn",
  labels: { archive: "Archivio", owner: "Tu", known: "Noti" },
  editions: {
    basic: "Base (Basic)",
    complete: "Completo (Complete)",
    analytics: "Statistiche",
    otherWorkbook: "un foglio di calcolo, ma non le statistiche del tuo account",
    other: "non è uno dei due archivi di LinkedIn",
  },
  ofDate: "{archive}, del {date}",
  ofPeriod: "{archive}, dal {from} al {to}",
  incomplete: {
    basic:
      "Nell’archivio base mancano i tuoi post, commenti, reazioni, voti, ricondivisioni e le persone che segui. L’archivio completo arriva con una seconda e-mail, entro due giorni dalla richiesta.",
    complete:
      "Dal nome è l’archivio completo, ma non ha nessuno dei file che solo quello contiene: o sono vuoti, o LinkedIn li ha lasciati fuori.",
  },
  owners: {
    direction: "riconosciuto dalla colonna di messages.csv che indica i messaggi inviati",
    invitations: "riconosciuto tra i mittenti dei messaggi grazie agli inviti che hai inviato",
    profileName: "riconosciuto tra i mittenti dei messaggi dal nome in Profile.csv",
    mostConversations: "si presume chi partecipa a più conversazioni: è solo un’ipotesi",
    nobody: "nulla indica quale mittente dei messaggi sei tu",
  },
  known: "{percent} dei dati: {score} punti dimostrati, fino a {high} possibili",
  read: "Letti: {files}, {rows} (quelle contate / tutte)",
  files: { other: "{count} file" },
  rows: { one: "{count} riga", other: "{count} righe" },
  allCounted: "Contano tutte le righe: {files}",
  notCounted: "Non contate: {reasons}",
  moreFiles: "{files} e altri {count}",
  leftAlone: {
    otherWorkbook: "Aperti, ma non sono le statistiche del tuo account: {files}",
    private: "Privati, mai aperti: {files}",
    unused: "Non necessari: {files}",
    unknown: "Sconosciuti, non aperti: {files}",
    system: "Aggiunti da un computer, ignorati: {files}",
    superseded: "Ignorati, perché un archivio più recente li contiene: {files}",
    unreadable: "Senza un’intestazione riconoscibile, quindi non letti: {files}",
    absent: "Assenti, quindi considerati vuoti: {files}",
  },
  advice: {
    unchanged:
      "Se i file sono stati aperti e salvati con un altro programma, scarica di nuovo l’archivio e usalo così com’è.",
    exportAgain: `Esporta di nuovo le statistiche degli ultimi 365 giorni ${exportAnalytics}; poi usa il file .xlsx così com’è, ${giveBeside}.`,
    exportAccount: `Servono le statistiche dell’intero account, non quelle di un solo post. Esportale per gli ultimi 365 giorni ${exportAnalytics}; poi usa quel file .xlsx così com’è, ${giveBeside}.`,
    tellDate: "Indica la data: --as-of 2026-05-07.",
    nothing: "Non c’è nulla da fare: una tabella si apre solo quando si sa che cosa contiene.",
  },
  moreFindings: "e altri {count}; --json li mostra tutti",
  missing: {
    one: "Manca fino a {points} punto. Che cosa fare, prima ciò che vale di più",
    other: "Mancano fino a {points} punti. Che cosa fare, prima ciò che vale di più",
  },
  nothingMissing: "Non manca nulla: tutti i dati sono noti.",
  leftOut: {
    title: "Ciò che manca nel tuo archivio completo",
    how: `a volte LinkedIn lascia fuori un file: chiedi di nuovo l’archivio più ampio ${ask}`,
  },
  cures: {
    "import.notZip": `Non è un archivio ZIP. Se il link nell’e-mail di LinkedIn è scaduto, il browser salva una pagina al suo posto. Chiedi di nuovo l’archivio ${ask}; poi usa il file ZIP così com’è, o la cartella in cui l’hai estratto.`,
    "import.zipBroken": `L’archivio è incompleto o danneggiato, di solito per un download interrotto. Scaricalo di nuovo dal link nell’e-mail di LinkedIn; se è scaduto, chiedilo di nuovo ${ask}.`,
    "import.zipEncrypted":
      "Un file dell’archivio è protetto da password; l’archivio di LinkedIn non ne ha. Estrailo con la password e indica la cartella, oppure scarica di nuovo l’archivio.",
    "import.zipUnsupported":
      "Un file dell’archivio è compresso in un modo non supportato, che LinkedIn non usa. Estrailo e indica la cartella, oppure scarica di nuovo l’archivio.",
    "import.workbookBroken": `Il file di statistiche è danneggiato, o viene da un altro programma. Esporta di nuovo le statistiche ${exportAnalytics}; poi usa il file .xlsx così com’è, ${giveBeside}.`,
    "import.oldWorkbook": `Il file di statistiche è nel vecchio formato di Excel (.xls), o protetto da password. Aprilo e salvalo come .xlsx senza password, oppure esporta di nuovo le statistiche ${exportAnalytics}. Poi usa il file .xlsx ${giveBeside}.`,
    "import.limit":
      "Contiene molto più di un archivio di LinkedIn. Controlla che sia il file ZIP ricevuto da LinkedIn, e nient’altro.",
    "import.noLinkedInFile": `Non contiene nessuna tabella di LinkedIn. Indica il file ZIP ricevuto da LinkedIn, o la cartella in cui l’hai estratto. Per averlo, chiedilo ${ask}. Delle statistiche serve solo il file dell’intero account.`,
    "import.differentMembers": "Gli archivi appartengono a persone diverse. Usa quelli di una persona alla volta.",
    "import.noDate": "Nulla ne indica la data. Aggiungi il giorno in cui LinkedIn l’ha preparato: --as-of 2026-05-07.",
  },
};
