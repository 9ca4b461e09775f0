// Bundled by run.ts and loaded into the built page, so that it runs under the page's policy.
import { computeSSI, safeComputeSSI } from "social-selling-index";
import * as z from "zod";

Object.assign(globalThis, {
  underPolicy: {
    withoutAttempts: () => z.config({ jitless: true }),
    valid: () => computeSSI({ insights: { posts: 24 } }).score,
    wrong: () => JSON.stringify(safeComputeSSI(JSON.parse('{ "insights": { "post": 1 } }'))),
  },
});
