import type { TableRow } from "../csv/read-table.js";
import { nameKey, personKey } from "../words/person-key.js";
import { cached } from "./cached.js";
import type { MessageFact, OwnerFound } from "./export-facts.js";
import type { ReadingContext } from "./reading-context.js";
import { bitsOf, rowBits } from "./row-bits.js";
import { createVotes } from "./votes.js";

/** Reads messages; who of the senders is the member is known only when all have been read. */
export interface MessageReader {
  read(row: TableRow): void;
  /** Marks the member's own messages and takes the member out of the recipients. */
  finish(): { readonly rows: readonly MessageFact[]; readonly owner: OwnerFound | undefined };
}

const isSponsored = (sender: string, content: string) =>
  sender === "" && (content.startsWith('<p class="spinmail') || content.includes("%FIRSTNAME%"));

/** Who takes part in more conversations than anybody else. */
function inMostConversations(rows: readonly MessageFact[]): number | undefined {
  // Sorted numbers take a fifth of the memory of a set; both parts are far below 2^26, by the limit on rows.
  const pairs = new Float64Array(rows.reduce((sum, { to }) => sum + 1 + to.length, 0));
  let filled = 0;
  for (const { person, to, conversation } of rows) {
    for (const participant of [person, ...to]) pairs[filled++] = participant * 2 ** 26 + conversation;
  }
  const votes = createVotes();
  let before = Number.NaN;
  for (const pair of pairs.sort()) {
    if (pair !== before) votes.add(Math.floor(pair / 2 ** 26));
    before = pair;
  }
  return votes.winner();
}

/** A reader without messages yet. */
export function createMessageReader(context: ReadingContext): MessageReader {
  const rows: (MessageFact & { bits: number; to: readonly number[] })[] = [];
  let hasDirection = false;
  let recipients = 0;
  const keyOf = cached(nameKey);
  const urlNumber = cached((url) => context.persons.numberOf(personKey(url)));
  const nameNumber = cached((name) => context.persons.numberOf(keyOf(name) && `name ${keyOf(name)}`));
  const conversationId = cached((id) => context.conversations.numberOf(`id ${id}`));

  return {
    read(row) {
      const from = row.text("from");
      const sender = row.text("sender");
      const outgoing = row.text("direction").toUpperCase() === "OUTGOING";
      if (row.has("direction")) hasDirection = true;
      // Before conversations had ids, the other party stands for the conversation.
      const conversation = row.has("conversation")
        ? conversationId(row.text("conversation"))
        : context.conversations.numberOf(`with ${keyOf(outgoing ? row.text("to") : from)}`);
      // Without a URL a name must do; "LinkedIn Member" is a different person in each conversation.
      const person =
        sender !== ""
          ? urlNumber(sender)
          : row.has("sender")
            ? context.persons.numberOf(`in ${conversation} ${keyOf(from)}`)
            : nameNumber(from);
      const isNamesake = context.ownName !== "" && keyOf(from) === context.ownName;
      if (isNamesake) context.namesakes.add(person);
      const to = row.has("recipients")
        ? row
            .text("recipients", 100_000)
            .split(",")
            .map((url) => urlNumber(url.trim()))
            .filter((person) => person !== 0)
        : hasDirection
          ? [nameNumber(row.text("to"))]
          : [];
      recipients += to.length;
      if (recipients > context.budget.limits.maxRecipients) context.budget.exceeded("maxRecipients", "messages.csv");
      rows.push({
        at: context.instant(row),
        bits: bitsOf({
          draft: /^yes$/i.test(row.text("draft")) || /^yes$/i.test(row.text("conversationDraft")),
          spam: row.text("folder").toUpperCase() === "SPAM",
          sponsored: isSponsored(sender, row.text("content", 10_000)),
          outgoing,
        }),
        person,
        conversation,
        to: to.slice(), // filter leaves room for 17, a copy does not
      });
    },
    finish() {
      const candidates: readonly (readonly [OwnerFound, () => number | undefined])[] = [
        ["invitations", context.inviters.winner],
        ["profileName", context.namesakes.winner],
        ["mostConversations", () => (hasDirection ? undefined : inMostConversations(rows))],
      ];
      let found: OwnerFound | undefined = hasDirection ? "direction" : undefined;
      let owner: number | undefined;
      for (const [how, candidate] of candidates) {
        const person = candidate();
        // An inviter who takes part in no conversation is the member under an address used before.
        if (person === undefined || !rows.some((row) => row.person === person || row.to.includes(person))) continue;
        found = how;
        owner = person;
        break;
      }
      for (const message of rows) {
        if (message.person === owner) message.bits |= rowBits.outgoing;
        if (message.to.some((person) => person === 0 || person === owner))
          message.to = message.to.filter((person) => person !== 0 && person !== owner).slice();
      }
      return { rows, owner: found };
    },
  };
}
