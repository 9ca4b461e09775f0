// The properties that have more cases than `npm test` has time for, with all of them: npm run test:long
import { spawnSync } from "node:child_process";

const files = [
  "test/activity/read-activity.test.ts",
  "test/activity/contradictions.test.ts",
  "test/errors/many-issues.test.ts",
  "test/exports/hostile-arguments.test.ts",
  "test/properties/estimate.test.ts",
  "test/recommend/plan-brute-force.test.ts",
];
const { status } = spawnSync("npx", ["vitest", "run", "--config", "test/vitest.config.ts", ...files], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, LONG_RUN: "1" },
});
process.exitCode = status ?? 1;
