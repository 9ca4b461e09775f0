import type { CautionDefinition } from "./model-types.js";

/** The ids of the cautions of the default model. */
export type DefaultCautionId =
  | "invitationsIgnored"
  | "messagesUnanswered"
  | "audienceThin"
  | "paceAboveLimit"
  | "networkAtLimit"
  | "postsUnheard";

const invitations = { pillar: "relationships", signal: "invitationAcceptance" } as const;
const answers = { pillar: "relationships", signal: "responseRate" } as const;
const connections = { pillar: "relationships", signal: "connections" } as const;

/**
 * What a coach would mention beside the score: activity that others ignore, and a pace above LinkedIn's limits. About 100
 * invitations a week and 30,000 connections are LinkedIn's; all other limits are ours.
 */
export const defaultCautions: readonly (CautionDefinition & { readonly id: DefaultCautionId })[] = [
  // Invitations count once they are a week old, so the last seven days of the window have none.
  { id: "paceAboveLimit", count: invitations, above: 100, perDays: 7, lastDays: 7, source: ["thirdParty"] },
  { id: "networkAtLimit", count: connections, atLeast: 30_000, source: ["linkedin"] },
  {
    id: "invitationsIgnored",
    count: invitations,
    atLeast: 20,
    perDays: 30,
    value: invitations,
    below: 0.2,
    source: [],
  },
  { id: "messagesUnanswered", count: answers, atLeast: 20, value: answers, below: 0.25, source: ["article"] },
  {
    id: "audienceThin",
    count: connections,
    atLeast: 500,
    value: { pillar: "people", signal: "targetAudienceShare" },
    below: 0.05,
    source: ["article"],
  },
  {
    id: "postsUnheard",
    count: { pillar: "insights", signal: "posts" },
    atLeast: 12,
    perDays: 30,
    value: { pillar: "insights", signal: "engagementPerPost" },
    below: 5,
    source: [],
  },
];
