import type { Command } from "../command.js";
import { peersBuild } from "./peers-build.js";
import { peersMerge } from "./peers-merge.js";
import { replay } from "./replay.js";
import { score } from "./score.js";
import { team } from "./team.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [score, replay, team, peersBuild, peersMerge];
