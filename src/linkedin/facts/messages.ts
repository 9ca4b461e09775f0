import type { FactRow } from "./export-facts.js";

/**
 * Messages in columns, told by their place: an inbox has a quarter of a million of them, and an object for each costs more
 * than reading it. What `FactRow` says of a row holds for each place.
 */
export interface Messages {
  readonly length: number;
  readonly at: Float64Array;
  readonly bits: Int32Array;
  /** The sender. */
  readonly person: Int32Array;
  /** 1 and up. */
  readonly conversation: Int32Array;
  /** The greatest number of a conversation. */
  readonly conversations: number;
  /** The place in `lists` of those it was sent to. */
  readonly to: Int32Array;
  /** Recipients, the member left out; the first list is empty, for where the export does not say. */
  readonly lists: readonly (readonly number[])[];
}

/** Whom a message was sent to. */
export const recipientsOf = ({ to, lists }: Messages, place: number): readonly number[] => lists[to[place] ?? 0] ?? [];

/** One message as a row; the columns serve who looks at all of them. */
export const messageRow = ({ at, bits, person }: Messages, place: number): FactRow => ({
  at: at[place] ?? Number.NaN,
  bits: bits[place] ?? 0,
  person: person[place] ?? 0,
});

/** The messages at some places, in their order. */
export function pickMessages(messages: Messages, places: Int32Array): Messages {
  const { at, bits, person, conversation, conversations, to, lists } = messages;
  const pick = <Column extends Float64Array | Int32Array>(column: Column, picked: Column): Column => {
    for (let n = 0; n < places.length; n++) picked[n] = column[places[n] ?? 0] ?? 0;
    return picked;
  };
  const { length } = places;
  return {
    length,
    at: pick(at, new Float64Array(length)),
    bits: pick(bits, new Int32Array(length)),
    person: pick(person, new Int32Array(length)),
    conversation: pick(conversation, new Int32Array(length)),
    conversations,
    to: pick(to, new Int32Array(length)),
    lists,
  };
}

/** Messages while they are read. */
export interface MessagesBuilder {
  add(at: number, bits: number, person: number, conversation: number, to: number): void;
  /** What was added, without a copy. */
  readonly build: (lists: Messages["lists"]) => Messages;
}

/** The same column with twice the room. */
const longer = <Column extends Float64Array | Int32Array>(column: Column, room: Column): Column => {
  room.set(column);
  return room;
};

/** Columns without a message yet. */
export function createMessages(): MessagesBuilder {
  let length = 0;
  let room = 64;
  let at = new Float64Array(room);
  let bits = new Int32Array(room);
  let person = new Int32Array(room);
  let conversation = new Int32Array(room);
  let conversations = 0;
  let to = new Int32Array(room);
  return {
    add(instant, told, sender, inConversation, list) {
      if (length === room) {
        room *= 2;
        at = longer(at, new Float64Array(room));
        bits = longer(bits, new Int32Array(room));
        person = longer(person, new Int32Array(room));
        conversation = longer(conversation, new Int32Array(room));
        to = longer(to, new Int32Array(room));
      }
      at[length] = instant;
      bits[length] = told;
      person[length] = sender;
      conversation[length] = inConversation;
      conversations = Math.max(conversations, inConversation);
      to[length] = list;
      length++;
    },
    build: (lists) => ({
      length,
      at: at.subarray(0, length),
      bits: bits.subarray(0, length),
      person: person.subarray(0, length),
      conversation: conversation.subarray(0, length),
      conversations,
      to: to.subarray(0, length),
      lists,
    }),
  };
}
