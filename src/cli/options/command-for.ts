import { basename } from "node:path";
import { printable } from "../terminal/screen.js";

/** How to call a command for what was named, by the names of the files; in quotes where they would fall apart. */
export function commandFor(command: string, paths: readonly string[]): string {
  const names = paths.map((path) => {
    const name = path === "-" ? path : printable(basename(path));
    return /^[\p{L}\p{N}._+-]+$/u.test(name) ? name : `"${name}"`;
  });
  return ["ssi", command, ...names].join(" ");
}
