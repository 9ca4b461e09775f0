import { readFile } from "node:fs/promises";
import { withPlainFileErrors } from "./file-error.js";

/** The text of a file. Throws `InputError`. */
export const readTextFile = (path: string): Promise<string> => withPlainFileErrors(path, () => readFile(path, "utf8"));
