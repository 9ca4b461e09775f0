// A server that scores activities as JSON, and keeps of each result what a trend needs.
//
//     POST /members/:id/scores    an activity; answers the result, or 422 with a message for each issue
//     GET  /members/:id/trend     the weeks of the scores that were kept
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createSSI, type Snapshot, snapshotSchema, toSnapshot, trend } from "social-selling-index";

/** Set up once, for all requests. */
const ssi = createSSI();

/** In place of a database: one row a score, with the member, the date and the snapshot as JSON. */
const rows: { readonly member: string; readonly at: string; readonly snapshot: string }[] = [];

const app = new Hono();

// An activity is below 3 kB.
app.post("/members/:id/scores", bodyLimit({ maxSize: 65_536 }), async (context) => {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (body === undefined) return context.json({ errors: [{ message: "The body is not JSON." }] }, 400);

  const member = context.req.param("id");
  const outcome = ssi.safeCompute(ofMember(member, body));
  // Each issue has its message in English; `describeIssue` says it in the language of a locale.
  if (!outcome.success) return context.json({ errors: outcome.issues }, 422);
  const snapshot = toSnapshot(outcome.result);
  rows.push({ member, at: snapshot.at, snapshot: JSON.stringify(snapshot) });
  return context.json(outcome.result, 201);
});

app.get("/members/:id/trend", (context) => {
  const own = rows.filter(({ member }) => member === context.req.param("id"));
  // What comes back from a database is checked as anything else from outside.
  const history: Snapshot[] = own.map(({ snapshot }) => snapshotSchema.parse(JSON.parse(snapshot)));
  const { weeks, slope } = trend(history, { timeZone: "Europe/Rome" }).model;
  return context.json({ weeks: weeks.map(({ week, snapshot }) => ({ week, score: snapshot?.score })), slope });
});

/**
 * The activity as that of the member of the address, whatever its `id` says, with the present as its date where it has none: the
 * library reads no clock, a snapshot needs a date, and a trend is of one member.
 */
function ofMember(id: string, body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { asOf = null, ...activity }: { readonly asOf?: unknown } = body;
  return { ...activity, id, asOf: asOf ?? new Date().toISOString() };
}

export default app;
