import type { AdviceTexts } from "../texts/advice-texts.js";

type Actions = AdviceTexts["actions"];

/** What to do with knowledge. */
export const insightActions: Pick<
  Actions,
  "saveAccount" | "followCompany" | "post" | "tryFormat" | "repost" | "comment" | "react" | "groupPost" | "poll"
> = {
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
    step: { one: "Partecipa a un sondaggio in più al mese", other: "Partecipa a {count} sondaggi in più al mese" },
    advice:
      "Vota nei sondaggi del tuo settore e proponine uno quando vuoi davvero sapere la risposta; poi racconta che cosa è emerso.",
  },
};

/** What to do with people one knows. */
export const relationshipActions: Pick<
  Actions,
  | "invite"
  | "inviteDecisionMaker"
  | "inviteColleague"
  | "startConversation"
  | "keepInTouch"
  | "answerMessage"
  | "welcome"
> = {
  invite: {
    step: { one: "Ottieni un collegamento in più al mese", other: "Ottieni {count} collegamenti in più al mese" },
    advice:
      "Invita chi hai incontrato o chi hai un motivo per contattare, e scrivi il motivo. La qualità prima della quantità.",
  },
  inviteDecisionMaker: {
    step: {
      one: "Collegati con un decisore in più al mese",
      other: "Collegati con {count} decisori in più al mese",
    },
    advice: "Leggi ciò che scrivono, commenta, e solo dopo invitali, con una riga che lo dimostri.",
  },
  inviteColleague: {
    step: { one: "Collegati con un collega in più al mese", other: "Collegati con {count} colleghi in più al mese" },
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
    step: { one: "Rispondi in un’altra conversazione", other: "Rispondi in altre {count} conversazioni" },
    advice: "Rispondi ai messaggi, cominciando dai più vecchi: due righe sono meglio del silenzio.",
  },
  welcome: {
    step: {
      one: "Accogli un altro nuovo contatto entro una settimana",
      other: "Accogli altri {count} nuovi contatti entro una settimana",
    },
    advice: "Ringrazia, ricorda che cosa vi ha fatti incontrare e chiedi di che cosa si occupano ora.",
  },
};
