/** The name this library is published under on npm. */
export const packageName = "social-selling-index";

/** The sentence that stands wherever a score is shown: whose name LinkedIn is, and whose score this is not. */
export const legalNotice =
  "Not affiliated with or endorsed by LinkedIn. LinkedIn and Sales Navigator are trademarks of LinkedIn Corporation. An open, SSI-like model.";
