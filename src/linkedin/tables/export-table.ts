import { repairNestedQuotes } from "../csv/cell-text.js";
import type { TableShape } from "../csv/read-table.js";
import { rowHash } from "../csv/row-hash.js";
import type { TableRow } from "../csv/table-row.js";
import type { FactRow } from "../facts/export-facts.js";
import { skillNames } from "../words/distinct-skills.js";
import { foldCompany } from "../words/fold-company.js";
import { containsPhrase, decodeEntities, foldWords, hasWords } from "../words/fold-words.js";
import { isDecisionMaker } from "../words/is-decision-maker.js";
import { instantOfComment, instantOfPost, isGroupLink, nameKey, personKey } from "../words/links.js";
import { exportFiles, type TableId } from "./export-tables.js";
import { bitsOf, rowBits } from "./fact-row.js";
import type { ReadingContext } from "./reading-context.js";

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

/** What the reader knows about one file of the export. */
export interface ExportFile extends TableShape {
  /** The name used in evidence and issues. */
  readonly name: string;
  /** Keys of the names it has gone by (see `file-key.ts`). */
  readonly keys: readonly string[];
  /**
   * The domains of the Member Data Portability API with the same rows; none where the API does not tell them, or mixes
   * them with others (it does not say which recommendations were received).
   */
  readonly domains: readonly string[];
  /** Only the Complete archive has it, or the Basic one too. */
  readonly edition: "basic" | "complete";
  /**
   * How the same file of several archives becomes one. `newest`: it describes a state, and the archive written last has
   * it. `union`: it is a log that may have lost old rows since; a row that stands n times in one and m in another counts max(n, m).
   */
  readonly merge: "newest" | "union";
  /**
   * The columns by which a row of a log is known again in another archive: those that the file had in all years and that do not
   * change, unlike a folder, an edited text or a link that expires.
   */
  readonly sameRow?: readonly string[];
  /**
   * The columns by which an entry of the profile is known again: a profile kept in two languages has each entry once per
   * language, with the same company and dates. A row that says the same again is a double.
   */
  readonly sameEntry?: readonly string[];
}
