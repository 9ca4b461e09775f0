import type { SignalValue } from "../../model/units.js";
import type { FactRow, FactTable, MessageFact } from "../facts/export-facts.js";
import { formatBits, rowBits } from "../facts/row-bits.js";
import { addressees, conversations, exchanges, isFromMember, leftAlways } from "./conversations.js";
import { dayLength, isInWindow, type MeasureContext } from "./measure-context.js";
import type { Measure, RowTest, SourceRule } from "./signal-rules.js";
import { leftByTime, type SourceEvidence, tallyBy, tallyRows } from "./tally-rows.js";
import type { LeftReason, UnknownReason } from "./unknown-reason.js";

/** A signal as measured: its value, or why it has none, and what its files gave. */
export interface Measured {
  readonly value: SignalValue | UnknownReason;
  readonly files: readonly SourceEvidence[];
}

type Measurer = (sources: readonly SourceRule[], context: MeasureContext) => Measured;

/** A value made from the rows that count, source by source. */
const fromRows =
  (
    toValue: (counted: readonly (readonly FactRow[])[], context: MeasureContext) => SignalValue | UnknownReason,
  ): Measurer =>
  (sources, context) => {
    const tallies = sources.map((source) => tallyRows(source, context));
    return {
      value: toValue(
        tallies.map(({ counted }) => counted),
        context,
      ),
      files: tallies.map(({ evidence }) => evidence),
    };
  };

const having = (rows: readonly FactRow[], bit: number) => rows.filter(({ bits }) => (bits & bit) !== 0).length;

const share = (bit: "focus" | "audience") =>
  fromRows((counted) => {
    const rows = counted.flat();
    return rows.length === 0 ? "nothingToMeasure" : having(rows, rowBits[bit]) / rows.length;
  });

const noMessages: FactTable<MessageFact> = { rows: [], doubled: 0, columns: new Set(), readable: true };

/** A value made from messages, which are tallied by a rule of the measure's own. */
const fromMessages =
  (
    measure: (
      messages: readonly MessageFact[],
      context: MeasureContext,
    ) => {
      readonly value: SignalValue | UnknownReason;
      readonly leave: (message: MessageFact) => LeftReason | undefined;
    },
  ): Measurer =>
  (_, context) => {
    const { rows, doubled } = context.facts.messages ?? noMessages;
    const { value, leave } = measure(rows, context);
    return {
      value: rows.length > 0 && context.facts.owner === undefined ? "noOwner" : value,
      files: [tallyBy("messages.csv", rows, doubled, leave).evidence],
    };
  };

/** Conversations that began in the window, by the member or by another. */
const begun = (byMember: boolean) =>
  fromMessages((messages, context) => {
    const all = conversations(messages, context);
    let whole = 0;
    let part = 0;
    for (const { excluded, first, byMember: own, answered } of all.values()) {
      if (excluded !== undefined || own !== byMember || !isInWindow(first, context)) continue;
      whole++;
      if (answered) part++;
    }
    return {
      value: context.facts.startsLate
        ? "snapshotDomain"
        : byMember
          ? whole
          : whole === 0
            ? "nothingToMeasure"
            : { part, whole },
      leave: (message) => {
        if (Number.isNaN(message.at)) return "undated";
        const left = leftAlways(message) ?? leftByTime(message.at, "stock", context);
        const conversation = all.get(message.conversation);
        if (left !== undefined || conversation === undefined) return left;
        if (conversation.excluded !== undefined) return conversation.excluded;
        if (!isInWindow(conversation.first, context)) return "beforeWindow";
        return conversation.byMember === byMember ? undefined : byMember ? "begunByOther" : "begunByMember";
      },
    };
  });

const exchanged = (whom: "people" | "recurring") =>
  fromMessages((messages, context) => {
    const people = exchanges(messages, context)[whom];
    const addressed = addressees(messages);
    return {
      value: people.size,
      leave: (message) => {
        const left = leftAlways(message) ?? leftByTime(message.at, "window", context);
        if (left !== undefined) return left;
        const others = isFromMember(message) ? [...addressed(message)] : [message.person];
        return others.some((person) => people.has(person)) ? undefined : "oneWay";
      },
    };
  });

/** When each person was connected; the first time where one stands twice. */
const connectedOn = (rows: readonly FactRow[]) => {
  const days = new Map<number, number>();
  for (const { person, at } of rows) days.set(person, Math.min(days.get(person) ?? at, at));
  return days;
};

const hasColumn = (context: MeasureContext, source: "connections" | "invitations" | "messages", column: string) =>
  context.facts.tables[source]?.columns.has(column) ?? false;

const acceptance = fromRows(([sent = [], connections = []], context) => {
  const rows = (source: "connections" | "invitations") => context.facts.tables[source]?.rows.length ?? 0;
  if (rows("invitations") > 0 && !hasColumn(context, "invitations", "invitee")) return "noUrlColumns";
  if (sent.length === 0) return "nothingToMeasure";
  if (rows("connections") > 0 && !hasColumn(context, "connections", "url")) return "noUrlColumns";
  const connected = connectedOn(connections);
  return { part: sent.filter(({ person }) => connected.has(person)).length, whole: sent.length };
});

/** A message from the member within seven days of the start of the day of connection. */
const welcome: Measurer = (sources, context) => {
  const { rows, doubled, columns } = context.facts.messages ?? noMessages;
  const [gained] = sources.map((source) => tallyRows(source, context));
  const days = connectedOn(gained?.counted ?? []);
  const welcomed = new Set<number>();
  const messages = tallyBy("messages.csv", rows, doubled, (message) => {
    const left = leftAlways(message) ?? leftByTime(message.at, "stock", context);
    if (left !== undefined) return left;
    if (!isFromMember(message)) return "incoming";
    const greeted = message.to.filter((person) => {
      const day = days.get(person);
      return day !== undefined && message.at >= day && message.at <= day + 7 * dayLength;
    });
    for (const person of greeted) welcomed.add(person);
    return greeted.length > 0 ? undefined : "notWelcome";
  });
  const files = [...(gained === undefined ? [] : [gained.evidence]), messages.evidence];
  const connections = context.facts.tables.connections?.rows.length ?? 0;
  if (connections > 0 && !hasColumn(context, "connections", "url")) return { value: "noUrlColumns", files };
  if (days.size === 0) return { value: "nothingToMeasure", files };
  if (rows.length > 0 && !columns.has("recipients")) return { value: "noUrlColumns", files };
  if (rows.length > 0 && context.facts.owner === undefined) return { value: "noOwner", files };
  return { value: { part: welcomed.size, whole: days.size }, files };
};

const second = 1_000;
const secondOf = (at: number) => Math.floor(at / second);

/**
 * Reactions, comments and reposts by others, per post of the member, since they are told: posts from before are left out with
 * what they received. A post is known by the time in its id, which its share and its activity tell within some seconds.
 */
const receivedPerPost: Measurer = ([source], context) => {
  const { received } = context.facts;
  if (received === undefined || source === undefined) return { value: "analyticsWorkbook", files: [] };
  const covered: RowTest = [({ at }) => secondOf(at) >= secondOf(received.from), "notCovered"];
  const posts = tallyRows({ ...source, tests: [...source.tests, covered] }, context);
  const times = new Set(posts.counted.flatMap(({ at }) => [...Array(11).keys()].map((n) => secondOf(at) + n - 5)));
  const engagement = tallyBy("changelog", received.rows, 0, (row) => {
    const left = leftByTime(row.at, "window", context);
    return left ?? (times.has(secondOf(row.post)) ? undefined : "otherPost");
  });
  const made = posts.counted.length;
  return {
    value:
      context.facts.tables.shares === undefined
        ? "snapshotDomain"
        : made === 0
          ? "nothingToMeasure"
          : engagement.counted.length / made,
    files: [posts.evidence, engagement.evidence],
  };
};

/** Of the seven sections the export can show: headline, summary, industry, location, a described position, education, five skills. */
const sections = fromRows(([profile = [], , positions = [], education = [], skills = []], { facts }) => {
  const [row] = profile;
  const told = (bit: number) => row !== undefined && (row.bits & bit) !== 0;
  const shown = [
    told(rowBits.headline),
    facts.summaryLength > 0,
    told(rowBits.industry),
    told(rowBits.location),
    positions.length > 0,
    education.length > 0,
    skills.length >= 5,
  ];
  return shown.filter(Boolean).length / shown.length;
});

/** How each kind of signal is measured. */
export const measures: Readonly<Record<Measure, Measurer>> = {
  rows: fromRows((counted) => counted.flat().length),
  kinds: fromRows((counted) => counted.filter((rows) => rows.length > 0).length),
  days: fromRows((counted) => new Set(counted.flat().map(({ at }) => Math.floor(at / dayLength))).size),
  formats: fromRows((counted) => formatBits.filter((format) => having(counted.flat(), rowBits[format]) > 0).length),
  sections,
  summaryLength: fromRows((_, { facts }) => facts.summaryLength),
  focusShare: share("focus"),
  audienceShare: share("audience"),
  acceptance,
  response: begun(false),
  conversationsStarted: begun(true),
  activeConversations: exchanged("people"),
  recurringContacts: exchanged("recurring"),
  welcome,
  receivedPerPost,
};
