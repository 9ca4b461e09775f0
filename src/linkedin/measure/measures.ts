import { dayLength } from "../../model/time.js";
import type { SignalValue } from "../../model/units.js";
import { coveredDays, type DaySpan } from "../day-span.js";
import type { ReceivedEngagement } from "../facts/export-facts.js";
import { type Messages, recipientsOf } from "../facts/messages.js";
import { exportTables, type FactSourceId, type FlagOf, sourceFlags } from "../tables/export-tables.js";
import { type FactRow, flagPacker } from "../tables/fact-row.js";
import { isFromMember, leftAlways, leftInWindow } from "./conversations.js";
import type { MeasureContext } from "./measure-context.js";
import type { Measure, RowTest, SourceRule } from "./signal-rules.js";
import { evidenceBy, type SourceEvidence, type Tally, tallyRows } from "./tally-rows.js";
import type { LeftReason, UnknownReason } from "./unknown-reason.js";
import { isInWindow, leftByTime } from "./window.js";

/** The measurement of a signal: its value, or why it has none, and the evidence by file. */
interface Measurement {
  readonly value: SignalValue | UnknownReason;
  readonly files: readonly SourceEvidence[];
}

type Measurer = (sources: readonly SourceRule[], context: MeasureContext) => Measurement;

/** A value made from the rows that count, source by source. */
const fromRows =
  (
    toValue: (
      counted: readonly (readonly FactRow[])[],
      context: MeasureContext,
      tallies: readonly Tally[],
    ) => SignalValue | UnknownReason,
  ): Measurer =>
  (sources, context) => {
    const tallies = sources.map((source) => tallyRows(source, context));
    return {
      value: toValue(
        tallies.map(({ counted }) => counted),
        context,
        tallies,
      ),
      files: tallies.map(({ evidence }) => evidence),
    };
  };

/** How many rows of a source have a flag; none where the source has no such flag. */
const countFlag = (rows: readonly FactRow[], source: FactSourceId, flag: string) => {
  const bit = flagPacker(sourceFlags(source))({ [flag]: true });
  return rows.filter(({ bits }) => (bits & bit) !== 0).length;
};

/** The share of a source's rows that have a flag. */
const shareWithFlag = <S extends FactSourceId>(source: S, flag: FlagOf<S>) =>
  fromRows(([rows = []]) => (rows.length === 0 ? "nothingToMeasure" : countFlag(rows, source, flag) / rows.length));

/** There are messages, and it is not known which of them are the member's. */
const isOwnerUnknown = ({ messages: { messages }, facts }: MeasureContext) =>
  messages.length > 0 && facts.owner === undefined;

/** A value made from messages, which the measure counts by a rule of its own. */
const fromMessages =
  (
    measure: (
      messages: Messages,
      context: MeasureContext,
    ) => {
      readonly value: SignalValue | UnknownReason;
      readonly leave: (index: number) => LeftReason | undefined;
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
    const reasons = context.reasons();
    /** What holds for all messages of a conversation, by its first one. */
    const leaveAll = (number: number): LeftReason | undefined => {
      const index = (first[number] ?? 0) - 1;
      const flags = bits[index] ?? 0;
      const excluded = leftAlways(flags);
      if (excluded !== undefined) return excluded;
      if (!isInWindow(at[index] ?? 0, context)) return "beforeWindow";
      return isFromMember(flags) === byMember ? undefined : byMember ? "begunByOther" : "begunByMember";
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
      leave: (index) => {
        if (Number.isNaN(at[index])) return "undated";
        const own = leftInWindow(reasons, index);
        return own === undefined || own === "beforeWindow" ? left[conversation[index] ?? 0] : own;
      },
    };
  });

const exchanged = (whom: "people" | "recurring") =>
  fromMessages((messages, context) => {
    const { [whom]: people, addressed } = context.exchanges();
    const reasons = context.reasons();
    return {
      value: people.size,
      leave: (index) => {
        const left = leftInWindow(reasons, index);
        if (left !== undefined) return left;
        const others = isFromMember(messages.bits[index] ?? 0) ? [...addressed(index)] : [messages.person[index] ?? 0];
        return others.some((person) => people.has(person)) ? undefined : "oneWay";
      },
    };
  });

/** When each person was connected; the first time where there are several. */
const connectedOn = (rows: readonly FactRow[]) => {
  const days = new Map<number, number>();
  for (const { person, at } of rows) days.set(person, Math.min(days.get(person) ?? at, at));
  return days;
};

const hasColumn = (context: MeasureContext, source: "connections" | "invitations", column: string) =>
  context.facts.tables[source]?.columns.has(column) ?? false;

const acceptance = /* @__PURE__ */ fromRows(([sent = [], connections = []], context) => {
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
  // Messages are counted by a rule of their own.
  const gained = sources.filter(({ source }) => source !== "messages").map((source) => tallyRows(source, context));
  const days = connectedOn(gained.flatMap(({ counted }) => counted));
  const welcomed = new Set<number>();
  const reasons = context.reasons();
  const earliest = Math.min(...days.values());
  const greetings = evidenceBy("messages.csv", messages.length, doubled, (index) => {
    const left = leftInWindow(reasons, index);
    // Whether it was sent in time is decided below, for each connection.
    if (left !== undefined && left !== "beforeWindow" && left !== "undated") return left;
    if (!isFromMember(messages.bits[index] ?? 0)) return "incoming";
    const at = messages.at[index] ?? Number.NaN;
    if (!(at >= earliest)) return "notWelcome";
    let greets = false;
    for (const person of recipientsOf(messages, index)) {
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
const sections = /* @__PURE__ */ fromRows(
  ([profile = [], , positions = [], education = [], skills = []], { facts }) => {
    const [row] = profile;
    const { flags } = exportTables.profile;
    const has = (bit: number) => row !== undefined && (row.bits & bit) !== 0;
    const shown = [
      has(flags.headline),
      facts.summaryLength > 0,
      has(flags.industry),
      has(flags.location),
      positions.length > 0,
      education.length > 0,
      skills.length >= 5,
    ];
    return shown.filter(Boolean).length / shown.length;
  },
);

/** Whether spans leave out at most a tenth of the window's days. */
const cover = (spans: readonly DaySpan[], { asOf, before }: MeasureContext) =>
  coveredDays(spans, before, asOf) * dayLength >= (asOf - before) * 0.9;

const total = (rows: readonly FactRow[]) => rows.reduce((sum, { value = 0 }) => sum + value, 0);

/** Days that the workbooks leave out count as 0: a flow is never scaled up. */
const followers = /* @__PURE__ */ fromRows(([days = []], context) =>
  cover(context.facts.covered.followers, context) ? Math.max(0, total(days)) : "workbookPeriod",
);

/**
 * Engagement per post, over the posts that the workbooks list and those that only Shares has: the latter have no engagement,
 * unless the list is cut off.
 */
const listedEngagement = /* @__PURE__ */ fromRows(([listed = [], shared = []], context) => {
  const { covered, tables } = context.facts;
  if (!cover(covered.posts, context)) return "workbookPeriod";
  const valued = listed.filter(({ value }) => value !== undefined);
  const instants = new Set(listed.map(({ at }) => at));
  const posts = listed.length + shared.filter(({ at }) => !instants.has(at)).length;
  const missing = posts > valued.length || tables.shares?.readable !== true;
  if (missing && !cover(covered.allPosts, context)) return "workbookPosts";
  return posts === 0 ? "nothingToMeasure" : Math.max(0, total(valued)) / posts;
});

const secondOf = (at: number) => Math.floor(at / 1_000);

/**
 * Reactions, comments and reposts by others, per post of the member, since they are recorded: earlier posts are left out with
 * what they received. A post is identified by the time in its id, which is the same in its share and its activity within
 * some seconds.
 */
const receivedPerPost = (received: ReceivedEngagement, rule: SourceRule, context: MeasureContext): Measurement => {
  const covered: RowTest = [({ at }) => secondOf(at) >= secondOf(received.from), "notCovered"];
  const tests = rule.tests.filter(([, reason]) => reason !== "outsideWorkbook");
  const posts = tallyRows({ ...rule, tests: [...tests, covered] }, context);
  const times = new Set(posts.counted.flatMap(({ at }) => [...Array(11).keys()].map((n) => secondOf(at) + n - 5)));
  const engagement = evidenceBy("changelog", received.rows.length, 0, (index) => {
    const { at, post } = received.rows[index] ?? { at: Number.NaN, post: Number.NaN };
    return leftByTime(at, "window", context) ?? (times.has(secondOf(post)) ? undefined : "otherPost");
  });
  const mean = posts.counted.length === 0 ? "nothingToMeasure" : engagement.counted / posts.counted.length;
  return {
    value: context.facts.tables.shares === undefined ? "snapshotDomain" : mean,
    files: [posts.evidence, engagement],
  };
};

/** A workbook covers the whole window, a changelog its last weeks. */
const engagement: Measurer = (sources, context) => {
  const { received, tables } = context.facts;
  const shares = sources.find(({ source }) => source === "shares");
  return received === undefined || shares === undefined || tables.topPosts !== undefined
    ? listedEngagement(sources, context)
    : receivedPerPost(received, shares, context);
};

/** The formats a post can have, of those that the export shows. */
const formats = ["text", "image", "video", "document", "article", "event", "link"] as const;

/** How each kind of signal is measured. */
export const measures: Readonly<Record<Measure, Measurer>> = /* @__PURE__ */ (() => ({
  rows: fromRows((counted) => counted.flat().length),
  kinds: fromRows((counted) => counted.filter((rows) => rows.length > 0).length),
  days: fromRows((counted, context) =>
    isOwnerUnknown(context) ? "noOwner" : new Set(counted.flat().map(({ at }) => Math.floor(at / dayLength))).size,
  ),
  formats: fromRows(
    (_, __, tallies) =>
      formats.filter((format) => tallies.some(({ counted, source }) => countFlag(counted, source, format) > 0)).length,
  ),
  sections,
  summaryLength: fromRows((_, { facts }) => facts.summaryLength),
  focusShare: shareWithFlag("endorsementsReceived", "focus"),
  audienceShare: shareWithFlag("connections", "audience"),
  acceptance,
  response: begun(false),
  conversationsStarted: begun(true),
  activeConversations: exchanged("people"),
  recurringContacts: exchanged("recurring"),
  welcome,
  followers,
  engagement,
}))();
