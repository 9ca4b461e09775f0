import { asWritten, wordings } from "../errors/wording.js";
import { advice } from "./en/advice.js";
import { doctor } from "./en/doctor.js";
import { explanations } from "./en/explanations.js";
import { importIssues, leftReasons } from "./en/import-notes.js";
import { issues } from "./en/issues.js";
import { plans } from "./en/plans.js";
import { results } from "./en/results.js";
import { standing } from "./en/standing.js";
import { pillars, signals } from "./en/titles.js";
import type { Locale } from "./locale.js";
import { commandLineLines } from "./texts/command-line-lines.js";
import { helpLines } from "./texts/help-lines.js";

/**
 * English. Pillar titles are those of LinkedIn's own page.
 *
 * @example
 * ```ts
 * import { computeSSI, describe } from "social-selling-index";
 * import { en } from "social-selling-index/locales/en";
 * console.log(describe(computeSSI({}), en).pillars[0]?.title);
 * // Establish your professional brand
 * ```
 */
export const en: Locale = {
  tag: "en",
  pillars,
  signals,
  bands: { starting: "Starting", building: "Building", good: "Good" },
  values: {
    count: { other: "{value}" },
    flow: { other: "{value} ({rate} a month)" },
    days: { one: "{value} day ({rate} a month)", other: "{value} days ({rate} a month)" },
    ratio: { other: "{percent}" },
    mean: { other: "{value} on average" },
    characters: { one: "{value} character", other: "{value} characters" },
    proportion: { other: "{part} of {whole}" },
  },
  places: {
    basicExport: {
      title: "Your data archive",
      how: "ask for it at linkedin.com: Settings, Data privacy, Get a copy of your data",
    },
    completeExport: {
      title: "Your complete data archive",
      how: "ask for the larger archive at linkedin.com: Settings, Data privacy, Get a copy of your data",
    },
    snapshotDomain: {
      title: "The rest of your portability data",
      how: "ask LinkedIn's API for the missing domain again later: posts come last, 7 to 24 hours after the consent, and a few domains never",
    },
    analyticsWorkbook: {
      title: "Your analytics",
      how: "at linkedin.com: your profile, Analytics, Export; then give the .xlsx beside the archive",
    },
    profilePage: { title: "Your profile page", how: "count it there, or read it in the profile's analytics" },
    salesNavigator: { title: "Sales Navigator", how: "in its usage report" },
    ownChoice: { title: "Your own aims", how: "say which skills you want to be known for and whom you sell to" },
    ownRecord: { title: "Your own count", how: "LinkedIn's export does not tell it; an app or CRM that counts it can" },
    "option:audience": { title: "Your audience", how: "say whom you sell to" },
    "option:focusSkills": { title: "Your focus skills", how: "say which skills you want to be known for" },
    "option:salesNavigator": { title: "Sales Navigator", how: "say whether you have a seat" },
    noUrlColumns: {
      title: "A newer data archive",
      how: "the columns that join invitations, contacts and messages are missing",
    },
    unreadableDates: {
      title: "A data archive as LinkedIn wrote it",
      how: "the file is there, but its dates were written by another program, and cannot be read",
    },
    unreadableFile: { title: "An unchanged data archive", how: "the file is there, but its header was not found" },
    noOwner: { title: "A full data archive", how: "nothing tells which sender of the messages is you" },
    archivePeriod: {
      title: "A new data archive",
      how: "the one you have ends too long before the window does: ask LinkedIn for it again",
    },
    workbookPeriod: {
      title: "Your analytics over a longer period",
      how: "the workbook leaves out too many days of the window: choose the past 365 days, export again, and give the .xlsx beside the archive",
    },
    workbookPosts: {
      title: "Your analytics over a shorter period",
      how: "the workbook lists the best posts only: choose the past 90 days, export again, and give that .xlsx beside the archive too",
    },
    nothingToMeasure: { title: "Nothing to measure", how: "the files are there, and hold nothing to take a share of" },
  },
  importIssues,
  leftReasons,
  dateSources: {
    option: "To {date}, as you said",
    archiveName: "To {date}, the date in the archive's name",
    entryTime: "To {date}, the newest file in the archive",
    newestActivity: "To {date}, the newest activity",
    analyticsWorkbook: "To {date}, the end of the analytics",
  },
  explanations,
  results,
  standing,
  advice,
  plans,
  doctor,
  issues,
  wordings: asWritten(wordings),
  commandLine: asWritten(commandLineLines),
  help: asWritten(helpLines),
  phrases: {
    index: "Social Selling Index, SSI-like (open model)",
    window: "{days} days to {date}",
    windowOnly: "{days} days",
    proven: "of 100, proven",
    estimate: "{points} our best estimate",
    bounds: "{low} to {high} possible",
    band: "Band {band}",
    bandOpen: "Band {low} to {high}",
    toBand: "{points} points to {band}",
    topBand: "the highest band",
    coverage: "{percent} of the facts known",
    legendProven: "proven",
    legendPossible: "possible, not known yet",
    legendLost: "not earned",
    legendEstimate: "estimate",
    ofPoints: "{points} of {max}",
    strongest: "strongest",
    weakest: "weakest",
    counts: "counts {percent} of the score",
    pillarPoints: "{score} proven, {estimate} estimate, up to {high}",
    pillarKnown: "{score} of {max}, all known",
    pillarUnknown: "nothing known yet: 0 to {max} points",
    pillarNotApplicable: "does not apply",
    notKnownHere: "not known yet: {titles}",
    notApplicableHere: "not applicable: {titles}",
    full: "full",
    losses: "Most to win",
    lossesNote: "points of the score",
    unknowns: "Not known yet: worth up to {points} points",
    unknownsElsewhere: "Elsewhere",
    notes: "Noticed while reading",
    firstRow: "(row {row})",
    moreNotes: "and {count} more; --evidence --json shows all",
    evidence: "Where the numbers come from",
    countedRows: "{file}: {counted} of {rows} rows",
    inferred: "(files that are absent here mean none)",
    team: "Team of {count}",
    member: "Member",
    score: "Score",
    estimateShort: "Est.",
    possible: "Possible",
    known: "Known",
    mixedWindows: "Not all of these scores were made alike (window, model or weights): compare them with care.",
    notApplicable: "Nothing that counts applies to this member, so the score says nothing.",
    ourModel: "Signals and weights are ours, not LinkedIn's ({model} {version}).",
    peers: "Among others",
    peersIncomparable: "{group}: cannot be compared",
    peersDiffers: "{part}: {theirs} there, {ours} here",
    peersNoBasis: "the group does not say what its scores were measured with",
    peersSelfMissing: "your score is not one of its members'; score alike, or leave --member out",
    rankTop: "Top {top}%",
    rankPlace: "place {place} of {of}",
    rankPercentile: "above {percent} of the others",
    rankPercentileRange: "above {percent} of the others ({low} to {high} possible)",
    rankSample: "{low} to {high} in the population it samples",
    rankSuppressed: "has fewer than {min} others: nothing is said of them",
    rankEmpty: "has no others",
    rankNotApplicable: "nothing that counts applies to this member, so there is no rank",
    rankEstimated: "estimated from the group's average alone",
    average: "Average",
    groupAverage: "average",
    gap: "gap",
    groupOwn: "own",
    rankTotal: "Total",
    official: "LinkedIn's own index",
    officialAt: "as LinkedIn showed it on {date}",
    officialTheirs: "LinkedIn's",
    officialOurs: "our model",
    officialRank: "top {top}%",
    officialAverage: "average {points}",
    officialNote:
      "These are LinkedIn's numbers, unaltered, written as its page shows them. They are no part of the score above: the two are measured differently, so compare their directions, not their points.",
    teamTop: "Top",
    teamWithheld:
      "Ranks and the average are withheld: a member has fewer than {min} others here. The order is that of the scores.",
    replay: "Social Selling Index over time, SSI-like (open model)",
    replayDates: "{first} to {last}",
    replayScale: "each line from 0 to its own highest; dates: {count}",
    replayRange: "{now} (high {most})",
    replaySlope: "{points} points a week over the last {weeks} weeks",
    replayRecent: "The last dates, and what was done since the one before",
    replayDate: "To",
    replayChange: "Change",
    replayWhy: "Why it changed last: {points}",
    replaySame: "Nothing changed last.",
    replayAsNow: "Taken as they are now, since the export keeps no history of them: {titles}",
    before: "Before",
    after: "After",
    learned: "(now known)",
    forgotten: "(no longer known)",
    groupId: "Group",
    groupSize: "Size",
    groupFile: "File",
    groupWithheld: "withheld",
  },
};
