import { deepFreeze } from "./deep-freeze.js";
import type { PillarDefinition } from "./model-types.js";

/** Engage with insights. Curves and points are ours; `source` names who holds that the signal matters. */
export const insightsDefinition = /* @__PURE__ */ deepFreeze({
  id: "insights",
  signals: [
    {
      id: "posts",
      unit: "flow",
      points: 6.25,
      curve: [
        [0, 0],
        [4, 0.6],
        [12, 1],
      ],
      typical: 10,
      source: ["linkedin", "article"],
      evidence: ["completeExport"],
      description: "Posts of one's own.",
    },
    {
      id: "reposts",
      unit: "flow",
      points: 1.5,
      curve: [
        [0, 0],
        [2, 0.5],
        [8, 1],
      ],
      typical: 15,
      source: ["linkedin"],
      evidence: ["completeExport"],
      description: "Posts of others passed on without a word of one's own.",
    },
    {
      id: "substantiveComments",
      unit: "flow",
      points: 8,
      curve: [
        [0, 0],
        [8, 0.5],
        [30, 1],
      ],
      typical: 15,
      source: ["linkedin", "article"],
      evidence: ["completeExport"],
      description: "Comments of five words or more.",
    },
    {
      id: "reactionsGiven",
      unit: "flow",
      points: 2,
      curve: [
        [0, 0],
        [20, 0.5],
        [80, 1],
      ],
      typical: 30,
      source: ["linkedin"],
      evidence: ["completeExport"],
      description: "Reactions given to posts and comments.",
    },
    {
      id: "formatVariety",
      unit: "count",
      points: 1.5,
      curve: [
        [0, 0],
        [1, 0.1],
        [4, 1],
      ],
      typical: 20,
      max: 8,
      source: ["article"],
      evidence: ["completeExport"],
      description: "Formats used in the window, of eight: text, image, video, document, article, poll, event, link.",
      period: "window",
    },
    {
      id: "engagementPerPost",
      unit: "mean",
      points: 1.25,
      curve: [
        [0, 0],
        [10, 0.4],
        [50, 0.8],
        [150, 1],
      ],
      typical: 15,
      zeroWhen: "posts",
      of: "posts",
      k: 3,
      cap: 200,
      source: ["linkedin", "article"],
      evidence: ["analyticsWorkbook"],
      description: "Reactions, comments and reposts received per post, on average.",
    },
    {
      id: "groupActivity",
      unit: "flow",
      points: 1.5,
      curve: [
        [0, 0],
        [1, 0.4],
        [6, 1],
      ],
      typical: 3,
      source: ["linkedin", "article"],
      evidence: ["completeExport"],
      description: "Posts and comments in groups.",
    },
    {
      id: "companiesFollowed",
      unit: "count",
      points: 0.5,
      curve: [
        [0, 0],
        [20, 0.4],
        [60, 1],
      ],
      typical: 30,
      source: ["article"],
      evidence: ["basicExport"],
      description: "Companies followed.",
    },
    {
      id: "pollParticipation",
      unit: "flow",
      points: 0.5,
      curve: [
        [0, 0],
        [1, 0.5],
        [4, 1],
      ],
      typical: 8,
      source: ["article"],
      evidence: ["completeExport"],
      description: "Polls published or voted in.",
    },
    {
      id: "accountsSaved",
      unit: "flow",
      points: 2,
      curve: [
        [0, 0],
        [5, 0.5],
        [25, 1],
      ],
      typical: 50,
      requires: "salesNavigator",
      source: ["linkedin"],
      evidence: ["salesNavigator"],
      description: "Accounts saved in Sales Navigator.",
    },
  ],
} as const satisfies PillarDefinition);

type Definition = typeof insightsDefinition;

/**
 * The type of the default definition, by a name that declarations can refer to; docs/model.md has its content.
 *
 * @hidden
 */
export interface InsightsDefinition extends Definition {}
