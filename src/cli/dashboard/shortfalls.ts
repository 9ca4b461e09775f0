import type { Shortfall } from "../../aggregate/losses.js";
import type { UnknownReason } from "../../linkedin/measure/unknown-reason.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { pillarTitle, signalTitle } from "../../locales/titles.js";
import type { CliLocale } from "../texts/cli-texts.js";
import type { View } from "./view.js";

/** What is unknown and can be found in one place. */
export interface UnknownGroup {
  readonly place: Place;
  readonly members: readonly Shortfall[];
  readonly points: number;
}

/** Where something can be found: a reason of the reader's, or a note of the model's; undefined where there is neither. */
type Place = keyof CliLocale["places"] | undefined;

/**
 * What is unknown, by where it can be found, most points first: the reader's reason where an export was read, else the
 * model's note.
 */
export function unknownGroups({ result, model, reasons }: Pick<View, "result" | "model" | "reasons">): UnknownGroup[] {
  const groups = new Map<Place, Shortfall[]>();
  for (const unknown of result.unknowns) {
    const signals = model.pillars.flatMap(({ id, signals }) => (id === unknown.pillar ? signals : []));
    const own = signals.find(({ id }) => id === unknown.signal);
    const shown = result.pillars[unknown.pillar].signals.find(({ id }) => id === unknown.signal);
    // A mean that was given is unknown as long as the number of its cases is: that is what is to be found.
    const missing = shown?.value === undefined ? own : (signals.find(({ id }) => id === own?.of) ?? own);
    const place = (missing === undefined ? undefined : reasons[missing.id]) ?? missing?.evidence?.[0];
    groups.set(place, [...(groups.get(place) ?? []), unknown]);
  }
  return [...groups]
    .map(([place, members]) => ({ place, members, points: sumOfPoints(members) }))
    .sort((a, b) => b.points - a.points);
}

/** Why signals are unknown that the export did not give; empty without an export. */
export function unknownReasons(imported: LinkedInExport | undefined): Readonly<Record<string, UnknownReason>> {
  const signals = Object.values(imported?.evidence.signals ?? {}).flatMap((pillar) => Object.entries(pillar));
  return Object.fromEntries(signals.flatMap(([id, { reason }]) => (reason === undefined ? [] : [[id, reason]])));
}

/** The option or the command that makes known what can be found in a place, where there is one. */
export const flagOf = (place: Place): string | undefined => (place === undefined ? undefined : flags[place]);

/** What one types to make something known. */
const flags: { readonly [P in NonNullable<Place>]?: string } = {
  "option:audience": '--audience "VP Sales,Head of Marketing"',
  "option:focusSkills": '--focus-skills "Negotiation,CRM"',
  "option:salesNavigator": "--seat | --no-seat",
  analyticsWorkbook: "ssi score export.zip analytics.xlsx",
};

/** Points in all, exact to the hundredth. */
export const sumOfPoints = (members: readonly Pick<Shortfall, "points">[]): number =>
  members.reduce((total, { points }) => total + Math.round(points * 100), 0) / 100;

/** The title of what a shortfall names: a signal, or a pillar that shows none. */
export function signalOrPillarTitle(
  { pillar, signal }: Shortfall,
  view: Pick<View, "locale" | "model" | "scorers">,
): string {
  const { locale } = view;
  return (signal === undefined ? pillarTitle(pillar, locale, view) : signalTitle(pillar, signal, locale, view)).title;
}
