import fc from "fast-check";
import { zip } from "../../support/zip.js";
import { planAnalytics } from "../../synthetic/analytics/plan-analytics.js";
import { workbookWords } from "../../synthetic/analytics/workbook-words.js";
import {
  type PlannedSheet,
  sheetsOf,
  type WorkbookStyle,
  workbookParts,
  writeWorkbook,
} from "../../synthetic/analytics/write-workbook.js";

/** Parts as the bytes of an XLSX file. */
export const xlsx = (parts: ReadonlyMap<string, string>): Uint8Array =>
  zip([...parts].map(([name, content]) => ({ name, content })));

export const english: WorkbookStyle = { generation: "old", language: "en", strings: "shared" };

/** Sheets of one's own as a workbook. */
export const workbookOf = (sheets: readonly PlannedSheet[], style: WorkbookStyle = english): Uint8Array =>
  xlsx(workbookParts(sheets, workbookWords.en.sheets, style));

/** The five sheets of a plan in English, to change. */
export const englishSheets = (plan: Parameters<typeof sheetsOf>[0]): PlannedSheet[] =>
  sheetsOf(plan, english, workbookWords.en);

export const written = (plan: Parameters<typeof writeWorkbook>[0], style: WorkbookStyle = english): Uint8Array =>
  xlsx(writeWorkbook(plan, style));

/** The number of a UTC day. */
export const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

/** A plan of 365 days to 2026-05-07 with a post every `every` hours. */
export const yearPlan = (seed = 1, every = 240) => {
  const to = dayNumber("2026-05-07");
  const count = Math.floor((365 * 24) / every);
  const postedAt = Array.from({ length: count }, (_, place) => (to + 1) * 86_400_000 - (place * every + 5) * 3_600_000);
  return planAnalytics(seed, to - 364, to, postedAt);
};

/** Any way of writing a workbook. */
export const styles: fc.Arbitrary<WorkbookStyle> = fc.record({
  generation: fc.constantFrom("old", "new"),
  language: fc.constantFrom("en", "pt-BR", "de", "it"),
  strings: fc.constantFrom("inline", "shared"),
  serialDates: fc.boolean(),
  otherWriter: fc.boolean(),
});
