import type { AdviceTexts } from "../texts/advice-texts.js";
import { insightActions, relationshipActions } from "./exchange-actions.js";
import { brandActions, peopleActions } from "./profile-actions.js";

/** What to do next, as a coach would say it. */
export const advice: AdviceTexts = {
  actions: { ...brandActions, ...peopleActions, ...insightActions, ...relationshipActions },
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
    responseRate:
      "Rispondi a chi ti scrive di persona, anche solo per ringraziare o per dire di no: una risposta breve tiene aperta una porta.",
    activeConversations:
      "Fai domande a cui valga la pena rispondere e torna da chi ha risposto: contano i dialoghi a due voci, non i messaggi inviati.",
    welcomeRate:
      "Dai il benvenuto ai nuovi contatti entro una settimana: ringrazia, ricorda che cosa vi ha fatti incontrare e non vendere nel primo messaggio.",
  },
  otherAction: { one: "{action}: una volta", other: "{action}: {count} volte" },
  otherHabit: "Tieni d’occhio «{title}»: è la conseguenza di ciò che fai e non si può pianificare.",
  measure: "Da scoprire: {title}",
  measureWhere: "{place} ({how})",
  measurePlaces: "Dove: {places}.",
  measureElsewhere: "Chi fornisce i dati per questo punteggio può dire da dove viene.",
  sameNumbers: "Fa salire gli stessi numeri di «{title}»: i punti dei due passi non si sommano per intero.",
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
