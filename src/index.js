// The way in.
// About the package.
export { legalNotice, packageName } from "./about.js";
export { computeSSI, createSSI, safeComputeSSI } from "./compute-ssi.js";
// Errors: all issues at once.
export { issueCodes } from "./errors/issue-codes.js";
export { SSIError } from "./errors/ssi-error.js";
export { defaultModel } from "./model/default-model.js";
export { defineModel } from "./model/define-model.js";
export { hashModel } from "./model/identity.js";
export { modelSchema } from "./model/model-schema.js";
export { pillarIds, } from "./model/model-types.js";
export { overrideModel } from "./model/override-model.js";
export { createPeerGroup } from "./peers/create-peer-group.js";
export { estimateRank } from "./peers/estimate-rank.js";
export { peerGroupSchema } from "./peers/group-schema.js";
export { mergePeerGroups } from "./peers/merge-peer-groups.js";
export { rankTeam } from "./peers/rank-team.js";
export { readPeerGroup } from "./peers/read-peer-group.js";
export { brand, brandInput, defaultScorers, insights, insightsInput, people, peopleInput, relationships, relationshipsInput, } from "./pillars/default-pillars.js";
// The four pillars: input schemas, scorers, plug-ins.
export { definePillar } from "./pillars/define-pillar.js";
export { basisOf } from "./result/basis.js";
export { resultSchema } from "./result/result-schema.js";
export { explainChange } from "./trend/explain-change.js";
export { snapshotSchema, } from "./trend/snapshot.js";
export { toSnapshot } from "./trend/to-snapshot.js";
export { trend } from "./trend/trend.js";
