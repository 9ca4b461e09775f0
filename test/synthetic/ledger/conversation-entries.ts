import { day, weekOf } from "../instant.js";
import type { Person } from "../plan/member-plan.js";
import type { LedgerContext } from "./ledger-context.js";
import type { Entry } from "./ledger-types.js";
import { type MessageRow, messageRows } from "./message-rows.js";
import { tally } from "./tally.js";

/** Answers, conversations begun, people with messages both ways, and welcomes. */
export function conversationEntries(context: LedgerContext): Entry[] {
  const { outside, later } = context;
  const rows = context.rows("messages", messageRows(context));
  const messages = tally(rows, ({ reason, at }) => reason ?? outside(at));
  const usable = rows.filter(({ reason, at }) => reason === undefined && later(at) === undefined);
  const threads = new Map<string, MessageRow[]>();
  for (const row of usable) threads.set(row.thread, [...(threads.get(row.thread) ?? []), row]);

  // A thread belongs to the window by its first message that is no draft; an answer after asOf has not come yet.
  let started = 0;
  let whole = 0;
  let part = 0;
  for (const [first, ...rest] of threads.values()) {
    if (first === undefined || outside(first.at) !== undefined) continue;
    if (first.fromMember) started += 1;
    else {
      whole += 1;
      if (rest.some(({ fromMember }) => fromMember)) part += 1;
    }
  }
  const contacts = contactWeeks(usable.filter(({ at }) => outside(at) === undefined));
  const entry = (signal: string, value: Entry["value"]): Entry => ({
    signal,
    value,
    files: ["messages"],
    tallies: { messages },
  });
  return [
    entry("responseRate", { part, whole }),
    entry("conversationsStarted", started),
    entry("activeConversations", contacts.filter(({ both }) => both).length),
    entry("recurringContacts", contacts.filter(({ weeksBoth }) => weeksBoth >= 2).length),
    welcomeEntry(context, usable),
  ];
}

/** Per person: did both write to each other in the window, and in how many ISO weeks did both. */
function contactWeeks(rows: readonly MessageRow[]): { readonly both: boolean; readonly weeksBoth: number }[] {
  const sent = new Map<string, Set<number>>();
  const received = new Map<string, Set<number>>();
  const note = (side: Map<string, Set<number>>, person: string, at: number): void => {
    side.set(person, (side.get(person) ?? new Set()).add(weekOf(at)));
  };
  for (const { fromMember, writer, readers, at } of rows) {
    if (fromMember) for (const reader of readers) note(sent, reader, at);
    else note(received, writer, at);
  }
  return [...received].map(([person, weeks]) => {
    const answered = sent.get(person) ?? new Set();
    return { both: answered.size > 0, weeksBoth: [...weeks].filter((week) => answered.has(week)).length };
  });
}

/**
 * A connection made on a day counts from its midnight: its 7 days end 7 x 24 hours later. A hidden member has no address to match, so
 * whether they were welcomed cannot be known and they are left out of the whole.
 */
function welcomeEntry(context: LedgerContext, usable: readonly MessageRow[]): Entry {
  const { plan, outside, asOf, addresses } = context;
  const written = new Map<Person, number[]>();
  for (const row of usable)
    if (row.fromMember)
      for (const other of row.conversation.others) written.set(other, [...(written.get(other) ?? []), row.at]);
  const connections = context.rows("Connections", plan.connections);
  const gained = tally(connections, (each) => {
    const from = each.day * day;
    return outside(from) ?? (each.person === undefined ? "noAddress" : from + 7 * day > asOf ? "tooRecent" : undefined);
  });
  const part = connections.filter(({ person, day: connected }) => {
    const from = connected * day;
    if (person === undefined || outside(from) !== undefined || from + 7 * day > asOf) return false;
    return (written.get(person) ?? []).some((at) => at >= from && at <= from + 7 * day);
  }).length;
  return {
    signal: "welcomeRate",
    value: addresses ? { part, whole: gained.counted } : "unknown",
    files: addresses ? ["Connections", "messages"] : [],
    tallies: addresses ? { Connections: gained } : {},
  };
}
