import type { Instant } from "../instant.js";
import type { Conversation, Message, Person } from "../plan/member-plan.js";
import type { LedgerContext } from "./ledger-context.js";
import type { Reason } from "./ledger-types.js";

export interface MessageRow {
  readonly conversation: Conversation;
  readonly at: Instant;
  readonly fromMember: boolean;
  /** What identifies the thread: its number, or in archives without numbers the other party. */
  readonly thread: string;
  /** Who wrote, and who read it, as far as the archive identifies persons. */
  readonly writer: string;
  readonly readers: readonly string[];
  /** Why no signal may use it, whatever its date. */
  readonly reason: Reason | undefined;
}

/** The rows of messages.csv in order of time. An archive that has no column for a draft holds none. */
export function messageRows(context: LedgerContext): MessageRow[] {
  const columns = context.era.columns.messages;
  const numbered = columns.includes("CONVERSATION ID");
  const byMinute = context.era.messageDates === "us12";
  return context.plan.conversations
    .flatMap((conversation) =>
      conversation.messages
        .filter(
          ({ draft }) =>
            (!draft || columns.includes("IS MESSAGE DRAFT")) &&
            (!conversation.draft || columns.includes("IS CONVERSATION DRAFT")),
        )
        .map((message) => ({ conversation, message })),
    )
    .sort((a, b) => a.message.at - b.message.at)
    .map(({ conversation, message }): MessageRow => {
      const { at } = message;
      const fromMember = message.from === context.plan.owner;
      return {
        conversation,
        at: byMinute ? at - (at % 60) : at,
        fromMember,
        reason: reasonOf(conversation, message),
        ...(numbered ? byAddress(conversation, message) : byName(conversation, message, fromMember)),
      };
    });
}

function reasonOf(conversation: Conversation, message: Message): Reason | undefined {
  if (conversation.draft || message.draft) return "draft";
  return conversation.kind === "sponsored" || conversation.kind === "spam" ? conversation.kind : undefined;
}

/**
 * In a group the member writes to everyone in it, and everyone who writes there writes to the member. A closed account ("LinkedIn Member")
 * has no address, but is a person: another one in each conversation.
 */
function byAddress(conversation: Conversation, message: Message) {
  const keyOf = ({ slug }: Person): string => (slug === "" ? `closed account in ${conversation.id}` : slug);
  return { thread: conversation.id, writer: keyOf(message.from), readers: conversation.others.map(keyOf) };
}

/** Without numbers and addresses a name is all there is: the writer's, or those written to, which cannot be separated. */
function byName(conversation: Conversation, message: Message, fromMember: boolean) {
  const nameOf = ({ first, last }: Person): string => `${first} ${last}`.trim();
  const to = conversation.others.map(nameOf).join(", ");
  const writer = nameOf(message.from);
  return { thread: fromMember ? to : writer, writer, readers: [to] };
}
