// A worker at the edge, in the form of Cloudflare's module workers. It keeps nothing.
//
//     POST /          an activity as JSON
//     POST /?name=Complete_LinkedInDataExport_11-01-2026.zip    the archive itself, with its name
import { createSSI, SSIError } from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";

const ssi = createSSI();

/** What a worker with 128 MB of memory takes: the body, and what it unpacks to. */
const maxBody = 20_000_000;
const limits = { maxTotalBytes: 200_000_000, maxEntryBytes: 100_000_000, maxRows: 300_000 };

export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== "POST") return refusal(405, "Send a POST.");
    // A body without a length could be endless.
    const length = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(length <= maxBody)) return refusal(413, `Send at most ${maxBody} bytes, with a content-length.`);
    try {
      const outcome = ssi.safeCompute(await activityOf(request));
      if (!outcome.success) return refusal(422, ...outcome.issues);
      const { score, estimate, bounds, coverage } = outcome.result;
      return Response.json({ score, estimate, bounds, coverage });
    } catch (error) {
      if (error instanceof SyntaxError) return refusal(400, "The body is not JSON.");
      if (error instanceof SSIError) return refusal(422, ...error.issues);
      throw error;
    }
  },
};

/** What the body gives; `safeCompute` checks it. An archive that cannot be read throws `SSIError`. */
async function activityOf(request: Request): Promise<unknown> {
  const name = new URL(request.url).searchParams.get("name");
  if (name === null) return request.json();
  // Without its name the archive is dated by the times of its files, which may be another day.
  const bytes = new Uint8Array(await request.arrayBuffer());
  const { activity } = await readLinkedInExport({ name, bytes }, { limits });
  return activity;
}

const refusal = (status: number, ...errors: readonly unknown[]) => Response.json({ errors }, { status });
