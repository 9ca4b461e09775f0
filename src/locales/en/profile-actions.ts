import type { AdviceTexts } from "../texts/advice-texts.js";

type Actions = AdviceTexts["actions"];

/** What to do for one's profile. */
export const brandActions: Pick<
  Actions,
  | "completeSection"
  | "extendSummary"
  | "addOptionalSection"
  | "addSkill"
  | "askEndorsement"
  | "askRecommendation"
  | "addProfileMedia"
  | "writeArticle"
> = {
  completeSection: {
    step: { one: "Complete one more section of your profile", other: "Complete {count} more sections of your profile" },
    advice:
      "Begin with what a visitor sees first: headline, summary, and your current position with what you do there.",
  },
  extendSummary: {
    step: {
      one: "Add a paragraph of about 100 characters to your summary",
      other: "Add {count} paragraphs of about 100 characters to your summary",
    },
    advice: "Complete the summary: say whom you help, with what, what came of it, and how to reach you.",
  },
  addOptionalSection: {
    step: {
      one: "Add one more kind of section to your profile",
      other: "Add {count} more kinds of section to your profile",
    },
    advice:
      "Languages, certifications, courses, projects, volunteering: add those that are true of you and tell something.",
  },
  addSkill: {
    step: { one: "Add one more skill", other: "Add {count} more skills" },
    advice: "Only skills you would gladly be asked about; the most important ones at the top.",
  },
  askEndorsement: {
    step: { one: "Win one more endorsement", other: "Win {count} more endorsements" },
    advice:
      "Ask people who have seen you at work, name the skill you mean, and endorse theirs where you can vouch for it.",
  },
  askRecommendation: {
    step: { one: "Win one more written recommendation", other: "Win {count} more written recommendations" },
    advice: "Ask a customer or colleague you have just done good work for, and remind them what it was about.",
  },
  addProfileMedia: {
    step: {
      one: "Show one more picture, document or link on your profile",
      other: "Show {count} more pictures, documents or links on your profile",
    },
    advice: "A good photo and a banner first; then a presentation, a talk, or a case you can show.",
  },
  writeArticle: {
    step: { one: "Write one more article a month", other: "Write {count} more articles a month" },
    advice: "Take a question that customers keep asking you, and answer it once and well.",
  },
};

/** What to do to find people. */
export const peopleActions: Pick<
  Actions,
  "searchPeople" | "searchAdvanced" | "viewProfile" | "saveLead" | "beActive" | "followInfluencer"
> = {
  searchPeople: {
    step: { one: "Make one more search a month", other: "Make {count} more searches a month" },
    advice: "Search for the roles, companies and places you work for, and save what you will look for again.",
  },
  searchAdvanced: {
    step: { one: "Make one more advanced search a month", other: "Make {count} more advanced searches a month" },
    advice: "Use AND, OR, NOT, quotation marks and the filters: a narrow search finds people worth writing to.",
  },
  viewProfile: {
    step: { one: "Look at one more profile a month", other: "Look at {count} more profiles a month" },
    advice: "Read the profile before you write: you learn what matters to them, and they may look back.",
  },
  saveLead: {
    step: { one: "Save one more lead a month", other: "Save {count} more leads a month" },
    advice: "In Sales Navigator, save the people you mean to follow, so that you hear when there is a reason to write.",
  },
  beActive: {
    step: { one: "Be active on one more day a month", other: "Be active on {count} more days a month" },
    advice: "Ten minutes on most working days do more than two hours once a week.",
  },
  followInfluencer: {
    step: { one: "Follow one more influential voice", other: "Follow {count} more influential voices" },
    advice: "Follow the people your customers read; their posts are good places for a useful comment.",
  },
};
