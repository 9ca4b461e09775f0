import { readFileSync } from "node:fs";
import * as z from "zod";

const group = z.object({
  name: z.string(),
  scores: z.array(z.number()),
  outsiders: z.array(z.object({ score: z.number(), mid: z.number(), strict: z.number(), weak: z.number() })),
  members: z.array(
    z.object({ score: z.number(), pandasPct: z.number(), percentRank: z.number(), cumeDist: z.number() }),
  ),
  mean: z.number(),
  quantiles: z.array(z.object({ q: z.number(), score: z.number() })),
});

const schema = z.object({
  groups: z.array(group),
  normal: z.array(z.object({ z: z.number(), cdf: z.number() })),
  slopes: z.array(z.object({ serials: z.array(z.number()), scores: z.array(z.number()), slope: z.number() })),
  isoWeeks: z.record(z.string(), z.string()),
});

/** The numbers of SciPy, pandas, SQLite, NumPy and Python's calendar, written by `make_vectors.py`. */
export const vectors = schema.parse(JSON.parse(readFileSync(new URL("./vectors.json", import.meta.url), "utf8")));

export type GroupVector = z.output<typeof group>;
