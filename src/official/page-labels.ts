import type { PerPillar } from "../model/model-types.js";
import type { OfficialGroupKind } from "./official-checks.js";

/** Wordings of one label on LinkedIn's page; the current one first. Case and kind of space do not matter. */
type Wordings = readonly [string, ...string[]];

/**
 * The labels of linkedin.com/sales/ssi in one language, without numbers: a number is searched for before and after a
 * label. Above each language stands where its wordings come from; "ours" were translated by us and not seen on the page.
 */
export interface PageLabels {
  /** The titles of the four pillars. */
  readonly pillars: PerPillar<Wordings>;
  /** Headings of the blocks about the member. */
  readonly own: Wordings;
  /** What follows a total: "33 out of 100". */
  readonly outOf: Wordings;
  /** Headings of the blocks about a group; also how its sentence begins, where that names no industry. */
  readonly groups: { readonly [K in OfficialGroupKind]: Wordings };
  /** The label of a rank. */
  readonly ranks: { readonly [K in OfficialGroupKind]: Wordings };
  /** What stands before a rank's number, or after it. */
  readonly top: Wordings;
  /** How the sentence begins that names the industry; the name follows, and then `average`. */
  readonly industryNamed: Wordings;
  /** What stands before a group's average. */
  readonly average: Wordings;
  /** The last row of the hidden tables: 100 less the total, which is of no use. */
  readonly remaining: Wordings;
}

/** A language in which the page is read. */
export type OfficialLocale = "en" | "it" | "pt" | "fr" | "de" | "es";

/** The languages in which the page is read. */
export const officialLocales = ["en", "it", "pt", "fr", "de", "es"] as const satisfies readonly OfficialLocale[];

/** The labels of the page by language. */
export const pageLanguages: { readonly [L in OfficialLocale]: PageLabels } = {
  // English. From captures of 2024 to 2026; the second titles of pillars from LinkedIn's post of January 2015. Team:
  // ours.
  en: {
    pillars: {
      brand: ["Establish your professional brand", "Create a professional brand"],
      people: ["Find the right people"],
      insights: ["Engage with insights"],
      relationships: ["Build relationships", "Build strong relationships"],
    },
    own: ["Current Social Selling Index", "Your Social Selling Index", "Four components of your score"],
    outOf: ["out of 100"],
    groups: {
      industry: ["People in your industry", "Sales professionals in your industry", "Industry average"],
      network: ["People in your network", "Network average"],
      team: ["People in your team", "People on your team", "Team average"],
    },
    ranks: {
      industry: ["Industry SSI rank"],
      network: ["Network SSI rank"],
      team: ["Team SSI rank"],
    },
    top: ["Top"],
    industryNamed: ["Sales professionals in the"],
    average: ["industry have an average SSI of", "have an average SSI of"],
    remaining: ["Remaining points"],
  },

  // Italian. The first title of each pillar follows the sentence of LinkedIn's page that several Italian articles
  // quote ("stabilire il tuo brand professionale, ..."). All other wordings are ours: no capture was at hand.
  it: {
    pillars: {
      brand: [
        "Stabilisci il tuo brand professionale",
        "Stabilire il tuo brand professionale",
        "Crea il tuo brand professionale",
      ],
      people: ["Trova le persone giuste", "Entra in contatto con le persone giuste", "Trovare le persone giuste"],
      insights: ["Interagisci con informazioni rilevanti", "Interagire con informazioni rilevanti"],
      relationships: ["Costruisci relazioni", "Costruire relazioni", "Crea relazioni"],
    },
    own: [
      "Social Selling Index attuale",
      "Il tuo Social Selling Index",
      "Quattro componenti del tuo punteggio",
      "I quattro componenti del tuo punteggio",
    ],
    outOf: ["su 100"],
    groups: {
      industry: ["Persone nel tuo settore", "Le persone nel tuo settore", "Media del settore"],
      network: ["Persone nella tua rete", "Le persone nella tua rete", "Media della rete"],
      team: ["Persone nel tuo team", "Le persone nel tuo team", "Media del team"],
    },
    ranks: {
      industry: ["Posizione SSI nel settore", "Classifica SSI del settore"],
      network: ["Posizione SSI nella rete", "Classifica SSI della rete"],
      team: ["Posizione SSI nel team", "Classifica SSI del team"],
    },
    top: ["Primo", "Primi", "Top"],
    industryNamed: ["I professionisti delle vendite del settore"],
    average: ["hanno un SSI medio di"],
    remaining: ["Punti rimanenti"],
  },

  // Portuguese (Brazil). From captures of 2025 and 2026: pillar titles, "Social Selling Index atual", "N de 100",
  // ranks, "Primeiros N%", both groups, the sentence of the industry and of the network. Ours: team, "Pontos
  // restantes", and the wordings of Portugal.
  pt: {
    pillars: {
      brand: ["Estabelecer sua marca profissional", "Estabelecer a sua marca profissional"],
      people: ["Localizar as pessoas certas", "Encontrar as pessoas certas"],
      insights: ["Interagir oferecendo insights", "Interagir com insights"],
      relationships: ["Criar relacionamentos", "Cultivar relacionamentos", "Construir relacionamentos"],
    },
    own: ["Social Selling Index atual", "Seu Social Selling Index", "Os quatro componentes da sua pontuação"],
    outOf: ["de 100"],
    groups: {
      industry: ["Pessoas no seu setor", "Pessoas do seu setor", "As pessoas do seu setor", "Média do setor"],
      network: ["Pessoas na sua rede", "Pessoas da sua rede", "As pessoas da sua rede", "Média da rede"],
      team: ["Pessoas na sua equipe", "As pessoas da sua equipe", "Média da equipe"],
    },
    ranks: {
      industry: ["Classificação SSI do setor", "Classificação no setor"],
      network: ["Classificação SSI da rede", "Classificação na rede"],
      team: ["Classificação SSI da equipe", "Classificação na equipe"],
    },
    top: ["Primeiros", "Top"],
    industryNamed: ["Os profissionais de vendas do setor"],
    average: ["têm um SSI médio de"],
    remaining: ["Pontos restantes"],
  },

  // French. The first title of each pillar as several French articles copy it from the page. All other wordings are
  // ours: no capture was at hand.
  fr: {
    pillars: {
      brand: [
        "Construire votre marque professionnelle",
        "Établir votre marque professionnelle",
        "Imposer votre marque professionnelle",
      ],
      people: ["Trouver les bonnes personnes"],
      insights: ["Échanger des informations", "Communiquer avec les bonnes infos"],
      relationships: ["Établir des relations", "Construire des relations"],
    },
    own: ["Social Selling Index actuel", "Votre Social Selling Index", "Les quatre composantes de votre score"],
    outOf: ["sur 100"],
    groups: {
      industry: ["Personnes de votre secteur", "Les personnes de votre secteur", "Moyenne du secteur"],
      network: ["Personnes de votre réseau", "Les personnes de votre réseau", "Moyenne du réseau"],
      team: ["Personnes de votre équipe", "Les personnes de votre équipe", "Moyenne de l'équipe"],
    },
    ranks: {
      industry: ["Classement SSI du secteur", "Rang SSI du secteur"],
      network: ["Classement SSI du réseau", "Rang SSI du réseau"],
      team: ["Classement SSI de l'équipe", "Rang SSI de l'équipe"],
    },
    top: ["Top", "Premiers", "Premier", "des meilleurs"],
    industryNamed: ["Les professionnels de la vente du secteur"],
    average: ["ont un SSI moyen de"],
    remaining: ["Points restants"],
  },

  // German. The first two titles of each pillar, "Aktueller Social Selling Index" and "46 von 100" as German
  // articles copy them from the page. All other wordings are ours: no capture was at hand.
  de: {
    pillars: {
      brand: [
        "Ihre professionelle Marke aufbauen",
        "Professionelle Marke aufbauen",
        "Eine professionelle Marke aufbauen",
      ],
      people: ["Gezielt die richtigen Personen finden", "Die richtigen Personen finden"],
      insights: ["Durch Einblicke Interesse wecken", "Durch Insights Interesse wecken"],
      relationships: ["Beziehungen aufbauen"],
    },
    own: [
      "Aktueller Social Selling Index",
      "Ihr Social Selling Index",
      "Die vier Komponenten Ihres Scores",
      "Vier Komponenten Ihres Scores",
    ],
    outOf: ["von 100"],
    groups: {
      industry: ["Personen in Ihrer Branche", "Branchendurchschnitt"],
      network: ["Personen in Ihrem Netzwerk", "Netzwerkdurchschnitt"],
      team: ["Personen in Ihrem Team", "Teamdurchschnitt"],
    },
    ranks: {
      industry: ["SSI-Rang in der Branche", "SSI-Rang Branche"],
      network: ["SSI-Rang im Netzwerk", "SSI-Rang Netzwerk"],
      team: ["SSI-Rang im Team", "SSI-Rang Team"],
    },
    top: ["Top", "Obere", "Oberen", "Besten"],
    industryNamed: ["Vertriebsprofis in der Branche"],
    average: ["haben einen durchschnittlichen SSI von"],
    remaining: ["Verbleibende Punkte"],
  },

  // Spanish. The first title of each pillar as several Spanish articles copy it from the page. All other wordings
  // are ours: no capture was at hand.
  es: {
    pillars: {
      brand: ["Establece tu marca profesional", "Establecer tu marca profesional"],
      people: ["Encuentra a las personas adecuadas", "Encontrar a las personas adecuadas"],
      insights: [
        "Interactúa ofreciendo información",
        "Interactuar ofreciendo información",
        "Interactúa con información",
      ],
      relationships: ["Crea relaciones", "Crear relaciones"],
    },
    own: [
      "Social Selling Index actual",
      "Tu Social Selling Index",
      "Los cuatro componentes de tu puntuación",
      "Cuatro componentes de tu puntuación",
    ],
    outOf: ["de 100"],
    groups: {
      industry: ["Personas de tu sector", "Las personas de tu sector", "Promedio del sector"],
      network: ["Personas de tu red", "Las personas de tu red", "Promedio de la red"],
      team: ["Personas de tu equipo", "Las personas de tu equipo", "Promedio del equipo"],
    },
    ranks: {
      industry: ["Posición SSI en el sector", "Clasificación SSI del sector"],
      network: ["Posición SSI en la red", "Clasificación SSI de la red"],
      team: ["Posición SSI en el equipo", "Clasificación SSI del equipo"],
    },
    top: ["Primer", "Primeros", "Top", "superior", "mejor"],
    industryNamed: ["Los profesionales de ventas del sector"],
    average: ["tienen un SSI medio de", "tienen un SSI promedio de"],
    remaining: ["Puntos restantes"],
  },
};
