import type { Messages } from "../facts/messages.js";
import { leftAlways } from "./conversations.js";
import type { MeasuredDays } from "./measured-days.js";
import { leftByTime } from "./tally-rows.js";
import type { LeftReason } from "./unknown-reason.js";

/** What a message can be to a window: one that counts, or left out for one of these reasons. */
const reasons = [undefined, "draft", "spam", "sponsored", "undated", "afterAsOf", "beforeWindow"] as const;

/** For each message a code of why it does not count in the window, worked out once for all signals that ask. */
export type MessageStandings = Uint8Array;

/** How all messages stand to a window. */
export function messageStandings({ length, bits, at }: Messages, days: MeasuredDays): MessageStandings {
  const codes = new Map<LeftReason | undefined, number>(reasons.map((reason, code) => [reason, code]));
  const standings = new Uint8Array(length);
  // Most are alike: the code of the last one is looked up once.
  let last: LeftReason | undefined;
  let code = 0;
  for (let place = 0; place < length; place++) {
    const left = leftAlways(bits[place] ?? 0) ?? leftByTime(at[place] ?? Number.NaN, "window", days);
    if (left !== last) {
      last = left;
      code = codes.get(left) ?? 0;
    }
    standings[place] = code;
  }
  return standings;
}

/** Why the message at a place does not count in the window; undefined where it does. */
export const leftInWindow = (standings: MessageStandings, place: number): LeftReason | undefined =>
  reasons[standings[place] ?? 0];
