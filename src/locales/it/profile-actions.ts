import type { AdviceTexts } from "../texts/advice-texts.js";

type Actions = AdviceTexts["actions"];

/** What to do for one's profile. */
export const brandActions: Pick<
  Actions,
  | "completeSection"
  | "extendSummary"
  | "addOptionalSection"
  | "addSkill"
  | "askEndorsement"
  | "askRecommendation"
  | "addProfileMedia"
  | "writeArticle"
> = {
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
};

/** What to do to find people. */
export const peopleActions: Pick<
  Actions,
  "searchPeople" | "searchAdvanced" | "viewProfile" | "saveLead" | "beActive" | "followInfluencer"
> = {
  searchPeople: {
    step: { one: "Fai una ricerca in più al mese", other: "Fai {count} ricerche in più al mese" },
    advice: "Cerca per ruolo, azienda e zona, secondo chi vuoi raggiungere, e salva le ricerche che rifarai.",
  },
  searchAdvanced: {
    step: { one: "Fai una ricerca avanzata in più al mese", other: "Fai {count} ricerche avanzate in più al mese" },
    advice:
      "Usa AND, OR, NOT, le virgolette e i filtri: una ricerca precisa trova persone a cui vale la pena scrivere.",
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
    step: { one: "Segui un altro influencer del tuo settore", other: "Segui altri {count} influencer del tuo settore" },
    advice: "Segui le voci che leggono i tuoi clienti: sotto i loro post c’è spazio per un commento utile.",
  },
};
