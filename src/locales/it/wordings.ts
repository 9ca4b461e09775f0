import type { Locale } from "../locale.js";
import { comparisonWordings } from "./wordings/comparison-wordings.js";
import { importWordings } from "./wordings/import-wordings.js";
import { inputWordings } from "./wordings/input-wordings.js";
import { methodWordings } from "./wordings/method-wordings.js";
import { officialWordings } from "./wordings/official-wordings.js";
import { planningWordings } from "./wordings/planning-wordings.js";

/** All that issues say, by its English. */
export const wordings: Locale["wordings"] = {
  ...inputWordings,
  ...methodWordings,
  ...comparisonWordings,
  ...planningWordings,
  ...officialWordings,
  ...importWordings,
};
