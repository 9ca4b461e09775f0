import { legalNotice } from "../../about.js";
import { innerWidth, margin } from "../dashboard/view.js";
import { printable } from "../terminal/screen.js";
import { cutText, spread, wrapText } from "../terminal/text.js";
import type { DoctorView } from "./doctor-view.js";
import { filesSection, missingSection } from "./files-section.js";
import { findingsSection, wholeSection } from "./whole-section.js";

/** What an export holds and lacks as text for the terminal; ends with a line break. */
export function doctorPicture(view: DoctorView): string {
  const { locale, palette, glyphs, names } = view;
  const width = innerWidth(view);
  const subject = [...new Set(names)].join(" + ");
  const sections = [
    spread(palette.bold(locale.doctor.title), palette.dim(cutText(printable(subject), width, glyphs.more)), width),
    wholeSection(view),
    filesSection(view),
    findingsSection(view),
    missingSection(view),
    wrapText(legalNotice, width).map(palette.dim),
  ];
  const drawn = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => margin + line).join("\n"));
  return `\n${drawn.join("\n\n")}\n\n`;
}
