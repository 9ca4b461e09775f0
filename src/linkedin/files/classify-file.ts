import { exportFiles, type SourceId, tableIds } from "./export-files.js";
import { baseName, fileKey } from "./file-key.js";

/** What is done with a file: read as a source, or left alone, and why. */
export type FileClass =
  | { readonly source: SourceId }
  | { readonly ignored: "private" | "unused" | "unknown" | "system" };

const sources = new Map<string, SourceId>(tableIds.flatMap((id) => exportFiles[id].keys.map((key) => [key, id])));

/** Never opened: logins, devices, addresses, advertising, inferences, payments, jobs, address books, notes, AI chats. */
const privateKeys = new Set(
  (
    "logins securitychallenges emailaddresses phonenumbers whatsappphonenumbers adtargeting adsclicked lanadsengagement inferencesaboutyou receipts " +
    "receiptsv2 privateidentityasset savedjobs savedjobalerts accountstatushistory guidemessages coachmessages learningcoachmessages " +
    "learningroleplaymessages contacts importedcontacts notes causesyoucareabout registration"
  ).split(" "),
);

/** Known, harmless, and not needed for any signal. */
const unusedKeys = new Set(["events", "reviews", "hashtagfollows", "verifications", "groups"]);

/** Known by their folder, or by how their names begin. */
const placedKeys = new Set(
  (
    "jobapplications jobapplicantsavedanswers jobapplicantsavedscreeningquestionresponses jobseekerpreferences " +
    "onlinejobpostings providers engagements opportunities opprtunities"
  ).split(" "),
);

/** Whether a path has the name of a table that LinkedIn is known to write, which so tells nothing of anybody. */
export function isKnownTable(path: string): boolean {
  const { key, extension } = fileKey(path);
  return extension === "csv" && [sources, privateKeys, unusedKeys, placedKeys].some((keys) => keys.has(key));
}

/** Tells a file by its path alone; nothing is opened for it. */
export function classifyFile(path: string): FileClass {
  const folders = path.split(/[/\\]/).slice(0, -1);
  if (baseName(path).startsWith(".") || folders.includes("__MACOSX")) return { ignored: "system" };
  const { key, extension } = fileKey(path);
  const inFolder = (pattern: RegExp) => folders.some((folder) => pattern.test(folder));
  if (extension === "html" && inFolder(/^articles$/i)) return { source: "articles" };
  if (extension !== "csv") return { ignored: "unknown" };
  if (privateKeys.has(key) || key.startsWith("job") || inFolder(/^jobs$/i)) return { ignored: "private" };
  if (unusedKeys.has(key) || inFolder(/^services marketplace$/i)) return { ignored: "unused" };
  const source = sources.get(key);
  return source === undefined ? { ignored: "unknown" } : { source };
}
