/** Why a signal is unknown, and so what would make it known. */
export type UnknownReason =
  /** Ask LinkedIn for the Basic or the Complete archive. */
  | "basicExport"
  | "completeExport"
  /** Ask LinkedIn's API for the domain, again later: it is collated last, or never. */
  | "snapshotDomain"
  /** The archives that have it were written before the window's end, and leave out more than a tenth of its days. */
  | "archivePeriod"
  /** The analytics workbook has it. */
  | "analyticsWorkbook"
  /** The analytics workbooks leave out more than a tenth of the window's days. */
  | "workbookPeriod"
  /** The analytics workbook lists the best posts only, and the window has others. */
  | "workbookPosts"
  /** The member's own profile page, or its analytics, shows it. */
  | "profilePage"
  /** No export and no page has it; an app or a CRM that counts it can provide it. */
  | "ownRecord"
  | "salesNavigator"
  /** An option of the reader makes it known. */
  | "option:audience"
  | "option:focusSkills"
  | "option:salesNavigator"
  /** The file is there without the columns that join it to others. */
  | "noUrlColumns"
  /** The file is there, but its header was not found. */
  | "unreadableFile"
  /** More than a tenth of the file's rows have dates that cannot be read. */
  | "unreadableDates"
  /** Which of the senders of messages is the member could not be found. */
  | "noOwner"
  /** All files are there, and there is nothing to take a share of. */
  | "nothingToMeasure";

/** Why a row was not counted for a signal. */
export type LeftReason =
  | "otherArchive"
  | "undated"
  | "beforeWindow"
  | "afterAsOf"
  | "tooRecent"
  | "notAccepted"
  | "notVisible"
  | "double"
  | "noOperator"
  | "bareShare"
  | "ownContent"
  | "notInGroup"
  | "fewWords"
  | "otherTitle"
  | "otherCompany"
  | "hiddenMember"
  | "noUrl"
  | "incoming"
  | "notActive"
  | "past"
  | "noDescription"
  | "draft"
  | "spam"
  | "sponsored"
  | "notFeed"
  | "begunByMember"
  | "begunByOther"
  | "oneWay"
  | "notWelcome"
  | "notCovered"
  | "otherPost"
  /** On a day that no analytics workbook covers. */
  | "outsideWorkbook";
