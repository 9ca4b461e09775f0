/** LinkedIn's names of the four pillars in its payload. */
export const payloadPillars = {
    brand: "PROFESSIONAL_BRAND",
    people: "FIND_RIGHT_PEOPLE",
    insights: "INSIGHT_ENGAGEMENT",
    relationships: "STRONG_RELATIONSHIP",
};
/** The groups that LinkedIn compares a member with, in the order of a snapshot. */
export const groupKinds = ["industry", "network", "team"];
/** LinkedIn's names of the groups in its payload. */
export const payloadGroups = {
    industry: "INDUSTRY",
    network: "NETWORK",
    team: "TEAM",
};
