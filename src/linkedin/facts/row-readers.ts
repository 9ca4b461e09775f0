import type { TableRow } from "../csv/read-table.js";
import { repairNestedQuotes } from "../csv/repair-nested-quotes.js";
import type { TableId } from "../files/export-files.js";
import { skillNames } from "../words/distinct-skills.js";
import { foldCompany } from "../words/fold-company.js";
import { containsPhrase, foldWords } from "../words/fold-words.js";
import { hasWords } from "../words/has-words.js";
import { isDecisionMaker } from "../words/is-decision-maker.js";
import { nameKey, personKey } from "../words/person-key.js";
import { instantOfPost, isGroupLink } from "../words/post-link.js";
import type { FactRow } from "./export-facts.js";
import type { ReadingContext } from "./reading-context.js";
import { bitsOf } from "./row-bits.js";
import { rowHash } from "./row-hash.js";

/** Turns one row into what it proves. */
export type RowReader = (row: TableRow, context: ReadingContext) => FactRow;

/** Longer than LinkedIn lets any post, comment or recommendation be. */
const longestText = 10_000;

/** As long as LinkedIn lets a title be. */
const longestTitle = 100;

const fact = (at: number, bits = 0, person = 0): FactRow => ({ at, bits, person });
const undatedFact: RowReader = () => fact(Number.NaN);
const datedFact: RowReader = (row, context) => fact(context.instant(row));

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The length of a text in code points, HTML entities counted as what they stand for. */
const codePoints = (text: string) =>
  [...text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "")].length;

const addSummary = (text: string, context: ReadingContext) => {
  context.summaryLength = Math.max(context.summaryLength, codePoints(text));
};

/** A share without words, media and link of its own passes on what somebody else wrote. */
const shareFact: RowReader = (row, context) => {
  const link = row.text("link");
  const media = row.text("media");
  const url = row.text("url");
  const commentary = repairNestedQuotes(row.text("commentary", longestText)).trim() !== "";
  const bare = !commentary && media === "" && url === "";
  const at = context.instant(row);
  return fact(
    Number.isNaN(at) ? (instantOfPost(link) ?? at) : at,
    bitsOf({
      bareShare: bare,
      group: isGroupLink(link),
      text: commentary && media === "" && url === "",
      image: /\/image/i.test(media),
      video: /\/(?:video|playlist)/i.test(media),
      document: /\/document/i.test(media),
      event: /linkedin\.com\/events\//i.test(url),
      link: url !== "" && !/linkedin\.com\/events\//i.test(url),
    }),
  );
};

const connectionFact: RowReader = (row, context) => {
  const title = row.text("title", longestTitle);
  const company = row.text("company");
  const { audience } = context;
  const matches = (text: string, phrases: readonly (readonly string[])[]) => {
    const words = phrases.length === 0 ? [] : foldWords(text);
    return phrases.some((phrase) => containsPhrase(words, phrase));
  };
  return fact(
    context.instant(row),
    bitsOf({
      titled: title !== "" || company !== "",
      decisionMaker: isDecisionMaker(title),
      colleague: context.currentCompanies.has(rowHash([foldCompany(company)])),
      audience: audience !== undefined && (matches(title, audience.titles) || matches(company, audience.companies)),
    }),
    context.persons.numberOf(personKey(row.text("url"))),
  );
};

const invitationFact: RowReader = (row, context) => {
  const outgoing = row.text("direction").toUpperCase() === "OUTGOING";
  if (outgoing) context.inviters.add(context.persons.numberOf(personKey(row.text("inviter"))));
  return fact(context.instant(row), bitsOf({ outgoing }), context.persons.numberOf(personKey(row.text("invitee"))));
};

const uploadFact: RowReader = (row, context) => {
  const kind = /^You uploaded an? feed (\w+)/i.exec(row.text("date"))?.[1]?.toLowerCase() ?? "";
  return fact(
    context.instant(row),
    bitsOf({
      feed: kind !== "",
      image: /^(?:photo|image|picture)$/.test(kind),
      video: kind === "video",
      document: kind === "document",
    }),
  );
};

const recommendationFact: RowReader = (row, context) => {
  const texts = ["firstName", "lastName", "company", "title", "text", "date", "status"].map((column) =>
    row.text(column),
  );
  const hash = rowHash(texts);
  const double = context.recommendationsSeen.has(hash);
  context.recommendationsSeen.add(hash);
  return fact(context.instant(row), bitsOf({ visible: row.text("status").toUpperCase() === "VISIBLE", double }));
};

/** For each table but messages, how its rows are read. */
export const rowReaders: Readonly<Record<Exclude<TableId, "messages">, RowReader>> = {
  profile(row, context) {
    context.ownName = nameKey(`${row.text("firstName")} ${row.text("lastName")}`);
    addSummary(row.text("summary", longestText), context);
    return fact(
      Number.NaN,
      bitsOf({
        headline: row.text("headline") !== "",
        industry: row.text("industry") !== "",
        location: row.text("location") !== "",
      }),
    );
  },
  profileSummary(row, context) {
    addSummary(row.text("summary", longestText), context);
    return fact(Number.NaN);
  },
  positions(row, context) {
    const current = row.text("finished") === "";
    const company = foldCompany(row.text("company"));
    if (current && company !== "") context.currentCompanies.add(rowHash([company]));
    return fact(Number.NaN, bitsOf({ current, described: row.text("description") !== "" }));
  },
  skills(row, context) {
    context.skills.push(skillNames(row.text("name")).map(context.skillBook.numberOf));
    return fact(Number.NaN);
  },
  education: undatedFact,
  volunteering: undatedFact,
  publications: undatedFact,
  certifications: undatedFact,
  honors: undatedFact,
  languages: undatedFact,
  projects: undatedFact,
  courses: undatedFact,
  organizations: undatedFact,
  patents: undatedFact,
  testScores: undatedFact,
  endorsementsReceived: (row, context) =>
    fact(
      context.instant(row),
      bitsOf({
        accepted: row.text("status").toUpperCase() === "ACCEPTED",
        focus: skillNames(row.text("skill")).some((name) => context.focusSkills?.has(name)),
      }),
    ),
  endorsementsGiven: datedFact,
  recommendationsReceived: recommendationFact,
  recommendationsGiven: datedFact,
  shares: shareFact,
  instantReposts: datedFact,
  comments: (row, context) =>
    fact(
      context.instant(row),
      bitsOf({ substantive: hasWords(row.text("message", longestText), 5), group: isGroupLink(row.text("link")) }),
    ),
  reactions: datedFact,
  votes: datedFact,
  savedItems: datedFact,
  memberFollows: (row, context) =>
    fact(context.instant(row), bitsOf({ active: row.text("status").toUpperCase() === "ACTIVE" })),
  richMedia: uploadFact,
  searches: (row, context) =>
    fact(
      context.instant(row),
      bitsOf({
        operator: /(?<![\p{L}\p{N}])(?:AND|OR|NOT)(?![\p{L}\p{N}])|["“”]\s*[^"“”\s][^"“”]*["“”]/u.test(
          row.text("query"),
        ),
      }),
    ),
  learning: datedFact,
  companyFollows: datedFact,
  invitations: invitationFact,
  connections: connectionFact,
};
