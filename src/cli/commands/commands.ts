import type { Command } from "../command.js";
import { replay } from "./replay.js";
import { score } from "./score.js";
import { team } from "./team.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [score, replay, team];
