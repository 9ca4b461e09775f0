/** How one language writes dates, counts and the few words of a workbook; the words are ours. */
export interface WorkbookWords {
  readonly date: (year: number, month: number, day: number) => string;
  /** Between groups of three digits in text. */
  readonly mark: string;
  readonly sheets: readonly [discovery: string, engagement: string, posts: string, followers: string, people: string];
  readonly overall: string;
  readonly impressions: string;
  readonly reached: string;
  readonly day: string;
  readonly engagements: string;
  readonly most: string;
  readonly link: string;
  readonly published: string;
  readonly total: string;
  readonly newFollowers: string;
  readonly less: string;
}

const two = (number: number) => String(number).padStart(2, "0");

export const workbookWords = {
  en: {
    date: (y, m, d) => `${m}/${d}/${y}`,
    mark: "",
    sheets: ["DISCOVERY", "ENGAGEMENT", "TOP POSTS", "FOLLOWERS", "DEMOGRAPHICS"],
    overall: "Overall Performance",
    impressions: "Impressions",
    reached: "Members reached",
    day: "Date",
    engagements: "Engagements",
    most: "Maximum of 50 posts available to include in this list",
    link: "Post URL",
    published: "Post publish date",
    total: "Total followers on",
    newFollowers: "New followers",
    less: "< 1%",
  },
  "pt-BR": {
    date: (y, m, d) => `${two(d)}/${two(m)}/${y}`,
    mark: ".",
    sheets: ["Descoberta", "Engajamento", "Publicações mais em alta", "Seguidores", "Dados demográficos do público"],
    overall: "Desempenho geral",
    impressions: "Impressões",
    reached: "Usuários alcançados",
    day: "Data",
    engagements: "Engajamentos",
    most: "No máximo 50 publicações nesta lista",
    link: "URL da publicação",
    published: "Data da publicação",
    total: "Total de seguidores em",
    newFollowers: "Novos seguidores",
    less: "menos de 1%",
  },
  de: {
    date: (y, m, d) => `${two(d)}.${two(m)}.${y}`,
    mark: "'",
    sheets: ["Auffindbarkeit", "Interaktion", "Beste Beiträge", "Follower", "Demografie"],
    overall: "Gesamtleistung",
    impressions: "Aufrufe",
    reached: "Erreichte Mitglieder",
    day: "Datum",
    engagements: "Interaktionen",
    most: "Höchstens 50 Beiträge in dieser Liste",
    link: "Adresse des Beitrags",
    published: "Tag des Beitrags",
    total: "Follower insgesamt am",
    newFollowers: "Neue Follower",
    less: "unter 1 %",
  },
  it: {
    date: (y, m, d) => `${d}/${m}/${y}`,
    mark: ".",
    sheets: ["Scoperta", "Interazioni", "Post migliori", "Follower", "Dati demografici"],
    overall: "Rendimento complessivo",
    impressions: "Visualizzazioni",
    reached: "Membri raggiunti",
    day: "Giorno",
    engagements: "Interazioni",
    most: "Al massimo 50 post in questo elenco",
    link: "URL del post",
    published: "Data del post",
    total: "Follower in totale il",
    newFollowers: "Nuovi follower",
    less: "meno dell'1%",
  },
} as const satisfies Record<string, WorkbookWords>;

export type WorkbookLanguage = keyof typeof workbookWords;
