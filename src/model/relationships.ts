import { deepFreeze } from "./deep-freeze.js";
import type { PillarDefinition } from "./model-types.js";

/** Build relationships. Curves and points are ours; `source` names who holds that the signal matters. */
export const relationshipsDefinition = /* @__PURE__ */ deepFreeze({
  id: "relationships",
  signals: [
    {
      id: "connections",
      unit: "count",
      points: 6.5,
      curve: [
        [0, 0],
        [100, 0.3],
        [500, 0.8],
        [1500, 1],
      ],
      typical: 65,
      source: ["linkedin", "article"],
      evidence: ["basicExport", "profilePage"],
      description: "First-degree connections.",
    },
    {
      id: "connectionsGained",
      unit: "flow",
      points: 1.5,
      curve: [
        [0, 0],
        [5, 0.4],
        [20, 1],
      ],
      typical: 35,
      source: ["linkedin"],
      evidence: ["basicExport"],
      description: "New connections.",
    },
    {
      id: "decisionMakerConnections",
      unit: "count",
      points: 2,
      curve: [
        [0, 0],
        [25, 0.5],
        [300, 1],
      ],
      typical: 55,
      source: ["linkedin"],
      evidence: ["basicExport"],
      description: "Connections who are vice presidents, heads, directors, owners, founders or C-level.",
    },
    {
      id: "colleagueConnections",
      unit: "count",
      points: 0.5,
      curve: [
        [0, 0],
        [10, 0.4],
        [80, 1],
      ],
      typical: 40,
      source: ["linkedin"],
      evidence: ["basicExport"],
      description: "Connections at one's own company.",
    },
    {
      id: "invitationAcceptance",
      unit: "proportion",
      points: 3,
      curve: [
        [0, 0],
        [0.3, 0.5],
        [0.6, 1],
      ],
      typical: 50,
      k: 5,
      source: ["linkedin"],
      evidence: ["basicExport"],
      description: "Invitations sent that were accepted, of those sent.",
      period: "window",
    },
    {
      id: "responseRate",
      unit: "proportion",
      points: 3.5,
      curve: [
        [0, 0],
        [0.5, 0.6],
        [0.8, 1],
      ],
      typical: 45,
      k: 3,
      source: ["article", "linkedin"],
      evidence: ["basicExport"],
      description: "Conversations begun by others that one answered, of all begun by others.",
      period: "window",
    },
    {
      id: "activeConversations",
      unit: "flow",
      points: 2.5,
      curve: [
        [0, 0],
        [5, 0.4],
        [30, 1],
      ],
      typical: 20,
      source: ["article"],
      evidence: ["basicExport"],
      description: "People with messages both ways.",
    },
    {
      id: "conversationsStarted",
      unit: "flow",
      points: 1.5,
      curve: [
        [0, 0],
        [2, 0.4],
        [12, 1],
      ],
      typical: 25,
      source: ["article"],
      evidence: ["basicExport"],
      description: "Conversations begun by oneself.",
    },
    {
      id: "welcomeRate",
      unit: "proportion",
      points: 1.5,
      curve: [
        [0, 0],
        [0.2, 0.5],
        [0.5, 1],
      ],
      typical: 15,
      k: 5,
      source: ["article"],
      evidence: ["basicExport"],
      description: "New connections written to within 7 days, of all new connections.",
      period: "window",
    },
    {
      id: "recurringContacts",
      unit: "count",
      points: 2.5,
      curve: [
        [0, 0],
        [1, 0.2],
        [4, 0.6],
        [12, 1],
      ],
      typical: 30,
      source: ["article"],
      evidence: ["basicExport"],
      description: "People with messages both ways in two or more weeks of the window.",
      period: "window",
    },
  ],
} as const satisfies PillarDefinition);

type Definition = typeof relationshipsDefinition;

/**
 * The type of the default definition, by a name that declarations can refer to; docs/model.md has its content.
 *
 * @hidden
 */
export interface RelationshipsDefinition extends Definition {}
