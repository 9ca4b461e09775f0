import { defaultModel } from "../../src/model/default-model.js";
import { inputShapes } from "./input-shapes.js";

/** Every generated file of the repository: path from the top, and the text it must have (before formatting). */
export function generatedFiles(): Map<string, string> {
  return new Map([["src/pillars/input-shapes.ts", inputShapes(defaultModel)]]);
}
