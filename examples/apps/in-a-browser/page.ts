// A page that reads a member's export where it is, in the browser, and shows the score in words.
import { computeSSI, describe, describeIssue, legalNotice, SSIError } from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { en } from "social-selling-index/locales/en";

const files = find("files", HTMLInputElement);
const progress = find("progress", HTMLProgressElement);
const answer = find("answer", HTMLElement);
find("notice", HTMLElement).textContent = legalNotice;
files.addEventListener("change", () => void show([...(files.files ?? [])]));

let latest: readonly File[] = [];

async function show(chosen: readonly File[]) {
  latest = chosen;
  answer.replaceChildren();
  progress.hidden = chosen.length === 0;
  if (chosen.length === 0) return;
  const words = await wordsFor(chosen).catch((error) => [element("p", `This went wrong: ${error}`)]);
  // Other files may have been chosen meanwhile.
  if (latest !== chosen) return;
  answer.replaceChildren(...words);
  progress.hidden = true;
}

/** The score of the files in words, or what is wrong with them. */
async function wordsFor(chosen: readonly File[]): Promise<HTMLElement[]> {
  try {
    // A File has its name, which contains the date of the export.
    const { activity, asOf } = await readLinkedInExport(chosen, {
      onProgress: ({ done, total }) => {
        if (latest === chosen) progress.value = done / total;
      },
    });
    const { headline, summary, pillars } = describe(computeSSI(activity), en);
    const rows = pillars.flatMap(({ title, text }) => [element("dt", title), element("dd", text)]);
    const dated = element("p", `Measured to ${asOf.slice(0, 10)}. ${summary}`);
    return [element("h2", headline), dated, element("dl", ...rows)];
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    return error.issues.map((issue) => element("p", describeIssue(issue, en)));
  }
}

function element(tag: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

function find<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}
