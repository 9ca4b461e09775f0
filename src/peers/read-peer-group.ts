import { describeReceived } from "../errors/received.js";
import { SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { pillarIds } from "../model/model-types.js";
import { peerGroupSchema } from "./group-schema.js";
import { createMembers } from "./members.js";
import { type PeerGroup, peerGroupOf } from "./peer-group.js";
import { addRuns } from "./runs.js";

const repair = say("write the group again with JSON.stringify(group)");

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const received = describeReceived(text);
    const issue = { code: "peers.invalid", path: [], expected: say("JSON"), received, repair } as const;
    throw new SSIError("readPeerGroup", [issue], { cause });
  }
}

/**
 * Reads a stored group: the text or the parsed JSON of `toJSON()`. Nothing of it is trusted; what does not fit is refused
 * with `peers.invalid`, all issues at once.
 *
 * @example
 * ```ts
 * import { createPeerGroup, readPeerGroup } from "social-selling-index";
 * const group = createPeerGroup({ id: "it", kind: "industry", distribution: [{ score: 30.5, count: 12 }] });
 * console.log(readPeerGroup(JSON.stringify(group)).mean());
 * // {
 * //   status: 'known',
 * //   points: 30.5,
 * //   pillars: {
 * //     brand: { status: 'totalOnly' },
 * //     people: { status: 'totalOnly' },
 * //     insights: { status: 'totalOnly' },
 * //     relationships: { status: 'totalOnly' }
 * //   }
 * // }
 * ```
 */
export function readPeerGroup(json: unknown): PeerGroup {
  const data = typeof json === "string" ? parseText(json) : json;
  const parsed = peerGroupSchema.safeParse(data);
  if (!parsed.success) {
    throwIfAny("readPeerGroup", fromZodIssues(parsed.error.issues, data, "peers.invalid", repair));
    throw parsed.error;
  }
  const { id, kind, label, minSize, sample, basis, total, pillars } = parsed.data;
  const settings = { id, kind, ...(label === undefined ? {} : { label }), minSize, sample };
  const members = createMembers(settings, pillars === undefined ? "total" : "pillars");
  addRuns(members.total, total);
  for (const pillar of pillarIds)
    if (members.pillars !== undefined && pillars !== undefined) addRuns(members.pillars[pillar], pillars[pillar]);
  members.found(basis);
  return peerGroupOf(members);
}
