import type { ExplanationTexts, Locale } from "../locale.js";

/** The pillars, as Italian articles quote LinkedIn's own page. */
export const pillars: Locale["pillars"] = {
  brand: { title: "Stabilisci il tuo brand professionale", short: "Brand" },
  people: { title: "Trova le persone giuste", short: "Persone" },
  insights: { title: "Interagisci con informazioni rilevanti", short: "Contenuti" },
  relationships: { title: "Costruisci relazioni", short: "Relazioni" },
};

/** The signals. */
export const signals: Locale["signals"] = {
  brand: {
    profileCompleteness: { title: "Completezza del profilo", short: "Profilo" },
    summaryLength: { title: "Riepilogo del profilo", short: "Riepilogo" },
    optionalSections: { title: "Sezioni facoltative", short: "Sezioni" },
    skills: { title: "Competenze", short: "Competenze" },
    endorsements: { title: "Conferme ricevute", short: "Conferme" },
    focusSkillsEndorsed: { title: "Conferme sulle competenze chiave", short: "Chiave" },
    recommendations: { title: "Referenze", short: "Referenze" },
    profileMedia: { title: "Contenuti multimediali del profilo", short: "Media" },
    articles: { title: "Articoli pubblicati", short: "Articoli" },
    followersGained: { title: "Nuovi follower", short: "Follower" },
  },
  people: {
    peopleSearches: { title: "Ricerche", short: "Ricerche" },
    advancedSearches: { title: "Ricerche avanzate", short: "Avanzate" },
    profileViewsMade: { title: "Profili visitati", short: "Visitati" },
    profileViewsReceived: { title: "Visite al profilo", short: "Visite" },
    leadsSaved: { title: "Lead salvati", short: "Lead" },
    activeDays: { title: "Giorni di attività", short: "Giorni" },
    targetAudienceShare: { title: "Pubblico di riferimento", short: "Pubblico" },
    influencersFollowed: { title: "Persone seguite", short: "Seguiti" },
  },
  insights: {
    posts: { title: "Post", short: "Post" },
    reposts: { title: "Post diffusi", short: "Diffusi" },
    substantiveComments: { title: "Commenti di sostanza", short: "Commenti" },
    reactionsGiven: { title: "Reazioni lasciate", short: "Reazioni" },
    formatVariety: { title: "Varietà di formati", short: "Formati" },
    engagementPerPost: { title: "Interazioni per post", short: "Interazioni" },
    groupActivity: { title: "Attività nei gruppi", short: "Gruppi" },
    companiesFollowed: { title: "Aziende seguite", short: "Aziende" },
    pollParticipation: { title: "Sondaggi", short: "Sondaggi" },
    accountsSaved: { title: "Account salvati", short: "Account" },
  },
  relationships: {
    connections: { title: "Collegamenti", short: "Collegamenti" },
    connectionsGained: { title: "Nuovi collegamenti", short: "Nuovi" },
    decisionMakerConnections: { title: "Chi decide", short: "Decisori" },
    colleagueConnections: { title: "Colleghi", short: "Colleghi" },
    invitationAcceptance: { title: "Inviti accettati", short: "Accettati" },
    responseRate: { title: "Risposte ai messaggi", short: "Risposte" },
    activeConversations: { title: "Dialoghi a due voci", short: "A due voci" },
    conversationsStarted: { title: "Conversazioni avviate", short: "Avviate" },
    welcomeRate: { title: "Nuovi contatti accolti", short: "Accolti" },
    recurringContacts: { title: "Contatti ricorrenti", short: "Ricorrenti" },
  },
};

/** What each pillar and signal is about. */
export const explanations: ExplanationTexts = {
  pillars: {
    brand: "Mostra chi sei e che cosa sai fare bene, in modo che le persone giuste lo capiscano al primo sguardo.",
    people: "Cerca le persone a cui puoi essere utile, invece di aspettare che ti trovino.",
    insights: "Condividi ciò che sai e partecipa a ciò che condividono gli altri.",
    relationships: "Trasforma i contatti in conversazioni e le conversazioni in fiducia.",
  },
  signals: {
    brand: {
      profileCompleteness: "Quanta parte del profilo è compilata, dal sommario alla formazione.",
      summaryLength: "La lunghezza del testo in Informazioni, la prima cosa che si legge dopo il sommario.",
      optionalSections: "I tipi di altre sezioni con almeno una voce: lingue, certificazioni, volontariato e simili.",
      skills: "Le diverse competenze elencate nel profilo.",
      endorsements: "Quante volte altri hanno confermato le tue competenze.",
      focusSkillsEndorsed: "La quota di conferme che riguarda le competenze per cui vuoi farti conoscere.",
      recommendations: "Le referenze che altri hanno scritto per te e che il profilo mostra.",
      profileMedia: "Foto, copertine, documenti e link che il profilo mostra.",
      articles: "Gli articoli lunghi che hai pubblicato.",
      followersGained: "Le persone che hanno cominciato a seguirti.",
    },
    people: {
      peopleSearches: "Le ricerche che hai fatto.",
      advancedSearches: "Le ricerche con operatori, frasi tra virgolette o filtri.",
      profileViewsMade: "I profili di altre persone che hai visitato.",
      profileViewsReceived: "Quante volte altri hanno visitato il tuo profilo.",
      leadsSaved: "Le persone che hai salvato come lead in Sales Navigator.",
      activeDays: "I giorni in cui hai fatto almeno una cosa.",
      targetAudienceShare: "La quota dei tuoi collegamenti che fa parte del pubblico a cui vendi.",
      influencersFollowed: "Le persone che segui senza essere collegato a loro.",
    },
    insights: {
      posts: "I post con parole o contenuti tuoi.",
      reposts: "I post di altri che hai diffuso così com’erano.",
      substantiveComments: "I tuoi commenti di almeno cinque parole.",
      reactionsGiven: "I «Consiglia» e le altre reazioni che hai lasciato.",
      formatVariety:
        "Quanti formati hai usato su otto: testo, immagine, video, documento, articolo, sondaggio, evento, link.",
      engagementPerPost: "Reazioni, commenti e diffusioni che un tuo post riceve in media.",
      groupActivity: "I tuoi post e commenti nei gruppi.",
      companiesFollowed: "Le aziende di cui segui le novità.",
      pollParticipation: "I sondaggi che hai pubblicato o a cui hai risposto.",
      accountsSaved: "Le aziende che hai salvato come account in Sales Navigator.",
    },
    relationships: {
      connections: "I tuoi collegamenti di primo grado.",
      connectionsGained: "Le persone che si sono collegate con te.",
      decisionMakerConnections:
        "I collegamenti che decidono: titolari, fondatori, direttori, responsabili, vicepresidenti, vertici aziendali.",
      colleagueConnections: "I collegamenti che lavorano nella tua azienda.",
      invitationAcceptance: "Quanti degli inviti che hai mandato sono stati accettati.",
      responseRate: "A quante delle conversazioni avviate da altri hai risposto.",
      activeConversations: "Le persone con cui vi siete scritti in entrambe le direzioni.",
      conversationsStarted: "Le conversazioni che hai avviato tu.",
      welcomeRate: "Quanti nuovi collegamenti hanno ricevuto un tuo messaggio entro sette giorni.",
      recurringContacts:
        "Le persone con cui vi siete scritti in entrambe le direzioni in almeno due settimane diverse.",
    },
  },
};
