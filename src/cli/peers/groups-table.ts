import { formatNumber, formatPoints } from "../../locales/format-number.js";
import type { Locale } from "../../locales/locale.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import { innerWidth, margin } from "../dashboard/view.js";
import { printable } from "../terminal/printable.js";
import type { Screen } from "../terminal/screen.js";
import { cutText, padLeft, padRight, textWidth } from "../terminal/text-width.js";

/** Groups with their size, their average where it may be told, and their file. */
export function groupsTable(
  groups: readonly PeerGroup[],
  files: readonly string[],
  screen: Screen,
  locale: Locale,
): string {
  const { palette, glyphs } = screen;
  const { phrases } = locale;
  const rows = groups.map((group, place) => {
    const mean = group.mean();
    return {
      id: printable(group.id),
      size: formatNumber(group.size, locale),
      average: mean.status === "known" ? formatPoints(mean.points, locale) : phrases.groupWithheld,
      file: files[place] ?? "",
    };
  });
  const widest = (texts: readonly string[]) => Math.max(...texts.map(textWidth));
  const size = widest([phrases.groupSize, ...rows.map((row) => row.size)]) + 2;
  const average = widest([phrases.average, ...rows.map((row) => row.average)]) + 2;
  const room = innerWidth(screen) - size - average - 2;
  const id = Math.min(Math.floor(room / 2), widest([phrases.groupId, ...rows.map((row) => row.id)]));
  const line = (row: (typeof rows)[number]) =>
    `${margin}${padRight(cutText(row.id, id, glyphs.more), id)}${padLeft(row.size, size)}${padLeft(row.average, average)}  ${cutText(row.file, room - id, glyphs.more)}`;
  const header = { id: phrases.groupId, size: phrases.groupSize, average: phrases.average, file: phrases.groupFile };
  return `${[palette.dim(line(header)), ...rows.map(line)].join("\n")}\n`;
}
