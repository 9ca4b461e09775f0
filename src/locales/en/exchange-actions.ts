import type { AdviceTexts } from "../texts/advice-texts.js";

type Actions = AdviceTexts["actions"];

/** What to do with knowledge. */
export const insightActions: Pick<
  Actions,
  "saveAccount" | "followCompany" | "post" | "tryFormat" | "repost" | "comment" | "react" | "groupPost" | "poll"
> = {
  saveAccount: {
    step: { one: "Save one more account a month", other: "Save {count} more accounts a month" },
    advice: "In Sales Navigator, save the companies you sell to, so that their news reaches you.",
  },
  followCompany: {
    step: { one: "Follow one more company", other: "Follow {count} more companies" },
    advice: "Customers, partners and those you would like to work for: their news gives you reasons to write.",
  },
  post: {
    step: { one: "Publish one more post a month", other: "Publish {count} more posts a month" },
    advice: "Quality before quantity: one thing you learned, told so that a customer can use it.",
  },
  tryFormat: {
    step: {
      one: "Publish one more post a month in a format you do not use yet",
      other: "Publish {count} more posts a month in formats you do not use yet",
    },
    advice: "Vary the formats: a picture, a short video, a document to leaf through, a poll, an event.",
  },
  repost: {
    step: { one: "Pass on one more post a month", other: "Pass on {count} more posts a month" },
    advice: "Pass on what helps the people who follow you. A sentence of your own makes it a post.",
  },
  comment: {
    step: { one: "Write one more useful comment a month", other: "Write {count} more useful comments a month" },
    advice: "Comment instead of only liking: add an experience, an example or an honest question.",
  },
  react: {
    step: { one: "React to one more post a month", other: "React to {count} more posts a month" },
    advice: "React to what you have read and liked; where you have something to add, a comment says more.",
  },
  groupPost: {
    step: { one: "Take part in a group once more a month", other: "Take part in groups {count} more times a month" },
    advice: "Choose two or three groups where your customers are; answer questions before you offer anything.",
  },
  poll: {
    step: { one: "Take part in one more poll a month", other: "Take part in {count} more polls a month" },
    advice:
      "Vote in polls of your field, and ask one yourself when you want to know the answer; then share what came out.",
  },
};

/** What to do with people one knows. */
export const relationshipActions: Pick<
  Actions,
  | "invite"
  | "inviteDecisionMaker"
  | "inviteColleague"
  | "startConversation"
  | "keepInTouch"
  | "answerMessage"
  | "welcome"
> = {
  invite: {
    step: { one: "Win one more connection a month", other: "Win {count} more connections a month" },
    advice: "Invite people you have met or have a reason to write to, and say the reason. Quality before quantity.",
  },
  inviteDecisionMaker: {
    step: {
      one: "Win one more decision maker a month as a connection",
      other: "Win {count} more decision makers a month as connections",
    },
    advice: "Read what they write, comment on it, and only then invite, with a line that shows you did.",
  },
  inviteColleague: {
    step: { one: "Connect with one more colleague a month", other: "Connect with {count} more colleagues a month" },
    advice: "Begin with those you work with: colleagues can introduce you to people who already trust them.",
  },
  startConversation: {
    step: { one: "Start one more conversation a month", other: "Start {count} more conversations a month" },
    advice:
      "Write to those who showed interest, by a comment, a reaction or a visit to your profile: about them, not about your offer.",
  },
  keepInTouch: {
    step: { one: "Stay in touch with one more contact", other: "Stay in touch with {count} more contacts" },
    advice: "Go back to people you spoke with some weeks ago: ask how it went, or send what you promised.",
  },
  answerMessage: {
    step: { one: "Answer one more conversation", other: "Answer {count} more conversations" },
    advice: "Answer messages, starting with the oldest; a brief reply is better than none.",
  },
  welcome: {
    step: {
      one: "Welcome one more new contact within a week",
      other: "Welcome {count} more new contacts within a week",
    },
    advice: "Thank them, say what brought you together, and ask what they are working on.",
  },
};
