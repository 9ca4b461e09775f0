import { day, dayOf, hour } from "../instant.js";
import { companies } from "../pools/companies.js";
import type { Random } from "../random.js";
import type { Conversation, Message, Person } from "./member-plan.js";
import { type ConversationContext, conversation, message } from "./plan-conversations.js";

/** Conversations that each rule of section 9 can get wrong: edges, drafts, advertising, spam, groups, a closed account. */
export function placedConversations(context: ConversationContext, people: readonly Person[]): Conversation[] {
  const { random, rhythm, edges, owner, loneAt } = context;
  let taken = 0;
  const take = (): Person => {
    const person = people[taken];
    taken += 1;
    if (person === undefined)
      throw new RangeError(`placedConversations: expected ${taken} people, received ${people.length}`);
    return person;
  };
  const inside = dayOf(edges.firstInside) + 1;
  const working = (offset: number): number =>
    (rhythm.nextDay(inside + offset) ?? inside) * day + random.between(9 * hour, 16 * hour);
  const direct = (turns: readonly (readonly ["owner" | "other" | "draft", number])[]): Conversation => {
    const person = take();
    const messages = turns.map(([who, at], index): Message => {
      const [from, to] = who === "other" ? [person, owner] : [owner, person];
      return message(random, at, from, to, index === 0, { draft: who === "draft" });
    });
    return conversation(random, "direct", [person], messages);
  };
  return [
    direct([
      ["other", edges.lastOutside],
      ["owner", working(0)],
    ]),
    direct([["owner", edges.lastOutside]]),
    direct([
      ["other", edges.firstInside],
      ["owner", working(1)],
      ["other", working(2) + 3 * hour],
    ]),
    direct([["owner", edges.firstInside]]),
    direct([["owner", edges.atAsOf]]),
    direct([["owner", edges.atAsOf]]),
    direct([
      ["other", edges.atAsOf],
      ["owner", edges.afterAsOf],
    ]),
    direct([["owner", edges.afterAsOf]]),
    direct([["owner", edges.afterAsOf + 1]]),
    direct([["other", edges.afterAsOf]]),
    direct([["other", edges.afterAsOf + 3]]),
    direct([
      ["other", working(12)],
      ["draft", working(13) + hour],
    ]),
    direct([
      ["draft", working(20)],
      ["other", working(21) + 2 * hour],
      ["owner", working(24) + 5 * hour],
    ]),
    // A thread of last year, taken up again on a quiet day: an act, but no conversation of the window.
    direct([
      ["other", (rhythm.firstDay + 30) * day],
      ["owner", loneAt],
    ]),
    neverSent(random, owner, take(), working(30)),
    ...[-200, -90, -30, 6, 33, 61].map((offset) => advertising(random, (inside + offset) * day + 11 * hour)),
    ...[-150, 15, 44].map((offset) => {
      const person = take();
      return conversation(
        random,
        "spam",
        [person],
        [message(random, (inside + offset) * day + 4 * hour, person, owner, true)],
      );
    }),
    closedAccount(random, owner, [working(26) - hour, working(27), working(27) + 2 * hour]),
    closedAccount(random, owner, [(inside - 120) * day + 8 * hour]),
    group(random, "Pump fair, stand 12", [take(), take(), take()], owner, [
      [0, working(5) - hour],
      [1, working(5)],
      ["owner", working(6)],
      [0, working(6) + hour],
    ]),
    group(random, "Tender «Nordkai», open points", [take(), take(), take(), take()], owner, [
      ["owner", working(40)],
      [2, working(40) + hour],
      ["owner", working(47)],
      [2, working(47) + hour],
    ]),
    group(random, "Alumni dinner", [take(), take()], owner, [
      [0, (inside - 300) * day],
      [1, (inside - 299) * day],
    ]),
  ];
}

function neverSent(random: Random, owner: Person, person: Person, at: number): Conversation {
  return conversation(random, "direct", [person], [message(random, at, owner, person, true)], { draft: true });
}

function advertising(random: Random, at: number): Conversation {
  const sender: Person = {
    first: random.pick(companies.advertisers),
    last: "",
    slug: "",
    company: "",
    title: "",
    decisionMaker: false,
    colleague: false,
  };
  const content = `<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p>Our <strong>webinar</strong>, "Sell more", starts soon.</p>\n<p><a href="https://ads.example.com/${random.hex(6)}">Save a seat</a></p>`;
  const sent: Message = {
    at,
    from: sender,
    subject: "A seat is waiting for you, %FIRSTNAME%",
    content,
    attachments: [],
    draft: false,
  };
  return conversation(
    random,
    "sponsored",
    [sender],
    [sent, ...(random.chance(30) ? [{ ...sent, at: at + 3 * day }] : [])],
    {
      title: sent.subject,
      folder: "INBOX",
    },
  );
}

/** LinkedIn shows a closed account as "LinkedIn Member" without an address. It began; the member answers where there is a second turn. */
function closedAccount(random: Random, owner: Person, turns: readonly number[]): Conversation {
  const gone: Person = {
    first: "LinkedIn",
    last: "Member",
    slug: "",
    company: "",
    title: "",
    decisionMaker: false,
    colleague: false,
  };
  const messages = turns.map((at, index) =>
    message(random, at, index === 1 ? owner : gone, index === 1 ? gone : owner, false),
  );
  return conversation(random, "deletedMember", [gone], messages);
}

function group(
  random: Random,
  title: string,
  others: readonly Person[],
  owner: Person,
  turns: readonly (readonly [number | "owner", number])[],
): Conversation {
  const messages = turns.map(([who, at]) =>
    message(random, at, who === "owner" ? owner : (others[who] ?? owner), owner, false),
  );
  return conversation(random, "group", others, messages, { title });
}
