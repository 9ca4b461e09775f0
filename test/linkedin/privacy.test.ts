import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inspect } from "node:util";
import { issueCodes } from "social-selling-index";
import {
  fromChangelog,
  fromMemberSnapshot,
  type LinkedInExport,
  type LinkedInExportInput,
  type LinkedInExportOptions,
  readLinkedInExport,
  replay,
  usualLimits,
} from "social-selling-index/linkedin";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { commands } from "../../src/cli/commands/commands.js";
import { SSIError } from "../../src/errors/ssi-error.js";
import { tableEntries } from "../../src/linkedin/tables/export-tables.js";
import { type CliWorld, runCli } from "../cli/run-cli.js";
import { workspace } from "../cli/workspace.js";
import { createMarks } from "../support/marks.js";
import { plantedExport } from "../support/planted-export.js";
import { plantedWorkbooks } from "../support/planted-workbook.js";
import { type ZipFile, zip } from "../support/zip.js";

const marks = createMarks();

marks.add("Quiet_Corner_Beta");

const clean = plantedExport(marks);

const mangled = plantedExport(marks, true);

const workbooks = plantedWorkbooks(marks);

const { file, folder } = workspace();

const name = `Complete_LinkedInDataExport_05-07-2026 (${marks.of("archive name")}).zip`;

const comment = marks.of("archive comment");

const zipped = (files: readonly ZipFile[]) => ({ name, bytes: zip(files, { comment }) });

const cleanZip = zipped(clean);

const mangledZip = zipped(mangled);

const asked: LinkedInExportOptions = {
  audience: { titles: [marks.of("audience")], companies: [marks.of("company")] },
  focusSkills: [marks.of("focus skill")],
};

/** Everything that can be seen of a value: fields as JSON, and what an inspector shows, hidden fields too. */
const seen = (value: unknown): string =>
  `${JSON.stringify(value)}\n${inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxArrayLength: null, maxStringLength: null })}`;

/** Everything that can be seen of an error. */
const seenOf = (error: unknown): string =>
  error instanceof SSIError
    ? [error.message, error.stack, error.cause, seen(error.issues), seen(error)].join("\n")
    : seen(error);

// Nothing is ever logged, by the library at least; the command line writes to the streams it is given.
const loggers = [
  ...(["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const).map(
    (method) => [console, method] as const,
  ),
];

beforeEach(() => {
  for (const [object, method] of loggers) vi.spyOn(object, method);
  vi.spyOn(process, "emitWarning");
  vi.spyOn(process.stdout, "write");
  vi.spyOn(process.stderr, "write");
});

afterEach(() => {
  const called = [...loggers.map(([object, method]) => object[method]), process.emitWarning].filter(
    (logger) => vi.mocked(logger).mock.calls.length > 0,
  );
  const written = [process.stdout.write, process.stderr.write].flatMap((write) => vi.mocked(write).mock.calls);
  vi.restoreAllMocks();
  expect(called).toEqual([]);
  expect(marks.foundIn(seen(written))).toEqual([]);
});

describe("nothing private is in a result of the reader", () => {
  it.each([
    ["an archive as LinkedIn makes it", cleanZip],
    ["an archive that other programs changed", mangledZip],
  ] as const)("%s", async (_, archive) => {
    const progress: unknown[] = [];
    const result = await readLinkedInExport(archive, { ...asked, onProgress: (step) => progress.push(step) });
    // It was really read: most signals are known, and each kind of file was met.
    const read = result.evidence.files.filter(({ status, rows = 0 }) => status === "read" && rows > 0);
    expect(read.length).toBeGreaterThan(15);
    expect(new Set(result.evidence.files.map(({ reason }) => reason))).toEqual(
      new Set([undefined, "private", "unused", "unknown", "system"]),
    );
    expect(progress.length).toBeGreaterThan(15);
    expect(marks.foundIn(seen(result))).toEqual([]);
    expect(marks.foundIn(seen(progress))).toEqual([]);
  });

  it("finds the member all the same, by marks for names and addresses", async () => {
    const { evidence, activity } = await readLinkedInExport(cleanZip);
    expect(evidence.owner).toBe("invitations");
    expect(activity.relationships.responseRate?.whole).toBeGreaterThan(0);
    expect(activity.relationships.connections).toBeGreaterThan(50);
  });

  it("several archives, and a folder", async () => {
    const unpacked = new Map(clean.map(({ name, content }) => [String(name), Buffer.from(content)]));
    const both = await readLinkedInExport([cleanZip, mangledZip, unpacked], asked);
    expect(both.evidence.files.some(({ status }) => status === "superseded")).toBe(true);
    expect(marks.foundIn(seen(both))).toEqual([]);
  });

  it("the past", async () => {
    for (const input of [cleanZip, [cleanZip, ...workbooks.read]])
      expect(marks.foundIn(seen(await replay(input, { ...asked, from: "2026-04-20" })))).toEqual([]);
  });

  it.each(workbooks.read)("analytics with $codes", async ({ name, bytes, codes }) => {
    const unpacked = new Map(clean.map(({ name, content }) => [String(name), Buffer.from(content)]));
    const beside: readonly LinkedInExportInput[] = [
      [{ name, bytes }, cleanZip],
      new Map([...unpacked, [`${marks.of("wrapping folder")}/${name}`, bytes]]),
    ];
    // Alone, a workbook that is not LinkedIn's analytics is no export.
    const alone = codes.includes("import.unknownWorkbook") ? [] : [{ name, bytes }];
    for (const input of [...beside, ...alone]) {
      const result = await readLinkedInExport(input, { ...asked, asOf: "2026-05-07" });
      expect(result.issues.filter(({ file }) => file === "*.xlsx").map(({ code }) => code)).toEqual(
        expect.arrayContaining([...codes]),
      );
      if (codes.includes("import.workbookSum")) {
        // It was really read: both of its signals are known.
        expect(result.activity.brand.followersGained).toBeGreaterThan(50);
        expect(result.activity.insights.engagementPerPost).toBeGreaterThan(1);
      }
      expect(marks.foundIn(seen(result))).toEqual([]);
    }
  });
});

/** An input that ends an import in each possible way. */
const failures: readonly (readonly [code: string, input: LinkedInExportInput, options?: LinkedInExportOptions])[] = [
  ["import.input", { [marks.of("key")]: marks.of("value") } as never],
  ["import.input", [[marks.of("inner")]] as never],
  ["import.input", marks.of("text") as never],
  ["import.notZip", Buffer.from(clean.map(({ content }) => String(content)).join("\n"))],
  ["import.zipBroken", zip(clean).subarray(0, 60_000)],
  ["import.zipBroken", zip(clean, { start: 4 })],
  ["import.zipBroken", zip(clean, { count: 9999 })],
  ...(["crc", "size", "compressedSize", "offset"] as const).map(
    (number) => ["import.zipBroken", zip(clean.map((one) => ({ ...one, forged: { [number]: 3 } })))] as const,
  ),
  ["import.zipBroken", zip(clean.map((one) => ({ ...one, data: Buffer.from(marks.of("raw data")) })))],
  ["import.zipEncrypted", zip(clean.map((one) => ({ ...one, encrypted: true })))],
  ["import.zipUnsupported", zip(clean.map((one) => ({ ...one, forged: { method: 12 } })))],
  ["import.noLinkedInFile", zip(clean.filter(({ name }) => /Quiet_Corner|\.pdf$|Resume_/.test(String(name))))],
  [
    "import.differentMembers",
    [cleanZip, zipped([{ name: `Shares_${marks.add("564738291019283")}.csv`, content: marks.of("other") }])],
  ],
  ["import.noDate", zip([{ name: `${marks.of("undated")}/Skills.csv`, content: `Name\n${marks.of("skill")}` }])],
  ...workbooks.refused.flatMap(([code, bytes]) => {
    const name = `${marks.of("refused workbook")}.xlsx`;
    return [
      [code, bytes],
      [code, [cleanZip, { name, bytes }]],
      // In a folder, a file that is no ZIP is no workbook, whatever its name.
      [code === "import.oldWorkbook" ? "import.notZip" : code, { [name]: bytes }],
    ] as const;
  }),
  ["import.noLinkedInFile", workbooks.read.filter(({ codes }) => codes.includes("import.unknownWorkbook"))],
  ...Object.keys(usualLimits).flatMap((limit) =>
    [1, 2, 9].map(
      (most) =>
        ["import.limit", [cleanZip, mangledZip, ...workbooks.read.slice(0, 1)], { limits: { [limit]: most } }] as const,
    ),
  ),
];

describe("nothing private is in an error", () => {
  const met = new Set<string>();

  it.each(failures.map(([code, ...rest], place) => [`${place} ${code}`, code, ...rest] as const))(
    "%s",
    async (_, code, input, options = {}) => {
      for (const run of [readLinkedInExport, replay] as const) {
        const error: unknown = await run(input, { ...asked, ...options }).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        // Two archives can be within a limit of 2 or 9 that one file alone would break; the others end as they must.
        if (error === undefined && code === "import.limit") continue;
        expect(error).toBeInstanceOf(SSIError);
        if (error instanceof SSIError) met.add(error.code);
        if (code !== "import.limit") expect(error).toMatchObject({ code });
        expect(marks.foundIn(seenOf(error))).toEqual([]);
      }
    },
  );

  it("answers of the portability API: read, and refused", async () => {
    const data = tableEntries().flatMap(([id, { domains, columns }]) =>
      domains.map((snapshotDomain) => ({
        snapshotDomain,
        snapshotData: ["one", { of: "another" }].map((which) =>
          Object.fromEntries(
            Object.values(columns).map(([column = ""], place) => [
              column,
              place === 0 && typeof which === "object" ? which : marks.of(`${id} ${column} ${JSON.stringify(which)}`),
            ]),
          ),
        ),
      })),
    );
    const result = await fromMemberSnapshot([{ elements: data }], { ...asked, asOf: "2026-05-07" });
    for (const { code } of result.issues) met.add(code);
    expect(result.evidence.files.filter(({ status }) => status === "read").length).toBeGreaterThan(15);
    expect(marks.foundIn(seen(result))).toEqual([]);

    const event = (owner: string) => ({ id: marks.of("event"), owner: `urn:li:person:${marks.of(owner)}` });
    for (const refused of [
      () => fromMemberSnapshot([{ status: 403, message: marks.of("refusal") }, `<html>${marks.of("page")}`], asked),
      () => fromMemberSnapshot([marks.of("text"), { elements: [{ snapshotDomain: marks.of("domain") }] }], asked),
      () => fromMemberSnapshot([{ elements: [{ snapshotDomain: marks.of("domain"), snapshotData: [] }] }], asked),
      () => fromChangelog([event("one"), event("two"), { [marks.of("key")]: marks.of("value") }], asked),
    ]) {
      const error: unknown = await refused().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(SSIError);
      if (error instanceof SSIError) met.add(error.code);
      expect(marks.foundIn(seenOf(error))).toEqual([]);
    }
  });

  it("all codes of the reader were met, as an error or as an issue", async () => {
    const impossible = { name: "Basic_LinkedInDataExport_13-41-2026.zip", bytes: zip(mangled) };
    const { issues } = await readLinkedInExport([mangledZip, impossible, ...workbooks.read]);
    for (const { code } of issues) met.add(code);
    expect([...met].sort()).toEqual(
      Object.keys(issueCodes)
        .filter((code) => code.startsWith("import."))
        .sort(),
    );
  });
});

describe("nothing private is in the output of the command line", () => {
  // One with files that are not compressed: so often read, that is twice as fast.
  const stored = zip(
    clean.map((one) => ({ ...one, stored: true })),
    { comment },
  );
  const archives = [file("clean.zip", stored), file("mangled.zip", mangledZip.bytes)];
  const unpacked = `${folder}/reps/ana`;
  for (const { name, content } of clean) {
    const path = `${unpacked}/${String(name).replaceAll("\\", "_")}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  // In the folder one that goes by its own name, and each by a name that was typed.
  for (const { name, bytes } of workbooks.read.slice(0, 1)) writeFileSync(`${unpacked}/${name}`, bytes);
  const typed = workbooks.read.map(({ bytes }, place) => file(`analytics-${place}.xlsx`, bytes));
  const date = ["--as-of", "2026-05-07"];
  /** For each command that reads an export, ways to call it. */
  const calls: Readonly<Record<string, readonly (readonly string[])[]>> = {
    score: [[], ["--json"], ["--evidence"], ["--evidence", "--json"]],
    doctor: [[], ["--json"]],
    next: [[], ["--json"]],
    plan: [
      ["--target", "70"],
      ["--target", "70", "--json"],
    ],
    "what-if": [
      ["--set", "insights.posts=24"],
      ["--set", "insights.posts=24", "--json"],
    ],
    replay: [
      ["--from", "2026-04-20"],
      ["--from", "2026-04-20", "--json"],
      ["--from", "2026-04-20", "--csv"],
    ],
    team: [[], ["--json"], ["--csv"]],
    "peers build": [["--id", "x", "-o", `${folder}/x.json`]],
  };
  const world: CliWorld = { stdoutTTY: true, stderrTTY: true, columns: 100 };

  it("every command that takes an export is called here", () => {
    const takers = commands.filter(({ usage }) => /zip|folder/.test(usage)).map(({ name }) => name);
    expect(Object.keys(calls).sort()).toEqual(takers.sort());
  });

  it.each(Object.entries(calls).flatMap(([command, ways]) => ways.map((way) => [command, way] as const)))(
    "ssi %s %j",
    async (command, way) => {
      // To a team, each folder in the one it is given is a member, who goes by the name of that folder.
      const alone = [...archives, command === "team" ? `${folder}/reps` : unpacked].map((path) => [path]);
      const isOfMany = command === "team" || command === "peers build";
      for (const paths of isOfMany ? alone : [...alone, [...archives.slice(0, 1), ...typed], typed.slice(0, 2)])
        for (const locale of ["en", "it"]) {
          const { code, out, err } = await runCli(
            [...command.split(" "), ...paths, ...way, ...date, "--locale", locale],
            world,
          );
          expect(code, err).toBe(0);
          expect(marks.foundIn(`${out}\n${err}`)).toEqual([]);
        }
    },
  );

  it("nor where the archive cannot be read", async () => {
    for (const [place, [code, input]] of failures.entries()) {
      if (!(input instanceof Uint8Array)) continue;
      const path = file(`failure-${place}.zip`, input);
      for (const command of ["score", "doctor", "replay"]) {
        const { code: exit, out, err } = await runCli([command, path], world);
        expect([exit, out]).toEqual([1, ""]);
        expect(err).toContain(code);
        expect(marks.foundIn(err)).toEqual([]);
      }
    }
  });
});

describe("a leak would be found", () => {
  const mark = marks.of("Shares 2 ShareCommentary 0");
  const swapped = [...mark].map((sign) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase()));
  const bytes = Buffer.from(mark);
  const ways: Readonly<Record<string, string>> = {
    plainly: mark,
    "in lower case": mark.toLowerCase(),
    "with the case turned round": swapped.join(""),
    backwards: [...mark].reverse().join(""),
    "as a piece": mark.slice(5, 13),
    "percent-encoded": [...bytes].map((byte) => `%${byte.toString(16)}`).join(""),
    "escaped as JSON may be": [...mark].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join(""),
    "as base64": bytes.toString("base64"),
    "as base64 among others": Buffer.from(`x${mark}`).toString("base64url"),
    "as hex": bytes.toString("hex"),
    "inside an address": `https://www.linkedin.com/in/${mark}?x`,
  };

  let whole: LinkedInExport;
  beforeAll(async () => {
    whole = await readLinkedInExport(cleanZip);
  });

  it.each(Object.entries(ways))("%s", (_, leaked) => {
    const leaky = { ...whole, evidence: { ...whole.evidence, files: [...whole.evidence.files, { cell: leaked }] } };
    expect(marks.foundIn(seen(leaky))).toContain(mark);
  });

  it("in an error, its message, cause, issues or hidden fields", () => {
    const issue = { code: "import.zipBroken", path: ["x.csv"], expected: "a", received: "b", repair: "c" } as const;
    const leaks = [
      new SSIError("x", [{ ...issue, path: [`${mark}.csv`] }]),
      new SSIError("x", [{ ...issue, received: mark }]),
      new SSIError("x", [issue], { cause: new Error(mark) }),
      Object.defineProperty(new SSIError("x", [issue]), "row", { value: { text: mark }, enumerable: false }),
    ];
    for (const leak of leaks) expect(marks.foundIn(seenOf(leak))).toContain(mark);
  });

  it("but not where there is none", () => {
    expect(marks.foundIn(seenOf(new Error("a table that the reader does not know")))).toEqual([]);
    expect(marks.foundIn(Object.values(issueCodes).join("\n"))).toEqual([]);
  });
});
