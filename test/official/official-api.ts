export * from "../../src/index.js";
export { fromOfficialPayload } from "../../src/official/from-official-payload.js";
export { fromOfficialText } from "../../src/official/from-official-text.js";
export { shownOfficial } from "../../src/official/shown-official.js";
export { sideBySide } from "../../src/official/side-by-side.js";
