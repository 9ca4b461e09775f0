import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import type { Locale } from "../../locales/locale.js";
import type { Model } from "../../model/model-types.js";
import type { SSIResult } from "../../result/result-types.js";
import type { UnknownGroup } from "../dashboard/unknown-groups.js";
import type { Screen } from "../terminal/screen.js";

/** An export to be looked at, and what with. */
export interface DoctorView extends Screen {
  readonly imported: LinkedInExport;
  readonly result: SSIResult;
  readonly model: Model;
  /** What is unknown, by where it can be found. */
  readonly missing: readonly UnknownGroup[];
  readonly locale: Locale;
  /** What the archives are called, in the order given. */
  readonly names: readonly string[];
}

/** Blanks before the lines of a section. */
export const indent = (line: string): string => `  ${line}`;
