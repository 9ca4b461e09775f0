import type { FactRow } from "../tables/fact-row.js";

/**
 * Messages in columns, by index: an inbox can have a quarter of a million of them, and an object for each costs more than
 * reading it. The columns are the fields of `FactRow`.
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
  /** The index in `lists` of the recipients. */
  readonly to: Int32Array;
  /** Recipients, without the member; the first list is empty, for messages whose recipients are not known. */
  readonly lists: readonly (readonly number[])[];
}

/** The recipients of a message. */
export const recipientsOf = ({ to, lists }: Messages, index: number): readonly number[] => lists[to[index] ?? 0] ?? [];

/** One message as a row. */
export const messageRow = ({ at, bits, person }: Messages, index: number): FactRow => ({
  at: at[index] ?? Number.NaN,
  bits: bits[index] ?? 0,
  person: person[index] ?? 0,
});

/** The messages at some indices, in the order of these. */
export function pickMessages(messages: Messages, indices: Int32Array): Messages {
  const { at, bits, person, conversation, conversations, to, lists } = messages;
  const pick = <Column extends Float64Array | Int32Array>(column: Column, picked: Column): Column => {
    for (let n = 0; n < indices.length; n++) picked[n] = column[indices[n] ?? 0] ?? 0;
    return picked;
  };
  const { length } = indices;
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
  build(lists: Messages["lists"]): Messages;
}

/** A column in a larger array. */
const longer = <Column extends Float64Array | Int32Array>(column: Column, room: Column): Column => {
  room.set(column);
  return room;
};

class Builder implements MessagesBuilder {
  private length = 0;
  private room = 64;
  private at = new Float64Array(this.room);
  private bits = new Int32Array(this.room);
  private person = new Int32Array(this.room);
  private conversation = new Int32Array(this.room);
  private conversations = 0;
  private to = new Int32Array(this.room);

  add(at: number, bits: number, person: number, conversation: number, to: number): void {
    const { length } = this;
    if (length === this.room) this.grow();
    this.at[length] = at;
    this.bits[length] = bits;
    this.person[length] = person;
    this.conversation[length] = conversation;
    this.conversations = Math.max(this.conversations, conversation);
    this.to[length] = to;
    this.length++;
  }

  build(lists: Messages["lists"]): Messages {
    const { length, conversations } = this;
    return {
      length,
      at: this.at.subarray(0, length),
      bits: this.bits.subarray(0, length),
      person: this.person.subarray(0, length),
      conversation: this.conversation.subarray(0, length),
      conversations,
      to: this.to.subarray(0, length),
      lists,
    };
  }

  /** The columns double when they are full. */
  private grow(): void {
    this.room *= 2;
    this.at = longer(this.at, new Float64Array(this.room));
    this.bits = longer(this.bits, new Int32Array(this.room));
    this.person = longer(this.person, new Int32Array(this.room));
    this.conversation = longer(this.conversation, new Int32Array(this.room));
    this.to = longer(this.to, new Int32Array(this.room));
  }
}

/** Columns without a message yet. */
export const createMessages = (): MessagesBuilder => new Builder();
