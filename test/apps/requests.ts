// The requests that the server and the worker are sent, in every runtime alike: it uses nothing but what all of them have.

export type App = "server" | "worker";

/** What one request was answered. */
export interface Answer {
  readonly status: number;
  /** As JSON where it is JSON, else the text. */
  readonly body: unknown;
}

export type Answers = Readonly<Record<App, Readonly<Record<string, Answer>>>>;

/** A path and what `fetch` takes. */
type Sent = readonly [path: string, init: Init];

/** Headers are given in full: a `Request` that never leaves its process has no length by itself. */
export interface Init {
  readonly method?: "POST";
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

/** The archives that are sent. */
export interface Archives {
  /** The name of LinkedIn's archive, which contains its date. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A small archive with more rows than the worker takes. */
  readonly manyRows: Uint8Array<ArrayBuffer>;
}

/** Sends every request in order. */
export async function answersOf(
  archives: Archives,
  send: (app: App, ...sent: Sent) => Response | Promise<Response>,
): Promise<Answers> {
  const answered = async (app: App, requests: Readonly<Record<string, Sent>>) => {
    const answers: Record<string, Answer> = {};
    for (const [name, sent] of Object.entries(requests)) {
      const response = await send(app, ...sent);
      const text = await response.text();
      // The answer to what has no date has that of the clock, which is another in each runtime.
      const shown = name === "undated" ? "" : text;
      answers[name] = { status: response.status, body: shown.startsWith("{") ? JSON.parse(shown) : shown };
    }
    return answers;
  };
  return {
    server: await answered("server", toServer()),
    worker: await answered("worker", toWorker(archives)),
  };
}

const json = (text: string): Init => ({
  method: "POST",
  body: text,
  headers: { "content-type": "application/json", "content-length": `${new TextEncoder().encode(text).length}` },
});

const zip = (bytes: Uint8Array<ArrayBuffer>): Init => ({
  method: "POST",
  body: bytes,
  headers: { "content-length": `${bytes.length}` },
});

const wrong = JSON.stringify({ relationships: { connections: "500+" }, insights: { post: 1 } });

const toServer = (): Record<string, Sent> => ({
  earlier: ["/members/7/scores", json('{ "asOf": "2026-05-04", "insights": { "posts": 12 } }')],
  later: ["/members/7/scores", json('{ "asOf": "2026-05-11", "insights": { "posts": 24 }, "id": "somebody else" }')],
  undated: ["/members/9/scores", json('{ "asOf": null, "insights": { "posts": 3 } }')],
  wrong: ["/members/7/scores", json(wrong)],
  null: ["/members/7/scores", json("null")],
  list: ["/members/7/scores", json("[]")],
  prototype: ["/members/7/scores", json('{ "asOf": "2026-05-04", "__proto__": { "posts": 1 } }')],
  notJson: ["/members/7/scores", json("{")],
  tooLong: ["/members/7/scores", json(`"${"a".repeat(70_000)}"`)],
  trend: ["/members/7/trend", {}],
  stranger: ["/members/8/trend", {}],
});

const toWorker = ({ name, bytes, manyRows }: Archives): Record<string, Sent> => ({
  activity: ["/", json('{ "insights": { "posts": 24 } }')],
  archive: [`/?name=${name}`, zip(bytes)],
  otherName: [`/?name=${name.replace("11-01", "10-31")}`, zip(bytes)],
  damaged: [`/?name=${name}`, zip(bytes.slice(0, bytes.length >> 1))],
  manyRows: [`/?name=${name}`, zip(manyRows)],
  tooLong: ["/", { ...json("{}"), headers: { "content-length": "20000001" } }],
  noLength: ["/", { method: "POST", body: "{}" }],
  wrong: ["/", json(wrong)],
  null: ["/", json("null")],
  notJson: ["/", json("{")],
  get: ["/", {}],
});
