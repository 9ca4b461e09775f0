const meanings = {
  "input.wrongType": "A value of another type than the field takes.",
  "input.notFinite": "NaN or an infinity where a number is expected.",
  "input.negative": "A number below 0.",
  "input.tooSmall": "A number below the field's stated minimum.",
  "input.tooLarge": "A number above the field's stated maximum.",
  "input.missing": "A required field is absent.",
  "input.unknownKey": "A field that the input schema does not have.",
  "input.partExceedsWhole": "A proportion whose part is larger than its whole.",
  "input.notApplicable": "A value for a signal that the same input declares not applicable.",
  "input.contradiction": "A value that another value of the same input rules out.",
  "input.refused": "Refused by the input schema of a pillar scorer that was plugged in.",
  "options.invalid": "An option that does not exist or does not fit.",
  "weights.unknownPillar": "A weight for something that is not a pillar.",
  "weights.invalid": "A weight that is negative, not finite or not a number.",
  "weights.allZero": "Every pillar weighs 0, so there is nothing to average.",
  "model.invalid": "A model that breaks a rule of the model schema.",
  "model.pointsSum": "The points of a pillar's signals do not sum to 25.",
  "model.unknownTarget": "An override names a pillar or signal that the model does not have.",
  "scorer.invalid": "A plug-in that is not a pillar scorer: id, version, input schema and score function.",
  "scorer.threw": "A pillar scorer threw while it scored.",
  "scorer.outOfRange": "A pillar scorer returned a number outside the range it must keep.",
  "scorer.bounds": "A pillar scorer returned bounds that do not contain its score.",
  "scorer.signals":
    "A pillar scorer returned signals that do not sum to its score, contradict themselves, or cannot be read.",
  "official.date": "A saved official score without the day it was seen: the payload and the page carry no date.",
  "official.unreadable": "Not the saved payload or page text of LinkedIn's own index.",
  "official.tooLarge": "Text, a list or a nesting far beyond what LinkedIn's own index needs.",
  "official.missing": "A part of LinkedIn's own index that makes its score is absent.",
  "official.wrongType": "A part of LinkedIn's own index of another type than LinkedIn sends.",
  "official.outOfRange": "A number of LinkedIn's own index outside the range it can have.",
  "official.unknownPillar": "A sub-score for something that is not one of LinkedIn's four pillars.",
  "official.repeated": "A pillar or group that stands twice in the payload.",
  "official.sum": "Four pillars that do not add up to the total beside them.",
  "official.language": "Page text whose language could not be told, or a language that is not read.",
  "official.mixed": "A model score among official ones, or an official score among the model's.",
  "official.ambiguous": "Page text that can be read in more than one way.",
  "peers.invalid": "Options, a result or a stored group that a peer group cannot be made of.",
  "peers.incomparable": "A result measured with another model, weights, window or scorers than the group's members.",
  "peers.selfMissing": "The member's own score is said to be in the group, and the group has no such score.",
  "peers.notMember": "A result to take out of a group that has no such member.",
  "peers.notScored": "A result that says nothing, since no pillar applies: it cannot be a member of a group.",
  "peers.mismatch": "Two groups that are not parts of one: another id, kind, smallest size, sampling, basis or detail.",
  "peers.tooLarge": "More members than can be counted exactly.",
  "peers.duplicate": "Two groups with the same id in one call.",
  "trend.asOfMissing": "A result without `asOf`, which a trend has to place in time.",
  "trend.timeZone": "A time zone that is absent or that the runtime does not know.",
  "trend.invalid": "A snapshot or a stored history that cannot be read.",
  "trend.mixedMembers": "Snapshots of different members in one trend.",
  "trend.inconsistent": "A result whose parts do not add up to its score: it was changed after it was computed.",
  "import.input":
    "What was passed to the reader is neither an archive's bytes nor a folder of files, or bytes that cannot be read: a file that was moved or changed since it was chosen, a buffer that was transferred.",
  "import.notZip": "The bytes are not a ZIP archive.",
  "import.zipBroken": "A ZIP archive that is cut off, damaged, or contradicts itself (sizes, checksums).",
  "import.zipEncrypted": "A file in the archive is protected by a password.",
  "import.zipUnsupported": "A file in the archive is compressed in a way that is not supported.",
  "import.limit": "The archive holds more than the reader's limits allow.",
  "import.workbookBroken": "A workbook that lacks parts, or whose parts are not the XML of a spreadsheet.",
  "import.oldWorkbook": "A workbook in the binary format of before 2007 (.xls), or one locked with a password.",
  "import.noLinkedInFile": "There is no file of a LinkedIn data export in what was passed.",
  "import.differentMembers": "Several archives were passed that are not one member's.",
  "import.noDate": "Nothing tells at which date to measure: no option, no date in a name, no times, no activity.",
  "import.apiAnswer": "What was passed is not what LinkedIn's API answers: not JSON, or parts of it are missing.",
  "import.apiRefused":
    "An answer of LinkedIn's API that refuses: the token, the version, too many requests, a web page.",
  "import.apiEmpty": "The answers of LinkedIn's API hold nothing that is read.",
  "import.unreadableDate":
    "A date that is in none of the file's ways of writing dates, or does not exist. The row is kept without a date.",
  "import.raggedRow": "A row with more or fewer cells than its header.",
  "import.openQuote": "A file that ends inside a quoted cell: its last rows may be missing.",
  "import.resavedFile":
    "A file that was saved again by a spreadsheet program: byte order mark, line ends or delimiter are not LinkedIn's.",
  "import.cellType": "A cell of a table from LinkedIn's API that is neither text nor a number. It is read as empty.",
  "import.otherEncoding": "A file that is not UTF-8 and was read as windows-1252.",
  "import.headerNotFound": "A file without the header that its name promises. Its signals are unknown.",
  "import.unknownFile": "A table that the reader does not know, and did not open.",
  "import.duplicateEntry": "The same file stands twice in an archive; the one listed last was read.",
  "import.archiveDate": "The date in an archive's name does not exist and was not used.",
  "import.unknownWorkbook":
    "A workbook that is not LinkedIn's analytics of a period, such as the analytics of a single post. It was not used.",
  "import.workbookSheet":
    "A table of the analytics workbook that is missing or contradicts the others. Its signal is unknown.",
  "import.workbookDates":
    "Dates of the analytics workbook that can be read day first and month first. They are not guessed: its daily numbers are unknown.",
  "import.workbookSum":
    "The days of the analytics workbook do not add up to the impressions that it states for all of them.",
  "import.unreadableNumber": "A cell that should hold a count and does not. Its row is left out.",
  "plan.target": "A target that is none of the four kinds, or out of its range.",
  "plan.unknownAction": "A limit, an effort or an exclusion names an action that the model does not have.",
  "plan.option": "An option of a plan that does not exist or does not fit.",
  "plan.tooLarge": "Linked actions with more combinations than can be searched; tighter limits make fewer.",
  "plan.mismatch": "A plan that does not re-score to what was promised: a scorer that does not follow its definition.",
} as const satisfies Record<string, string>;

/** A stable name for what went wrong; [the page of errors](../../docs/errors.md) lists them all. */
export type IssueCode = keyof typeof meanings;

/**
 * What each code means, in one English sentence. [The page of errors](../../docs/errors.md) is generated from this table.
 *
 * @example
 * ```ts
 * import { issueCodes } from "social-selling-index";
 * console.log(issueCodes["weights.allZero"]);
 * // Every pillar weighs 0, so there is nothing to average.
 * ```
 */
export const issueCodes: { readonly [C in IssueCode]: string } = /* @__PURE__ */ Object.freeze(meanings);
