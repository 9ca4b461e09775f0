import { deepFreeze } from "./deep-freeze.js";
import type { PillarDefinition } from "./model-types.js";

/** Find the right people. Curves and points are ours; `source` names who holds that the signal matters. */
export const peopleDefinition = /* @__PURE__ */ deepFreeze({
  id: "people",
  signals: [
    {
      id: "peopleSearches",
      unit: "flow",
      points: 5.5,
      curve: [
        [0, 0],
        [10, 0.4],
        [60, 1],
      ],
      typical: 30,
      source: ["linkedin", "article"],
      evidence: ["basicExport"],
      description: "Searches made.",
    },
    {
      id: "advancedSearches",
      unit: "flow",
      points: 2.5,
      curve: [
        [0, 0],
        [4, 0.5],
        [20, 1],
      ],
      typical: 9,
      source: ["linkedin", "article"],
      evidence: ["basicExport"],
      description: "Searches made with operators, quoted phrases or filters.",
    },
    {
      id: "profileViewsMade",
      unit: "flow",
      points: 3.5,
      curve: [
        [0, 0],
        [20, 0.4],
        [120, 1],
      ],
      typical: 35,
      source: ["linkedin"],
      evidence: ["salesNavigator", "ownRecord"],
      description: "Profiles of other people viewed.",
    },
    {
      id: "profileViewsReceived",
      unit: "flow",
      points: 2,
      curve: [
        [0, 0],
        [15, 0.4],
        [60, 0.8],
        [200, 1],
      ],
      typical: 40,
      source: ["linkedin"],
      evidence: ["profilePage"],
      description: "Views of one's own profile.",
    },
    {
      id: "leadsSaved",
      unit: "flow",
      points: 3,
      curve: [
        [0, 0],
        [10, 0.5],
        [60, 1],
      ],
      typical: 60,
      requires: "salesNavigator",
      source: ["linkedin"],
      evidence: ["salesNavigator"],
      description: "Leads saved in Sales Navigator.",
    },
    {
      id: "activeDays",
      unit: "days",
      points: 3.5,
      curve: [
        [0, 0],
        [8, 0.35],
        [22, 1],
      ],
      typical: 40,
      source: ["linkedin"],
      evidence: ["completeExport"],
      description: "Days with at least one act of one's own.",
    },
    {
      id: "targetAudienceShare",
      unit: "ratio",
      points: 3.5,
      curve: [
        [0, 0],
        [0.2, 0.5],
        [0.5, 1],
      ],
      typical: 40,
      source: ["article"],
      evidence: ["ownChoice", "basicExport"],
      description: "Share of the connections that belong to the audience one sells to.",
    },
    {
      id: "influencersFollowed",
      unit: "count",
      points: 1.5,
      curve: [
        [0, 0],
        [5, 0.5],
        [20, 1],
      ],
      typical: 45,
      source: ["article"],
      evidence: ["completeExport"],
      description: "People followed without being connected.",
    },
  ],
} as const satisfies PillarDefinition);

type Definition = typeof peopleDefinition;

/**
 * The type of the default definition, by a name that declarations can refer to; docs/model.md has its content.
 *
 * @hidden
 */
export interface PeopleDefinition extends Definition {}
