import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The archive that is committed in `examples`. */
export const archive = fileURLToPath(
  new URL("../../examples/synthetic-export/Complete_LinkedInDataExport_11-01-2026.zip", import.meta.url),
);

/** A folder for the files of one test file, taken away at the end. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), "ssi-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    path: (name: string) => join(folder, name),
    /** Writes a file, objects as JSON, and gives its path. */
    file(name: string, content: unknown): string {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
      );
      return path;
    },
  };
}

/** An activity in which every signal is known. */
export const fullActivity = {
  id: "ana",
  asOf: "2026-05-01",
  windowDays: 90,
  salesNavigator: true,
  brand: {
    profileCompleteness: 1,
    summaryLength: 1,
    optionalSections: 3,
    skills: 24,
    endorsements: 1250,
    focusSkillsEndorsed: 0.456,
    recommendations: 2,
    profileMedia: 4,
    articles: 1,
    followersGained: 96,
  },
  people: {
    peopleSearches: 45,
    advancedSearches: 12,
    profileViewsMade: 130,
    profileViewsReceived: 84,
    leadsSaved: 30,
    activeDays: 1,
    targetAudienceShare: 0.25,
    influencersFollowed: 0,
  },
  insights: {
    posts: 14,
    reposts: 5,
    substantiveComments: 40,
    reactionsGiven: 120,
    formatVariety: 3,
    engagementPerPost: 18.5,
    groupActivity: 0,
    companiesFollowed: 12,
    pollParticipation: 2,
    accountsSaved: 6,
  },
  relationships: {
    connections: 1284,
    connectionsGained: 36,
    decisionMakerConnections: 61,
    colleagueConnections: 25,
    invitationAcceptance: { part: 31, whole: 64 },
    responseRate: { part: 9, whole: 12 },
    activeConversations: 22,
    conversationsStarted: 8,
    welcomeRate: { part: 10, whole: 30 },
    recurringContacts: 6,
  },
};
