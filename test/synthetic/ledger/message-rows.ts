import type { Instant } from "../instant.js";
import type { Conversation, Person } from "../plan/member-plan.js";
import type { LedgerContext } from "./ledger-context.js";
import type { Reason } from "./ledger-types.js";

export interface MessageRow {
  readonly conversation: Conversation;
  readonly at: Instant;
  readonly from: Person;
  readonly fromMember: boolean;
  /** Why no signal may use it, whatever its date. */
  readonly reason: Reason | undefined;
}

/** The rows of messages.csv in order of time; archives of 2022 and before hold no drafts. */
export function messageRows(context: LedgerContext): MessageRow[] {
  return context.plan.conversations
    .flatMap((conversation) =>
      conversation.messages.map((message): MessageRow => {
        const draft = conversation.draft || message.draft;
        const reason = draft
          ? "draft"
          : conversation.kind === "sponsored"
            ? "sponsored"
            : conversation.kind === "spam"
              ? "spam"
              : undefined;
        return {
          conversation,
          at: message.at,
          from: message.from,
          fromMember: message.from === context.plan.owner,
          reason,
        };
      }),
    )
    .filter(({ reason }) => context.addresses || reason !== "draft")
    .sort((a, b) => a.at - b.at);
}
