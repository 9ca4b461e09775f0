import { readFileSync } from "node:fs";
import { pillarIds } from "social-selling-index";
import {
  type ImportIssueCode,
  type LinkedInExport,
  type LinkedInExportOptions,
  readLinkedInExport,
} from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { exampleSeed } from "../synthetic/example-seed.js";
import type { LedgerOptions } from "../synthetic/ledger/ledger-types.js";
import { ledger } from "../synthetic/ledger.js";
import { archiveOf, planOf } from "../synthetic/made.js";
import { planMember } from "../synthetic/plan-member.js";
import { type EraName, eras } from "../synthetic/write/eras.js";
import type { ExportOptions } from "../synthetic/write/export-options.js";

/** What the importer and the ledger must agree on: per signal the value and the status, per file the rows and those that count. */
interface Comparable {
  readonly values: { readonly [signal: string]: readonly [value: unknown, status: string] };
  readonly rows: { readonly [signalAndFile: string]: number };
  readonly counted: { readonly [signalAndFile: string]: number };
}

/**
 * Where the importer's evidence says more than the ledger, which there counts every row that could have counted: both must
 * still have seen the same rows. In a conversation signal the ledger counts the messages of the window, the importer those
 * of the conversations that made the number; of a profile the importer counts rows, the ledger entries;
 * of a share the importer counts the whole, the ledger the part.
 */
const finer = new Set([
  "profileCompleteness Positions",
  "optionalSections Languages",
  "formatVariety Shares",
  "responseRate messages",
  "activeConversations messages",
  "conversationsStarted messages",
  "recurringContacts messages",
  "focusSkillsEndorsed Endorsement_Received_Info",
  "targetAudienceShare Connections",
]);

/** Files that are only looked up, which the ledger does not list: who is connected, who was written to. */
const lookedUp = new Set(["invitationAcceptance Connections", "welcomeRate messages"]);

type FileCount = readonly [signalAndFile: string, rows: number, counted: number];

function comparable(values: Comparable["values"], files: readonly FileCount[]): Comparable {
  // An absent file counts as one without rows; only the importer lists those.
  const compared = files.filter(([name, rows]) => rows > 0 && !lookedUp.has(name));
  return {
    values,
    rows: Object.fromEntries(compared.map(([name, rows]) => [name, rows])),
    counted: Object.fromEntries(
      compared.filter(([name]) => !finer.has(name)).map(([name, , counted]) => [name, counted]),
    ),
  };
}

function fromImporter({ activity, evidence }: LinkedInExport): Comparable {
  const signals = pillarIds.flatMap((pillar) =>
    Object.entries(evidence.signals[pillar]).map(([signal, { status, files }]) => {
      const value = (activity[pillar] as Record<string, unknown>)[signal] ?? "unknown";
      return { signal, value, status, files };
    }),
  );
  for (const { files } of signals) {
    // What is left out and what counts make up all rows.
    for (const { rows, counted, left } of files) expect(left.reduce((sum, one) => sum + one.rows, counted)).toBe(rows);
  }
  return comparable(
    Object.fromEntries(signals.map(({ signal, value, status }) => [signal, [value, status]])),
    signals.flatMap(({ signal, status, files }) =>
      status === "unknown"
        ? []
        : files.map(
            ({ name, rows, counted }): FileCount => [
              `${signal} ${name.replace(/\.csv$|\/\*\.html$/, "")}`,
              rows,
              counted,
            ],
          ),
    ),
  );
}

const small = planMember(3, { connections: 160, messages: 400 });
const members = {
  example: () => planOf(exampleSeed),
  seven: () => planOf(7),
  one: () => planOf(1),
  small: () => small,
};
type Member = keyof typeof members;

function fromLedger(member: Member, options: LedgerOptions): Comparable {
  const { signals, files } = ledger(members[member](), options);
  return comparable(
    Object.fromEntries(Object.entries(signals).map(([signal, { value, status }]) => [signal, [value, status]])),
    Object.values(files).flatMap(({ stem, rows, tallies }) =>
      Object.entries(tallies).flatMap(([signal, { counted }]): FileCount[] =>
        signal === "none" || signals[signal]?.status === "unknown" ? [] : [[`${signal} ${stem}`, rows, counted]],
      ),
    ),
  );
}

/** Read once for each set of options, however many tests ask. */
const once = <Made>(make: (member: Member, options: LedgerOptions) => Made) => {
  const made = new Map<string, Made>();
  return (member: Member, options: LedgerOptions): Made => {
    const key = JSON.stringify([member, options]);
    const known = made.get(key) ?? make(member, options);
    made.set(key, known);
    return known;
  };
};

const archive = (member: Member, options: LedgerOptions) => archiveOf(members[member](), options);

const read = once((member, options): Promise<LinkedInExport> => {
  const { asOf, windowDays, audience, focusSkills } = options;
  const given = Object.entries({ asOf, windowDays, audience, focusSkills }).filter(([, value]) => value !== undefined);
  return readLinkedInExport(archive(member, options), Object.fromEntries(given) as LinkedInExportOptions);
});

const cases: readonly (readonly [string, Member, LedgerOptions])[] = [
  ["the committed example", "example", {}],
  ["another member", "seven", {}],
  ["a short window", "one", { windowDays: 28 }],
  ["a long window", "small", { windowDays: 366 }],
  ["an earlier day", "small", { asOf: "2026-06-30" }],
  ["an instant within a day", "small", { asOf: "2026-03-15T12:00:00Z", windowDays: 45 }],
  ["a wrapping folder, CRLF and a BOM", "small", { wrappingFolder: "export", crlf: true, bom: true }],
  ["no Shares", "small", { omit: ["Shares"] }],
  ["no Votes and no Reactions", "small", { omit: ["Votes", "Reactions"] }],
  ["no messages", "small", { omit: ["messages"] }],
  [
    "an audience and focus skills",
    "small",
    { audience: { titles: ["Head of Sales", "Director"] }, focusSkills: ["Negotiation"] },
  ],
];

describe("the importer against the generator's own ledger", () => {
  it.each(cases)("agrees signal by signal and file by file: %s", async (_, member, options) => {
    expect(fromImporter(await read(member, options))).toEqual(fromLedger(member, options));
  });
});

const eraNames = Object.keys(eras) as EraName[];

describe.each(eraNames)("an archive of %s", (era) => {
  it.each(["basic", "complete"] as const)("is read as the ledger says, with nothing unusual: %s", async (edition) => {
    const result = await read("small", { era, edition });
    expect(fromImporter(result)).toEqual(fromLedger("small", { era, edition }));
    // The generator adds one unknown table.
    expect(result.issues.filter(({ code }) => code !== "import.unknownFile")).toEqual([]);
  });

  it("counts nothing twice when Basic and Complete are given together, in any order", async () => {
    const both = [archive("small", { era, edition: "basic" }), archive("small", { era, edition: "complete" })];
    const { activity } = await read("small", { era, edition: "complete" });
    for (const input of [both, both.toReversed()]) {
      expect((await readLinkedInExport(input)).activity).toEqual(activity);
    }
  });

  it("adds nothing to one of today with the same content, however its columns and dates were written", async () => {
    const today = { edition: "complete" } as const;
    const both = [archive("small", { era, edition: "complete" }), archive("small", today)];
    const { values, counted } = fromImporter(await read("small", today));
    expect(fromImporter(await readLinkedInExport(both))).toMatchObject({ values, counted });
  });
});

/** What was done to the archive, and the codes of the issues that report it. */
const changes: readonly (readonly [string, ExportOptions, readonly ImportIssueCode[]])[] = [
  ["no note above the connections", { quirks: ["noNote"] }, []],
  ["a note of 28 lines", { quirks: ["longNote"] }, []],
  ["narrow spaces in times", { quirks: ["narrowSpaces"] }, []],
  ["narrow spaces in times of 2017", { era: "2017", quirks: ["narrowSpaces"] }, []],
  ["signs of HTML in texts", { quirks: ["entities"] }, []],
  ["shares dated by their numbers alone", { quirks: ["blankShareDates"] }, []],
  ["a German header", { quirks: ["germanConnections"] }, []],
  ["current companies, of 2017", { era: "2017", quirks: ["currentCompany"] }, []],
  ["columns whose names repeat", { quirks: ["repeatedColumns"] }, []],
  ["addresses of persons as browsers show them", { quirks: ["sharedAddresses"] }, []],
  ["links of posts as browsers show them", { quirks: ["sharedLinks", "blankShareDates"] }, []],
  ["recipients between semicolons", { quirks: ["semicolonRecipients"] }, []],
  [
    "saved by a spreadsheet",
    { quirks: ["resavedDays"], crlf: true, bom: true, encoding: "windows-1252" },
    ["import.resavedFile"],
  ],
  ["windows-1252", { encoding: "windows-1252" }, ["import.otherEncoding"]],
  ["UTF-16 and tabs", { encoding: "utf-16" }, ["import.resavedFile"]],
  ["in parts", { parts: ["Connections", "messages", "Shares", "Comments", "SearchQueries"] }, []],
  ["in parts, of 2021", { era: "2021", parts: ["Connections", "messages", "Shares"] }, []],
  ["packed again on a Mac", { wrappingFolder: "my export", macFolder: true }, []],
  [
    "all of it",
    {
      quirks: [
        "noNote",
        "narrowSpaces",
        "entities",
        "blankShareDates",
        "repeatedColumns",
        "sharedAddresses",
        "sharedLinks",
      ],
      parts: ["Connections", "messages", "Shares"],
      encoding: "utf-16",
      crlf: true,
      macFolder: true,
      wrappingFolder: "new folder",
    },
    ["import.resavedFile"],
  ],
];

describe("what was done to an archive changes nothing", () => {
  it.each(changes)("%s", async (_, options, codes) => {
    const result = await read("small", options);
    expect(fromImporter(result)).toEqual(fromLedger("small", options));
    expect(new Set(result.issues.map(({ code }) => code))).toEqual(new Set(["import.unknownFile", ...codes]));
  });
});

describe("the committed archive", () => {
  it("is read as the committed ledger says", async () => {
    const folder = new URL("../../examples/synthetic-export/", import.meta.url);
    const name = "Complete_LinkedInDataExport_11-01-2026.zip";
    const written = JSON.parse(readFileSync(new URL("ledger.json", folder), "utf8")) as {
      signals: { [signal: string]: { value: unknown; status: string } };
    };
    const { values } = fromImporter(await readLinkedInExport({ name, bytes: readFileSync(new URL(name, folder)) }));
    const expected = Object.entries(written.signals).map(([signal, { value, status }]) => [signal, [value, status]]);
    expect(values).toEqual(Object.fromEntries(expected));
  });
});
