import type { DoctorTexts } from "../texts/doctor-texts.js";

const ask = "at linkedin.com: Settings & Privacy, Data privacy, Get a copy of your data";
const exportAnalytics = "at linkedin.com: your profile, Analytics, Export";
const giveBeside = "beside the archive: ssi score export.zip analytics.xlsx";

/** What `ssi doctor` says. */
export const doctor: DoctorTexts = {
  title: "What is in your LinkedIn export",
  labels: { archive: "Archive", owner: "You", known: "Known" },
  editions: {
    basic: "Basic",
    complete: "Complete",
    analytics: "Analytics",
    otherWorkbook: "a workbook, but not the analytics of your account",
    other: "not one of LinkedIn's two archives",
  },
  ofDate: "{archive}, of {date}",
  ofPeriod: "{archive}, {from} to {to}",
  incomplete: {
    basic:
      "Basic lacks your posts, comments, reactions, votes, reposts and whom you follow. The Complete archive comes in a second e-mail, up to two days after you asked for it.",
    complete:
      "It is Complete by its name, but has none of the files that only the Complete archive has: either there is nothing in them, or LinkedIn left them out.",
  },
  owners: {
    direction: "told by the column of messages.csv that says which ones you sent",
    invitations: "told among the senders of messages by the invitations you sent",
    profileName: "told among the senders of messages by the name in Profile.csv",
    mostConversations: "taken to be the one who is in most conversations: only a guess",
    nobody: "nothing tells which sender of the messages is you",
  },
  known: "{percent} of the facts: {score} points proven, up to {high} possible",
  read: "Read: {files}, {rows} (those that count / all)",
  files: { one: "{count} file", other: "{count} files" },
  rows: { one: "{count} row", other: "{count} rows" },
  allCounted: "Every row counts: {files}",
  notCounted: "Not counted: {reasons}",
  moreFiles: "{files} and {count} more",
  leftAlone: {
    otherWorkbook: "Opened, but not the analytics of your account: {files}",
    private: "Private, never opened: {files}",
    unused: "Not needed: {files}",
    unknown: "Not known, not opened: {files}",
    system: "Put there by a computer, passed over: {files}",
    superseded: "Passed over, since a newer archive has them: {files}",
    unreadable: "No header found, so not read: {files}",
    absent: "Not there, and so taken as empty: {files}",
  },
  advice: {
    unchanged:
      "If the files were opened and saved in another program, download the archive again and give it as it came.",
    exportAgain: `Export the analytics again for the past 365 days, ${exportAnalytics}; then give the .xlsx as it came, ${giveBeside}.`,
    exportAccount: `Needed are the analytics of your whole account, not those of a single post. Export them for the past 365 days, ${exportAnalytics}; then give that .xlsx as it came, ${giveBeside}.`,
    tellDate: "Tell the date: --as-of 2026-05-07.",
    nothing: "Nothing to do: a table is opened only once it is known what it holds.",
  },
  moreFindings: "and {count} more; --json shows all",
  missing: {
    one: "Missing: up to {points} point. What to do, most points first",
    other: "Missing: up to {points} points. What to do, most points first",
  },
  nothingMissing: "Nothing is missing: every fact is known.",
  leftOut: {
    title: "What your Complete archive lacks",
    how: `LinkedIn leaves a file out at times: ask again for the larger archive, ${ask}`,
  },
  cures: {
    "import.notZip": `This is not a ZIP archive. A browser saves a page instead when the link in LinkedIn's e-mail has expired. Ask again for the archive, ${ask}; then give the ZIP as it came, or the folder it was unpacked to.`,
    "import.zipBroken": `The archive is cut off or damaged, most often by a download that stopped early. Download it again from the link in LinkedIn's e-mail; when that has expired, ask again, ${ask}.`,
    "import.zipEncrypted":
      "A file in the archive is protected by a password; LinkedIn's own archive has none. Unpack it with the password and give the folder, or download the archive again.",
    "import.zipUnsupported":
      "A file in the archive is packed in a way that is not read; LinkedIn packs otherwise. Unpack it and give the folder, or download the archive again.",
    "import.workbookBroken": `The workbook is damaged, or another program wrote it. Export the analytics again, ${exportAnalytics}; then give the .xlsx as it came, ${giveBeside}.`,
    "import.oldWorkbook": `The workbook is in Excel's old format (.xls), or locked with a password. Open it and save it as .xlsx without a password, or export the analytics again, ${exportAnalytics}. Then give the .xlsx ${giveBeside}.`,
    "import.limit":
      "There is far more in it than in an archive of LinkedIn's. Make sure that it is the ZIP that LinkedIn delivered, and nothing else.",
    "import.noLinkedInFile": `There is no table of LinkedIn's in it. Give the ZIP that LinkedIn delivered, or the folder it was unpacked to. To get one, ask ${ask}. Of analytics, only the workbook of your whole account is of use.`,
    "import.differentMembers": "The archives belong to different people. Give those of one person at a time.",
    "import.noDate": "Nothing in it tells its date. Add the day on which LinkedIn made it: --as-of 2026-05-07.",
  },
};
