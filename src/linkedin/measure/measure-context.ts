import type { ExportFacts, MessageTable } from "../facts/export-facts.js";
import { createMessages } from "../facts/messages.js";
import {
  type Conversations,
  conversations,
  type Exchanges,
  exchanges,
  type MessageStandings,
  messageStandings,
} from "./conversations.js";
import type { MeasuredDays } from "./window.js";

/** Facts and the date they are measured at, with what several signals take from the messages. */
export interface MeasureContext extends MeasuredDays {
  readonly facts: ExportFacts;
  /** Without rows where the export has no messages. */
  readonly messages: MessageTable;
  readonly conversations: () => Conversations;
  readonly exchanges: () => Exchanges;
  readonly standings: () => MessageStandings;
}

const noMessages: MessageTable = {
  messages: createMessages().build([]),
  doubled: 0,
  columns: new Set(),
  readable: true,
  dated: true,
};

/** A function that works its result out when it is first asked for. */
function once<Result>(work: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => {
    known ??= { result: work() };
    return known.result;
  };
}

/** What the measures need to know, worked out once for all of them. */
export function createMeasureContext(facts: ExportFacts, days: MeasuredDays): MeasureContext {
  const table = facts.messages ?? noMessages;
  return {
    ...days,
    facts,
    messages: table,
    conversations: once(() => conversations(table.messages, days.asOf)),
    exchanges: once(() => exchanges(table.messages, days)),
    standings: once(() => messageStandings(table.messages, days)),
  };
}
