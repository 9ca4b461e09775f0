import type { MemberPlan } from "./plan/member-plan.js";
import { createRandom } from "./random.js";
import { activityTables } from "./write/activity-tables.js";
import { eras } from "./write/eras.js";
import { networkTables } from "./write/network-tables.js";
import { profileTables } from "./write/profile-tables.js";

/** The domain with the rows of a file, as LinkedIn's documentation names them. */
const domains: Readonly<Record<string, string>> = {
  Shares: "MEMBER_SHARE_INFO",
  InstantReposts: "INSTANT_REPOSTS",
  Comments: "ALL_COMMENTS",
  Reactions: "ALL_LIKES",
  Votes: "ALL_VOTES",
  Saved_Items: "ACTOR_SAVE_ITEM",
  Member_Follows: "MEMBER_FOLLOWING",
  Rich_Media: "RICH_MEDIA",
  SearchQueries: "SEARCHES",
  Learning: "LEARNING",
  "Company Follows": "COMPANY_FOLLOWS",
  Invitations: "INVITATIONS",
  Connections: "CONNECTIONS",
  messages: "INBOX",
  Profile: "PROFILE",
  "Profile Summary": "PROFILE_SUMMARY",
  Positions: "POSITIONS",
  Education: "EDUCATION",
  Skills: "SKILLS",
  Endorsement_Given_Info: "ENDORSEMENTS",
  Certifications: "CERTIFICATIONS",
  Courses: "COURSES",
  Honors: "HONORS",
  Languages: "LANGUAGES",
  Organizations: "ORGANIZATIONS",
  Patents: "PATENTS",
  Projects: "PROJECTS",
  Publications: "PUBLICATIONS",
  TestScores: "TEST_SCORES",
  Volunteering: "VOLUNTEERING_EXPERIENCES",
};

export type SnapshotRow = Readonly<Record<string, string>>;

export interface SnapshotPage {
  readonly paging: {
    readonly start: number;
    readonly count: number;
    readonly links: readonly { readonly type: string; readonly rel: string; readonly href: string }[];
    readonly total: number;
  };
  readonly elements: readonly { readonly snapshotDomain: string; readonly snapshotData: readonly SnapshotRow[] }[];
}

/** The answer that ends a walk. */
export const endOfWalk = { status: 404, code: "NOT_FOUND", message: "No data found for this domain and memberId" };

/** Written once for each plan: every walk takes its pages from them. */
const written = new WeakMap<MemberPlan, ReadonlyMap<string, readonly SnapshotRow[]>>();

/** The rows of the plan by domain; recommendations given and received are together without saying which is which. */
export function snapshotRows(plan: MemberPlan): ReadonlyMap<string, readonly SnapshotRow[]> {
  const rows = written.get(plan) ?? writeRows(plan);
  written.set(plan, rows);
  return rows;
}

function writeRows(plan: MemberPlan): ReadonlyMap<string, readonly SnapshotRow[]> {
  const tables = [activityTables, networkTables, profileTables].flatMap((write) => write(plan, eras["2026"]));
  const rows = new Map<string, readonly SnapshotRow[]>();
  for (const { stem, columns, rows: own } of tables) {
    const whole = own.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""])));
    const domain = /^Recommendations/.test(stem) ? "RECOMMENDATIONS" : domains[stem];
    if (domain !== undefined && whole.length > 0) rows.set(domain, [...(rows.get(domain) ?? []), ...whole]);
  }
  return rows;
}

export interface SnapshotOptions {
  /** Rows on a page. Default 400. */
  readonly pageSize?: number;
  /** Only these domains, each asked for on its own. Default: one walk through all. */
  readonly only?: readonly string[];
  /** Domains that LinkedIn has not collated. */
  readonly absent?: readonly string[];
  /** For the case of names and the order of keys. Default 1. */
  readonly seed?: number;
}

/**
 * Writes the pages as the API is known to answer: names in odd case, keys in any order, a total that is too low, two elements on
 * some pages, an empty page now and then, and a 404 at the end.
 */
export function writeSnapshot(plan: MemberPlan, options: SnapshotOptions = {}): (SnapshotPage | typeof endOfWalk)[] {
  const { pageSize = 400, only, absent = [], seed = 1 } = options;
  const random = createRandom(seed, "snapshot");
  const all = [...snapshotRows(plan)].filter(([domain]) => !absent.includes(domain));
  const walks = only === undefined ? [all] : only.map((one) => all.filter(([domain]) => domain === one));
  const oddCase = (name: string) =>
    random.chance(50) ? name : random.chance(50) ? name.toLowerCase() : name.charAt(0) + name.slice(1).toLowerCase();
  const shuffled = (row: SnapshotRow) =>
    Object.fromEntries(random.shuffle(Object.entries(row)).map(([key, value]) => [oddCase(key), value]));

  return walks.flatMap((walk) => {
    const elements = walk.flatMap(([domain, rows]) =>
      Array.from({ length: Math.ceil(rows.length / pageSize) }, (_, page) => ({
        snapshotDomain: random.chance(20) ? oddCase(domain).replaceAll("_", "-") : oddCase(domain),
        snapshotData: rows.slice(page * pageSize, (page + 1) * pageSize).map(shuffled),
      })),
    );
    const pages: SnapshotPage["elements"][] = [];
    for (const element of elements) {
      const last = pages.at(-1);
      if (last?.length === 1 && random.chance(30)) pages[pages.length - 1] = [...last, element];
      else pages.push([element]);
      if (random.chance(10)) pages.push([{ snapshotDomain: element.snapshotDomain, snapshotData: [] }]);
    }
    const query = only === undefined ? "" : `&domain=${walk[0]?.[0]}`;
    const answers = pages.map((elements, start) => {
      const href = `/rest/memberSnapshotData?count=10${query}&q=criteria&start=${start + 1}`;
      const links = start + 1 < pages.length ? [{ type: "application/json", rel: "next", href }] : [];
      return { paging: { start, count: 10, links, total: Math.max(1, pages.length - 2) }, elements };
    });
    return [...answers, endOfWalk];
  });
}
