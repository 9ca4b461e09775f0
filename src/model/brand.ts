import { deepFreeze } from "./deep-freeze.js";
import type { PillarDefinition } from "./model-types.js";

/** Establish your professional brand. Curves and points are ours; `source` names who holds that the signal matters. */
export const brandDefinition = /* @__PURE__ */ deepFreeze({
  id: "brand",
  signals: [
    {
      id: "profileCompleteness",
      unit: "ratio",
      points: 7,
      curve: [
        [0, 0],
        [0.5, 0.35],
        [1, 1],
      ],
      typical: 65,
      source: ["linkedin", "article"],
      evidence: ["basicExport", "profilePage"],
      description: "Share of the profile's sections that are filled in.",
    },
    {
      id: "summaryLength",
      unit: "characters",
      points: 1.5,
      curve: [
        [0, 0],
        [300, 0.5],
        [1000, 1],
      ],
      typical: 40,
      source: ["article"],
      evidence: ["basicExport", "profilePage"],
      description: 'Characters of the summary ("About").',
    },
    {
      id: "optionalSections",
      unit: "count",
      points: 2,
      curve: [
        [0, 0],
        [1, 0.4],
        [4, 1],
      ],
      typical: 45,
      source: ["article"],
      evidence: ["basicExport", "profilePage"],
      description:
        "Kinds of optional profile sections with at least one entry: volunteering, publications, certifications and the like.",
    },
    {
      id: "skills",
      unit: "count",
      points: 1.5,
      curve: [
        [0, 0],
        [5, 0.5],
        [30, 1],
      ],
      typical: 70,
      source: ["article", "thirdParty"],
      evidence: ["basicExport", "profilePage"],
      description: "Distinct skills on the profile.",
    },
    {
      id: "endorsements",
      unit: "count",
      points: 4.5,
      curve: [
        [0, 0],
        [10, 0.4],
        [50, 0.8],
        [100, 1],
      ],
      typical: 45,
      source: ["linkedin", "article"],
      evidence: ["basicExport", "profilePage"],
      description: "Skill endorsements received and accepted.",
    },
    {
      id: "focusSkillsEndorsed",
      unit: "ratio",
      points: 1,
      curve: [
        [0, 0],
        [0.3, 0.5],
        [0.7, 1],
      ],
      typical: 45,
      source: ["article"],
      evidence: ["ownChoice", "basicExport"],
      description: "Share of the endorsements that are on the skills one wants to be known for.",
    },
    {
      id: "recommendations",
      unit: "count",
      points: 1.5,
      curve: [
        [0, 0],
        [1, 0.4],
        [5, 1],
      ],
      typical: 25,
      source: ["article", "thirdParty"],
      evidence: ["basicExport", "profilePage"],
      description: "Written recommendations received and visible.",
    },
    {
      id: "profileMedia",
      unit: "count",
      points: 2,
      curve: [
        [0, 0],
        [1, 0.4],
        [6, 1],
      ],
      typical: 35,
      source: ["linkedin"],
      evidence: ["profilePage"],
      description: "Photos, banners, documents and links shown on the profile.",
    },
    {
      id: "articles",
      unit: "flow",
      points: 1.5,
      curve: [
        [0, 0],
        [1, 0.6],
        [3, 1],
      ],
      typical: 1,
      source: ["linkedin"],
      evidence: ["basicExport"],
      description: "Long-form articles published.",
    },
    {
      id: "followersGained",
      unit: "flow",
      points: 2.5,
      curve: [
        [0, 0],
        [10, 0.3],
        [50, 0.7],
        [200, 1],
      ],
      typical: 15,
      source: ["linkedin"],
      evidence: ["analyticsWorkbook"],
      description: "New followers.",
    },
  ],
} as const satisfies PillarDefinition);

type Definition = typeof brandDefinition;

/**
 * The type of the default definition, by a name that declarations can refer to; docs/model.md has its content.
 *
 * @hidden
 */
export interface BrandDefinition extends Definition {}
