import { instant } from "./instant.js";
import { edgesOf } from "./plan/edges.js";
import type { MemberPlan, Person } from "./plan/member-plan.js";
import { planConversations } from "./plan/plan-conversations.js";
import { edgeMoments, planComments, planLinkedActs, planReactions } from "./plan/plan-engagement.js";
import { planIgnoredFiles } from "./plan/plan-ignored-files.js";
import { planLoneDays } from "./plan/plan-lone-days.js";
import { hiddenCount, planConnections, planInvitations } from "./plan/plan-network.js";
import { planPeople } from "./plan/plan-people.js";
import { planArticles, planShares, planUploads } from "./plan/plan-posts.js";
import { planProfile } from "./plan/plan-profile.js";
import { planCompanyFollows, planCourses, planMemberFollows, planSearches } from "./plan/plan-prospecting.js";
import { planEndorsementsGiven, planEndorsementsReceived, planRecommendations } from "./plan/plan-recognition.js";
import { createRhythm } from "./plan/rhythm.js";
import { createRandom } from "./random.js";

export interface PlanOptions {
  /** The date in the archive's name, YYYY-MM-DD. */
  readonly exportDate?: string;
  readonly connections?: number;
  readonly messages?: number;
}

const strangerCount = 90;

/** Plans two believable years of an invented seller; the same seed and options give the same plan everywhere. */
export function planMember(seed: number, options: PlanOptions = {}): MemberPlan {
  const { exportDate = "2026-11-01", connections: connectionCount = 800, messages = 3000 } = options;
  const asOf = instant(exportDate);
  const stream = (label: string) => createRandom(seed, label);
  const edges = edgesOf(asOf);
  const rhythm = createRhythm(stream("rhythm"), asOf);
  const lone = planLoneDays(stream("lone days"), rhythm, edges);
  const people = planPeople(stream("people"), connectionCount - hiddenCount + strangerCount);
  const friends = people.slice(0, connectionCount - hiddenCount);
  const strangers = people.slice(connectionCount - hiddenCount);
  const connections = planConnections(stream("connections"), rhythm, edges, friends);
  const moments = edgeMoments(edges);

  const linked = (label: string, loneAt: number, count: number) =>
    planLinkedActs(stream(label), rhythm, [...moments, loneAt], count);
  const shares = planShares(stream("shares"), rhythm, edges, lone.share);
  const voted = stream("options");
  return {
    seed,
    memberId: String(100_000_000 + stream("member").below(900_000_000)),
    exportDate,
    asOf,
    compiledAt: asOf + 13,
    owner,
    profile: planProfile(),
    connections,
    invitations: planInvitations(stream("invitations"), rhythm, edges, lone.invitation, connections, strangers),
    conversations: planConversations(
      { random: stream("conversations"), rhythm, edges, owner, loneAt: lone.message },
      connections,
      strangers.slice(60),
      messages,
    ),
    shares,
    instantReposts: linked("reposts", lone.repost, 30),
    comments: planComments(stream("comments"), rhythm, edges, lone.comment),
    reactions: planReactions(stream("reactions"), rhythm, [...moments, lone.reaction], 260),
    votes: linked("votes", lone.vote, 14).map((act) => ({
      ...act,
      option: voted.pick(["2", 'Yes, "always"', "No", "It depends"]),
    })),
    saved: linked("saved", lone.saved, 30),
    uploads: planUploads(stream("uploads"), rhythm, edges, shares),
    articles: planArticles(stream("articles"), rhythm, edges),
    searches: planSearches(stream("searches"), rhythm, [...moments, lone.search]),
    companyFollows: planCompanyFollows(stream("company follows"), rhythm, lone.companyFollow),
    memberFollows: planMemberFollows(stream("member follows"), rhythm, lone.memberFollow),
    endorsementsReceived: planEndorsementsReceived(stream("endorsed"), rhythm, edges, friends),
    endorsementsGiven: planEndorsementsGiven(stream("endorsing"), rhythm, lone.endorsement, friends),
    recommendationsReceived: planRecommendations(stream("recommended"), rhythm, friends, false),
    recommendationsGiven: planRecommendations(stream("recommending"), rhythm, friends, true),
    courses: planCourses(stream("courses"), rhythm),
    ignored: planIgnoredFiles(stream("ignored"), asOf, "Alexis Moravent"),
  };
}

const owner: Person = {
  first: "Alexis",
  last: "Moravent",
  slug: "alexis-moravent-0a1b2c",
  company: "Halvorsen Bryte, Inc.",
  title: "Key Account Manager",
  decisionMaker: false,
  colleague: false,
};
