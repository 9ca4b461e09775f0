import { pillarTitle } from "../../locales/titles.js";
import type { PillarId } from "../../model/model-types.js";
import { cutText } from "../terminal/text.js";
import type { View } from "./view.js";

/** The name of a pillar, its own or LinkedIn's, in the room that a picture has for one. */
export function pillarName(pillar: PillarId, view: Named, form: "title" | "short"): string {
  return cutText(pillarTitle(pillar, view.locale, view)[form], form === "title" ? 40 : 14, view.glyphs.more);
}

/** What the names of a picture come from. */
type Named = Pick<View, "locale" | "glyphs" | "model" | "scorers">;
