// A server that scores activities as JSON, and keeps of each result what a trend needs.
//
//     POST /members/:id/scores    an activity; answers the result, or 422 with a message for each issue
//     GET  /members/:id/trend     the weeks of the scores that were kept
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createSSI, describeIssue, type Snapshot, snapshotSchema, toSnapshot, trend } from "social-selling-index";
import { en } from "social-selling-index/locales/en";

/** Set up once, for all requests. */
const ssi = createSSI();

/** In place of a database: one row a score, with the member, the date and the snapshot as JSON. */
const rows: { readonly member: string; readonly at: string; readonly snapshot: string }[] = [];

const app = new Hono();

// An activity is below 3 kB.
app.post("/members/:id/scores", bodyLimit({ maxSize: 65_536 }), async (context) => {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (body === undefined) return context.json({ errors: [{ message: "The body is not JSON." }] }, 400);

  const outcome = ssi.safeCompute(dated(body));
  if (!outcome.success) {
    const errors = outcome.issues.map((issue) => ({
      code: issue.code,
      path: issue.path.join("."),
      message: describeIssue(issue, en),
    }));
    return context.json({ errors }, 422);
  }
  const snapshot = toSnapshot(outcome.result);
  rows.push({ member: context.req.param("id"), at: snapshot.at, snapshot: JSON.stringify(snapshot) });
  return context.json(outcome.result, 201);
});

app.get("/members/:id/trend", (context) => {
  const own = rows.filter(({ member }) => member === context.req.param("id"));
  // What comes back from a database is checked as anything else from outside.
  const history: Snapshot[] = own.map(({ snapshot }) => snapshotSchema.parse(JSON.parse(snapshot)));
  const { weeks, slope } = trend(history, { timeZone: "Europe/Rome" }).model;
  return context.json({ weeks: weeks.map(({ week, snapshot }) => ({ week, score: snapshot?.score })), slope });
});

/** The activity with the present as its date, where it has none. The library reads no clock, and a snapshot needs a date. */
function dated(body: unknown): unknown {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return isObject ? { asOf: new Date().toISOString(), ...body } : body;
}

export default app;
