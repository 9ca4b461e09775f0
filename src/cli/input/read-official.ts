import { basename } from "node:path";
import { SSIError } from "../../errors/ssi-error.js";
import { fromOfficialPayload } from "../../official/from-official-payload.js";
import { fromOfficialText } from "../../official/from-official-text.js";
import type { OfficialSnapshot } from "../../trend/snapshot.js";
import { InputError, issuesMessage, tell, UsageError } from "../texts/tell.js";
import { readTextFile } from "./read-source.js";

/**
 * LinkedIn's own index from what a member saved: its JSON, or the text of the page. The date is given, or read
 * from the name of the file: neither the JSON nor the page has one. Throws `InputError`, `UsageError`.
 */
export async function readOfficial(path: string, givenDate: string | undefined): Promise<OfficialSnapshot> {
  const name = basename(path);
  const at = givenDate ?? /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  if (at === undefined)
    throw new UsageError(
      tell(
        "--official needs a date, since LinkedIn's JSON and page have none: add --official-at 2026-05-07, or put it in the file's name",
      ),
    );
  const text = await readTextFile(path);
  const read = /^[\ufeff\s]*[{["]/.test(text) ? fromOfficialPayload : fromOfficialText;
  try {
    return read(text, { at });
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    const isDate = error.issues.some(({ code }) => code === "official.date");
    if (isDate && givenDate !== undefined)
      throw new UsageError(
        tell("--official-at: expected a date such as 2026-05-07, received {value}", {
          value: JSON.stringify(givenDate),
        }),
      );
    throw new InputError(issuesMessage(name, error.issues));
  }
}
