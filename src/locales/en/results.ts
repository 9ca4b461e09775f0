import type { ResultTexts, StandingTexts } from "../result-texts.js";

/** Sentences about a result. */
export const results: ResultTexts = {
  headline: "{score} of 100: {band}",
  headlineEstimate: "{estimate} of 100 by our best estimate, {low} to {high} possible: {band}",
  headlineRange: "Between {low} and {high} of 100: {band}",
  bandOpen: "{low} to {high}",
  bandLikely: "probably {band}",
  score: "Score",
  headlineNotApplicable: "No score: nothing that counts applies to you.",
  notApplicable: "Nothing that counts applies to this member, so the score says nothing.",
  complete: "Everything is known, so this is the whole score.",
  partial: "The estimate values what is not known yet by a typical member, and by how far you are from one.",
  partialRange: "Too little is known for one number, less than half of: {pillars}.",
  coverage: "Known: {percent} of what counts.",
  nextBand: {
    one: "{score} confirmed: {points} point short of {band} ({from}).",
    other: "{score} confirmed: {points} points short of {band} ({from}).",
  },
  topBand: "{score} confirmed: the highest band.",
  pillarKnown: "{score} of {max}, all known.",
  pillarPartial: "{score} of {max} confirmed, {estimate} by our best estimate, {low} to {high} possible.",
  pillarUnknown: "Nothing is known yet: 0 to {max} are possible.",
  pillarNotApplicable: "Does not apply to you.",
  pillarUncounted: "Does not count here: its weight is 0.",
  signalKnown: "{value}: earns {earned} of {max}.",
  signalEarned: "Earns {earned} of {max}.",
  signalFull: "{value}: earns {earned} of {max}, all there is.",
  signalUnknown: { one: "Not known yet: up to {max} point.", other: "Not known yet: up to {max} points." },
  signalNotApplicable: "Does not apply to you.",
  strongest: "Your strongest pillar is “{pillar}”.",
  weakest: "The pillar with the most room is “{pillar}”.",
  tooLittleKnown: "Too little is known to compare the pillars.",
  tooClose: "The pillars are less than a point apart.",
  nothingToCompare: "There is no other pillar to compare with.",
  loss: { one: "{title}: {points} point to be had", other: "{title}: {points} points to be had" },
  unknown: {
    one: "{title}: not known yet, up to {points} point",
    other: "{title}: not known yet, up to {points} points",
  },
  restOf: "{pillar}, the rest",
  wholeValue: "the value passed",
  firstRow: "(row {row})",
};

/** Ranks and the trend. */
export const standing: StandingTexts = {
  kinds: { industry: "Industry", network: "Network", team: "Team" },
  ranks: {
    ranked: "Top {top}%: place {place} of {of}.",
    estimated: "About the top {top}%, estimated from the average alone.",
    suppressed: "No rank: with fewer than {minimum} others, it would tell too much about each of them.",
    empty: "No rank: there is nobody else in the group.",
    notApplicable: "No rank: nothing that counts applies to you.",
    notComparable: "No rank: confirmed scores and estimates are not compared.",
  },
  pillarRanks: {
    ranked: "top {top}%, place {place} of {of}",
    suppressed: "no rank, too few others",
    empty: "no rank, it applies to nobody else",
    notApplicable: "no rank, it does not apply to you",
    selfUnknown: "no rank, your own earlier points in the group are not known",
    totalOnly: "no rank, only total scores of the group are known",
  },
  gaps: {
    up: {
      one: "{points} point above the average of {average}.",
      other: "{points} points above the average of {average}.",
    },
    down: {
      one: "{points} point below the average of {average}.",
      other: "{points} points below the average of {average}.",
    },
    same: "Exactly the average of {average}.",
  },
  rankBounds: "Once all is known, somewhere between the top {best}% and the top {worst}%.",
  rankInterval: "The group is a sample: among all, between {low} and {high} are likely to stand lower.",
  changes: {
    up: { one: "{points} point more than last week.", other: "{points} points more than last week." },
    down: { one: "{points} point less than last week.", other: "{points} points less than last week." },
    same: "No change since last week.",
  },
  rankChanges: {
    up: {
      one: "{points} percentage point nearer to the top than last week.",
      other: "{points} percentage points nearer to the top than last week.",
    },
    down: {
      one: "{points} percentage point further from the top than last week.",
      other: "{points} percentage points further from the top than last week.",
    },
    same: "No change since last week.",
  },
  noChanges: {
    first: { other: "Nothing to compare with yet: this is the first week." },
    gap: {
      one: "No change can be told: there was no score last week, the one before is {count} week old.",
      other: "No change can be told: there was no score last week, the one before is {count} weeks old.",
    },
    incomparable: { other: "No change can be told: the two weeks were not measured alike." },
    absent: { other: "No change can be told: the number is missing in one of the two weeks." },
  },
  slopes: {
    up: { one: "Rising by {points} point a week.", other: "Rising by {points} points a week." },
    down: { one: "Falling by {points} point a week.", other: "Falling by {points} points a week." },
    same: "Neither rising nor falling.",
  },
  noSlopes: {
    tooFew: {
      one: "No trend yet: there is a score for {count} week, and it takes three.",
      other: "No trend yet: there are scores for {count} weeks, and it takes three.",
    },
    incomparable: { other: "No trend: the weeks were not all measured alike." },
  },
  slopeTitle: "Last eight weeks",
};
