import { repairNestedQuotes } from "../csv/cell-text.js";
import { rowHash } from "../csv/row-hash.js";
import { foldCompany } from "../words/fold-company.js";
import { containsPhrase, decodeEntities, foldWords, hasWords } from "../words/fold-words.js";
import { isDecisionMaker } from "../words/is-decision-maker.js";
import { instantOfComment, instantOfPost, isGroupLink, personKey } from "../words/links.js";
import { datedFact, fact, longestText, table } from "./export-table.js";

/** As long as LinkedIn permits a title to be. */
const longestTitle = 100;

const containsAny = (text: string, phrases: readonly (readonly string[])[]): boolean => {
  const words = phrases.length === 0 ? [] : foldWords(text);
  return phrases.some((phrase) => containsPhrase(words, phrase));
};

/** The tables about what the member does, and with whom. */
export const activityTables = /* @__PURE__ */ (() => ({
  shares: table({
    name: "Shares.csv",
    keys: ["shares"],
    domains: ["MEMBER_SHARE_INFO"],
    edition: "complete",
    merge: "union",
    sameRow: ["date", "link"],
    dates: ["iso", "isoInstant"],
    required: [["Date", "ShareLink"]],
    columns: {
      date: ["Date"],
      link: ["ShareLink"],
      commentary: ["ShareCommentary"],
      url: ["SharedUrl"],
      media: ["MediaUrl"],
    },
    flags: {
      /** Without text, media and a link of its own: a repost. */
      bareShare: 1 << 0,
      group: 1 << 1,
      text: 1 << 2,
      image: 1 << 3,
      video: 1 << 4,
      document: 1 << 5,
      event: 1 << 6,
      link: 1 << 7,
    },
    read(row, context, bits) {
      const link = row.text("link");
      const media = row.text("media");
      const url = row.text("url");
      const commentary = repairNestedQuotes(row.text("commentary", longestText)).trim() !== "";
      const isEvent = /linkedin\.com\/events\//i.test(url);
      return fact(
        context.instant(row, instantOfPost(link)),
        bits({
          bareShare: !commentary && media === "" && url === "",
          group: isGroupLink(link),
          text: commentary && media === "" && url === "",
          image: /\/image/i.test(media),
          video: /\/(?:video|playlist)/i.test(media),
          document: /\/document/i.test(media),
          event: isEvent,
          link: url !== "" && !isEvent,
        }),
      );
    },
  }),
  instantReposts: table({
    name: "InstantReposts.csv",
    keys: ["instantreposts"],
    domains: ["INSTANT_REPOSTS"],
    edition: "complete",
    merge: "union",
    sameRow: ["date", "link"],
    dates: ["iso", "isoInstant"],
    required: [["Date", "Link"]],
    columns: { date: ["Date"], link: ["Link"] },
    flags: {},
    read: datedFact,
  }),
  comments: table({
    name: "Comments.csv",
    keys: ["comments"],
    domains: ["ALL_COMMENTS"],
    edition: "complete",
    merge: "union",
    sameRow: ["date", "link"],
    backslash: true,
    dates: ["iso", "isoInstant"],
    required: [
      ["Date", "Message"],
      ["Date", "Comment"],
    ],
    columns: { date: ["Date"], link: ["Link"], message: ["Message", "Comment"] },
    flags: { substantive: 1 << 0, group: 1 << 1 },
    read(row, context, bits) {
      const link = row.text("link");
      return fact(
        context.instant(row, instantOfComment(link)),
        bits({
          substantive: hasWords(decodeEntities(row.text("message", longestText)), 5),
          group: isGroupLink(link),
        }),
      );
    },
  }),
  reactions: table({
    name: "Reactions.csv",
    keys: ["reactions"],
    domains: ["ALL_LIKES"],
    edition: "complete",
    merge: "union",
    sameRow: ["date", "link"],
    dates: ["iso", "isoInstant"],
    required: [["Date", "Type"]],
    columns: { date: ["Date"], type: ["Type"], link: ["Link"] },
    flags: {},
    read: datedFact,
  }),
  votes: table({
    name: "Votes.csv",
    keys: ["votes"],
    domains: ["ALL_VOTES"],
    edition: "complete",
    merge: "union",
    sameRow: ["date", "link"],
    dates: ["iso"],
    required: [["Date", "OptionText"]],
    columns: { date: ["Date"], link: ["Link"], option: ["OptionText"] },
    flags: {},
    read: datedFact,
  }),
  savedItems: table({
    name: "Saved_Items.csv",
    keys: ["saveditems"],
    domains: ["ACTOR_SAVE_ITEM"],
    edition: "complete",
    merge: "union",
    sameRow: ["date", "item"],
    dates: ["iso"],
    required: [["savedItem", "CreatedTime"]],
    columns: { date: ["CreatedTime"], item: ["savedItem"] },
    flags: {},
    read: datedFact,
  }),
  memberFollows: table({
    name: "Member_Follows.csv",
    keys: ["memberfollows"],
    domains: ["MEMBER_FOLLOWING"],
    edition: "complete",
    merge: "newest",
    dates: ["iso"],
    required: [["Date", "Status"]],
    columns: { date: ["Date"], status: ["Status"] },
    flags: { active: 1 << 0 },
    read: (row, context, bits) =>
      fact(context.instant(row), bits({ active: row.text("status").toUpperCase() === "ACTIVE" })),
  }),
  richMedia: table({
    name: "Rich_Media.csv",
    keys: ["richmedia"],
    domains: ["RICH_MEDIA"],
    edition: "basic",
    merge: "union",
    sameRow: ["date"],
    dates: ["uploadSentence"],
    required: [
      ["Date/Time", "Media Link"],
      ["Type", "Link"],
    ],
    columns: { date: ["Date/Time"], link: ["Media Link", "Link"] },
    flags: { feed: 1 << 0, image: 1 << 1, video: 1 << 2, document: 1 << 3 },
    read(row, context, bits) {
      const kind = /^You uploaded an? feed (\w+)/i.exec(row.text("date"))?.[1]?.toLowerCase() ?? "";
      return fact(
        context.instant(row),
        bits({
          feed: kind !== "",
          image: /^(?:photo|image|picture)$/.test(kind),
          video: kind === "video",
          document: kind === "document",
        }),
      );
    },
  }),
  searches: table({
    name: "SearchQueries.csv",
    keys: ["searchqueries"],
    domains: ["SEARCHES"],
    edition: "basic",
    merge: "union",
    sameRow: ["date", "query"],
    dates: ["slashUtc"],
    required: [["Time", "Search Query"]],
    columns: { date: ["Time"], query: ["Search Query"] },
    flags: { operator: 1 << 0 },
    read: (row, context, bits) =>
      fact(
        context.instant(row),
        bits({
          operator: /(?<![\p{L}\p{N}])(?:AND|OR|NOT)(?![\p{L}\p{N}])|["“”]\s*[^"“”\s][^"“”]*["“”]/u.test(
            decodeEntities(row.text("query")),
          ),
        }),
      ),
  }),
  learning: table({
    name: "Learning.csv",
    keys: ["learning"],
    domains: ["LEARNING"],
    edition: "basic",
    merge: "newest",
    dates: ["isoMinute"],
    required: [["Content Title", "Content Type"]],
    columns: { date: ["Content Last Watched Date (if viewed)"] },
    flags: {},
    read: datedFact,
  }),
  companyFollows: table({
    name: "Company Follows.csv",
    keys: ["companyfollows"],
    domains: ["COMPANY_FOLLOWS"],
    edition: "basic",
    merge: "newest",
    dates: ["java"],
    required: [["Organization", "Followed On"]],
    columns: { date: ["Followed On"] },
    flags: {},
    read: datedFact,
  }),
  invitations: table({
    name: "Invitations.csv",
    keys: ["invitations"],
    domains: ["INVITATIONS"],
    edition: "basic",
    merge: "union",
    sameRow: ["date", "direction", "from", "to"],
    dates: ["us12", "isoInstant"],
    required: [["Sent At", "Direction"]],
    columns: {
      date: ["Sent At"],
      direction: ["Direction"],
      from: ["From"],
      to: ["To"],
      inviter: ["inviterProfileUrl"],
      invitee: ["inviteeProfileUrl"],
    },
    flags: { outgoing: 1 << 0 },
    read(row, context, bits) {
      const outgoing = row.text("direction").toUpperCase() === "OUTGOING";
      if (outgoing) context.inviters.add(context.persons.idOf(personKey(row.text("inviter"))));
      return fact(context.instant(row), bits({ outgoing }), context.persons.idOf(personKey(row.text("invitee"))));
    },
  }),
  connections: table({
    name: "Connections.csv",
    keys: ["connections"],
    domains: ["CONNECTIONS"],
    edition: "basic",
    merge: "newest",
    dates: ["dayMonthYear", "us12", "resavedDay"],
    required: [
      ["First Name", "Connected On"],
      ["Vorname", "Verbunden am"],
    ],
    columns: {
      date: ["Connected On", "Verbunden am"],
      url: ["URL"],
      company: ["Company", "Current Company", "Unternehmen"],
      title: ["Position", "Current Position"],
    },
    flags: { titled: 1 << 0, decisionMaker: 1 << 1, colleague: 1 << 2, audience: 1 << 3 },
    read(row, context, bits) {
      const title = decodeEntities(row.text("title", longestTitle));
      const company = decodeEntities(row.text("company"));
      const { audience } = context;
      return fact(
        context.instant(row),
        bits({
          titled: title !== "" || company !== "",
          decisionMaker: isDecisionMaker(title),
          colleague: context.currentCompanies.has(rowHash([foldCompany(company)])),
          audience:
            audience !== undefined && (containsAny(title, audience.titles) || containsAny(company, audience.companies)),
        }),
        context.persons.idOf(personKey(row.text("url"))),
      );
    },
  }),
  messages: table({
    name: "messages.csv",
    keys: ["messages"],
    domains: ["INBOX"],
    edition: "basic",
    merge: "union",
    sameRow: ["date", "from"],
    prefix: ["conversation", "from", "sender", "to", "recipients"],
    suffix: ["direction", "folder", "draft", "conversationDraft"],
    dates: ["isoUtc", "isoT", "us12", "isoInstant"],
    required: [["From", "To", "Date", "Content"]],
    columns: {
      conversation: ["Conversation Id"],
      from: ["From"],
      sender: ["Sender Profile Url"],
      to: ["To"],
      recipients: ["Recipient Profile Urls"],
      date: ["Date"],
      content: ["Content"],
      direction: ["Direction"],
      folder: ["Folder"],
      draft: ["Is Message Draft"],
      conversationDraft: ["Is Conversation Draft"],
    },
    flags: { draft: 1 << 0, spam: 1 << 1, sponsored: 1 << 2, outgoing: 1 << 3 },
  }),
}))();
