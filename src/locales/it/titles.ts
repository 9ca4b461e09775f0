import type { Locale } from "../locale.js";

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
