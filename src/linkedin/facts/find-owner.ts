import { type Messages, recipientsOf } from "./messages.js";
import type { OwnerFound } from "./owner-found.js";
import type { ReadingContext } from "./reading-context.js";
import { createVotes } from "./votes.js";

/** Who takes part in more conversations than anybody else. */
function inMostConversations(messages: Messages): number | undefined {
  const { length, person, conversation, to, lists } = messages;
  // Sorted numbers take a fifth of the memory of a set; both parts are far below 2^26, by the limit on rows.
  const pairs = new Float64Array(to.reduce((sum, list) => sum + 1 + (lists[list]?.length ?? 0), 0));
  let filled = 0;
  for (let place = 0; place < length; place++) {
    for (const participant of [person[place] ?? 0, ...recipientsOf(messages, place)])
      pairs[filled++] = participant * 2 ** 26 + (conversation[place] ?? 0);
  }
  const votes = createVotes();
  let before = Number.NaN;
  for (const pair of pairs.sort()) {
    if (pair !== before) votes.add(Math.floor(pair / 2 ** 26));
    before = pair;
  }
  return votes.winner();
}

/**
 * Who of those in the messages is the member, and what told it: who sends the invitations, who writes under the name of the
 * profile, or who takes part in most conversations. Where messages tell their direction, only the first two are asked.
 */
export function findOwner(
  messages: Messages,
  hasDirection: boolean,
  { inviters, namesakes }: ReadingContext,
): { readonly how: OwnerFound | undefined; readonly person: number | undefined } {
  const candidates: readonly (readonly [OwnerFound, () => number | undefined])[] = [
    ["invitations", () => inviters.winner()],
    ["profileName", () => namesakes.winner()],
    ["mostConversations", () => (hasDirection ? undefined : inMostConversations(messages))],
  ];
  for (const [how, candidate] of candidates) {
    const person = candidate();
    // An inviter who takes part in no conversation is the member under an address used before.
    const takesPart = (one: number) =>
      messages.person.includes(one) || messages.lists.some((list) => list.includes(one));
    if (person !== undefined && takesPart(person)) return { how, person };
  }
  return { how: hasDirection ? "direction" : undefined, person: undefined };
}
