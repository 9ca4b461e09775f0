import type { ExportFacts, MessageTable } from "../facts/export-facts.js";
import { createMessages } from "../facts/messages.js";
import {
  type Conversations,
  conversations,
  type Exchanges,
  exchanges,
  type MessageReasons,
  messageReasons,
} from "./conversations.js";
import type { MeasuredDays, MeasuredFacts } from "./window.js";

/** Facts and the days they are measured over, with results about the messages that several signals need. */
export interface MeasureContext extends MeasuredFacts {
  /** Without rows where the export has no messages. */
  readonly messages: MessageTable;
  readonly conversations: () => Conversations;
  readonly exchanges: () => Exchanges;
  /** Why each message does not count in the window. */
  readonly reasons: () => MessageReasons;
}

/** The context of all measures; each result is computed once. */
export function createMeasureContext(facts: ExportFacts, days: MeasuredDays): MeasureContext {
  const table = facts.messages ?? noMessages();
  return {
    ...days,
    facts,
    messages: table,
    conversations: once(() => conversations(table.messages, days.asOf)),
    exchanges: once(() => exchanges(table.messages, days)),
    reasons: once(() => messageReasons(table.messages, days)),
  };
}

const noMessages = (): MessageTable => ({
  messages: createMessages().build([]),
  doubled: 0,
  columns: new Set(),
  readable: true,
  dated: true,
});

/** A function that computes its result on the first call. */
function once<Result>(work: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => {
    known ??= { result: work() };
    return known.result;
  };
}
