import type { Locale } from "../locale.js";

/** What was unusual while an export was read. */
export const importIssues: Locale["importIssues"] = {
  "import.unreadableDate": {
    one: "{count} row without a readable date in {file}",
    other: "{count} rows without a readable date in {file}",
  },
  "import.raggedRow": {
    one: "{count} row with too many or too few cells in {file}",
    other: "{count} rows with too many or too few cells in {file}",
  },
  "import.openQuote": { other: "{file} ends inside a quoted cell: its last rows may be missing" },
  "import.resavedFile": { other: "{file} was saved again by a spreadsheet program" },
  "import.cellType": {
    one: "{count} cell of {file} is no text and was read as empty",
    other: "{count} cells of {file} are no text and were read as empty",
  },
  "import.otherEncoding": { other: "{file} is not UTF-8 and was read as windows-1252" },
  "import.headerNotFound": { other: "{file} has no header that could be found, and was not read" },
  "import.unknownFile": {
    one: "{count} table that is not known, and was not opened",
    other: "{count} tables that are not known, and were not opened",
  },
  "import.duplicateEntry": { other: "{file} stands in the archive more than once; the last was read" },
  "import.archiveDate": { other: "the date in an archive's name does not exist, and was not used" },
  "import.unknownWorkbook": {
    one: "{file} was opened, but is not LinkedIn's analytics of your account, and was not used",
    other: "{count} workbooks were opened, but are not LinkedIn's analytics of your account, and were not used",
  },
  "import.workbookSheet": {
    one: "{file} lacks a table, or one contradicts the others",
    other: "{file} lacks {count} tables, or they contradict the others",
  },
  "import.workbookDates": {
    other: "{file} has dates that can be read day first and month first, and were not guessed",
  },
  "import.workbookSum": { other: "{file} has days that do not add up to its own total" },
  "import.unreadableNumber": {
    one: "{count} row without a readable number in {file}",
    other: "{count} rows without a readable number in {file}",
  },
};

/** Why rows were not counted. */
export const leftReasons: Locale["leftReasons"] = {
  otherArchive: "{count} also in the other archive",
  undated: "{count} without a date",
  beforeWindow: "{count} before the window",
  afterAsOf: "{count} after it",
  tooRecent: "{count} too recent to tell",
  notAccepted: "{count} not accepted",
  notVisible: "{count} not visible",
  double: "{count} repeated",
  noOperator: "{count} without an operator",
  bareShare: "{count} without a word of one's own",
  ownContent: "{count} with content of one's own",
  notInGroup: "{count} outside groups",
  fewWords: "{count} under five words",
  otherTitle: "{count} with other titles",
  otherCompany: "{count} at other companies",
  hiddenMember: "{count} hidden members",
  noUrl: "{count} without a link",
  incoming: "{count} from others",
  notActive: "{count} no longer followed",
  past: "{count} past",
  noDescription: "{count} without a description",
  draft: "{count} drafts",
  spam: "{count} spam",
  sponsored: "{count} sponsored",
  notFeed: "{count} not for the feed",
  begunByMember: "{count} begun by you",
  begunByOther: "{count} begun by others",
  oneWay: "{count} one-way",
  notWelcome: "{count} that welcome nobody",
  notCovered: "{count} from before the changelog",
  otherPost: "{count} on other posts",
  outsideWorkbook: "{count} on days without analytics",
};
