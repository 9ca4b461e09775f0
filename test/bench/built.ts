import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

/** The words after the name of a benchmark. */
export const { values: given, positionals } = parseArgs({
  options: {
    /** The build to measure, in place of this one: the folder, with zod installed above it. */
    dist: { type: "string", default: "dist" },
    /** Only check that what is compared does the same work. */
    smoke: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const urlOf = (file: string) => pathToFileURL(resolve(given.dist, file)).href;

/** The library as its users have it: what `npm run build` made. */
export const importLibrary = (): Promise<typeof import("social-selling-index")> => import(urlOf("index.js"));

/** The reader of LinkedIn's data, likewise. */
export const importLinkedIn = (): Promise<typeof import("social-selling-index/linkedin")> =>
  import(urlOf("linkedin.js"));
