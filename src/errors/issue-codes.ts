/** What each code means and how the cause is usually mended. `docs/errors.md` is generated from this table. */
export const issueCodes = {
  "input.wrongType": "A value of another type than the field takes.",
  "input.notFinite": "NaN or an infinity where a number is expected.",
  "input.negative": "A number below 0.",
  "input.tooSmall": "A number below the field's stated minimum.",
  "input.tooLarge": "A number above the field's stated maximum.",
  "input.missing": "A required field is absent.",
  "input.unknownKey": "A field that the input schema does not have.",
  "input.partExceedsWhole": "A proportion whose part is larger than its whole.",
  "input.notApplicable": "A value for a signal that the same input declares not applicable.",
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
  "scorer.signals": "A pillar scorer returned signals that do not sum to its score, or cannot be read.",
} as const satisfies Record<string, string>;

/** A stable name for what went wrong; see `docs/errors.md` for the list. */
export type IssueCode = keyof typeof issueCodes;
