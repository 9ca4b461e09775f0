import { defaultModel } from "../../src/model/default-model.js";
import { errorsPage } from "./errors-page.js";
import { inputShapes } from "./input-shapes.js";
import { modelPage } from "./model-page.js";
import { sentenceFiles } from "./sentences.js";
import { textsPage } from "./texts-page.js";

/** Every generated file of the repository: path from the top, and the text it must have (before formatting). */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ...sentenceFiles(),
    ["src/pillars/input-shapes.ts", inputShapes(defaultModel)],
    ["docs/model.md", modelPage(defaultModel)],
    ["docs/errors.md", errorsPage()],
    ["docs/texts.md", textsPage()],
  ]);
}
