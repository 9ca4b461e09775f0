import type { LedgerContext } from "./ledger-context.js";
import type { Entry } from "./ledger-types.js";
import { tally } from "./tally.js";

/** Searches and follows. */
export function prospectingEntries(context: LedgerContext): Entry[] {
  const { plan, outside, later } = context;
  const rows = context.rows("SearchQueries", plan.searches);
  const searches = tally(rows, ({ at }) => outside(at));
  const advanced = tally(rows, (search) => outside(search.at) ?? (search.advanced ? undefined : "plainQuery"));
  const members = tally(
    context.rows("Member_Follows", plan.memberFollows),
    ({ at, active }) => later(at) ?? (active ? undefined : "inactive"),
  );
  const companies = tally(context.rows("Company Follows", plan.companyFollows), ({ at }) => later(at));
  return [
    {
      signal: "peopleSearches",
      value: searches.counted,
      files: ["SearchQueries"],
      tallies: { SearchQueries: searches },
    },
    {
      signal: "advancedSearches",
      value: advanced.counted,
      files: ["SearchQueries"],
      tallies: { SearchQueries: advanced },
    },
    {
      signal: "influencersFollowed",
      value: members.counted,
      files: ["Member_Follows"],
      tallies: { Member_Follows: members },
    },
    {
      signal: "companiesFollowed",
      value: companies.counted,
      files: ["Company Follows"],
      tallies: { "Company Follows": companies },
    },
  ];
}
