import { fill } from "../../locales/fill.js";
import { formatNumber, formatPoints } from "../../locales/format-number.js";
import { pluralText } from "../../locales/plural-text.js";
import { shortfallTitle } from "../dashboard/losses-section.js";
import { flagOf, sumOfPoints, type UnknownGroup } from "../dashboard/unknown-groups.js";
import { innerWidth } from "../dashboard/view.js";
import { padLeft } from "../terminal/text-width.js";
import { wrapItems } from "../terminal/wrap-items.js";
import { wrapText } from "../terminal/wrap-text.js";
import type { DoctorView } from "./doctor-view.js";

/** How many signals of one place are named. */
const most = 12;

const isComplete = ({ imported }: DoctorView) =>
  imported.evidence.archives.some(({ edition }) => edition === "complete");

/** The place to look in: somebody who has the Complete archive is not told to ask for the Complete one. */
function placeOf({ place }: UnknownGroup, view: DoctorView) {
  const { doctor, phrases, places } = view.locale;
  if (place === undefined) return { title: phrases.unknownsElsewhere, how: "" };
  return place === "completeExport" && isComplete(view) ? doctor.leftOut : places[place];
}

/** One place: how many points it is worth, how to get there, and the signals it tells. */
function stepLines(group: UnknownGroup, number: number, view: DoctorView): string[] {
  const { locale, palette, glyphs } = view;
  const { title, how } = placeOf(group, view);
  const flag = flagOf(group.place);
  const head = `${String(number).padStart(2)}${padLeft(formatPoints(group.points, locale), 7)}  `;
  const width = innerWidth(view) - head.length;
  const [first = "", ...rest] = wrapText(how === "" ? title : `${title}: ${how}`, width);
  const signals = group.members
    .slice(0, most)
    .map((one) => `${shortfallTitle(one, view)} ${formatPoints(one.points, locale)}`);
  const others = group.members.length - signals.length;
  if (others > 0) signals.push(fill(locale.doctor.moreFindings, { count: formatNumber(others, locale) }));
  return [
    palette.possible(head) + palette.bold(first.slice(0, title.length)) + first.slice(title.length),
    ...rest.map((line) => " ".repeat(head.length) + line),
    ...wrapItems(flag === undefined ? signals : [flag, ...signals], width, ` ${glyphs.dot} `).map(
      (line) => " ".repeat(head.length) + palette.dim(line),
    ),
  ];
}

/** What is missing, and so what to do next: most points first. */
export function missingSection(view: DoctorView): string[] {
  const { missing, locale, palette } = view;
  const { doctor } = locale;
  if (missing.length === 0) return [doctor.nothingMissing];
  const points = sumOfPoints(missing);
  const heading = fill(pluralText(doctor.missing, points, locale), { points: formatPoints(points, locale) });
  return [
    ...wrapText(heading, innerWidth(view)).map(palette.bold),
    ...missing.flatMap((group, place) => stepLines(group, place + 1, view)),
  ];
}
