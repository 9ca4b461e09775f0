import type { Command } from "../options/command.js";
import { doctor } from "./doctor.js";
import { next } from "./next.js";
import { peersBuild } from "./peers-build.js";
import { peersMerge } from "./peers-merge.js";
import { plan } from "./plan.js";
import { replay } from "./replay.js";
import { score } from "./score.js";
import { team } from "./team.js";
import { whatIf } from "./what-if.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [score, doctor, next, plan, whatIf, replay, team, peersBuild, peersMerge];
