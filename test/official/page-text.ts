import { type PerPillar, pillarIds } from "../../src/model/model-types.js";
import type { OfficialGroupKind } from "../../src/official/official-checks.js";
import { type OfficialLocale, type PageLabels, pageLanguages } from "../../src/official/page-labels.js";

/** What a page shows: totals are integers, pillars have at most three decimals. */
export interface PageNumbers {
  readonly score: number;
  readonly pillars: PerPillar<number>;
  readonly groups: readonly {
    readonly kind: OfficialGroupKind;
    readonly topPercent: number;
    readonly average: number;
    readonly averagePillars: PerPillar<number>;
    readonly name?: string;
  }[];
}

/** The layout in which a browser copies the page. */
export interface PageLayout {
  readonly locale: OfficialLocale;
  /** Which of the wordings of a label the page uses. */
  readonly wording: number;
  readonly pillars: "pipe" | "pipeAfter" | "tab" | "numberAbove" | "numberBelow";
  readonly ranks: "sameLine" | "numberAbove" | "numberBelow";
  readonly tables: boolean;
  readonly newline: "\n" | "\r\n" | "\n\n";
  readonly space: " " | "\u00a0" | "\u202f";
}

const prose: { readonly [L in OfficialLocale]: string } = {
  en: "This index measures 4 elements: your brand, the right people, insights and relationships. Updated daily.",
  it: "Questo indice misura 4 elementi: il brand, le persone giuste, le informazioni e le relazioni.",
  pt: "Este índice mede 4 elementos: marca, localizar as pessoas certas, insights e relacionamentos.",
  fr: "Cet indice mesure 4 éléments : la marque, trouver les bonnes personnes et les relations.",
  de: "Dieser Index misst 4 Elemente: Marke, die richtigen Personen finden, Beziehungen aufbauen und mehr.",
  es: "Este índice mide 4 elementos: la marca, las personas adecuadas, la información y crear relaciones.",
};

const changes: { readonly [L in OfficialLocale]: string } = {
  en: "Up 1% since last week",
  it: "Nessuna variazione rispetto alla scorsa settimana",
  pt: "Sem alterações na última semana",
  fr: "Hausse de 1 % depuis la semaine dernière",
  de: "1 % mehr als letzte Woche",
  es: "Sin cambios desde la semana pasada",
};

/** Writes the text of a page as it would be copied, in any of the six languages. */
export function pageText(page: PageNumbers, layout: PageLayout): string {
  const labels: PageLabels = pageLanguages[layout.locale];
  const pick = (wordings: readonly string[]) => wordings[layout.wording % wordings.length] ?? "";
  const comma = layout.locale !== "en";
  const write = (value: number) => (comma ? String(value).replace(".", ",") : String(value));
  const top = (value: number) => `${pick([labels.top[0]])} ${value}${comma ? " %" : "%"}`;
  const lines: string[] = [];
  const beside = (how: PageLayout["pillars"] | PageLayout["ranks"], title: string, value: string) => {
    if (how === "pipe") lines.push(`${value} | ${title}`);
    else if (how === "pipeAfter") lines.push(`${title} | ${value}`);
    else if (how === "tab") lines.push(`${title}\t${value}`);
    else if (how === "sameLine") lines.push(`${value} ${title}`);
    else lines.push(...(how === "numberAbove" ? [value, title] : [title, value]));
  };
  const bars = (pillars: PerPillar<number>, how: PageLayout["pillars"]) => {
    for (const pillar of pillarIds) beside(how, pick(labels.pillars[pillar]), write(pillars[pillar]));
  };
  const ring = (total: number, pillars: PerPillar<number>) => {
    lines.push(`${total} ${pick(labels.outOf)}`);
    if (!layout.tables) return;
    bars(pillars, "tab");
    lines.push(`${pick(labels.remaining)}\t${100 - total}`);
  };
  lines.push("Social Selling Index");
  for (const group of page.groups) beside(layout.ranks, pick(labels.ranks[group.kind]), top(group.topPercent));
  lines.push(labels.own[0], prose[layout.locale]);
  ring(page.score, page.pillars);
  lines.push(labels.own.at(-1) ?? "");
  bars(page.pillars, layout.pillars);
  for (const group of page.groups) {
    lines.push(labels.groups[group.kind][0]);
    ring(group.average, group.averagePillars);
    if (group.kind === "industry" && group.name !== undefined)
      lines.push(`${labels.industryNamed[0]} ${group.name} ${labels.average[0]} ${group.average}.`);
    lines.push(top(group.topPercent), changes[layout.locale]);
  }
  lines.push("LinkedIn Sales Navigator");
  return lines.join(layout.newline).replaceAll(" ", layout.space);
}
