import type { ExplanationTexts } from "../locale.js";

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
