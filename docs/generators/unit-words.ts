import type { Unit } from "../../src/model/units.js";

/** What each unit means, for the page of the model. */
export const unitWords: { readonly [U in Unit]: string } = {
  count: "How many there are today; where the table says so, in the window.",
  flow: "Events in the window, brought to 30 days: value × 30 / windowDays.",
  days: "Days in the window, at most all of them, brought to 30 days as a flow is.",
  ratio: "A share from 0 to 1.",
  mean: "An average over the window, 0 or more.",
  characters: "Characters of a text.",
  proportion:
    "`{ part, whole }`, today or, where the table says so, in the window, seen as part / (whole + k): 3 of 3 is not certainty. A whole of 0 says nothing and is unknown.",
};
