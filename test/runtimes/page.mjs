// Reads the archive that the address names and sends the report back to the server that the page came from, with the
// addresses that the page asked for meanwhile. `call` names one more to ask for, to see that it is reported.
import { archiveReport } from "./archive-report.mjs";

const query = new URLSearchParams(location.search);
const path = query.get("archive");
const call = query.get("call");
if (call !== null) await fetch(call).catch(() => undefined);
const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
const report = await archiveReport(path.split("/").at(-1), bytes).catch((error) => `${error.stack}`);
const asked = performance.getEntriesByType("resource").map(({ name }) => name);
await fetch("/report", { method: "POST", body: JSON.stringify({ report, asked }) });
