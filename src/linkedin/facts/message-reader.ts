import type { TableRow } from "../csv/read-table.js";
import { nameKey, personKey } from "../words/person-key.js";
import type { MessageFact, OwnerFound } from "./export-facts.js";
import type { ReadingContext } from "./reading-context.js";
import { bitsOf, rowBits } from "./row-bits.js";
import { createVotes } from "./votes.js";

/** Reads messages; who of the senders is the member is known only when all have been read. */
export interface MessageReader {
  read(row: TableRow, context: ReadingContext): void;
  /** Marks the member's own messages and takes the member out of the recipients. */
  finish(context: ReadingContext): { readonly rows: readonly MessageFact[]; readonly owner: OwnerFound | undefined };
}

const isSponsored = (sender: string, content: string) =>
  sender === "" && (content.startsWith('<p class="spinmail') || content.includes("%FIRSTNAME%"));

/** Gives each text the number its key has, looking a text up only once. */
function cached(numberOf: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const number = numberOf(text);
    known.set(text, number);
    return number;
  };
}

/** A reader without messages yet. */
export function createMessageReader(): MessageReader {
  const rows: (MessageFact & { bits: number; to: readonly number[] })[] = [];
  const participants = new Map<number, Set<number>>();
  let hasDirection = false;
  let urlNumber: (url: string) => number = () => 0;
  let nameNumber: (name: string) => number = () => 0;
  let begun = false;

  return {
    read(row, context) {
      if (!begun) {
        begun = true;
        urlNumber = cached((url) => context.persons.numberOf(personKey(url)));
        nameNumber = cached((name) => (nameKey(name) === "" ? 0 : context.persons.numberOf(`name ${nameKey(name)}`)));
      }
      const from = row.text("from");
      const sender = row.text("sender");
      const outgoing = row.text("direction").toUpperCase() === "OUTGOING";
      if (row.has("direction")) hasDirection = true;
      // Before conversations had ids, the other party stands for the conversation.
      const conversation = context.conversations.numberOf(
        row.has("conversation")
          ? `id ${row.text("conversation")}`
          : `with ${nameKey(outgoing ? row.text("to") : from)}`,
      );
      // Without a URL a name must do; "LinkedIn Member" is a different person in each conversation.
      const person =
        sender !== ""
          ? urlNumber(sender)
          : row.has("sender")
            ? context.persons.numberOf(`in ${conversation} ${nameKey(from)}`)
            : nameNumber(from);
      const isNamesake = context.ownName !== "" && nameKey(from) === context.ownName;
      if (isNamesake) context.namesakes.add(person);
      const to = row.has("recipients")
        ? row
            .text("recipients")
            .split(",")
            .map((url) => urlNumber(url.trim()))
        : hasDirection
          ? [nameNumber(row.text("to"))]
          : [];
      for (const participant of [person, ...to]) {
        const known = participants.get(participant);
        if (known === undefined) participants.set(participant, new Set([conversation]));
        else known.add(conversation);
      }
      rows.push({
        at: context.instant(row),
        bits: bitsOf({
          draft: /^yes$/i.test(row.text("draft")) || /^yes$/i.test(row.text("conversationDraft")),
          spam: row.text("folder").toUpperCase() === "SPAM",
          sponsored: isSponsored(sender, row.text("content")),
          outgoing,
        }),
        person,
        conversation,
        to,
      });
    },
    finish(context) {
      const most = createVotes();
      for (const [person, conversations] of participants) for (const _ of conversations) most.add(person);
      const candidates: readonly (readonly [OwnerFound, number | undefined])[] = [
        ["invitations", context.inviters.winner()],
        ["profileName", context.namesakes.winner()],
        ["mostConversations", most.winner()],
      ];
      // An inviter who takes part in no conversation is the member under an address used before.
      const found = candidates.find(([, person]) => person !== undefined && participants.has(person));
      const owner = found?.[1];
      for (const message of rows) {
        if (message.person === owner) message.bits |= rowBits.outgoing;
        message.to = message.to.filter((person) => person !== 0 && person !== owner);
      }
      return { rows, owner: found?.[0] ?? (hasDirection ? "direction" : undefined) };
    },
  };
}
