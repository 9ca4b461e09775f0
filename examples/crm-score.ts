// One score from what a CRM knows about a sales representative.
//
//     npx tsx examples/crm-score.ts
//
// A CRM has only a part of what a person does on LinkedIn. That is fine: leave out what you do not know. The score then
// counts confirmed facts only, the bounds show what is possible, and `unknowns` what to ask for next.
import { computeSSI, safeComputeSSI } from "social-selling-index";

/** A row of a CRM, with names and formats of its own. */
const row = {
  rep: "R-1042",
  quarterDays: 92,
  hasSalesNavigator: true,
  leadsSaved: 48,
  accountsSaved: 12,
  connections: "500+",
  inboundThreads: 40,
  inboundThreadsAnswered: 31,
  postsPublished: 9,
};

// Map it field by field. A flow (posts, leads) is counted over `windowDays`; the library brings it to 30 days itself.
const activity = {
  id: row.rep,
  windowDays: row.quarterDays,
  salesNavigator: row.hasSalesNavigator,
  people: { leadsSaved: row.leadsSaved },
  insights: { posts: row.postsPublished, accountsSaved: row.accountsSaved },
  relationships: {
    connections: row.connections,
    responseRate: { part: row.inboundThreadsAnswered, whole: row.inboundThreads },
  },
};

// Data from other systems is rarely clean. Every issue has its path and a way to fix it.
const safe = safeComputeSSI(activity);
if (!safe.success) {
  for (const { path, expected, received, repair } of safe.issues)
    console.log(`${path.join(".")}: expected ${expected}, received ${received}; ${repair}`);
}

// After the fix, it is scored.
const result = computeSSI({ ...activity, relationships: { ...activity.relationships, connections: 500 } });
const percent = Math.round(result.coverage * 100);
console.log();
console.log(`${result.id}: ${result.score} proven, ${result.bounds.high} possible, ${percent} % of the facts known`);

console.log("\nWhat the known facts cost:");
for (const { signal, points } of result.losses.slice(0, 3)) console.log(`  ${points.toFixed(2)}  ${signal}`);

console.log("\nWhat to find out next:");
for (const { signal, points } of result.unknowns.slice(0, 3)) console.log(`  ${points.toFixed(2)}  ${signal}`);
