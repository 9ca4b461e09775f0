import type { MemberPlan } from "../plan/member-plan.js";
import { createRandom } from "../random.js";

/** What one day brought. */
export interface AnalyticsDay {
  /** Number of the UTC day. */
  readonly day: number;
  readonly impressions: number;
  readonly engagements: number;
  readonly followers: number;
}

/** What one post brought over the whole period. */
export interface PostReach {
  /** ms since 1970 UTC. */
  readonly at: number;
  readonly url: string;
  readonly engagements: number;
  readonly impressions: number;
}

/** An invented member's reach: the only source of both the workbook and its ledger. */
export interface AnalyticsPlan {
  /** Numbers of the first and the last UTC day. */
  readonly from: number;
  readonly to: number;
  readonly days: readonly AnalyticsDay[];
  readonly posts: readonly PostReach[];
}

export const dayMs = 86_400_000;
const forms = [
  (id: bigint) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`,
  (id: bigint) => `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${id}/`,
  (id: bigint) => `https://www.linkedin.com/posts/alexis-moravent_an-invented-post-activity-${id}-aB3d`,
];

/** Invents the reach of posts made at the given instants (ms) over a period of days. */
export function planAnalytics(seed: number, from: number, to: number, postedAt: readonly number[]): AnalyticsPlan {
  const random = createRandom(seed, "analytics");
  const posts = postedAt
    .filter((at) => Math.floor(at / dayMs) <= to)
    .map((at, place): PostReach => {
      // The activity is made moments after the share, with an id of its own.
      const born = at + random.between(20, 1400);
      const id = (BigInt(born) << 22n) + BigInt(random.below(4_194_304));
      const impressions = random.between(1, 3000);
      const [least, most] = place > 0 && random.chance(15) ? [0, 0] : random.chance(4) ? [1000, 1500] : [1, 60];
      const engagements = random.between(least, most);
      return { at, url: random.pick(forms)(id), engagements, impressions };
    });
  const days = Array.from({ length: to - from + 1 }, (_, place): AnalyticsDay => {
    const impressions = random.between(0, 2500);
    // LinkedIn takes back what it counted too much: a negative day was seen.
    const engagements = random.chance(3) ? -random.between(1, 30) : random.between(1, 120);
    return { day: from + place, impressions, engagements, followers: random.between(0, 4) };
  });
  return { from, to, days, posts };
}

/** The reach of a generated member over a year that ends with the day of the export. */
export function planMemberAnalytics(plan: MemberPlan): AnalyticsPlan {
  const to = Math.floor(plan.asOf / 86_400);
  const own = plan.shares.filter(({ commentary, sharedUrl, media }) => commentary !== "" || sharedUrl !== "" || media);
  const year = own.filter(({ at }) => Math.floor(at / 86_400) > to - 365);
  return planAnalytics(
    plan.seed,
    to - 364,
    to,
    year.map(({ at }) => at * 1000),
  );
}

/** The two values that a workbook with every post of the window must give, and nothing else can. */
export function analyticsLedger(
  { days, posts }: AnalyticsPlan,
  asOf: number,
  windowDays: number,
): { readonly followersGained: number; readonly engagementPerPost: number | undefined } {
  const isIn = (at: number) => at > asOf - windowDays * dayMs && at <= asOf;
  const own = posts.filter(({ at }) => isIn(at));
  return {
    followersGained: days.filter(({ day }) => isIn(day * dayMs)).reduce((sum, { followers }) => sum + followers, 0),
    engagementPerPost:
      own.length === 0 ? undefined : own.reduce((sum, { engagements }) => sum + engagements, 0) / own.length,
  };
}
