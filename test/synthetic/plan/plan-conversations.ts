import { day, dayOf, hour, minute } from "../instant.js";
import { phrases } from "../pools/phrases.js";
import type { Random } from "../random.js";
import type { Edges } from "./edges.js";
import type { Connection, Conversation, ConversationKind, Message, Person } from "./member-plan.js";
import { placedConversations } from "./placed-conversations.js";
import type { Rhythm } from "./rhythm.js";

export interface ConversationContext {
  readonly random: Random;
  readonly rhythm: Rhythm;
  readonly edges: Edges;
  readonly owner: Person;
  readonly loneAt: number;
}

/** Plans exactly `count` messages: the placed conversations first, then ordinary ones until the number is reached. */
export function planConversations(
  context: ConversationContext,
  connections: readonly Connection[],
  strangers: readonly Person[],
  count: number,
): Conversation[] {
  const { random, rhythm } = context;
  const known = connections.flatMap(({ person, day: connected }) =>
    person === undefined ? [] : [{ person, connected }],
  );
  const old = known.filter(({ connected }) => connected < rhythm.firstDay);
  const reserved = old.slice(0, 40);
  const conversations = placedConversations(
    context,
    reserved.map(({ person }) => person),
  );
  let left = count - conversations.reduce((sum, each) => sum + each.messages.length, 0);

  const gained = known.filter(({ connected }) => connected >= rhythm.firstDay);
  const early = gained.find(({ connected }) => connected < rhythm.lastDay - 20);
  const recent = gained.filter((each) => each !== early);
  if (early !== undefined && left > 0) {
    conversations.push(writtenTooEarly(context, early.person, early.connected));
    left -= 1;
  }
  const acquaintances = [...old.slice(40), ...strangers.map((person) => ({ person, connected: 0 }))];
  const queue = [...recent, ...random.shuffle(acquaintances)];
  for (let index = 0; left > 0; index += 1) {
    const next = queue[index % queue.length];
    if (next === undefined) throw new RangeError("planConversations: expected someone to talk to, found nobody");
    if (next.connected >= rhythm.firstDay && random.chance(30)) continue;
    const messages = talk(context, next.person, next.connected).slice(0, left);
    if (messages.length === 0) continue;
    left -= messages.length;
    conversations.push(conversation(random, "direct", [next.person], messages));
  }
  return conversations.sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
}

/** Names a conversation the way the archive does; messages are in order of time. */
export function conversation(
  random: Random,
  kind: ConversationKind,
  others: readonly Person[],
  messages: readonly Message[],
  extra: Partial<Conversation> = {},
): Conversation {
  const folder = kind === "spam" ? "SPAM" : random.pick(["INBOX", "INBOX", "INBOX", "INBOX", "ARCHIVE", ""]);
  return { id: `2-${random.hex(32)}==`, kind, title: "", others, draft: false, folder, messages, ...extra };
}

export function message(
  random: Random,
  at: number,
  from: Person,
  to: Person,
  opener: boolean,
  extra: Partial<Message> = {},
): Message {
  const text = opener ? random.pick(phrases.openers).replace("{name}", to.first) : random.pick(phrases.replies);
  const attachments = random.chance(3)
    ? Array.from({ length: random.between(1, 2) }, () => `https://files.example.com/${random.hex(12)}`)
    : [];
  return {
    at,
    from,
    subject: "",
    content: random.chance(4) ? `${text}\r\n\r\n--\r\nsent on the road` : text,
    attachments,
    draft: false,
    ...extra,
  };
}

/** A message to a person not yet connected, and none after: the later connection was not welcomed. */
function writtenTooEarly(
  { random, rhythm, owner }: ConversationContext,
  person: Person,
  connected: number,
): Conversation {
  const at = rhythm.drawMoment(random, connected - 12, connected - 1);
  return conversation(random, "direct", [person], [message(random, at, owner, person, true)]);
}

/** One thread with one person: bursts of messages, days or weeks apart; the member writes on working days only. */
function talk(context: ConversationContext, person: Person, connected: number): Message[] {
  const { random, rhythm, owner } = context;
  const isNew = connected >= rhythm.firstDay;
  const ownerBegins = random.chance(isNew ? 55 : 42);
  const answered = random.chance(ownerBegins ? 52 : 63);
  const bursts = answered ? (random.chance(30) ? random.between(2, 6) : 1) : 1;
  const begin = isNew
    ? connected + random.below(random.chance(60) ? 6 : 40)
    : (rhythm.drawDay(random, rhythm.firstDay, rhythm.lastDay) ?? rhythm.firstDay);
  const messages: Message[] = [];
  let at = begin * day + random.between(7 * hour, 18 * hour);
  for (let burst = 0; burst < bursts; burst += 1) {
    const length = answered ? random.between(2, 10) : random.between(1, 2);
    let ownersTurn = burst === 0 ? ownerBegins : random.chance(50);
    for (let index = 0; index < length; index += 1) {
      if (ownersTurn) {
        const moved = ownersMoment(rhythm, messages, owner, at, connected);
        if (moved === undefined) return messages;
        at = moved;
      }
      if (dayOf(at) > rhythm.lastDay) return messages;
      const [from, to] = ownersTurn ? [owner, person] : [person, owner];
      messages.push(message(random, at, from, to, index === 0 && burst === 0));
      if (answered && random.chance(80)) ownersTurn = !ownersTurn;
      at += random.chance(60) ? random.between(2 * minute, 3 * hour) : random.between(4 * hour, 40 * hour);
    }
    at += random.between(4, 45) * day;
  }
  return messages;
}

/**
 * Moves the member's message to a working day, and off the seventh day after connecting unless there was a welcome before: whether that
 * day still belongs to "within 7 days" of a date without an hour is not what this archive asks.
 */
function ownersMoment(
  rhythm: Rhythm,
  before: readonly Message[],
  owner: Person,
  at: number,
  connected: number,
): number | undefined {
  const move = (from: number): number | undefined => {
    const next = rhythm.nextDay(dayOf(from));
    return next === undefined ? undefined : next === dayOf(from) ? from : next * day + (from % day);
  };
  const moved = move(at);
  if (moved === undefined || dayOf(moved) !== connected + 7) return moved;
  const welcomed = before.some(
    (each) => each.from === owner && dayOf(each.at) >= connected && dayOf(each.at) < connected + 7,
  );
  return welcomed ? moved : move(moved + day);
}
