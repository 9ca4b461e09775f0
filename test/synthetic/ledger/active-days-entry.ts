import { dayOf, type Instant } from "../instant.js";
import type { LedgerContext } from "./ledger-context.js";
import type { Entry, Reason, Tally } from "./ledger-types.js";
import { messageRows } from "./message-rows.js";
import { tally } from "./tally.js";

/**
 * All dated acts of the member: what they posted, said, sent, searched, saved, followed, gave, uploaded, published and watched. What
 * others did (a connection made, an invitation or message received) is no act of theirs, nor is a draft; logins are never read.
 * The plan puts uploads, articles, courses, given recommendations and unfollowing on days that are active anyway.
 */
export function activeDaysEntry(context: LedgerContext): Entry {
  const { plan, outside } = context;
  const days = new Set<number>();
  const tallies: Record<string, Tally> = {};
  const add = <Row>(
    stem: string,
    rows: readonly Row[],
    at: (row: Row) => Instant | undefined,
    notAnAct?: (row: Row) => Reason | undefined,
  ): void => {
    const present = context.rows(stem, rows);
    if (!context.has(stem)) return;
    tallies[stem] = tally(present, (row) => {
      const reason = notAnAct?.(row) ?? outside(at(row));
      const moment = at(row);
      if (reason === undefined && moment !== undefined) days.add(dayOf(moment));
      return reason;
    });
  };
  add("Shares", plan.shares, ({ at }) => at);
  add("InstantReposts", plan.instantReposts, ({ at }) => at);
  add("Comments", plan.comments, ({ at }) => at);
  add("Reactions", plan.reactions, ({ at }) => at);
  add("Votes", plan.votes, ({ at }) => at);
  add("Saved_Items", plan.saved, ({ at }) => at);
  add("Member_Follows", plan.memberFollows, ({ at }) => at);
  add("Company Follows", plan.companyFollows, ({ at }) => at);
  add("SearchQueries", plan.searches, ({ at }) => at);
  add("Rich_Media", context.uploads, ({ at }) => at);
  add(
    "Articles",
    context.articles,
    ({ published }) => published,
    ({ published }) => (published === undefined ? "draft" : undefined),
  );
  add("Learning", plan.courses, ({ watched }) => watched);
  add("Endorsement_Given_Info", plan.endorsementsGiven, ({ at }) => at);
  add("Recommendations_Given", plan.recommendationsGiven, ({ at }) => at);
  add(
    "Invitations",
    plan.invitations,
    ({ at }) => at,
    ({ direction }) => (direction === "INCOMING" ? "incoming" : undefined),
  );
  add(
    "messages",
    messageRows(context),
    ({ at }) => at,
    ({ reason, fromMember }) => reason ?? (fromMember ? undefined : "incoming"),
  );
  const files = [
    "Shares",
    "InstantReposts",
    "Comments",
    "Reactions",
    "Votes",
    "Saved_Items",
    "Member_Follows",
    "Company Follows",
    "SearchQueries",
    "Rich_Media",
    "Articles",
    "Learning",
    "Endorsement_Given_Info",
    "Recommendations_Given",
    "Invitations",
    "messages",
  ];
  return { signal: "activeDays", value: days.size, files, tallies };
}
