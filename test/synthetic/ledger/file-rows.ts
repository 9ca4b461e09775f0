import { completeOnly } from "../write/export-options.js";
import type { LedgerContext } from "./ledger-context.js";
import { messageRows } from "./message-rows.js";

/** The data rows of every file that the archive holds, by base name, from the plan's own lists. */
export function fileRows(
  context: LedgerContext,
): { readonly stem: string; readonly name: string; readonly rows: number; readonly reason: string }[] {
  const { plan, options } = context;
  const { profile } = plan;
  const scored: readonly (readonly [string, number])[] = [
    ["Shares", plan.shares.length],
    ["Comments", plan.comments.length],
    ["Reactions", plan.reactions.length],
    ["Votes", plan.votes.length],
    ["InstantReposts", plan.instantReposts.length],
    ["Saved_Items", plan.saved.length],
    ["Member_Follows", plan.memberFollows.length],
    ["Company Follows", plan.companyFollows.length],
    ["SearchQueries", plan.searches.length],
    ["Rich_Media", context.uploads.length],
    ["Learning", plan.courses.length],
    ["Articles", context.articles.length],
    ["Connections", plan.connections.length],
    ["Invitations", plan.invitations.length],
    ["messages", messageRows(context).length],
    ["Profile", 1],
    ["Profile Summary", 1],
    ["Positions", profile.positions.length],
    ["Education", profile.education.length],
    ["Skills", profile.skills.length],
    ...profile.sections.map(({ stem, rows }) => [stem, rows.length] as const),
    ["Endorsement_Received_Info", plan.endorsementsReceived.length],
    ["Endorsement_Given_Info", plan.endorsementsGiven.length],
    ["Recommendations_Received", plan.recommendationsReceived.length],
    ["Recommendations_Given", plan.recommendationsGiven.length],
  ];
  const ignored = plan.ignored.filter(({ stem, basic }) => context.has(stem) && (options.edition !== "basic" || basic));
  const { names, memberIds } = context.era;
  const suffix = (stem: string): string => (memberIds && completeOnly.includes(stem) ? `_${plan.memberId}` : "");
  return [
    ...scored
      .filter(([stem]) => context.has(stem))
      .map(([stem, rows]) => ({
        stem,
        name: stem === "Articles" ? "Articles/Articles/*.html" : `${names[stem] ?? stem}${suffix(stem)}.csv`,
        rows,
        reason: "",
      })),
    ...ignored.map(({ stem, folder, rows, reason }) => ({
      stem,
      name: `${folder}${stem}.csv`,
      rows: rows.length,
      reason,
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}
