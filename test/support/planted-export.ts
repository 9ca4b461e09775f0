import { personKey } from "../../src/linkedin/words/links.js";
import { planMember } from "../synthetic/plan-member.js";
import { activityTables } from "../synthetic/write/activity-tables.js";
import { csvText, type Table } from "../synthetic/write/csv-text.js";
import { eras } from "../synthetic/write/eras.js";
import { networkTables } from "../synthetic/write/network-tables.js";
import { profileTables } from "../synthetic/write/profile-tables.js";
import { table } from "../synthetic/write/table.js";
import { writeExport } from "../synthetic/write-export.js";
import type { Marks } from "./marks.js";
import type { ZipFile } from "./zip.js";

const plan = planMember(11, { exportDate: "2026-05-07", connections: 200, messages: 400 });

/** Columns whose cells are a date or one of few words; they are unchanged, so that the rows keep their meaning. */
const structural =
  /date|time|created|sent at|connected on|followed on|started|finished|status|direction|folder|type|draft|conversation id/i;

/** A cell as LinkedIn writes it, with everything personal in it replaced by marks. */
function disguised(cell: string, stem: string, column: string, marks: Marks): string {
  if (cell === "" || structural.test(column)) return cell;
  // Equal persons stay equal: each part of a name or of an address has its mark.
  if (/name|^from$|^to$/i.test(column)) return cell.replace(/[^\s,]+/g, (word) => marks.of(`name ${word}`));
  if (/linkedin\.com\/in\//.test(cell))
    return cell.replace(/(?<=\/in\/)[^/?#,]+/g, (slug) => marks.of(`slug ${personKey(`/in/${slug}`)}`));
  if (/^https?:/.test(cell)) return `${cell}?ref=${marks.of(`${stem} ${column} ${cell}`)}`;
  return cell.replace(/\p{L}{3,}/gu, (word) => marks.of(`${stem} ${column} ${word}`));
}

/** The shapes of a cell in any column. */
export const shapes: readonly ((mark: string) => string)[] = [
  (mark) => mark,
  (mark) => `https://www.linkedin.com/in/${mark}?utm=${mark}`,
  (mark) => `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${mark}`,
  (mark) => `${mark}@${mark}.example`,
  (mark) => `C:\\Users\\${mark}\\..\\${mark}.csv`,
  (mark) => `/home/${mark}/Shares.csv`,
  (mark) => `${mark} O'${mark}, Ph.D.`,
  (mark) => `2026-05-01 10:00:00 ${mark}`,
  (mark) => `2026-02-30 ${mark}`,
  (mark) => `urn:li:member:${mark}`,
  (mark) => `__proto__ constructor ${mark}`,
  (mark) => `"${mark}"\n${mark} "" \\"`,
  (mark) => `<p class="spinmail-quill-editor__spin-break">${mark}</p>`,
  (mark) => `${mark} `.repeat(200),
];

/** A table with its own rows, their personal parts replaced, and for every shape a row of marks only. */
function planted(source: Table, marks: Marks): Table {
  const { stem, columns } = source;
  const cellOf = (row: Table["rows"][number], column: string, place: number) => row[column] ?? row[String(place)] ?? "";
  const own = source.rows.map((row) =>
    columns.map((column, place) => disguised(cellOf(row, column, place), stem, column, marks)),
  );
  const alien = shapes.map((shape, number) =>
    columns.map((column, place) => shape(marks.of(`${source.folder}${stem} ${place} ${column} ${number}`))),
  );
  const rows = [...own, ...alien].map((row) => Object.fromEntries(row.map((cell, place) => [String(place), cell])));
  // One column more than LinkedIn has; its name must not be shown either.
  const extra = marks.of(`${stem} header`);
  return { ...source, columns: [...columns, extra], rows };
}

const tables: readonly Table[] = [
  ...activityTables(plan, eras["2026"]),
  ...networkTables(plan, eras["2026"]),
  ...profileTables(plan, eras["2026"]),
  ...plan.ignored.map(({ stem, folder, columns, rows, quoteAll }) =>
    table(
      stem,
      columns,
      rows.map((row) => Object.fromEntries(row.map((cell, place) => [String(place), cell]))),
      { folder, quoting: quoteAll ? "all" : "needed" },
    ),
  ),
];

/** Names of files that LinkedIn does not use. */
const alienNames = (mark: string): string[] => [
  `${mark}.csv`,
  `Resume_${mark}_${mark}.csv`,
  `Jobs/Job Offer ${mark}.csv`,
  `Job ${mark}.csv`,
  `Services Marketplace/${mark}.csv`,
  `Shares ${mark}.csv`,
  `Shares.${mark}.csv`,
  `Shares.${mark}`,
  `messages.csv.${mark}`,
  `Articles/Articles/${mark}.html`,
  `${mark}/${mark}/photo.jpg`,
  `${mark}\\${mark}.pdf`,
  `.${mark}`,
  `__MACOSX/._${mark}.csv`,
  `${mark} ${mark}`,
];

/** How other programs may have changed a file, by its index in the archive. */
const mangling: readonly ((text: string, mark: string) => string | Uint8Array)[] = [
  (text, mark) => `\ufeff${text}\n${Array.from({ length: 60 }, () => mark).join(",")}`,
  (text, mark) => `${text.replaceAll("\n", "\r\n")}\r\n"${mark}`,
  (text, mark) => text.replace(/^[^\n]*\n/, `${mark}\n`),
  (text, mark) => Buffer.from(`${text}\n${mark}\u00e9`, "latin1"),
  (text, mark) => Buffer.from(`\ufeff${text}\n${mark}`, "utf16le"),
];

/** An archive of every file there is, each column and name of which holds marks. `mangled`: every file changed by other programs too. */
export function plantedExport(marks: Marks, mangled = false): ZipFile[] {
  const mark = marks.of("file name");
  const folder = marks.of("wrapping folder");
  const memberId = marks.add("918273645546372");
  const withId = new Map(
    [...writeExport(plan).keys()].map((path) => [path.replace(/_\d+(?=\.csv$)/, ""), path.includes(plan.memberId)]),
  );
  const articles = [...writeExport(plan)].filter(([path]) => path.endsWith(".html"));
  const known = tables.map((source, place): ZipFile => {
    const text = csvText(planted(source, marks), "\n");
    const path = `${source.folder}${source.stem}`;
    const change = mangled ? mangling[place % mangling.length] : undefined;
    const name = `${folder}/${path}${withId.get(`${path}.csv`) ? `_${memberId}` : ""}.csv`;
    return { name, content: change?.(text, marks.of(`mangled ${path}`)) ?? text, comment: marks.of(`comment ${path}`) };
  });
  const html = articles.map(([, content], place): ZipFile => {
    const text = new TextDecoder().decode(content);
    const words = text.replace(/(?<=>)[^<>]*[a-z]{4}[^<>]*(?=<)/gi, (words) =>
      /on \d{4}/.test(words) ? words : marks.of(`article ${place} ${words}`),
    );
    return { name: `${folder}/Articles/Articles/${marks.of(`article ${place}`)}.html`, content: words };
  });
  const alien = alienNames(mark).map(
    (name): ZipFile => ({ name: `${folder}/${name}`, content: marks.of(`in ${name}`) }),
  );
  const twice = known.slice(0, mangled ? 2 : 0);
  return [...known, ...twice, ...html, ...alien];
}
