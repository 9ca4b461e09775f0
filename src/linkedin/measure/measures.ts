import { dayLength } from "../../model/time.js";
import type { SignalValue } from "../../model/units.js";
import { coveredDays, type DaySpan } from "../day-span.js";
import type { FactRow, ReceivedEngagement } from "../facts/export-facts.js";
import { type Messages, recipientsOf } from "../facts/messages.js";
import { formatBits, rowBits } from "../tables/fact-row.js";
import { isFromMember, leftAlways, leftInWindow } from "./conversations.js";
import type { MeasureContext } from "./measure-context.js";
import type { Measure, RowTest, SourceRule } from "./signal-rules.js";
import { evidenceBy, leftByTime, type SourceEvidence, tallyRows } from "./tally-rows.js";
import type { LeftReason, UnknownReason } from "./unknown-reason.js";
import { isInWindow } from "./window.js";

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

/** There are messages, and nobody knows which of them are the member's. */
const isOwnerUnknown = ({ messages: { messages }, facts }: MeasureContext) =>
  messages.length > 0 && facts.owner === undefined;

/** A value made from messages, which are told by a rule of the measure's own. */
const fromMessages =
  (
    measure: (
      messages: Messages,
      context: MeasureContext,
    ) => {
      readonly value: SignalValue | UnknownReason;
      readonly leave: (place: number) => LeftReason | undefined;
    },
  ): Measurer =>
  (_, context) => {
    const { messages, doubled } = context.messages;
    const { value, leave } = measure(messages, context);
    return {
      value: isOwnerUnknown(context) ? "noOwner" : value,
      files: [evidenceBy("messages.csv", messages.length, doubled, leave)],
    };
  };

/** Conversations that began in the window, by the member or by another. */
const begun = (byMember: boolean) =>
  fromMessages((messages, context) => {
    const { first, memberWrote } = context.conversations();
    const { at, bits, conversation } = messages;
    const standings = context.standings();
    /** What holds for all messages of a conversation, by how its first one came. */
    const leaveAll = (number: number): LeftReason | undefined => {
      const place = (first[number] ?? 0) - 1;
      const told = bits[place] ?? 0;
      const excluded = leftAlways(told);
      if (excluded !== undefined) return excluded;
      if (!isInWindow(at[place] ?? 0, context)) return "beforeWindow";
      return isFromMember(told) === byMember ? undefined : byMember ? "begunByOther" : "begunByMember";
    };
    const left: (LeftReason | undefined)[] = [];
    let whole = 0;
    let part = 0;
    for (let number = 0; number < first.length; number++) {
      left.push(leaveAll(number));
      if (first[number] === 0 || left[number] !== undefined) continue;
      whole++;
      if (memberWrote[number] === 1) part++;
    }
    return {
      value: context.facts.startsLate
        ? "snapshotDomain"
        : byMember
          ? whole
          : whole === 0
            ? "nothingToMeasure"
            : { part, whole },
      leave: (place) => {
        if (Number.isNaN(at[place])) return "undated";
        const own = leftInWindow(standings, place);
        return own === undefined || own === "beforeWindow" ? left[conversation[place] ?? 0] : own;
      },
    };
  });

const exchanged = (whom: "people" | "recurring") =>
  fromMessages((messages, context) => {
    const { [whom]: people, addressed } = context.exchanges();
    const standings = context.standings();
    return {
      value: people.size,
      leave: (place) => {
        const left = leftInWindow(standings, place);
        if (left !== undefined) return left;
        const others = isFromMember(messages.bits[place] ?? 0) ? [...addressed(place)] : [messages.person[place] ?? 0];
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

const hasColumn = (context: MeasureContext, source: "connections" | "invitations", column: string) =>
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
  const { messages, doubled, columns } = context.messages;
  // The messages are told by a rule of their own.
  const gained = sources.filter(({ source }) => source !== "messages").map((source) => tallyRows(source, context));
  const days = connectedOn(gained.flatMap(({ counted }) => counted));
  const welcomed = new Set<number>();
  const standings = context.standings();
  const earliest = Math.min(...days.values());
  const greetings = evidenceBy("messages.csv", messages.length, doubled, (place) => {
    const left = leftInWindow(standings, place);
    // Whether it comes in time is asked below, of each connection.
    if (left !== undefined && left !== "beforeWindow" && left !== "undated") return left;
    if (!isFromMember(messages.bits[place] ?? 0)) return "incoming";
    const at = messages.at[place] ?? Number.NaN;
    if (!(at >= earliest)) return "notWelcome";
    let greets = false;
    for (const person of recipientsOf(messages, place)) {
      const day = days.get(person);
      if (day === undefined || at < day || at > day + 7 * dayLength) continue;
      welcomed.add(person);
      greets = true;
    }
    return greets ? undefined : "notWelcome";
  });
  const files = [...gained.map(({ evidence }) => evidence), greetings];
  const known = context.facts.tables.connections?.rows.length ?? 0;
  if (known > 0 && !hasColumn(context, "connections", "url")) return { value: "noUrlColumns", files };
  if (days.size === 0) return { value: "nothingToMeasure", files };
  if (messages.length > 0 && !columns.has("recipients")) return { value: "noUrlColumns", files };
  if (isOwnerUnknown(context)) return { value: "noOwner", files };
  return { value: { part: welcomed.size, whole: days.size }, files };
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

/** Whether spans leave out at most a tenth of the window's days. */
const cover = (spans: readonly DaySpan[], { asOf, before }: MeasureContext) =>
  coveredDays(spans, before, asOf) * dayLength >= (asOf - before) * 0.9;

const total = (rows: readonly FactRow[]) => rows.reduce((sum, { value = 0 }) => sum + value, 0);

/** Days that the workbooks leave out count as nothing: a flow is never scaled up. */
const followers = fromRows(([days = []], context) =>
  cover(context.facts.covered.followers, context) ? Math.max(0, total(days)) : "workbookPeriod",
);

/**
 * Engagement over the posts that the workbooks list, and those that only Shares has: they were not engaged with, unless the
 * list is cut off.
 */
const listedEngagement = fromRows(([listed = [], shared = []], context) => {
  const { covered, tables } = context.facts;
  if (!cover(covered.posts, context)) return "workbookPeriod";
  const told = listed.filter(({ value }) => value !== undefined);
  const instants = new Set(listed.map(({ at }) => at));
  const posts = listed.length + shared.filter(({ at }) => !instants.has(at)).length;
  const missing = posts > told.length || tables.shares?.readable !== true;
  if (missing && !cover(covered.allPosts, context)) return "workbookPosts";
  return posts === 0 ? "nothingToMeasure" : Math.max(0, total(told)) / posts;
});

const secondOf = (at: number) => Math.floor(at / 1_000);

/**
 * Reactions, comments and reposts by others, per post of the member, since they are told: posts from before are left out with
 * what they received. A post is known by the time in its id, which its share and its activity tell within some seconds.
 */
const receivedPerPost = (received: ReceivedEngagement, rule: SourceRule, context: MeasureContext): Measured => {
  const covered: RowTest = [({ at }) => secondOf(at) >= secondOf(received.from), "notCovered"];
  const tests = rule.tests.filter(([, reason]) => reason !== "outsideWorkbook");
  const posts = tallyRows({ ...rule, tests: [...tests, covered] }, context);
  const times = new Set(posts.counted.flatMap(({ at }) => [...Array(11).keys()].map((n) => secondOf(at) + n - 5)));
  const engagement = evidenceBy("changelog", received.rows.length, 0, (place) => {
    const { at, post } = received.rows[place] ?? { at: Number.NaN, post: Number.NaN };
    return leftByTime(at, "window", context) ?? (times.has(secondOf(post)) ? undefined : "otherPost");
  });
  const mean = posts.counted.length === 0 ? "nothingToMeasure" : engagement.counted / posts.counted.length;
  return {
    value: context.facts.tables.shares === undefined ? "snapshotDomain" : mean,
    files: [posts.evidence, engagement],
  };
};

/** The workbook tells the whole window; a changelog its last weeks. */
const engagement: Measurer = (sources, context) => {
  const { received, tables } = context.facts;
  const shares = sources.find(({ source }) => source === "shares");
  return received === undefined || shares === undefined || tables.topPosts !== undefined
    ? listedEngagement(sources, context)
    : receivedPerPost(received, shares, context);
};

/** How each kind of signal is measured. */
export const measures: Readonly<Record<Measure, Measurer>> = {
  rows: fromRows((counted) => counted.flat().length),
  kinds: fromRows((counted) => counted.filter((rows) => rows.length > 0).length),
  days: fromRows((counted, context) =>
    isOwnerUnknown(context) ? "noOwner" : new Set(counted.flat().map(({ at }) => Math.floor(at / dayLength))).size,
  ),
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
  followers,
  engagement,
};
