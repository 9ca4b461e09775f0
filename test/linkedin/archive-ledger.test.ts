import { readFileSync } from "node:fs";
import { pillarIds } from "social-selling-index";
import { type LinkedInExport, type LinkedInExportOptions, readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { exampleSeed } from "../synthetic/example-seed.js";
import type { LedgerOptions } from "../synthetic/ledger/ledger-types.js";
import { ledger } from "../synthetic/ledger.js";
import { archiveOf, planOf } from "../synthetic/made.js";

/** What the importer and the ledger must agree on: per signal the value and the status, per file the rows and those that count. */
interface Told {
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
  "profileCompleteness Education",
  "profileCompleteness Positions",
  "optionalSections Languages",
  "optionalSections Projects",
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

function told(values: Told["values"], files: readonly FileCount[]): Told {
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

function toldByImporter({ activity, evidence }: LinkedInExport): Told {
  const signals = pillarIds.flatMap((pillar) =>
    Object.entries(evidence.signals[pillar]).map(([signal, { status, files }]) => {
      const value = (activity[pillar] as Record<string, unknown>)[signal] ?? "unknown";
      return { signal, value, status, files };
    }),
  );
  for (const { files } of signals) {
    // What is left out and what counts make up all rows, whoever counts them.
    for (const { rows, counted, left } of files) expect(left.reduce((sum, one) => sum + one.rows, counted)).toBe(rows);
  }
  return told(
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

function toldByLedger(seed: number, options: LedgerOptions): Told {
  const { signals, files } = ledger(planOf(seed), options);
  return told(
    Object.fromEntries(Object.entries(signals).map(([signal, { value, status }]) => [signal, [value, status]])),
    Object.values(files).flatMap(({ stem, rows, tallies }) =>
      Object.entries(tallies).flatMap(([signal, { counted }]): FileCount[] =>
        signal === "none" || signals[signal]?.status === "unknown" ? [] : [[`${signal} ${stem}`, rows, counted]],
      ),
    ),
  );
}

async function read(seed: number, options: LedgerOptions): Promise<LinkedInExport> {
  const { asOf, windowDays, audience, focusSkills, ...written } = options;
  const given = Object.entries({ asOf, windowDays, audience, focusSkills }).filter(([, value]) => value !== undefined);
  return readLinkedInExport(archiveOf(planOf(seed), written), Object.fromEntries(given) as LinkedInExportOptions);
}

const cases: readonly (readonly [string, number, LedgerOptions])[] = [
  ["the committed example", exampleSeed, {}],
  ["another member", 7, {}],
  ["a short window", 1, { windowDays: 28 }],
  ["a long window", exampleSeed, { windowDays: 366 }],
  ["an earlier day", exampleSeed, { asOf: "2026-06-30" }],
  ["an instant within a day", 7, { asOf: "2026-03-15T12:00:00Z", windowDays: 45 }],
  ["a Basic archive", exampleSeed, { edition: "basic" }],
  ["the columns of 2022, without addresses", exampleSeed, { era: "2022" }],
  ["a wrapping folder, CRLF and a BOM", exampleSeed, { wrappingFolder: "export", crlf: true, bom: true }],
  ["no Shares", exampleSeed, { omit: ["Shares"] }],
  ["no Votes and no Reactions", exampleSeed, { omit: ["Votes", "Reactions"] }],
  ["no messages", exampleSeed, { omit: ["messages"] }],
  [
    "an audience and focus skills",
    exampleSeed,
    { audience: { titles: ["Head of Sales", "Director"] }, focusSkills: ["Negotiation"] },
  ],
];

describe("the importer against the generator's own ledger", () => {
  it.each(cases)("agrees signal by signal and file by file: %s", async (_, seed, options) => {
    expect(toldByImporter(await read(seed, options))).toEqual(toldByLedger(seed, options));
  });

  it("counts nothing twice when Basic and Complete are given together, in any order", async () => {
    const plan = planOf(exampleSeed);
    const archive = (edition: "basic" | "complete") => archiveOf(plan, { edition });
    const alone = await readLinkedInExport(archive("complete"));
    for (const both of [
      [archive("basic"), archive("complete")],
      [archive("complete"), archive("basic")],
    ]) {
      const { activity } = await readLinkedInExport(both);
      expect(activity).toEqual(alone.activity);
    }
  });

  it("reads the committed archive as the committed ledger says", async () => {
    const folder = new URL("../../examples/synthetic-export/", import.meta.url);
    const name = "Complete_LinkedInDataExport_11-01-2026.zip";
    const written = JSON.parse(readFileSync(new URL("ledger.json", folder), "utf8")) as {
      signals: { [signal: string]: { value: unknown; status: string } };
    };
    const { values } = toldByImporter(await readLinkedInExport({ name, bytes: readFileSync(new URL(name, folder)) }));
    const expected = Object.entries(written.signals).map(([signal, { value, status }]) => [signal, [value, status]]);
    expect(values).toEqual(Object.fromEntries(expected));
  });
});
