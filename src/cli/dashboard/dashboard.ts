import { legalNotice } from "../../about.js";
import { fill } from "../../errors/wording.js";
import { pillarIds } from "../../model/model-types.js";
import { wrapText } from "../terminal/text.js";
import { head, overview } from "./head.js";
import { officialSection } from "./official-section.js";
import { peersSection } from "./peers-section.js";
import { lossesSection, pillarSection, unknownsSection } from "./points-sections.js";
import { innerWidth, margin, type View } from "./view.js";

/** A result as a picture for the terminal, with the lines of its evidence where there are any; ends with a line break. */
export function dashboard(view: View, evidence: readonly string[] = []): string {
  const sections = [
    head(view),
    overview(view),
    peersSection(view),
    officialSection(view),
    ...pillarIds.map((pillar) => pillarSection(pillar, view)),
    lossesSection(view),
    unknownsSection(view),
    evidence,
    notes(view),
    foot(view),
  ];
  const drawn = sections.filter((lines) => lines.length > 0).map((lines) => lines.map(inMargin).join("\n"));
  return `\n${drawn.join("\n\n")}\n\n`;
}

const inMargin = (line: string) => (line === "" ? "" : margin + line);

function notes(view: View): string[] {
  const { notes: found, locale, palette } = view;
  if (found.length === 0) return [];
  const lines = found.flatMap((note) => wrapText(note, innerWidth(view) - 2));
  return [palette.bold(locale.phrases.notes), ...lines.map((line) => `  ${line}`)];
}

/** Whose score this is, and whose it is not. */
function foot(view: View): string[] {
  const { result, locale, palette } = view;
  const ours = fill(locale.phrases.ourModel, { model: result.model.id, version: result.model.version });
  return [ours, legalNotice].flatMap((text) => wrapText(text, innerWidth(view))).map(palette.dim);
}
