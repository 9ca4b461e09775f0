import { repairNestedQuotes } from "../csv/repair-nested-quotes.js";
import { rowHash } from "../csv/row-hash.js";
import type { TableRow } from "../csv/table-row.js";
import type { ExportFile } from "../files/export-file.js";
import { exportFiles, type TableId } from "../files/export-files.js";
import { decodeEntities } from "../words/decode-entities.js";
import { skillNames } from "../words/distinct-skills.js";
import { foldCompany } from "../words/fold-company.js";
import { containsPhrase, foldWords } from "../words/fold-words.js";
import { hasWords } from "../words/has-words.js";
import { isDecisionMaker } from "../words/is-decision-maker.js";
import { nameKey, personKey } from "../words/person-key.js";
import { instantOfComment, instantOfPost, isGroupLink } from "../words/post-link.js";
import type { FactRow } from "./export-facts.js";
import type { ReadingContext } from "./reading-context.js";
import { bitsOf, rowBits } from "./row-bits.js";

/** Turns one row into what it proves. */
export type RowReader = (row: TableRow, context: ReadingContext) => FactRow;

/** Longer than LinkedIn lets any post, comment or recommendation be. */
const longestText = 10_000;

/** As long as LinkedIn lets a title be. */
const longestTitle = 100;

const fact = (at: number, bits = 0, person = 0): FactRow => ({ at, bits, person });
const undatedFact: RowReader = () => fact(Number.NaN);
const datedFact: RowReader = (row, context) => fact(context.instant(row));

/** The longest summary told, in code points. */
const addSummary = (text: string, context: ReadingContext) => {
  context.summaryLength = Math.max(context.summaryLength, [...decodeEntities(text)].length);
};

/** A share without words, media and link of its own passes on what somebody else wrote. */
const shareFact: RowReader = (row, context) => {
  const link = row.text("link");
  const media = row.text("media");
  const url = row.text("url");
  const commentary = repairNestedQuotes(row.text("commentary", longestText)).trim() !== "";
  const bare = !commentary && media === "" && url === "";
  return fact(
    context.instant(row, instantOfPost(link)),
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
  const title = decodeEntities(row.text("title", longestTitle));
  const company = decodeEntities(row.text("company"));
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

/** Marks rows that tell an entry of the profile once more, with the same facts: in its second language, or as an exact double. */
const onceAnEntry =
  (id: TableId, read: RowReader): RowReader =>
  (row, context) => {
    const told = read(row, context);
    const { sameEntry = [] }: ExportFile = exportFiles[id];
    const texts = sameEntry.map((column) => row.text(column));
    if (texts.every((text) => text === "")) return told;
    const entry = rowHash([id, String(told.bits), ...texts]);
    if (context.entriesSeen.has(entry)) return { ...told, bits: told.bits | rowBits.double };
    context.entriesSeen.add(entry);
    return told;
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
  positions: onceAnEntry("positions", (row, context) => {
    const current = row.text("finished") === "";
    const company = foldCompany(decodeEntities(row.text("company")));
    if (current && company !== "") context.currentCompanies.add(rowHash([company]));
    return fact(Number.NaN, bitsOf({ current, described: row.text("description") !== "" }));
  }),
  skills(row, context) {
    context.skills.push(skillNames(decodeEntities(row.text("name"))).map((name) => context.skillBook.numberOf(name)));
    return fact(Number.NaN);
  },
  education: onceAnEntry("education", undatedFact),
  volunteering: onceAnEntry("volunteering", undatedFact),
  publications: undatedFact,
  certifications: undatedFact,
  honors: undatedFact,
  languages: undatedFact,
  projects: onceAnEntry("projects", undatedFact),
  courses: undatedFact,
  organizations: undatedFact,
  patents: undatedFact,
  testScores: undatedFact,
  endorsementsReceived: (row, context) =>
    fact(
      context.instant(row),
      bitsOf({
        accepted: row.text("status").toUpperCase() === "ACCEPTED",
        focus: skillNames(decodeEntities(row.text("skill"))).some((name) => context.focusSkills?.has(name)),
      }),
    ),
  endorsementsGiven: datedFact,
  recommendationsReceived: onceAnEntry("recommendationsReceived", (row, context) =>
    fact(context.instant(row), bitsOf({ visible: row.text("status").toUpperCase() === "VISIBLE" })),
  ),
  recommendationsGiven: datedFact,
  shares: shareFact,
  instantReposts: datedFact,
  comments: (row, context) => {
    const link = row.text("link");
    return fact(
      context.instant(row, instantOfComment(link)),
      bitsOf({
        substantive: hasWords(decodeEntities(row.text("message", longestText)), 5),
        group: isGroupLink(link),
      }),
    );
  },
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
          decodeEntities(row.text("query")),
        ),
      }),
    ),
  learning: datedFact,
  companyFollows: datedFact,
  invitations: invitationFact,
  connections: connectionFact,
};
