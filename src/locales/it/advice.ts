import type { AdviceTexts, PlanTexts } from "../advice-texts.js";

/** What to do next, as a coach would say it. */
export const advice: AdviceTexts = {
  actions: {
    // What to do for one's profile.
    completeSection: {
      step: { one: "Completa un’altra sezione del profilo", other: "Completa altre {count} sezioni del profilo" },
      advice:
        "Comincia da ciò che si vede per primo: il sommario, il riepilogo e la posizione attuale, con quello che fai.",
    },
    extendSummary: {
      step: {
        one: "Aggiungi al riepilogo un paragrafo di circa 100 caratteri",
        other: "Aggiungi al riepilogo {count} paragrafi di circa 100 caratteri",
      },
      advice: "Completa il riepilogo: chi aiuti, in che cosa, con quali risultati e come ti si contatta.",
    },
    addOptionalSection: {
      step: {
        one: "Aggiungi al profilo un altro tipo di sezione",
        other: "Aggiungi al profilo altri {count} tipi di sezione",
      },
      advice: "Lingue, certificazioni, corsi, progetti, volontariato: aggiungi quelle vere, che dicono qualcosa di te.",
    },
    addSkill: {
      step: { one: "Aggiungi un’altra competenza", other: "Aggiungi altre {count} competenze" },
      advice: "Solo competenze su cui rispondi volentieri a una domanda; le più importanti in cima.",
    },
    askEndorsement: {
      step: {
        one: "Ottieni un’altra conferma delle tue competenze",
        other: "Ottieni altre {count} conferme delle tue competenze",
      },
      advice: "Chiedi a chi ti ha visto lavorare, indica la competenza e conferma le sue quando puoi garantirle.",
    },
    askRecommendation: {
      step: { one: "Ottieni un’altra referenza scritta", other: "Ottieni altre {count} referenze scritte" },
      advice: "Chiedi a un cliente o a un collega subito dopo un buon lavoro, e ricorda di che cosa si trattava.",
    },
    addProfileMedia: {
      step: {
        one: "Mostra nel profilo un’altra immagine, un documento o un link",
        other: "Mostra nel profilo altri {count} tra immagini, documenti e link",
      },
      advice: "Prima una buona foto e una copertina; poi una presentazione, un intervento o un caso che puoi mostrare.",
    },
    writeArticle: {
      step: { one: "Scrivi un articolo in più al mese", other: "Scrivi {count} articoli in più al mese" },
      advice: "Prendi una domanda che i clienti ti fanno di continuo e rispondi una volta per tutte, bene.",
    },
    // What to do to find people.
    searchPeople: {
      step: { one: "Fai una ricerca in più al mese", other: "Fai {count} ricerche in più al mese" },
      advice: "Cerca per ruolo, azienda e zona, secondo chi vuoi raggiungere, e salva le ricerche che rifarai.",
    },
    searchAdvanced: {
      step: { one: "Fai una ricerca avanzata in più al mese", other: "Fai {count} ricerche avanzate in più al mese" },
      advice:
        "Usa AND, OR, NOT in maiuscolo e le virgolette: una ricerca precisa trova persone a cui vale la pena scrivere.",
    },
    viewProfile: {
      step: { one: "Visita un profilo in più al mese", other: "Visita {count} profili in più al mese" },
      advice:
        "Leggi il profilo prima di scrivere: capisci che cosa conta per quella persona, che magari ricambierà la visita.",
    },
    saveLead: {
      step: { one: "Salva un lead in più al mese", other: "Salva {count} lead in più al mese" },
      advice: "In Sales Navigator salva le persone che vuoi seguire, per sapere quando c’è un motivo per scrivere.",
    },
    beActive: {
      step: { one: "Sii presente un giorno in più al mese", other: "Sii presente {count} giorni in più al mese" },
      advice: "Dieci minuti quasi tutti i giorni lavorativi valgono più di due ore una volta alla settimana.",
    },
    followInfluencer: {
      step: {
        one: "Segui un altro influencer del tuo settore",
        other: "Segui altri {count} influencer del tuo settore",
      },
      advice: "Segui le voci che leggono i tuoi clienti: sotto i loro post c’è spazio per un commento utile.",
    },
    // What to do with knowledge.
    saveAccount: {
      step: { one: "Salva un account in più al mese", other: "Salva {count} account in più al mese" },
      advice: "In Sales Navigator salva le aziende a cui vendi, così le loro novità arrivano a te.",
    },
    followCompany: {
      step: { one: "Segui un’altra azienda", other: "Segui altre {count} aziende" },
      advice: "Clienti, partner e aziende con cui vorresti lavorare: le loro novità ti danno un motivo per scrivere.",
    },
    post: {
      step: { one: "Pubblica un post in più al mese", other: "Pubblica {count} post in più al mese" },
      advice: "La qualità prima della quantità: una cosa che hai imparato, raccontata in modo che serva a un cliente.",
    },
    tryFormat: {
      step: {
        one: "Pubblica un post in più al mese in un formato che ancora non usi",
        other: "Pubblica {count} post in più al mese in formati che ancora non usi",
      },
      advice: "Varia i formati: un’immagine, un breve video, un documento da sfogliare, un sondaggio, un evento.",
    },
    repost: {
      step: { one: "Diffondi un post altrui in più al mese", other: "Diffondi {count} post altrui in più al mese" },
      advice: "Diffondi ciò che serve a chi ti segue. Con una frase tua diventa un post.",
    },
    comment: {
      step: { one: "Scrivi un commento utile in più al mese", other: "Scrivi {count} commenti utili in più al mese" },
      advice: "Commenta, invece di mettere solo un «Consiglia»: porta un’esperienza, un esempio o una domanda sincera.",
    },
    react: {
      step: { one: "Reagisci a un post in più al mese", other: "Reagisci a {count} post in più al mese" },
      advice: "Reagisci a ciò che hai letto e apprezzato; se hai qualcosa da aggiungere, un commento dice di più.",
    },
    groupPost: {
      step: {
        one: "Partecipa ai gruppi una volta in più al mese",
        other: "Partecipa ai gruppi {count} volte in più al mese",
      },
      advice: "Scegli due o tre gruppi frequentati dai tuoi clienti; rispondi alle domande prima di proporre qualcosa.",
    },
    poll: {
      step: { one: "Pubblica un sondaggio in più al mese", other: "Pubblica {count} sondaggi in più al mese" },
      advice:
        "Vota nei sondaggi del tuo settore e proponine uno quando vuoi davvero sapere la risposta; poi racconta che cosa è emerso.",
    },
    // What to do with people one knows.
    invite: {
      step: { one: "Manda un invito in più al mese", other: "Manda {count} inviti in più al mese" },
      advice:
        "Invita chi hai incontrato o chi hai un motivo per contattare, e scrivi il motivo. La qualità prima della quantità.",
    },
    inviteDecisionMaker: {
      step: {
        one: "Invita un decisore in più al mese",
        other: "Invita {count} decisori in più al mese",
      },
      advice: "Leggi ciò che scrivono, commenta, e solo dopo invitali, con una riga che lo dimostri.",
    },
    inviteColleague: {
      step: { one: "Invita un collega in più al mese", other: "Invita {count} colleghi in più al mese" },
      advice: "Comincia da chi lavora con te: i colleghi possono presentarti a persone che si fidano già di loro.",
    },
    startConversation: {
      step: {
        one: "Avvia una conversazione in più al mese",
        other: "Avvia {count} conversazioni in più al mese",
      },
      advice:
        "Scrivi a chi ha mostrato interesse, con un commento, una reazione o una visita al profilo: parla di loro, non della tua offerta.",
    },
    keepInTouch: {
      step: { one: "Resta in contatto con un’altra persona", other: "Resta in contatto con altre {count} persone" },
      advice: "Torna da chi hai sentito qualche settimana fa: chiedi com’è andata o manda ciò che avevi promesso.",
    },
    answerMessage: {
      step: {
        one: "Rispondi in una conversazione in più al mese",
        other: "Rispondi in {count} conversazioni in più al mese",
      },
      advice: "Rispondi ai messaggi, cominciando dai più vecchi: due righe sono meglio del silenzio.",
    },
    welcome: {
      step: {
        one: "Accogli un nuovo contatto in più al mese, entro una settimana",
        other: "Accogli {count} nuovi contatti in più al mese, entro una settimana",
      },
      advice: "Ringrazia, ricorda che cosa vi ha fatti incontrare e chiedi di che cosa si occupano ora.",
    },
  },
  habits: {
    focusSkillsEndorsed:
      "Metti in cima le competenze per cui vuoi farti conoscere e, quando chiedi una conferma, di’ quale ti interessa.",
    followersGained: "Scrivi con regolarità di un solo tema che conosci bene: si segue chi ha qualcosa da insegnare.",
    profileViewsReceived:
      "Un sommario chiaro, commenti utili e visite ai profili altrui portano visitatori. Guarda chi passa e saluta chi potresti aiutare.",
    targetAudienceShare: "Prima di invitare o accettare, chiediti se a quella persona puoi essere utile.",
    engagementPerPost:
      "Scrivi per le persone che vuoi raggiungere, chiudi con una domanda sincera e rispondi a chi commenta. Meglio un buon post che tre fatti in fretta.",
    invitationAcceptance:
      "Invita chi hai incontrato o chi hai un motivo per contattare, spiega il motivo in due righe e ritira gli inviti fermi da settimane.",
    activeConversations:
      "Fai domande a cui valga la pena rispondere e torna da chi ha risposto: contano i dialoghi a due voci, non i messaggi inviati.",
  },
  otherAction: { one: "{action}: una volta", other: "{action}: {count} volte" },
  otherHabit: "Tieni d’occhio «{title}»: è la conseguenza di ciò che fai e non si può pianificare.",
  measure: "Da scoprire: {title}",
  measureWhere: "{place} ({how})",
  measurePlaces: "Dove: {places}.",
  measureElsewhere: "Chi fornisce i dati per questo punteggio può dire da dove viene.",
  sameNumbers: "Fa salire gli stessi numeri di «{title}»: i punti dei due passi non si sommano per intero.",
  successes: {
    one: "Circa {count} sarà accettato, da come vanno le cose.",
    other: "Circa {count} saranno accettati, da come vanno le cose.",
  },
  together: "Insieme a: {title}.",
  lowers: {
    one: "Da solo abbassa «{title}» di {points} punto.",
    other: "Da solo abbassa «{title}» di {points} punti.",
  },
  once: "{duration} una volta sola",
  monthly: "{duration} al mese",
  onceAndMonthly: "{once} e {monthly}",
  gain: { one: "+{points} punto per {duration}", other: "+{points} punti per {duration}" },
  gainShared: {
    one: "+{points} punto per {duration}, se gli altri sono d’accordo",
    other: "+{points} punti per {duration}, se gli altri sono d’accordo",
  },
  gainUpTo: { one: "fino a {points} punto", other: "fino a {points} punti" },
  stake: { one: "in gioco fino a {points} punto", other: "in gioco fino a {points} punti" },
  minutes: { one: "{count} minuto", other: "{count} minuti" },
  hours: { one: "{count} ora", other: "{count} ore" },
};

/** Plans, what they take for granted and what they prove. */
export const plans: PlanTexts = {
  targets: {
    score: { one: "un punteggio di {points} punto", other: "un punteggio di {points} punti" },
    pillar: { one: "{points} punto in «{pillar}»", other: "{points} punti in «{pillar}»" },
    topPercent: "un posto tra i primi {top}%",
    minutes: "il massimo con {duration} al mese",
  },
  headlines: {
    optimal: "Da {before} a {after} punti accertati: {duration}",
    budget: "Il massimo con {duration} al mese: da {before} a {after} punti accertati",
    infeasible: "Non fino in fondo: da {before} a {after} punti accertati al massimo",
    alreadyReached: "Già raggiunto: {before} accertati",
    ofPillar: "{pillar} – {headline}",
  },
  effort: {
    one: "Ciò che è mensile richiede {duration} alla settimana. Se continui così, ci arrivi dopo {count} giorno.",
    other: "Ciò che è mensile richiede {duration} alla settimana. Se continui così, ci arrivi dopo {count} giorni.",
  },
  effortOnce: {
    one: "Tutto si fa una volta sola, entro {count} giorno.",
    other: "Tutto si fa una volta sola, entro {count} giorni.",
  },
  findOutFirst: "Prima scopri: {titles}. Possono già valere punti.",
  nextStage: {
    one: "Una prossima meta raggiungibile: {points} punto.",
    other: "Una prossima meta raggiungibile: {points} punti.",
  },
  noSteps: "Non c’è nulla da fare.",
  noWay: "Non c’è nessun passo che aggiunga punti.",
  step: {
    one: "+{points} punto per {duration}; poi sei a {running}.",
    other: "+{points} punti per {duration}; poi sei a {running}.",
  },
  assumptions: {
    effortEstimated: "I minuti sono stime nostre. Se ne hai di migliori, metti le tue.",
    currentActivityGoesOn: "Quello che fai oggi continua, accanto al piano.",
    keptUp: "Ciò che è mensile va mantenuto: quando finisce, il punteggio torna a scendere.",
    growthFromPlanOnly: "La crescita che viene senza il piano non è contata.",
    outcomesHeld:
      "Ciò che il piano non tocca (visite, follower, interazioni, percentuali) resta com’è. Se cresce anche quello, tanto meglio.",
    othersDecide:
      "Alcuni passi dipendono da altri: che ce ne siano abbastanza (colleghi, decisori) e che dicano di sì a una conferma, una referenza, un invito.",
    acceptanceRateHeld: "I tuoi inviti continuano a essere accettati quanto finora.",
    acceptanceRateAssumed:
      "Non si sa quanti dei tuoi inviti sono accettati: si assume la quota predefinita del modello.",
    unknownLeftOut: "Ciò che non è ancora noto resta fuori dal piano. Scoprilo prima: può valere di più.",
    unknownTakenAsZero: "I numeri non noti sono stati presi come 0: potrebbe servire meno di così.",
    ownScorersHeld: "I pilastri con un modulo di calcolo proprio restano come sono.",
  },
  certificates: {
    optimal: "Nessun piano con meno impegno porta a {target}, accertati.",
    budget: "Con {duration} al mese nulla porta oltre {points}, e nulla ci arriva in meno tempo.",
    infeasible: "Entro questi limiti nessun piano porta a {target}, accertati.",
    alreadyReached: "Hai già {target}, accertati.",
    objective: "Impegno: {duration} su {days} giorni, e {start} al mese per cominciare ogni tipo di azione.",
    perKind: {
      one: "Ogni tipo di azione deve aggiungere {points} punto.",
      other: "Ogni tipo di azione deve aggiungere {points} punti.",
    },
    maxActions: { one: "Con {count} tipo di azione.", other: "Con {count} tipi di azione al massimo." },
    pointsForLess: {
      one: "Con un po’ meno di impegno si arriverebbe al massimo a {points} punto.",
      other: "Con un po’ meno di impegno si arriverebbe al massimo a {points} punti.",
    },
    bestReachable: {
      one: "Il massimo che un piano raggiunge entro questi limiti è {points} punto.",
      other: "Il massimo che un piano raggiunge entro questi limiti è {points} punti.",
    },
    bestWithoutMaxActions: {
      one: "Con qualsiasi numero di tipi di azione sarebbe {points} punto.",
      other: "Con qualsiasi numero di tipi di azione sarebbero {points} punti.",
    },
    pool: {
      one: "{count} tentativo sui {most} ammessi in 30 giorni, con una quota di {rate}.",
      other: "{count} tentativi sui {most} ammessi in 30 giorni, con una quota di {rate}.",
    },
    companySize: { one: "Un’azienda di {count} persona.", other: "Un’azienda di {count} persone." },
    limit: "«{step}»: al massimo {count}.",
    effort: "«{step}»: {duration} ogni volta.",
    exclude: "«{step}»: escluso, come volevi.",
    model: "Dimostrato per il modello {model} {version}, con i flussi contati su {days} giorni.",
  },
};
