import type { ResultTexts } from "../texts/result-texts.js";

/** Sentences about a result. */
export const results: ResultTexts = {
  headline: "{score} of 100: {band}",
  headlineOpen: "{score} of 100 proven: between {low} and {high}",
  score: "Score",
  headlineNotApplicable: "No score: nothing that counts applies to you.",
  complete: "Everything is known, so this is the whole score.",
  partial:
    "So much is proven. Our best estimate is {estimate}; once all is known, it can be anything from {low} to {high}.",
  coverage: "Known: {percent} of what counts.",
  nextBand: { one: "{points} point to the next band, {band}.", other: "{points} points to the next band, {band}." },
  topBand: "This is the highest band.",
  pillarKnown: "{score} of {max}, all known.",
  pillarPartial: "{score} of {max} proven, {estimate} by our best estimate, {low} to {high} possible.",
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
  loss: { one: "{title}: {points} point to be had", other: "{title}: {points} points to be had" },
  unknown: {
    one: "{title}: not known yet, up to {points} point",
    other: "{title}: not known yet, up to {points} points",
  },
  restOf: "{pillar}, the rest",
  wholeValue: "the value passed",
};
