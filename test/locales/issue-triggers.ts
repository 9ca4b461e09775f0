import * as library from "social-selling-index";
import * as linkedin from "social-selling-index/linkedin";
import * as z from "zod";
import { errorExamples } from "../../docs/generators/error-examples.js";
import { folder, profile } from "../linkedin/archives.js";
import { zip } from "../support/zip.js";
import { furtherTriggers } from "./further-triggers.js";

/** The issues that a piece of work ends in. */
export async function issuesFrom(work: () => unknown): Promise<readonly library.SSIIssue[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof library.SSIError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** The examples of the page of errors, as work to do. */
const examples = Object.entries(errorExamples).map(([code, text]): readonly [string, () => unknown] => [
  code,
  () => {
    const names = { ...library, ...linkedin, z };
    const used = Object.keys(names).filter((name) => new RegExp(`\\b${name}\\b`).test(text.replaceAll(/"[^"]*"/g, "")));
    new Function("names", `const { ${used.join(", ")} } = names;\n{ ${text} }`)(names);
  },
]);

/** Three signals and three actions tied in a ring, each with more steps than can be searched together. */
function knot(): () => unknown {
  const { createSSI, defaultModel, defineModel } = library;
  const curve = [[0, 0] as const, [5000, 1] as const];
  const signals = [9, 8, 8].map((points, index) => ({
    id: `s${index}`,
    unit: "flow" as const,
    points,
    curve,
    source: [],
  }));
  const actions = ["a", "b", "c"].map((id, index) => ({
    id,
    minutes: 1,
    control: "own" as const,
    rhythm: "monthly" as const,
    effects: [index, (index + 1) % 3].map((signal, add) => ({
      pillar: "insights" as const,
      signal: `s${signal}`,
      add: add + 1,
    })),
  }));
  const pillars = defaultModel.pillars.map((pillar) =>
    pillar.id === "insights" ? { id: pillar.id, signals } : pillar,
  );
  const model = defineModel<library.Model>({ ...defaultModel, id: "knot", pillars, actions, pools: [] });
  const activity = { insights: { s0: 0, s1: 0, s2: 0 } };
  return () =>
    library.plan(createSSI<Record<never, never>, library.Model>({ model }), activity as never, {
      target: { score: 25 },
    });
}

const shares = { name: "Shares.csv", content: "Date,ShareLink\n2026-05-01 10:00:00,x" };
const reads = (input: unknown, options = {}) =>
  linkedin.readLinkedInExport(input as linkedin.LinkedInExportInput, options);
const zipped = (forged: object, rest: object = {}) => reads(zip([{ ...shares, ...rest, forged }]));
const bytes = folder({ "Profile.csv": profile });

/** A reaction of the member, as an event of the changelog. */
const like = (member: string, id: number) => ({
  id,
  owner: `urn:li:person:${member}`,
  actor: `urn:li:person:${member}`,
  method: "CREATE",
  resourceName: "socialActions/likes",
  capturedAt: Date.UTC(2026, 4, 1),
  activity: { object: "urn:li:activity:1", reactionType: "LIKE" },
});

/** The reader's own refusals: of what was passed, of archives, of options. */
const imports: readonly (readonly [string, () => unknown])[] = [
  ["import.input", () => reads("export.zip")],
  ["import.input", () => reads([])],
  ["import.input", () => reads({ "Profile.csv": 3 })],
  ["import.notZip", () => reads(new Uint8Array(100))],
  ["import.zipBroken", () => zipped({ size: 10 })],
  ["import.zipBroken", () => zipped({ size: 1_000_000 })],
  ["import.zipBroken", () => zipped({ crc: 1 })],
  ["import.zipBroken", () => zipped({ compressedSize: 10_000_000 })],
  ["import.zipBroken", () => zipped({ offset: 5 })],
  ["import.zipBroken", () => zipped({ offset: 10_000_000 })],
  ["import.zipBroken", () => zipped({}, { data: Buffer.from("garbage garbage") })],
  ["import.zipBroken", () => reads(zip([shares], { count: 3 }))],
  ["import.zipBroken", () => reads(zip([shares], { start: 10_000_000 }))],
  ["import.zipBroken", () => reads(zip([shares]).subarray(0, 60))],
  ["import.zipEncrypted", () => zipped({}, { encrypted: true })],
  ["import.zipUnsupported", () => zipped({ method: 14 })],
  ["import.limit", () => reads(bytes, { limits: { maxEntryBytes: 3 } })],
  ["import.noLinkedInFile", () => reads(folder({ "holiday.txt": "x" }))],
  ["import.noDate", () => reads(bytes)],
  ["import.oldWorkbook", () => reads(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))],
  ["import.workbookBroken", () => reads(zip([{ name: "xl/workbook.xml", content: "<workbook" }]))],
  ["import.workbookBroken", () => reads(zip([{ name: "xl/workbook.xml", content: "<!DOCTYPE a><a/>" }]))],
  ["import.workbookBroken", () => reads(zip([{ name: "xl/workbook.xml", content: "<workbook/>" }]))],
  ["import.apiAnswer", () => linkedin.fromMemberSnapshot([7, null, "{", [], { elements: 7 }, { elements: [7] }])],
  ["import.apiAnswer", () => linkedin.fromMemberSnapshot(undefined)],
  ["import.apiAnswer", () => linkedin.fromChangelog([{ elements: [{ id: true }] }])],
  [
    "import.apiRefused",
    () => linkedin.fromMemberSnapshot(["<html>", ...[400, 401, 403, 426, 429, 500].map((status) => ({ status }))]),
  ],
  ["import.apiEmpty", () => linkedin.fromMemberSnapshot([])],
  ["import.apiEmpty", () => linkedin.fromChangelog([])],
  ["import.differentMembers", () => linkedin.fromChangelog([like("a", 1), like("b", 2)])],
  ["options.invalid", () => linkedin.fromChangelog([like("a", 1)], { windowDays: 90 })],
  [
    "import.differentMembers",
    () => reads(["1", "2"].map((id) => folder({ [`Reactions_${id.repeat(6)}.csv`]: "Date,Type,Link" }))),
  ],
  ["options.invalid", () => reads(bytes, 7)],
  [
    "options.invalid",
    () =>
      reads(bytes, {
        asOf: "soon",
        windowDays: 3,
        salesNavigator: "yes",
        audience: 7,
        focusSkills: [],
        limits: { maxRow: 1, maxRows: 0 },
        onProgress: 1,
        windowdays: 3,
        other: 1,
      }),
  ],
  ["options.invalid", () => reads(bytes, { audience: {}, limits: 3 })],
  ["options.invalid", () => reads(bytes, { audience: { titles: "buyer" } })],
  ["options.invalid", () => linkedin.replay(bytes, { every: "year", from: "soon", to: 3 } as never)],
  ["options.invalid", () => linkedin.replay(bytes, { from: "2026-05-07", to: "2025-05-07" } as never)],
  ["options.invalid", () => linkedin.replay(bytes, { asOf: "2026-05-07", every: "day", from: "1990-01-01" } as never)],
];

/** For every code that is thrown, something that causes it, and further inputs whose issues have other sentences. */
export const triggers: readonly (readonly [string, () => unknown])[] = [
  ...examples,
  ["plan.tooLarge", knot()],
  ...imports,
  ...furtherTriggers,
];
