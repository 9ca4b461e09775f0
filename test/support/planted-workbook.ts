import { planAnalytics } from "../synthetic/analytics/plan-analytics.js";
import type { WorkbookWords } from "../synthetic/analytics/workbook-words.js";
import {
  type PlannedCell,
  type PlannedSheet,
  sheetsOf,
  type WorkbookStyle,
  workbookParts,
} from "../synthetic/analytics/write-workbook.js";
import type { Marks } from "./marks.js";
import { shapes } from "./planted-export.js";
import { type ZipFile, zip } from "./zip.js";

const hour = 3_600_000;
const lastDay = Date.parse("2026-05-07") / (24 * hour);
const style: WorkbookStyle = { generation: "new", language: "en", strings: "shared" };
const planned = planAnalytics(
  11,
  lastDay - 364,
  lastDay,
  Array.from({ length: 30 }, (_, place) => (lastDay + 1) * 24 * hour - (place * 200 + 5) * hour),
);

/** Headings and names of sheets that consist of marks. */
const words = (marks: Marks): WorkbookWords => {
  const word = (name: string) => marks.of(`workbook ${name}`);
  return {
    date: (year, month, day) => `${month}/${day}/${year}`,
    mark: "",
    sheets: [word("sheet 1"), word("sheet 2"), word("sheet 3"), word("sheet 4"), word("sheet 5")],
    overall: word("overall"),
    impressions: word("impressions"),
    reached: word("reached"),
    day: word("day"),
    engagements: word("engagements"),
    most: `${word("most")} 50 ${word("most")}`,
    link: word("link"),
    published: word("published"),
    total: word("total"),
    newFollowers: word("new followers"),
    less: `< 1% ${word("less")}`,
  };
};

/** The reach of a member whose posts are named by marks: the words in a link, and its id. */
const disguisedPlan = (marks: Marks): typeof planned => ({
  ...planned,
  posts: planned.posts.map((post) => {
    const [id = ""] = post.url.match(/\d{16,}/) ?? [];
    const url = post.url.replace(/alexis-moravent_[a-z-]+?(?=-activity)/, () => marks.of(`slug ${id}`));
    return { ...post, url: `${url.replace(id, marks.add(id))}?ref=${marks.of(`post ${id}`)}` };
  }),
});

/** For every shape of a cell a row of marks only, and rows without a day and without a count. */
const alienRows = (marks: Marks, sheet: number): PlannedSheet => {
  const mark = (place: number) => marks.of(`alien ${sheet} ${place}`);
  return [
    ...shapes.map((shape, number) =>
      Array.from({ length: 10 }, (_, column) => shape(marks.of(`cell ${sheet} ${number} ${column}`))),
    ),
    [`2026-02-30T${mark(0)}`, "3"],
    ["5/1/2026", mark(1), ...(sheet === 1 ? [mark(2)] : [])],
    // More impressions than the total.
    ...(sheet === 1 ? [["5/2/2026", "999999", "4"]] : []),
    [`https://www.linkedin.com/in/${mark(3)}`, mark(4), mark(5), mark(6), `urn:li:share:${mark(7)}`, mark(8), mark(9)],
  ];
};

/** The order of day and month follows from its own rows only: 1/2/2026 is in January or in February. */
const undated = (marks: Marks): PlannedSheet[] => {
  const mark = (name: string) => marks.of(`undated ${name}`);
  return [
    [
      [mark("overall"), `${mark("before")} 1/2/2026 - 1/2/2026 ${mark("after")}`],
      [mark("impressions"), 7],
    ],
    [
      [mark("day"), mark("impressions"), mark("engagements")],
      ["1/2/2026", 7, 1],
    ],
    [
      [mark("day"), mark("followers")],
      ["1/2/2026", mark("count")],
    ],
  ];
};

/** The parts of a workbook as files of a ZIP, with marks wherever one can hold a name. */
function filesOf(sheets: readonly PlannedSheet[], marks: Marks): ZipFile[] {
  const renamed = (text: string) => text.replace(/(?<=worksheets\/)s(\d)/g, (_, place) => marks.of(`part ${place}`));
  const creator = marks.of("creator");
  const parts = new Map(workbookParts(sheets, words(marks).sheets, style));
  const alien = [
    ["docProps/core.xml", `<cp:coreProperties><dc:creator>${creator}</dc:creator></cp:coreProperties>`],
    ["xl/comments1.xml", `<comments><authors><author>${creator}</author></authors></comments>`],
    [`xl/media/${marks.of("picture")}.png`, marks.of("pixels")],
    [`${marks.of("file in a workbook")}.csv`, marks.of("table in a workbook")],
  ] as const;
  return [...parts, ...alien].map(([name, content]) => ({
    name: renamed(name),
    content: renamed(content),
    comment: marks.of(`comment ${name}`),
  }));
}

/** Analytics workbooks that can be read, and those that cannot, by the code with which the reader refuses them. */
export interface PlantedWorkbooks {
  readonly read: readonly { readonly name: string; readonly bytes: Uint8Array; readonly codes: readonly string[] }[];
  readonly refused: readonly (readonly [code: string, bytes: Uint8Array])[];
}

/** Workbooks of which every text, name and link holds marks. */
export function plantedWorkbooks(marks: Marks): PlantedWorkbooks {
  const comment = marks.of("workbook comment");
  const whole = sheetsOf(disguisedPlan(marks), style, words(marks)).map((rows, sheet) => [
    ...rows.map((cells): PlannedCell[] =>
      Array.from({ length: 9 }, (_, column) => (column === 8 ? marks.of(`beyond ${sheet}`) : cells[column])),
    ),
    ...alienRows(marks, sheet),
  ]);
  const files = filesOf(whole, marks);
  const book = (change: (file: ZipFile) => ZipFile | readonly ZipFile[]) => zip(files.flatMap(change), { comment });
  /** The same with the text of the parts whose path ends so replaced. */
  const rewritten = (end: string, rewrite: (xml: string) => string) =>
    book((file) => (String(file.name).endsWith(end) ? { ...file, content: rewrite(String(file.content)) } : file));
  const named = (name: string, bytes: Uint8Array, ...codes: string[]) => ({
    name: `AggregateAnalytics_${marks.of(`workbook ${name}`)}_2025-05-08_2026-05-07.xlsx`,
    bytes,
    codes,
  });
  const mark = marks.of("broken workbook");
  return {
    read: [
      named("whole", zip(files, { comment }), "import.unreadableDate", "import.unreadableNumber", "import.workbookSum"),
      named(
        "undated",
        zip(filesOf(undated(marks), marks), { comment }),
        "import.workbookDates",
        "import.workbookSheet",
      ),
      named("unknown", zip(filesOf([alienRows(marks, 9)], marks), { comment }), "import.unknownWorkbook"),
    ],
    refused: [
      [
        "import.workbookBroken",
        rewritten("workbook.xml.rels", (xml) => xml.replace(/Target="[^"]*"/, `Target="${mark}"`)),
      ],
      ["import.workbookBroken", rewritten("sharedStrings.xml", (xml) => `${xml}<${mark} ${mark}="${mark}`)],
      [
        "import.workbookBroken",
        rewritten("workbook.xml", (xml) => xml.replace("?>", `?><!DOCTYPE ${mark} [<!ENTITY ${mark} "${mark}">]>`)),
      ],
      ["import.workbookBroken", book((file) => (/worksheets/.test(String(file.name)) ? [] : file))],
      ["import.zipBroken", book((file) => ({ ...file, forged: { crc: 3 } }))],
      ["import.zipBroken", book((file) => ({ ...file, data: Buffer.from(mark) }))],
      ["import.zipEncrypted", book((file) => ({ ...file, encrypted: true }))],
      ["import.oldWorkbook", Buffer.from(`\u00d0\u00cf\u0011\u00e0${mark.repeat(40)}`, "latin1")],
    ],
  };
}
